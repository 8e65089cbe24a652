import type { Slice } from '../../../model/slice.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { label, wrap, type Label } from '../../../charts/labels.js';
import { LINE_WIDTH } from '../../../charts/line-pieces.js';
import type { RuleRow, SignRow } from '../../../charts/mark-rows.js';
import { styleOf } from '../../../charts/series-style.js';
import { KEY_LINE } from '../../../charts/trend-frame.js';
import type { ChartWords } from '../../../text/chart-words.js';

export interface Key {
  /** A sample of each line with its dash, and its marker. */
  readonly samples: readonly RuleRow[];
  readonly markers: readonly SignRow[];
  readonly labels: readonly Label[];
  readonly lines: number;
}

/**
 * Returns a key in running lines: names, and values of the last shown period, highest last value first. Latest values
 * of earlier periods are omitted, since they would be taken for the last. Positions are relative to the left of the
 * chart and the first base line.
 */
export const key = (slice: Slice, words: ChartWords, layout: LayoutContext): Key => {
  const lineHeight = KEY_LINE * (layout.fontSize / 13);
  const lastValue = (series: number): number =>
    slice.series[series]?.observations.findLast(({ value }) => value !== null)?.value ?? -Infinity;
  const order = slice.series.map((_, i) => i).sort((a, b) => lastValue(b) - lastValue(a));
  // If no points are connected, the marker alone represents the series.
  const hasLine = (series: number): boolean =>
    slice.series[series]?.runs.some(({ from, to }) => from < to) ?? false;
  const indent = order.some(hasLine) ? SAMPLE + MARKER : MARKER + 6;
  const samples: RuleRow[] = [];
  const markers: SignRow[] = [];
  const labels: Label[] = [];
  let [x, line] = [0, 0];
  for (const series of order) {
    const name = words.seriesLabels[series] ?? '';
    const value =
      slice.series[series]?.latest === slice.periods.length - 1
        ? (words.latestLabels[series] ?? '')
        : '';
    const width = indent + layout.measure(name, 700) + WORD_GAP + layout.measure(value, 400);
    if (x > 0 && x + width > layout.width) [x, line] = [0, line + 1];
    const { stroke, dash, shape, size } = styleOf(slice.series, series);
    const y = line * lineHeight - layout.fontSize * 0.35;
    // The marker is at the end, as on a line: in the middle it would cover the gap of a long dash.
    if (hasLine(series))
      samples.push({ x, y, x2: x + indent - MARKER, y2: y, stroke, dash, width: LINE_WIDTH });
    markers.push({ x: x + indent - MARKER, y, stroke, fill: stroke, shape, size, width: 2 });
    // A name that is too long for a line is wrapped, and the value follows where it fits.
    const nameLines = wrap(name, layout.width - indent, layout, 700);
    labels.push(
      ...nameLines.map((nameLine, i) =>
        label(nameLine, x + indent, (line + i) * lineHeight, { weight: 700, fill: 'var(--_text)' }),
      ),
    );
    line += nameLines.length - 1;
    let valueX = x + indent + layout.measure(nameLines.at(-1) ?? '', 700) + WORD_GAP;
    if (valueX + layout.measure(value, 400) > layout.width) [valueX, line] = [indent, line + 1];
    if (value !== '')
      labels.push(label(value, valueX, line * lineHeight, { fill: 'var(--_text)' }));
    x = valueX + layout.measure(value, 400) + ENTRY_GAP;
  }
  return { samples, markers, labels, lines: line + 1 };
};

/** Long enough to distinguish all dashes. */
const SAMPLE = 28;
/** Distance from the centre of a marker to its name. */
const MARKER = 12;
const WORD_GAP = 6;
const ENTRY_GAP = 20;
