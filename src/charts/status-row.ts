import type { Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import type { Frame } from './frame.js';
import { extent, pictureOf, underPeriods, type Label } from './labels.js';
import { has, openStretches, stretches, type Stretch } from './stretches.js';

/** Under the periods, what is special about some; what has no room, or would touch a word that matters more, is left to the table. */
export const statusRow = (slice: Slice, words: ChartWords, frame: Frame, look: Look): readonly Label[] => {
  const room = pictureOf(frame);
  return statusWords(slice, words).reduce<Label[]>((placed, { text, from, to }) => {
    const word = { ...underPeriods(text, slice, from, to, frame.below.words, frame, look), style: 'italic' as const };
    const { from: start, to: end } = extent(word, look);
    const free = placed.every((other) => extent(other, look).from > end + GAP || extent(other, look).to + GAP < start);
    return end - start <= room.to - room.from && free ? [...placed, word] : placed;
  }, []);
};
const GAP = 14;

/** From the newest to the oldest, what is not final first: the newest figure is the one that may still change. */
export const statusWords = (slice: Slice, words: ChartWords): readonly (Stretch & { readonly text: string })[] => {
  const { series } = slice;
  const cellsAt = (i: number) => series.flatMap(({ observations }) => observations[i] ?? []);
  const remarked = (status: Status) => stretches(slice, (i) => (cellsAt(i).some((cell) => has(cell, status)) ? status : null));
  const empty = stretches(slice, (i) => {
    const cells = cellsAt(i);
    const [first] = cells;
    if (first === undefined || cells.some(({ value }) => value !== null)) return null;
    return cells.every(({ status }) => status === first.status) ? first.status : 'missing';
  });
  const told = [openStretches(slice), empty, remarked('estimated'), remarked('unreliable')].flatMap((list) =>
    list.map(({ shared, ...stretch }) => ({ ...stretch, text: words.statusWords[shared] })).reverse(),
  );
  return [...told, ...lacking(slice, words)].filter(({ text }) => text !== '');
};

/** Where one series alone has no number, it is named; an edition that does not have a period lacks nothing. */
const lacking = (slice: Slice, words: ChartWords): readonly (Stretch & { readonly text: string })[] =>
  stretches(slice, (i) => {
    const without = slice.series.flatMap(({ observations }, of) => (observations[i]?.value === null ? [of] : []));
    const [of = -1] = without;
    const status = slice.series[of]?.observations[i]?.status;
    return without.length === 1 && slice.series.length > 1 && status && slice.versions === undefined
      ? `${words.seriesLabels[of] ?? ''}: ${words.statusWords[status]}`
      : null;
  })
    .map(({ shared, ...stretch }) => ({ ...stretch, text: shared }))
    .reverse();
