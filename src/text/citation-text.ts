import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { dateText } from './periods.js';
import { toPlainText } from './rich-text.js';
import type { ObservationPosition } from './read-out.js';
import { missingWords, statusText } from './status-words.js';
import { inBrackets, sliceFormatter } from './slice-formatter.js';

/** The cited figure and its widget. */
export interface Cited {
  readonly slice: Slice;
  readonly at: ObservationPosition;
  readonly lang: Lang;
  /** Heading above the widget: it makes the names of its controls unique. */
  readonly heading: string;
}

/** The same figure in the three forms that people paste. */
export interface CitationText {
  readonly sentence: string;
  /** JSON of the Citation Style Language, for reference managers. */
  readonly csl: string;
  readonly bibtex: string;
}

/** `address`: a link that shows exactly this view. `today`: the day of citing, as `YYYY-MM-DD`. */
export const citationText = (
  { slice, at, lang }: Cited,
  address: string,
  today: string,
): CitationText => {
  const W = languages[lang];
  const v = sliceFormatter(slice, lang);
  const { indicator, publisher, series, split, url } = slice;
  const one = series[at.series];
  const cell = one?.observations[at.period];
  if (one === undefined || cell === undefined) throw new RangeError('no such cell');
  const title = (
    split === null || series.length === 1 ? v.heading : inBrackets(v.heading, [v.text(one.label)])
  ).text;
  const value =
    cell.value === null
      ? toPlainText(missingWords(cell.status, indicator, lang))
      : `${v.number(cell.value)}${v.unit && ` ${v.unit}`}`;
  const period = v.label(at.period);
  const status = cell.value === null ? '' : statusText(cell, lang);
  const date = indicator.editions.find(({ id }) => id === cell.edition)?.date ?? null;
  const sources = cell.sources.map(({ name }) => v.text(name)).join(', ');
  const by = v.text(publisher?.name) || sources || W.unknown;
  const figure = `${value} (${[period, status].filter(Boolean).join(', ')})`;
  const edition = `${W.edition} ${cell.edition}`;
  const key = `${indicator.id}-${period}-${cell.edition}`.replace(/[^A-Za-z0-9]+/g, '-');
  const note = [
    figure,
    edition,
    sources && `${W.source}: ${sources}`,
    url && `${W.data}: ${url}#${cell.pointer}`,
  ]
    .filter(Boolean)
    .join('; ');
  const year = date?.slice(0, 4) ?? /^\d{4}/.exec(cell.edition)?.[0];
  return {
    sentence: [
      `${title}: ${figure}.`,
      `${by === sources ? '' : `${by}, `}${edition}${date === null ? '' : ` (${dateText(date, lang)})`}.`,
      sources && `${W.source}: ${sources}.`,
      `${address}.`,
      `${W.seen(dateText(today, lang))}.`,
    ]
      .filter(Boolean)
      .join(' '),
    csl: JSON.stringify(
      [
        {
          id: key,
          type: 'dataset',
          title,
          author: [{ literal: by }],
          ...(date === null
            ? year && { issued: { 'date-parts': [[Number(year)]] } }
            : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
          version: cell.edition,
          note,
          URL: address,
          accessed: { 'date-parts': [today.split('-').map(Number)] },
          language: lang,
        },
      ],
      null,
      2,
    ),
    bibtex: [
      `@misc{${key},`,
      `  author = {{${tex(by)}}},`,
      `  title = {{${tex(title)}}},`,
      ...(year === undefined ? [] : [`  year = {${year}},`]),
      `  note = {${tex(note)}},`,
      `  url = {${address.replace(/[{}\\]/g, encodeURIComponent)}},`,
      `  urldate = {${today}}`,
      '}',
    ].join('\n'),
  };
};

/** Escapes the special characters of TeX. */
const tex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const languages = {
  nl: {
    edition: 'editie',
    source: 'Bron',
    data: 'Gegevens',
    unknown: 'onbekend',
    seen: (day: string) => `Geraadpleegd op ${day}`,
  },
  en: {
    edition: 'edition',
    source: 'Source',
    data: 'Data',
    unknown: 'unknown',
    seen: (day: string) => `Accessed on ${day}`,
  },
} as const satisfies Readonly<Record<Lang, object>>;
