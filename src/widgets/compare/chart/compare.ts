import type { CompareChartWords } from '../text/compare-chart-words.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { TEXT_LINE } from './total-lines.js';
import {
  BESIDE,
  compareFrame,
  MARK_GAP,
  STUB,
  type CompareFrame,
  type Stop,
} from './compare-frame.js';
import {
  acrossLabels,
  acrossLines,
  baseLine,
  guides,
  rowTargets,
  xOfValue,
  valueAt,
} from './compare-lines.js';
import { bars, dots, rule, stubs, textures, whiskers } from './compare-marks.js';
import { baseOf, drawnRows, drawnTargets, isLine, type DrawnComparison } from './compare-scale.js';
import { areSpaced, label, within, type Label } from '../../../charts/labels.js';

/**
 * Lays out a comparison for one width and font. Pure. Every drawn row has its full name and its value, or the sign and
 * the words for why it has none. Throws a RangeError below `NARROWEST_COMPARE`.
 */
export const compareInput = (
  drawn: DrawnComparison,
  words: CompareChartWords,
  layout: LayoutContext,
): ChartInput => {
  const frame = compareFrame(drawn, words, layout);
  const {
    padding,
    plotWidth,
    plotHeight,
    scale,
    stops,
    measureLines,
    unit,
    separator: parting,
  } = frame;
  const labels: readonly Label[] = [
    ...measureLines.map((text, i) =>
      label(text, -padding.left, (12 + i * TEXT_LINE) * unit - padding.top),
    ),
    ...acrossLabels(frame, layout),
    ...stops.flatMap((stop) => [
      ...nameAndNumber(stop, frame),
      ...besideBar(drawn, stop, frame, layout),
    ]),
    ...tickLabels(frame, words, layout),
  ];
  return {
    width: layout.width,
    height: padding.top + plotHeight + padding.bottom,
    padding,
    signals: {
      xMin: scale.min,
      xMax: scale.max,
      fontSize: layout.fontSize,
      stops: stopEdges(frame),
    },
    data: {
      grid: guides(drawn, frame),
      bars: bars(drawn, frame),
      rules: [
        ...textures(drawn, frame),
        ...baseLine(drawn, frame),
        ...acrossLines(frame),
        ...rowTargets(drawn, frame),
        ...whiskers(drawn, frame),
        ...(parting === null
          ? []
          : [
              rule({
                from: valueAt(frame, -padding.left),
                to: valueAt(frame, plotWidth + padding.right),
                y: parting + 0.5,
                stroke: 'var(--_border)',
                dash: '1 3',
              }),
            ]),
      ],
      points: [...dots(drawn, frame), ...stubs(drawn, frame)],
      labels,
    },
  };
};

/** Returns the labels of the ticks, without those that would touch the one before. */
const tickLabels = (
  frame: CompareFrame,
  { format }: CompareChartWords,
  layout: LayoutContext,
): readonly Label[] => {
  const { scale, padding, plotWidth, plotHeight, unit } = frame;
  const picture = { from: -padding.left, to: plotWidth + padding.right };
  return scale.ticks.reduce<readonly Label[]>((placed, tick) => {
    const tickLabel = within(
      picture,
      layout,
      label(format(tick), xOfValue(frame, tick), plotHeight + 16 * unit, { align: 'center' }),
    );
    return areSpaced([...placed.slice(-1), tickLabel], BESIDE, layout)
      ? [...placed, tickLabel]
      : placed;
  }, []);
};

const nameAndNumber = (
  { name, words, weight, base }: Stop,
  { padding, numbersEnd, unit }: CompareFrame,
): readonly Label[] => {
  const style = { weight, fill: 'var(--_text)' } as const;
  return [
    ...name.map((text, i) => label(text, -padding.left, base + i * TEXT_LINE * unit, style)),
    ...(words.number === ''
      ? []
      : [label(words.number, numbersEnd, base, { ...style, align: 'right' })]),
    ...(words.marks === '' ? [] : [label(words.marks, numbersEnd + MARK_GAP, base, style)]),
  ];
};

/** Returns the text behind a bar (with its margin and target), or behind the stub if there is no bar. */
const besideBar = (
  { comparison }: DrawnComparison,
  { row, barText: beside, middle }: Stop,
  frame: CompareFrame,
  layout: LayoutContext,
): readonly Label[] => {
  const { wide, unit, scale, plotWidth, padding } = frame;
  const rankedRow = drawnRows(comparison)[row ?? -1];
  const baseX = xOfValue(frame, baseOf(scale));
  const targets = drawnTargets(comparison).filter(({ series }) => series === rankedRow?.series);
  const reach = [
    rankedRow?.value ?? [],
    rankedRow?.observation.margin?.upper ?? [],
    targets.map(({ value }) => value),
  ].flat();
  const stub = rankedRow?.observation.status === 'suppressed' ? STUB * unit : 0;
  const x =
    (rankedRow?.value == null
      ? baseX + stub
      : Math.max(baseX, ...reach.map((value) => xOfValue(frame, value)))) +
    BESIDE * unit;
  const totalX = isLine(comparison) ? xOfValue(frame, comparison.ranking.total?.value ?? NaN) : NaN;
  const width = Math.max(0, ...beside.map((text) => layout.measure(text, 400)));
  // If the line of the total would cross the text, the text is moved to the right of the line if there is room.
  const behindLine =
    x - BESIDE < totalX &&
    totalX < x + width &&
    totalX + BESIDE * unit + width <= plotWidth + padding.right;
  // In the narrow layout there is room only below.
  const firstBase = middle + (4.5 - (wide ? ((beside.length - 1) * TEXT_LINE) / 2 : 0)) * unit;
  return beside.map((text, i) =>
    label(
      text,
      behindLine ? totalX + BESIDE * unit : x,
      Math.round(firstBase + i * TEXT_LINE * unit),
      {
        halo: true,
      },
    ),
  );
};

/** Returns top and bottom of each stop, the total first, in pixels from the top of the chart, as a flat list. */
const stopEdges = ({
  totalLines: across,
  stops,
  padding,
  unit,
}: CompareFrame): readonly number[] => {
  const totalX = across
    .slice(-1)
    .flatMap(({ height }) => [padding.top - (height + 3) * unit, padding.top]);
  return [
    ...totalX,
    ...stops.flatMap(({ top, height }) => [padding.top + top, padding.top + top + height]),
  ].map(Math.round);
};
