import type { LayoutContext } from '../../../charts/chart-input.js';
import { TEXT_LINE } from './total-lines.js';
import { BAR, type CompareFrame } from './compare-frame.js';
import { rule, type SpanRow } from './compare-marks.js';
import { drawnRows, drawnTargets, type DrawnComparison } from './compare-scale.js';
import { label, within, type Label } from '../../../charts/labels.js';

const TARGET = { stroke: 'var(--_target)', dash: 'var(--_dash-target, 14 4 2 4)', width: '1.5px' };

/** Returns the lines behind everything: a thin guide for each dot, and a grid line at each tick. */
export const guides = (
  { form }: DrawnComparison,
  { stops, scale, plotHeight }: CompareFrame,
): readonly SpanRow[] =>
  form === 'bars'
    ? []
    : [
        ...scale.ticks.map((tick) =>
          rule({ from: tick, to: tick, y: 0, y2: plotHeight, stroke: 'var(--_grid)' }),
        ),
        ...stops.flatMap(({ row, middle }) =>
          row === null
            ? []
            : [
                rule({
                  from: scale.min,
                  to: scale.max,
                  y: middle + 0.5,
                  stroke: 'var(--_grid)',
                  dash: 'var(--_dash-grid, none)',
                }),
              ],
        ),
      ];

/** Returns the base line of the bars; in the narrow layout in pieces, between the names. */
export const baseLine = (
  { form }: DrawnComparison,
  { stops, wide, unit, plotHeight }: CompareFrame,
): readonly SpanRow[] => {
  const style = { from: 0, to: 0, stroke: 'var(--_border)' };
  if (form === 'dots') return [];
  if (wide) return [rule({ ...style, y: 0, y2: plotHeight })];
  return stops.map(({ middle }) =>
    rule({ ...style, y: middle - (BAR / 2 + 1) * unit, y2: middle + (BAR / 2 + 1) * unit }),
  );
};

/** Returns the total and its targets as lines across the rows, with a halo to stand out from bars. */
export const acrossLines = ({
  totalLines: across,
  stops,
  wide,
  unit,
  plotHeight,
}: CompareFrame): readonly SpanRow[] =>
  across.flatMap(({ value, target, below }) => {
    const [from, half] = [(4 - below) * unit, (BAR / 2 + 2) * unit];
    const segments = wide
      ? [{ y: from, y2: plotHeight }]
      : [
          { y: from, y2: 0 },
          ...stops.map(({ middle }) => ({ y: middle - half, y2: middle + half })),
        ];
    const style = target ? TARGET : { stroke: 'var(--_text)', width: '2px' };
    return segments.flatMap((segment) => [
      rule({ from: value, to: value, ...segment, stroke: 'var(--_paper)', width: '6px' }),
      rule({ from: value, to: value, ...segment, ...style }),
    ]);
  });

/** Returns the name of each line across, above it, shifted to stay in the chart. */
export const acrossLabels = (frame: CompareFrame, layout: LayoutContext): readonly Label[] => {
  const { padding, plotWidth, unit, totalLines: across } = frame;
  return across.flatMap(({ value, name, below }) =>
    name.map((text, i) => {
      const y = Math.round(-(below + (name.length - i - 1) * TEXT_LINE) * unit);
      const nameLabel = label(text, xOfValue(frame, value), y, {
        align: 'center',
        weight: 700,
        fill: 'var(--_text)',
        halo: true,
      });
      return within({ from: -padding.left, to: plotWidth + padding.right }, layout, nameLabel);
    }),
  );
};

/** Returns a tick at the target of each row that has one, and a centre line from the figure to it. */
export const rowTargets = (
  drawn: DrawnComparison,
  { stops, unit }: CompareFrame,
): readonly SpanRow[] => {
  const rows = drawnRows(drawn.comparison);
  return drawnTargets(drawn.comparison).flatMap(({ series, value: targetValue }) => {
    const stop = stops.find(({ row }) => row !== null && rows[row]?.series === series);
    const value = rows[stop?.row ?? -1]?.value ?? null;
    if (stop === undefined || value === null) return [];
    const [y, half] = [stop.middle, (BAR / 2 + 3) * unit];
    return [
      ...(targetValue > value
        ? [rule({ from: value, to: targetValue, y: y + 0.5, ...TARGET })]
        : []),
      rule({
        from: targetValue,
        to: targetValue,
        y: y - half,
        y2: y + half,
        stroke: 'var(--_paper)',
        width: '6px',
      }),
      rule({
        from: targetValue,
        to: targetValue,
        y: y - half,
        y2: y + half,
        stroke: 'var(--_target)',
        width: '2px',
      }),
    ];
  });
};

export const xOfValue = ({ scale, plotWidth }: CompareFrame, value: number): number =>
  ((value - scale.min) / (scale.max - scale.min)) * plotWidth;

/** Returns the value at a position in the plot. */
export const valueAt = ({ scale, plotWidth }: CompareFrame, x: number): number =>
  scale.min + (x / plotWidth) * (scale.max - scale.min);
