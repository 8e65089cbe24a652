import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { label, type Label } from './labels.js';
import { seriesStyle } from './series-style.js';
import { KEY_LINE } from './trend-frame.js';
import type { TrendWords } from './trend-words.js';

/** Marker in the key, in pixels. */
export type KeyRow = { readonly x: number; readonly y: number; readonly stroke: string; readonly shape: string; readonly size: number };

export interface Key {
  readonly markers: readonly KeyRow[];
  readonly labels: readonly Label[];
  readonly lines: number;
}

/** Names and latest values in running lines, highest last value first. Places count from the left of the picture and the first base line. */
export const key = (slice: Slice, words: TrendWords, look: Look): Key => {
  const unit = look.fontSize / 13;
  const last = (series: number): number => slice.series[series]?.observations.findLast(({ value }) => value !== null)?.value ?? -Infinity;
  const order = slice.series.map((_, i) => i).sort((a, b) => last(b) - last(a));
  const markers: KeyRow[] = [];
  const labels: Label[] = [];
  let [x, line] = [0, 0];
  for (const series of order) {
    const [name, value] = [words.seriesLabels[series] ?? '', words.latestLabels[series] ?? ''];
    const nameWidth = look.measure(name, 700);
    const width = INDENT + nameWidth + SPACE + look.measure(value, 400);
    if (x > 0 && x + width > look.width) [x, line] = [0, line + 1];
    const y = line * KEY_LINE * unit;
    const { stroke, shape, size } = seriesStyle(series);
    markers.push({ x: x + 6, y: y - 4.5 * unit, stroke, shape, size });
    labels.push(label(name, x + INDENT, y, { weight: 700, fill: 'var(--_text)' }));
    if (value !== '') labels.push(label(value, x + INDENT + nameWidth + SPACE, y, { fill: 'var(--_text)' }));
    x += width + BETWEEN;
  }
  return { markers, labels, lines: line + 1 };
};

const INDENT = 18;
const SPACE = 6;
const BETWEEN = 20;
