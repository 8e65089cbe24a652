import type { Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { ofSeries } from './cut-text.js';
import { marginText } from './margin-text.js';
import { everyNumber, periodsWith } from './notes-text.js';
import { integerText } from './numbers.js';
import { figureRun, joined, toPlainText, wordCount, rich, type RichText } from './rich-text.js';
import { trendWords } from './trend-words.js';
import type { SliceFormatter } from './slice-formatter.js';

const MOST_STATUS_WORDS = 16;

/** What a reader must know of the figures: a cut, several editions, uncertain figures. */
export const warnings = (slice: Slice, v: SliceFormatter): readonly RichText[] => {
  const W = trendWords(v.lang);
  const { length: editions } = slice.editions;
  const count = figureRun(integerText(editions, v.lang));
  const stitched =
    editions > 1 &&
    slice.series.some(({ observations }) => observations.some(({ value }) => value !== null));
  const [leading] = slice.series;
  const latest = leading?.observations[leading.latest ?? -1];
  const margin = latest === undefined ? [] : marginText(latest, slice.indicator.unit, v.lang, true);
  const cut = cutWarning(slice, v);
  const status = statusWarning(slice, v);
  const when = (condition: boolean, phrase: RichText): RichText => (condition ? phrase : []);
  return [
    cut.length > 0 ? rich`${cut} ${W.doNotCompare}` : [],
    when(stitched, W.fromEditions(count)),
    status,
    when(margin.length > 0, W.latestMargin(margin)),
  ].filter(({ length }) => length > 0);
};

/** The last cut, with the names of its series if it does not affect all. */
const cutWarning = (slice: Slice, v: SliceFormatter): RichText => {
  const cut = slice.breaks.findLast((one) => one.cut);
  if (cut === undefined) return [];
  const affected = slice.series.filter(({ span }) => span === null || span.from > cut.after);
  return ofSeries(slice, affected, v, trendWords(v.lang).countedDifferently(v.before(cut.after)));
};

const uncertain: readonly (readonly Status[])[] = [
  ['provisional', 'revised-provisional'],
  ['estimated'],
  ['unreliable'],
  ['forecast'],
];

/** `Het cijfer van 2019/20 is voorlopig.` With many statuses, one sentence for all of them. */
export const statusWarning = (slice: Slice, v: SliceFormatter): RichText => {
  const W = trendWords(v.lang);
  const found = uncertain.flatMap((statuses) => {
    const periods = periodsWith(slice, ...statuses);
    const [status = 'final'] = statuses;
    const word = status === 'forecast' ? W.aForecast : v.words.status[status];
    return periods.length === 0 ? [] : [{ periods, word, all: everyNumber(slice, ...statuses) }];
  });
  const each = joined(
    found.map(({ periods, word, all }) =>
      all && periods.length > 3
        ? W.allAre(word)
        : W.statusAt(v.list(periods), periods.length > 1, word),
    ),
  );
  const named = found.every(
    ({ periods, all }) => all || toPlainText(v.list(periods)) !== v.words.somePeriods,
  );
  if (named && wordCount(each) <= MOST_STATUS_WORDS) return each;
  return W.someAre(
    joined(
      found.map(({ word }) => rich`${word}`),
      ', ',
      W.or,
    ),
  );
};
