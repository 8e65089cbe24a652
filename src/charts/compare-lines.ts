import type { Look } from './chart-input.js';
import { TEXT_LINE } from './compare-across.js';
import { BAR, type CompareFrame } from './compare-frame.js';
import { rule, type SpanRow } from './compare-marks.js';
import { drawnRows, drawnTargets, type DrawnComparison } from './compare-scale.js';
import { label, within, type Label } from './labels.js';

const TARGET = { stroke: 'var(--_target)', dash: 'var(--_dash-target, 14 4 2 4)', width: '1.5px' };

/** Behind everything: a thin line for each dot to stand on, and at each number of the axis. */
export const guides = ({ form }: DrawnComparison, { stops, scale, plotHeight }: CompareFrame): readonly SpanRow[] =>
  form === 'bars'
    ? []
    : [
        ...scale.ticks.map((tick) => rule({ from: tick, to: tick, y: 0, y2: plotHeight, stroke: 'var(--_grid)' })),
        ...stops.flatMap(({ row, middle }) =>
          row === null
            ? []
            : [rule({ from: scale.min, to: scale.max, y: middle + 0.5, stroke: 'var(--_grid)', dash: 'var(--_dash-grid, none)' })],
        ),
      ];

/** The line where bars begin; where names stand between the bars, in pieces. */
export const baseLine = ({ form }: DrawnComparison, { stops, wide, unit, plotHeight }: CompareFrame): readonly SpanRow[] => {
  const more = { from: 0, to: 0, stroke: 'var(--_border)' };
  if (form === 'dots') return [];
  if (wide) return [rule({ ...more, y: 0, y2: plotHeight })];
  return stops.map(({ middle }) => rule({ ...more, y: middle - (BAR / 2 + 1) * unit, y2: middle + (BAR / 2 + 1) * unit }));
};

/** The whole and its targets, as lines across the rows; on bars a rim keeps them apart. */
export const acrossLines = ({ across, stops, wide, unit, plotHeight }: CompareFrame): readonly SpanRow[] =>
  across.flatMap(({ value, target, below }) => {
    const [from, half] = [(4 - below) * unit, (BAR / 2 + 2) * unit];
    const parts = wide
      ? [{ y: from, y2: plotHeight }]
      : [{ y: from, y2: 0 }, ...stops.map(({ middle }) => ({ y: middle - half, y2: middle + half }))];
    const style = target ? TARGET : { stroke: 'var(--_text)', width: '2px' };
    return parts.flatMap((part) => [
      rule({ from: value, to: value, ...part, stroke: 'var(--_paper)', width: '6px' }),
      rule({ from: value, to: value, ...part, ...style }),
    ]);
  });

/** The name of each over its line, inside the picture. */
export const acrossLabels = (frame: CompareFrame, look: Look): readonly Label[] => {
  const { padding, plotWidth, unit, across } = frame;
  return across.flatMap(({ value, name, below }) =>
    name.map((text, i) => {
      const y = Math.round(-(below + (name.length - i - 1) * TEXT_LINE) * unit);
      const placed = label(text, placeOf(frame, value), y, { align: 'center', weight: 700, fill: 'var(--_text)', halo: true });
      return within({ from: -padding.left, to: plotWidth + padding.right }, look, placed);
    }),
  );
};

/** A post at the target of each row that has its own, and the centre line between it and the figure. */
export const ownTargets = (drawn: DrawnComparison, { stops, unit }: CompareFrame): readonly SpanRow[] => {
  const rows = drawnRows(drawn.comparison);
  return drawnTargets(drawn.comparison).flatMap(({ series, value: at }) => {
    const stop = stops.find(({ row }) => row !== null && rows[row]?.series === series);
    const value = rows[stop?.row ?? -1]?.value ?? null;
    if (stop === undefined || value === null) return [];
    const [y, half] = [stop.middle, (BAR / 2 + 3) * unit];
    return [
      ...(at > value ? [rule({ from: value, to: at, y: y + 0.5, ...TARGET })] : []),
      rule({ from: at, to: at, y: y - half, y2: y + half, stroke: 'var(--_paper)', width: '6px' }),
      rule({ from: at, to: at, y: y - half, y2: y + half, stroke: 'var(--_target)', width: '2px' }),
    ];
  });
};

export const placeOf = ({ scale, plotWidth }: CompareFrame, value: number): number =>
  ((value - scale.min) / (scale.max - scale.min)) * plotWidth;

/** The value that a place in the plot stands for. */
export const valueAt = ({ scale, plotWidth }: CompareFrame, x: number): number => scale.min + (x / plotWidth) * (scale.max - scale.min);
