import type { Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { ofSeries } from './cut-text.js';
import { marginText } from './margin-text.js';
import { everyNumber, periodsWith } from './notes-text.js';
import { wholeText } from './numbers.js';
import { fig, joined, wordCount, words, type Phrase } from './phrase.js';
import { trendWords } from './trend-words.js';
import type { Voice } from './voice.js';

const MOST_STATUS_WORDS = 16;

/** What a summary must not leave out: a cut, several editions, what is not certain. In full, and in fewer words. */
export const warnings = (slice: Slice, v: Voice): readonly [full: Phrase, short: Phrase] => {
  const W = trendWords(v.lang);
  const { length: editions } = slice.editions;
  const count = fig(wholeText(editions, v.lang));
  const stitched = editions > 1 && slice.series.some(({ observations }) => observations.some(({ value }) => value !== null));
  const [leading] = slice.series;
  const latest = leading?.observations[leading.latest ?? -1];
  const margin = latest === undefined ? [] : marginText(latest, slice.indicator.unit, v.lang, true);
  const cut = cutWarning(slice, v);
  const status = statusWarning(slice, v);
  const when = (said: boolean, phrase: Phrase): Phrase => (said ? phrase : []);
  return [
    joined([
      cut,
      when(cut.length > 0, words`${W.doNotCompare}`),
      when(stitched, W.fromEditions(count)),
      status,
      when(margin.length > 0, W.latestMargin(margin)),
    ]),
    joined([cut, when(stitched, W.editionsShort(count)), status, when(margin.length > 0, W.marginShort(margin))]),
  ];
};

/** The last cut; where it holds for some of the series only, they are named. */
const cutWarning = (slice: Slice, v: Voice): Phrase => {
  const cut = slice.breaks.findLast((one) => one.cut);
  if (cut === undefined) return [];
  const held = slice.series.filter(({ span }) => span === null || span.from > cut.after);
  return ofSeries(slice, held, v, trendWords(v.lang).countedDifferently(v.before(cut.after)));
};

const uncertain: readonly (readonly Status[])[] = [['provisional', 'revised-provisional'], ['estimated'], ['unreliable'], ['forecast']];

/** `Het cijfer van 2019/20 is voorlopig.` One sentence for all where that would be too much. */
const statusWarning = (slice: Slice, v: Voice): Phrase => {
  const W = trendWords(v.lang);
  const found = uncertain.flatMap((statuses) => {
    const periods = periodsWith(slice, ...statuses);
    const [status = 'final'] = statuses;
    const word = status === 'forecast' ? W.aForecast : v.words.status[status];
    return periods.length === 0 ? [] : [{ periods, word, all: everyNumber(slice, ...statuses) }];
  });
  const each = joined(
    found.map(({ periods, word, all }) =>
      all && periods.length > 3 ? W.allAre(word) : W.statusAt(v.list(periods), periods.length > 1, word),
    ),
  );
  if (wordCount(each) <= MOST_STATUS_WORDS) return each;
  return W.someAre(
    joined(
      found.map(({ word }) => words`${word}`),
      ', ',
      W.or,
    ),
  );
};
