import type { Status } from '../../../model/dataset.js';
import { namesOf } from '../../../text/compare-names.js';
import { cutTexts } from '../../../text/cut-text.js';
import { capitalised, joined, type RichText } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import { missingWords } from '../../../text/status-words.js';
import { trendWords } from '../../../text/trend-words.js';
import { statusWarning } from '../../../text/warnings-text.js';
import type { Slope } from '../model/slope.js';
import { betweenEnds, countRun } from './slope-names.js';
import { slopeWords } from './slope-words.js';

/** What was counted differently, what has no figure, several editions, what is not certain. */
export const slopeWarnings = (found: Slope, v: SliceFormatter): readonly RichText[] => {
  const { slice } = found;
  const { length: editions } = slice.editions;
  return [
    cutSentence(found, v),
    ...lackingSentences(found, v),
    editions > 1 ? trendWords(v.lang).fromEditions(countRun(editions, v.lang)) : [],
    statusWarning(slice, v),
  ];
};

/** Where the counting changed for all of them, that nothing is to be compared; else for whom. */
const cutSentence = ({ slice, rows }: Slope, v: SliceFormatter): RichText =>
  rows.length > 0 && rows.every(({ fit }) => fit === 'cut')
    ? v.words.countChanged(betweenEnds(v))
    : joined(cutTexts(slice, v).map(({ text }) => text));

/** A sentence per period and reason: `Geen cijfer bekend in 2018: Zeeland.` */
export const lackingSentences = ({ slice, rows }: Slope, v: SliceFormatter): readonly RichText[] =>
  ([0, 1] as const).flatMap((end) => {
    const without = rows.filter(({ ends }) => ends[end].value === null);
    const reasons: readonly Status[] = [...new Set(without.map(({ ends }) => ends[end].status))];
    return reasons.map((reason) =>
      capitalised(
        slopeWords(v.lang).lackingAt(
          missingWords(reason, slice.indicator, v.lang),
          v.at(end),
          namesOf(
            without.filter(({ ends }) => ends[end].status === reason),
            rows.length,
            v,
          ),
        ),
      ),
    );
  });
