import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { xOf, type Frame } from './frame.js';
import { extent, label, type Label } from './labels.js';
import type { ChartWords } from '../text/chart-words.js';

/** Corner of a break line, in pixels of the plot. */
export type BreakRow = { readonly line: number; readonly order: number; readonly x: number; readonly y: number };

/** The line with a zigzag of technical drawings, midway between the last period before and the first period since. */
export const breakLines = (slice: Slice, frame: Frame): readonly BreakRow[] =>
  cuts(slice, frame).flatMap(({ x, index: line }) => {
    const swing = frame.wide ? 6 : 5;
    const middle = Math.round(frame.plotHeight * 0.4);
    const corners = [
      [0, -(RISE + (frame.breakRows - 1) * BREAK_LINE) * frame.unit],
      [0, middle],
      [swing, middle + 6],
      [-swing, middle + 12],
      [0, middle + 18],
      [0, frame.plotHeight],
    ] as const;
    return corners.map(([dx, y], order) => ({ line, order, x: x + dx, y }));
  });

/** What the counting is called on either side, in one line or in two, where there is room; where there is none, the text tells it. */
export const breakLabels = (slice: Slice, words: ChartWords, frame: Frame, look: Look): readonly Label[] => {
  const room = { from: -frame.padding.left, to: frame.plotWidth + frame.padding.right };
  const lines = cuts(slice, frame);
  return lines.reduce<Label[]>((placed, { x, index }) => {
    const { before = '', since = '' } = words.breakLabels[index] ?? {};
    const others = lines.filter((line) => line.x !== x).map((line) => ({ from: line.x, to: line.x }));
    const fits = (side: Label): boolean => {
      const { from, to } = extent(side, look);
      const taken = [...placed.map((other) => extent(other, look)), ...others];
      return from >= room.from && to <= room.to && taken.every((other) => other.from > to + BESIDE || other.to < from - BESIDE);
    };
    const sides = [
      [before, x - BESIDE, 'right'],
      [since, x + BESIDE, 'left'],
    ] as const;
    const chosen = sides.flatMap(([text, at, align]) => {
      const rows = (parts: readonly string[]): readonly Label[] =>
        parts.map((part, i) => label(part, at, -(BASE + (parts.length - 1 - i) * BREAK_LINE) * frame.unit, { align }));
      const forms = text === '' ? [] : [[text], ...(frame.breakRows === 2 ? [halves(text, look)] : [])];
      return forms.map(rows).find((form) => form.every(fits)) ?? [];
    });
    return [...placed, ...chosen];
  }, []);
};

/** A text broken between two words so that its longer line is as short as can be. */
const halves = (text: string, look: Look): readonly string[] => {
  const words = text.split(' ');
  const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => look.measure(line, 400)));
  const choices = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return choices.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
};

/** How far above the plot a break line begins, and where the base line of its labels is. */
const RISE = 22;
const BASE = 10;
const BESIDE = 8;
/** From one line of a name to the next. */
export const BREAK_LINE = 16;

/** Breaks that cut, with their place; on half pixels, so that a thin upright line is sharp. */
export const cuts = (slice: Slice, frame: Frame): readonly { readonly index: number; readonly x: number }[] =>
  slice.breaks.flatMap(({ cut, after }, index) => {
    const [last, first] = [slice.periods[after], slice.periods[after + 1]];
    if (!cut || !last || !first) return [];
    return [{ index, x: Math.floor(xOf(frame, (last.ordinal + first.ordinal) / 2)) + 0.5 }];
  });
