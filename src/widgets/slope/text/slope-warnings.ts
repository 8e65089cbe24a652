import type { Status } from '../../../model/dataset.js';
import { namesOf } from '../../../text/compare-names.js';
import { cutTexts } from '../../../text/cut-text.js';
import { capitalised, joined, rich, type RichText } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import { missingWords } from '../../../text/status-words.js';
import { trendWords } from '../../../text/trend-words.js';
import { statusWarning } from '../../../text/warnings-text.js';
import type { SlopeRow } from '../model/slope-row.js';
import type { Slope } from '../model/slope.js';
import { betweenEnds, countRun } from './slope-names.js';
import { slopeWords } from './slope-words.js';

/**
 * What a summary must not leave out: what was counted differently, what has no figure, several editions, what is not
 * certain. With names, with counts, and all that is lacking in one sentence.
 */
export const slopeWarnings = (found: Slope, v: SliceFormatter): readonly RichText[] => {
  const { slice } = found;
  const { length: editions } = slice.editions;
  const stitched = editions > 1 ? trendWords(v.lang).fromEditions(countRun(editions, v.lang)) : [];
  const said = (lacking: RichText): RichText =>
    joined([cutSentence(found, v), lacking, stitched, statusWarning(slice, v)]);
  return [
    said(joined(lackingSentences(found, v, true))),
    said(joined(lackingSentences(found, v, false))),
    said(lackingInShort(found, v)),
  ];
};

/** Where the counting changed for all of them, that nothing is to be compared; else for whom. */
const cutSentence = ({ slice, rows }: Slope, v: SliceFormatter): RichText =>
  rows.length > 0 && rows.every(({ fit }) => fit === 'cut')
    ? v.words.countChanged(betweenEnds(v))
    : joined(cutTexts(slice, v).map(({ text }) => text));

/** A sentence per period and reason: `Geen cijfer bekend in 2018: Zeeland.` */
export const lackingSentences = (
  { slice, rows }: Slope,
  v: SliceFormatter,
  named: boolean,
): readonly RichText[] =>
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
            named,
          ),
        ),
      ),
    );
  });

const lackingInShort = ({ rows }: Slope, v: SliceFormatter): RichText => {
  const without = rows.filter(isLacking).length;
  return without === 0
    ? []
    : slopeWords(v.lang).lackingShort(
        [countRun(without, v.lang)],
        rich`${countRun(rows.length, v.lang)}`,
      );
};

const isLacking = ({ fit }: SlopeRow): boolean => fit === 'half' || fit === 'none';
