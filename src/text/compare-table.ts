import { bandOf } from '../model/band.js';
import { byName } from '../model/by-name.js';
import type { Comparison } from '../model/comparison.js';
import type { RankedRow } from '../model/ranking.js';
import { isShare } from '../model/unit.js';
import { cellText } from './cell-text.js';
import { wholeName } from './compare-names.js';
import { stopsOf } from './compare-read-out.js';
import { compareWords } from './compare-words.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { exactly, numberText, wholeText } from './numbers.js';
import { capitalised, joined, plain, words, type Phrase } from './phrase.js';
import type { Cell, TableText } from './table-text.js';
import { targetLabel } from './target-text.js';
import { partOf, voice, type Voice } from './voice.js';

type Stop = ReturnType<typeof stopsOf>[number];

/** A column beside the figures, where there is something to say in it. */
interface Extra {
  readonly head: Phrase;
  readonly say: (one: Stop) => Cell;
}

/** One row per stop, in the order in which they are compared; rank, difference, and what else tells them apart in columns of their own. */
export const compareTable = (comparison: Comparison, lang: Lang, heading: string): TableText => {
  const { slice } = comparison;
  const v = voice(slice, lang);
  const L = compareWords(lang);
  const stops = stopsOf(comparison);
  const signs = new Map<string, string>();
  const extra = [...rankColumns(comparison, v), ...ownColumns(comparison, v)];
  const inOrder = stops.map(({ label }) => v.text(label)).sort(byName(lang));
  const reference = v.text(slice.indicator.reference);
  const heads = [v.part(slice.split?.label), words`${v.measure}`, ...extra.map(({ head }) => head)];
  return {
    caption: joined([words`${partOf(v.heading, lang)}: ${v.measure}, ${v.name(0)}${reference && ` (${reference})`}.`]),
    columns: heads.map((head) => ({ head: capitalised(head), description: `${L.sortColumn}: ${heading}` })),
    rows: stops.map((one) => ({
      head: v.text(one.label),
      // By number, since an article that is cut short does not count.
      sort: inOrder.indexOf(v.text(one.label)),
      cutBefore: false,
      cells: [cellText(slice, one.observation, v, signs), ...extra.map(({ say }) => say(one))],
    })),
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** What each row is against the others: its place, the difference with the whole, its class. */
const rankColumns = (comparison: Comparison, v: Voice): readonly Extra[] => {
  const { slice, ranking } = comparison;
  const { unit, bands } = slice.indicator;
  const L = compareWords(v.lang);
  const row = (one: Stop): RankedRow | null => ('rank' in one ? one : null);
  const points = isShare(unit) ? ` (${v.words.points('2').trim()})` : '';
  const signed = (by: number): string => `${by > 0 ? '+' : ''}${numberText(by, { ...unit, kind: 'number', symbol: '' }, v.lang)}`;
  return [
    ...(ranking.of > 1
      ? [{ head: words`${L.place}`, say: (one: Stop) => number(row(one)?.rank ?? null, (rank) => wholeText(rank, v.lang)) }]
      : []),
    ...(ranking.rows.some(({ difference }) => difference !== null)
      ? [
          {
            head: words`${L.differenceWith(plain(wholeName(comparison, v)))}${points}`,
            say: (one: Stop) => number(row(one)?.difference ?? null, signed),
          },
        ]
      : []),
    ...(bands.length > 0
      ? [{ head: words`${L.band}`, say: ({ observation }: Stop) => word(v.text(bandOf(slice.indicator, observation)?.label)) }]
      : []),
  ];
};

/** What belongs to each figure: target, margin, counting, edition. */
const ownColumns = ({ slice, ranking }: Comparison, v: Voice): readonly Extra[] => {
  const { indicator, targets, definitions, editions } = slice;
  const L = compareWords(v.lang);
  const goals = (series: number): string =>
    targets
      .flatMap(({ target, series: of }) =>
        of === series
          ? [`${numberText(target.value, exactly(indicator.unit, target.value), v.lang)} (${targetLabel(slice, target, v.lang)})`]
          : [],
      )
      .join(', ');
  const some = (say: (one: Stop) => string, head: string): readonly Extra[] =>
    stopsOf({ ranking }).some((one) => say(one) !== '') ? [{ head: words`${head}`, say: (one) => word(say(one)) }] : [];
  const counted = ({ definition }: Stop['observation']): string =>
    v.text(definitions.find(({ id }) => id === definition)?.short) || (definition ?? '');
  return [
    ...some(({ series }) => goals(series), L.goal),
    ...some(({ observation }) => plain(marginText(observation, indicator.unit, v.lang, false)), L.margin.trim()),
    ...(definitions.length > 1 ? some(({ observation, value }) => (value === null ? '' : counted(observation)), v.words.countMethod) : []),
    ...(editions.length > 1 ? some(({ observation, value }) => (value === null ? '' : observation.edition), v.words.edition) : []),
  ];
};

const number = (value: number | null, say: (value: number) => string): Cell => ({
  text: value === null ? '' : say(value),
  spoken: null,
  kind: 'number',
  mark: null,
  sort: value,
});

const word = (text: string): Cell => ({ text, spoken: null, kind: 'word', mark: null, sort: text || null });
