import type { Slice } from '../model/slice.js';
import type { Cited } from './citation-text.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { dateText } from './periods.js';
import { capital, fig, joined, words, type Phrase } from './phrase.js';
import type { Place } from './read-out.js';
import { missingWords, statusText } from './status-words.js';
import { voice } from './voice.js';

/** Where one figure comes from, down to its place in the file. */
export interface WhyText {
  /** `Waarom dit getal?` */
  readonly title: string;
  /** The same with the indicator, so that it is unique on a page. */
  readonly name: string;
  /** Only what the file says. `url`: a checked address to link `detail` to. */
  readonly rows: readonly { readonly term: string; readonly detail: Phrase; readonly url?: string }[];
  /** `Citeer dit cijfer`, and which figure; absent for one that is computed here and published nowhere. */
  readonly cite?: { readonly label: string; readonly of: Cited } | undefined;
}

/** `heading`: what stands above the widget. */
export const whyText = (slice: Slice, lang: Lang, at: Place, heading = voice(slice, lang).heading.text): WhyText => {
  const W = languages[lang];
  const v = voice(slice, lang);
  const { indicator, definitions, periods, series, split, url } = slice;
  const one = series[at.series];
  const cell = one?.observations[at.period];
  if (one === undefined || cell === undefined) throw new RangeError('no such cell');
  const date = indicator.editions.find(({ id }) => id === cell.edition)?.date ?? null;
  const definition = definitions.find(({ id }) => id === cell.definition);
  const period = v.label(at.period);
  const figure =
    cell.value === null ? missingWords(cell.status, indicator, lang) : words`${fig(v.number(cell.value))}${v.unit && ` ${v.unit}`}`;
  const rows: readonly (readonly [string, Phrase, (string | null)?])[] = [
    [W.figure, split === null ? figure : words`${v.part(one.label)}: ${figure}`],
    ...slice.at.filter(({ total }) => !total).map(({ dimensionLabel, label }) => [v.text(dimensionLabel), v.part(label)] as const),
    [v.words.kind[periods[at.period]?.kind ?? 'year'], [fig(period)]],
    [W.reference, v.part(indicator.reference)],
    [v.words.edition, date === null ? [fig(cell.edition)] : words`${fig(cell.edition)}, ${fig(dateText(date, lang))}`],
    [W.counted, v.part(definition?.text ?? indicator.description)],
    [W.part, v.part(indicator.derived?.numerator.text)],
    [W.whole, v.part(indicator.derived?.denominator.text)],
    [W.status, words`${cell.value === null ? '' : statusText(cell, lang) || W.final}`],
    [W.margin, marginText(cell, indicator.unit, lang, false)],
    ...cell.sources.map(({ name, processing, url: href }) => [W.source, joined([v.part(name), v.part(processing)], ', '), href] as const),
    [W.place, [fig(cell.pointer)]],
    [W.file, url === null ? [] : [fig(url)], url],
  ];
  return {
    title: W.title,
    name: `${W.title} ${heading}`,
    cite: { label: W.cite, of: { slice, at, lang, heading } },
    rows: rows.flatMap(([term, detail, href]) =>
      detail.length === 0 ? [] : [{ term: capital(term), detail, ...(href && { url: href }) }],
    ),
  };
};

interface WhyWords {
  readonly title: string;
  readonly cite: string;
  readonly figure: string;
  readonly reference: string;
  readonly counted: string;
  readonly part: string;
  readonly whole: string;
  readonly status: string;
  readonly final: string;
  readonly margin: string;
  readonly source: string;
  readonly place: string;
  readonly file: string;
}

const languages: Readonly<Record<Lang, WhyWords>> = {
  nl: {
    title: 'Waarom dit getal?',
    cite: 'Citeer dit cijfer',
    figure: 'Getal',
    reference: 'Teldatum',
    counted: 'Wat is geteld',
    part: 'Deel',
    whole: 'Geheel',
    status: 'Status',
    final: 'definitief, of niet vermeld',
    margin: 'Marge',
    source: 'Bron',
    place: 'Plaats in het bestand',
    file: 'Bestand',
  },
  en: {
    title: 'Why this number?',
    cite: 'Cite this figure',
    figure: 'Number',
    reference: 'Counting date',
    counted: 'What was counted',
    part: 'Part',
    whole: 'Whole',
    status: 'Status',
    final: 'final, or not stated',
    margin: 'Margin',
    source: 'Source',
    place: 'Place in the file',
    file: 'File',
  },
};
