import type { Comparison } from '../../model/comparison.js';
import type { RankedRow } from '../../model/ranking.js';
import type { SliceTarget } from '../../model/slice.js';
import { namesOf, totalName } from '../compare-names.js';
import { compareWarnings } from '../compare-warnings.js';
import { compareWords } from '../compare-words.js';
import { comparedWords, integerText } from '../numbers.js';
import { capitalised, figureRun, joined, rich, type RichText } from '../rich-text.js';
import { hidesSmall, missingWords } from '../status-words.js';
import { targetPeriod, targetRule, targetSentences } from '../target-text.js';
import type { SliceFormatter } from '../slice-formatter.js';

/** Minimum number of ranked rows to describe their spread. */
const SPREAD_FROM = 4;

/**
 * A comparison in sentences: highlighted rows, highest and lowest, spread, total, targets; then rows without a number
 * or rank, and uncertain figures.
 */
export const compareInWords = (comparison: Comparison, v: SliceFormatter): readonly RichText[] => [
  ...factsOf(comparison, v),
  ...compareWarnings(comparison, v),
];

/** Sentences by decreasing importance. */
const factsOf = (comparison: Comparison, v: SliceFormatter): readonly RichText[] => {
  const { slice, ranking } = comparison;
  const chosen = ranking.rows.filter(({ id }) => slice.highlighted.includes(id));
  // A single row is neither the highest nor the lowest, so describe it by itself.
  const described =
    chosen.length > 0 || ranking.of > 1 ? chosen : ranking.rows.filter(({ rank }) => rank !== null);
  const highlights = described.flatMap((row, i) => highlightFacts(comparison, row, i === 0, v));
  const total = totalFact(comparison, v);
  const emptyNotice = ranking.rows.length === 0 ? [rich`${compareWords(v.lang).nothing}`] : [];
  const targets = slice.targets.filter(
    ({ series }) =>
      series === ranking.total?.series || described.some((row) => row.series === series),
  );
  return [
    ...highlights,
    ...(ranking.rows.length === 0 ? [total] : []),
    ...emptyNotice,
    ...extremes(comparison, described.length > 0, v),
    spread(comparison, v),
    // A highlighted row with a difference mentions the total already.
    ...(ranking.rows.length > 0 && !described.some(({ difference }) => difference !== null)
      ? [total]
      : []),
    ...targets.map((one) => targetFact(comparison, one, v)),
  ].filter((phrase) => phrase.length > 0);
};

/**
 * A target and the row it is for: `Doel voor Nederland, 2030: ten minste 28 procent. Het laatste cijfer is 7
 * procentpunt minder dan dat doel.`
 */
const targetFact = (comparison: Comparison, one: SliceTarget, v: SliceFormatter): RichText => {
  const { slice, ranking } = comparison;
  const rowName =
    one.series === ranking.total?.series
      ? totalName(comparison, v)
      : v.part(slice.series[one.series]?.label);
  const [, distance] = targetSentences(slice, one, v);
  const targetSentence = compareWords(v.lang).targetOf(
    rowName,
    targetPeriod(slice, one.target, v.lang),
    targetRule(slice, one.target, v),
  );
  return joined([targetSentence, distance]);
};

/**
 * Sentences on a highlighted row. Only the `first` one has the unit, the period and the value of the total:
 * `Overijssel: 22,6 procent in 2018. Dat is plaats 3 van 12, en 4 procentpunt meer dan Nederland (18,6 procent).`
 */
const highlightFacts = (
  comparison: Comparison,
  row: RankedRow,
  first: boolean,
  v: SliceFormatter,
): readonly RichText[] => {
  const { slice, ranking } = comparison;
  const L = compareWords(v.lang);
  const amountText =
    row.value === null
      ? missingWords(row.observation.status, slice.indicator, v.lang)
      : (first ? amount : spoken)(row.value, v);
  const figure = capitalised(
    rich`${v.part(row.label)}: ${amountText}${first ? rich` ${v.at(0)}` : ''}.`,
  );
  const rankPhrase =
    row.rank === null || ranking.of < 2
      ? []
      : L.nthOf(num(row.rank, v), num(ranking.of, v), row.tied);
  const differencePhrase = differenceFromTotal(comparison, row, first, v);
  // In one item: the second sentence refers to the first.
  return [
    joined([
      figure,
      rankPhrase.length + differencePhrase.length > 0
        ? L.thatIs(joined([rankPhrase, differencePhrase], L.and))
        : [],
    ]),
  ];
};

const differenceFromTotal = (
  comparison: Comparison,
  { difference }: RankedRow,
  first: boolean,
  v: SliceFormatter,
): RichText => {
  const value = comparison.ranking.total?.value ?? null;
  if (difference === null || value === null) return [];
  const L = compareWords(v.lang);
  const name = totalName(comparison, v);
  const totalText = first ? rich`${name} (${v.spoken(value)})` : name;
  return difference === 0
    ? L.sameAs(totalText)
    : L.than(comparedWords(difference, comparison.slice.indicator.unit, v.lang), totalText);
};

const extremes = (
  { slice, ranking: { rows, of } }: Comparison,
  dated: boolean,
  v: SliceFormatter,
): readonly RichText[] => {
  const L = compareWords(v.lang);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const values = ranked.flatMap(({ value }) => value ?? []);
  const [high, low] = [
    values.reduce((a, b) => Math.max(a, b), -Infinity),
    values.reduce((a, b) => Math.min(a, b), Infinity),
  ];
  if (ranked.length < 2) return [];
  const who = (value: number): RichText =>
    namesOf(
      ranked.filter((row) => row.value === value),
      of,
      v,
    );
  const when = capitalised(v.at(0));
  if (high === low) return [L.allSame(when, num(of, v), amount(high, v))];
  const highest = dated
    ? L.highestToo(v.spoken(high), who(high))
    : L.highest(when, amount(high, v), who(high));
  const hidden = hidesSmall(
    rows.map(({ observation }) => observation),
    slice.indicator,
  );
  return [hidden ? highest : joined([highest, L.lowest(v.spoken(low), who(low))])];
};

/** The spread of the rows: by class, or else above and below the total, or else around the median. */
const spread = (comparison: Comparison, v: SliceFormatter): RichText => {
  const { slice, ranking } = comparison;
  const L = compareWords(v.lang);
  const ranked = ranking.rows.filter(({ rank }) => rank !== null);
  if (ranked.length < SPREAD_FROM) return [];
  const { bands } = slice.indicator;
  if (bands.length > 0) {
    const counts = bands
      .toReversed()
      .map((band) => ({ band, count: ranking.rows.filter((row) => row.band === band).length }));
    return sentence(
      joined(
        counts.flatMap(({ band, count }) =>
          count === 0 ? [] : [rich`${v.part(band.label)}: ${num(count, v)}`],
        ),
        ', ',
      ),
    );
  }
  const differencePhrase = ranking.rows.flatMap(({ difference }) => difference ?? []);
  if (differencePhrase.length > 0) {
    const [above, below, same] = [
      differencePhrase.filter((by) => by > 0),
      differencePhrase.filter((by) => by < 0),
      differencePhrase.filter((by) => by === 0),
    ];
    const equal = same.length === 0 ? null : num(same.length, v);
    return L.aboveTotal(
      totalName(comparison, v),
      num(above.length, v),
      num(differencePhrase.length, v),
      num(below.length, v),
      equal,
    );
  }
  const values = ranked.flatMap(({ value }) => value ?? []).sort((a, b) => b - a);
  const middle = values[Math.ceil(values.length / 2) - 1] ?? NaN;
  const least = values.at(-1) ?? NaN;
  return middle === least
    ? []
    : L.half(
        num(values.filter((value) => value >= middle).length, v),
        num(values.length, v),
        v.spoken(middle),
      );
};

const totalFact = ({ slice, ranking: { total } }: Comparison, v: SliceFormatter): RichText => {
  if (total === null) return [];
  const amountText =
    total.value === null
      ? missingWords(total.observation.status, slice.indicator, v.lang)
      : amount(total.value, v);
  const when = slice.series.length === 1 ? rich`${amountText} ${v.at(0)}` : amountText;
  return sentence(rich`${v.part(total.label)}: ${when}`);
};

const amount = (value: number, v: SliceFormatter): RichText =>
  rich`${v.spoken(value)}${v.unit && ` ${v.unit}`}`;

const spoken = (value: number, v: SliceFormatter): RichText => v.spoken(value);

const num = (count: number, v: SliceFormatter): RichText => [figureRun(integerText(count, v.lang))];

const sentence = (phrase: RichText): RichText =>
  phrase.length === 0 ? [] : capitalised(rich`${phrase}.`);
