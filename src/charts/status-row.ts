import type { Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { LayoutContext } from './chart-input.js';
import type { Frame } from './frame.js';
import { extent, pictureOf, underPeriods, type Label } from './labels.js';
import { has, openRanges, sharedRanges, type IndexRange } from './shared-ranges.js';

/**
 * Returns the status labels under the periods. Labels without room, or that would touch a more important one, are left
 * to the table.
 */
export const statusRow = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): readonly Label[] => {
  const picture = pictureOf(frame);
  return statusWords(slice, words).reduce<Label[]>((placed, { text, from, to }) => {
    const statusLabel = {
      ...underPeriods(text, slice, from, to, frame.below.words, frame, layout),
      style: 'italic' as const,
    };
    const { from: start, to: end } = extent(statusLabel, layout);
    const isFree = placed.every(
      (other) => extent(other, layout).from > end + GAP || extent(other, layout).to + GAP < start,
    );
    return end - start <= picture.to - picture.from && isFree ? [...placed, statusLabel] : placed;
  }, []);
};
const GAP = 14;

/**
 * Returns the status labels, from the newest to the oldest, those of figures that are not final first: the newest
 * figure is the one that may still change.
 */
export const statusWords = (
  slice: Slice,
  words: ChartWords,
): readonly (IndexRange & { readonly text: string })[] => {
  const { series } = slice;
  const cellsAt = (i: number) => series.flatMap(({ observations }) => observations[i] ?? []);
  const flagged = (status: Status) =>
    sharedRanges(slice, (i) => (cellsAt(i).some((cell) => has(cell, status)) ? status : null));
  const empty = sharedRanges(slice, (i) => {
    const cells = cellsAt(i);
    const [first] = cells;
    if (first === undefined || cells.some(({ value }) => value !== null)) return null;
    return cells.every(({ status }) => status === first.status) ? first.status : 'missing';
  });
  const labels = [openRanges(slice), empty, flagged('estimated'), flagged('unreliable')].flatMap(
    (ranges) =>
      ranges
        .map(({ shared, ...range }) => ({ ...range, text: words.statusWords[shared] }))
        .reverse(),
  );
  return [...labels, ...lackingSeries(slice, words)].filter(({ text }) => text !== '');
};

/**
 * Labels periods in which exactly one series has no figure, with its name. An edition without a period lacks nothing.
 */
const lackingSeries = (
  slice: Slice,
  words: ChartWords,
): readonly (IndexRange & { readonly text: string })[] =>
  sharedRanges(slice, (i) => {
    const missing = slice.series.flatMap(({ observations }, seriesIndex) =>
      observations[i]?.value === null ? [seriesIndex] : [],
    );
    const [seriesIndex = -1] = missing;
    const status = slice.series[seriesIndex]?.observations[i]?.status;
    return missing.length === 1 && slice.series.length > 1 && status && slice.versions === undefined
      ? `${words.seriesLabels[seriesIndex] ?? ''}: ${words.statusWords[status]}`
      : null;
  })
    .map(({ shared, ...range }) => ({ ...range, text: shared }))
    .reverse();
