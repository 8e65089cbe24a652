import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { label, wrap, type Label } from './labels.js';
import { LINE_WIDTH } from './line-pieces.js';
import type { RuleRow, SignRow } from './mark-rows.js';
import { styleOf } from './series-style.js';
import { KEY_LINE } from './trend-frame.js';
import type { ChartWords } from '../text/chart-words.js';

export interface Key {
  /** A piece of each line, with its dashes, and the marker on it. */
  readonly samples: readonly RuleRow[];
  readonly markers: readonly SignRow[];
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
  // Where nothing is joined, the marker alone stands for the series.
  const isJoined = (series: number): boolean => slice.series[series]?.runs.some(({ from, to }) => from < to) ?? false;
  const indent = order.some(isJoined) ? SAMPLE + MARKER : MARKER + 6;
  const samples: RuleRow[] = [];
  const markers: SignRow[] = [];
  const labels: Label[] = [];
  let [x, line] = [0, 0];
  for (const series of order) {
    const name = words.seriesLabels[series] ?? '';
    const value = slice.series[series]?.latest === slice.periods.length - 1 ? (words.latestLabels[series] ?? '') : '';
    const width = indent + look.measure(name, 700) + SPACE + look.measure(value, 400);
    if (x > 0 && x + width > look.width) [x, line] = [0, line + 1];
    const { stroke, dash, shape, size } = styleOf(slice.series, series);
    const y = line * height - look.fontSize * 0.35;
    // The marker stands at the end, as on a line: in the middle it would cover the gap of a long dash.
    if (isJoined(series)) samples.push({ x, y, x2: x + indent - MARKER, y2: y, stroke, dash, width: LINE_WIDTH });
    markers.push({ x: x + indent - MARKER, y, stroke, fill: stroke, shape, size, width: 2 });
    // Too long for a line of its own: the name breaks, and the value follows where it fits.
    const names = wrap(name, look.width - indent, look, 700);
    labels.push(...names.map((part, i) => label(part, x + indent, (line + i) * height, { weight: 700, fill: 'var(--_text)' })));
    line += names.length - 1;
    let end = x + indent + look.measure(names.at(-1) ?? '', 700) + SPACE;
    if (end + look.measure(value, 400) > look.width) [end, line] = [indent, line + 1];
    if (value !== '') labels.push(label(value, end, line * height, { fill: 'var(--_text)' }));
    x = end + look.measure(value, 400) + BETWEEN;
  }
  return { samples, markers, labels, lines: line + 1 };
};

/** Long enough to tell every dash from the others. */
const SAMPLE = 28;
/** From the middle of a marker to its name. */
const MARKER = 12;
const SPACE = 6;
const BETWEEN = 20;
