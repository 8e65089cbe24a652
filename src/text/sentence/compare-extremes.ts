import type { Comparison } from '../../model/comparison.js';
import type { RankedRow } from '../../model/ranking.js';
import { isShare } from '../../model/unit.js';
import { compareSentenceWords } from './compare-sentence-words.js';
import { inlineName, inlineRegion, inlineText } from './inline-name.js';
import { integerText, isCount } from '../numbers.js';
import { figureRun, joined, rich, type RichText, type TextRun } from '../rich-text.js';
import { hidesSmall, statusText } from '../status-words.js';
import type { SliceFormatter } from '../slice-formatter.js';

const MOST_NAMES = 2;

export const nameOf = (
  { ranking }: Comparison,
  { label }: RankedRow,
  v: SliceFormatter,
): RichText => (ranking.level === null ? inlineName : inlineRegion)(label, v);

export const num = (count: number, v: SliceFormatter): TextRun =>
  figureRun(integerText(count, v.lang));

interface Ends {
  readonly high: number;
  readonly low: number | null;
  /** `Noord-Brabant (2.860)`; the lowest is null where a small number is withheld. */
  readonly highest: RichText;
  readonly lowest: RichText | null;
  readonly tops: readonly RankedRow[];
  readonly bottoms: readonly RankedRow[];
}

export const endsOf = (comparison: Comparison, v: SliceFormatter): Ends | null => {
  const { slice, ranking } = comparison;
  const ranked = ranking.rows.filter(({ rank }) => rank !== null);
  const values = ranked.flatMap(({ value }) => value ?? []);
  const [high, low] = [
    values.reduce((a, b) => Math.max(a, b), -Infinity),
    values.reduce((a, b) => Math.min(a, b), Infinity),
  ];
  if (ranked.length < 2 || high === low) return null;
  const hidden = hidesSmall(
    ranking.rows.map(({ observation }) => observation),
    slice.indicator,
  );
  const having = (value: number): readonly RankedRow[] =>
    ranked.filter((row) => row.value === value);
  const [tops, bottoms] = [having(high), having(low)];
  const said = (rows: readonly RankedRow[], value: number): RichText =>
    rich`${whoOf(comparison, rows, v)} (${numberAndStatus(rows, value, v)})`;
  return {
    high,
    low: hidden ? null : low,
    highest: said(tops, high),
    lowest: hidden ? null : said(bottoms, low),
    tops,
    bottoms,
  };
};

/** `92`, `92, voorlopig`: of several rows only a status that they share. */
const numberAndStatus = (
  rows: readonly RankedRow[],
  value: number,
  v: SliceFormatter,
  unit = '',
): RichText => {
  const statuses = [...new Set(rows.map(({ observation }) => statusText(observation, v.lang)))];
  const status = statuses.length === 1 ? statuses[0] : compareSentenceWords(v.lang).partlyReserved;
  return rich`${v.spoken(value)}${unit && ` ${unit}`}${status ? `, ${status}` : ''}`;
};

const whoOf = (comparison: Comparison, rows: readonly RankedRow[], v: SliceFormatter): RichText => {
  const { of, level } = comparison.ranking;
  return rows.length <= MOST_NAMES
    ? joined(
        rows.map((row) => nameOf(comparison, row, v)),
        v.words.and,
      )
    : compareSentenceWords(v.lang).ofMany(
        num(rows.length, v),
        num(of, v),
        compareSentenceWords(v.lang).rows(level !== null),
      );
};

export const extremeForms = (comparison: Comparison, v: SliceFormatter): readonly RichText[] => {
  const { slice, ranking } = comparison;
  const { unit } = slice.indicator;
  const W = compareSentenceWords(v.lang);
  const ends = endsOf(comparison, v);
  if (ends === null) return allEqual(comparison, v);
  const { high, tops, bottoms } = ends;
  const single = tops.length === 1 && (ends.lowest === null || bottoms.length === 1);
  const noun = v.words.the(
    isCount(unit) ? v.words.count(v.unit) : isShare(unit) ? v.words.share : v.words.figure,
  );
  const most =
    isCount(unit) && v.unit && single && ranking.level !== null
      ? [W.most(v.at(0), ends.highest, ends.lowest, inlineText(v.unit))]
      : [];
  const unitPart = rich`${isCount(unit) || isShare(unit) || !v.unit ? '' : ` ${v.unit}`}`;
  const place = ranking.level === null ? W.forGroup : W.inRegion;
  const inlined = (rows: readonly RankedRow[]): RichText =>
    ranking.level === null && rows.length <= MOST_NAMES
      ? joined(
          rows.map(({ label }) => inlineName(label, v)),
          v.words.and,
        )
      : whoOf(comparison, rows, v);
  const end = (rows: readonly RankedRow[], value: number | null): RichText | null =>
    value === null ? null : rich`${place}${inlined(rows)} (${numberAndStatus(rows, value, v)})`;
  const whole = W.wasHighest(v.at(0), noun, end(tops, high) ?? [], end(bottoms, ends.low));
  const short = W.ends(ends.highest, ends.lowest);
  return [
    ...most,
    ...(unitPart.length > 0 ? [] : [whole]),
    short,
    W.ends(ends.highest, null),
    W.numbers(v.at(0), numberAndStatus(tops, high, v)),
    W.numbers(v.at(0), rich`${v.spoken(high)} (${W.reserved})`),
  ];
};

const allEqual = (comparison: Comparison, v: SliceFormatter): readonly RichText[] => {
  const ranked = comparison.ranking.rows.filter(({ rank }) => rank !== null);
  const [first] = ranked;
  if (first?.value == null || ranked.length < 2) return [];
  const W = compareSentenceWords(v.lang);
  const regions = comparison.ranking.level !== null;
  const all = (unit: string): RichText =>
    W.allSame(
      W.all(ranked.length, num(ranked.length, v), regions),
      numberAndStatus(ranked, first.value ?? NaN, v, unit),
      v.at(0),
    );
  return [all(v.unit), all('')];
};
