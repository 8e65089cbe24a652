import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { label, wrap, type Label } from './labels.js';
import { seriesStyle } from './series-style.js';
import { KEY_LINE } from './trend-frame.js';
import type { ChartWords } from '../text/chart-words.js';

/** Marker in the key, in pixels. */
export type KeyRow = { readonly x: number; readonly y: number; readonly stroke: string; readonly shape: string; readonly size: number };

export interface Key {
  readonly markers: readonly KeyRow[];
  readonly labels: readonly Label[];
  readonly lines: number;
}

/**
 * Names and values of the last shown period in running lines, highest last value first; a latest value of an earlier period would be taken
 * for the last. Places count from the left of the picture and the first base line.
 */
export const key = (slice: Slice, words: ChartWords, look: Look): Key => {
  const height = KEY_LINE * (look.fontSize / 13);
  const last = (series: number): number => slice.series[series]?.observations.findLast(({ value }) => value !== null)?.value ?? -Infinity;
  const order = slice.series.map((_, i) => i).sort((a, b) => last(b) - last(a));
  const markers: KeyRow[] = [];
  const labels: Label[] = [];
  let [x, line] = [0, 0];
  for (const series of order) {
    const name = words.seriesLabels[series] ?? '';
    const value = slice.series[series]?.latest === slice.periods.length - 1 ? (words.latestLabels[series] ?? '') : '';
    const width = INDENT + look.measure(name, 700) + SPACE + look.measure(value, 400);
    if (x > 0 && x + width > look.width) [x, line] = [0, line + 1];
    const { stroke, shape, size } = seriesStyle(series);
    markers.push({ x: x + 6, y: line * height - look.fontSize * 0.35, stroke, shape, size });
    // Too long for a line of its own: the name breaks, and the value follows where it fits.
    const names = wrap(name, look.width - INDENT, look, 700);
    labels.push(...names.map((part, i) => label(part, x + INDENT, (line + i) * height, { weight: 700, fill: 'var(--_text)' })));
    line += names.length - 1;
    let end = x + INDENT + look.measure(names.at(-1) ?? '', 700) + SPACE;
    if (end + look.measure(value, 400) > look.width) [end, line] = [INDENT, line + 1];
    if (value !== '') labels.push(label(value, end, line * height, { fill: 'var(--_text)' }));
    x = end + look.measure(value, 400) + BETWEEN;
  }
  return { markers, labels, lines: line + 1 };
};

const INDENT = 18;
const SPACE = 6;
const BETWEEN = 20;
