import { distribute } from '../../../charts/distribute.js';
import { yOf } from '../../../charts/frame.js';
import { label, type Label } from '../../../charts/labels.js';
import type { RuleRow } from '../../../charts/mark-rows.js';
import {
  GAP,
  heightOf,
  leadOf,
  LINE,
  MARK_GAP,
  narrowFigure,
  type SlopeFrame,
} from './slope-frame.js';
import type { Drawn } from './slope-rows.js';

export interface EndLabels {
  readonly labels: readonly Label[];
  /** What leads from an end to its number, where that does not stand beside it. */
  readonly leads: readonly RuleRow[];
  /** Aligned with the drawn rows: the height at which each is named; -1 where it has no figure at this end. */
  readonly heights: readonly number[];
}

/** Names may hang so far over the plot, at 13 px text. */
const OVER = 9;

/**
 * Number and name of each row beside one end, pushed apart where they would touch, in the order of their figures; of
 * equals in that of their other ends, so that nothing crosses.
 */
export const endLabels = (drawn: readonly Drawn[], end: 0 | 1, all: SlopeFrame): EndLabels => {
  const { frame, sides } = all;
  const { unit, plotHeight } = frame;
  const side = sides[end];
  const placed = drawn
    .flatMap(({ row: { ends } }, i) => {
      const [own, other] = [ends[end].value, ends[1 - end]?.value ?? null];
      return own === null
        ? []
        : [
            {
              i,
              y: yOf(frame, own),
              other: other === null ? 0 : yOf(frame, other),
              height: heightOf(side.names[i] ?? [], frame.wide) * unit,
            },
          ];
    })
    .sort((a, b) => a.y - b.y || a.other - b.other);
  // Rows of different heights, measured from where the ones above them end.
  const steps = placed.map(({ height }, n) =>
    n === 0 ? 0 : (height + (placed[n - 1]?.height ?? 0)) / 2,
  );
  const sums = steps.map((_, n) => steps.slice(0, n + 1).reduce((sum, step) => sum + step, 0));
  const low = (placed[0]?.height ?? 0) / 2 - OVER * unit;
  const high = plotHeight + OVER * unit - (placed.at(-1)?.height ?? 0) / 2 - (sums.at(-1) ?? 0);
  const wanted = placed.map(({ y }, n) => y - (sums[n] ?? 0));
  const found = distribute(wanted, 0, low, Math.max(low, high)) ?? wanted;
  const middles = found.map((place, n) => Math.round(place + (sums[n] ?? 0)));
  return {
    labels: placed.flatMap(({ i }, n) => {
      const one = drawn[i];
      return one === undefined ? [] : endLabel(one, i, end, middles[n] ?? 0, all);
    }),
    leads: placed.flatMap(({ y }, n) => lead(y, middles[n] ?? y, end, all)),
    heights: drawn.map((_, i) => middles[placed.findIndex((one) => one.i === i)] ?? -1),
  };
};

/** Beside each other, with the difference at last; in a narrow place the name over its number. */
const endLabel = (
  one: Drawn,
  i: number,
  end: 0 | 1,
  middle: number,
  all: SlopeFrame,
): readonly Label[] => {
  const { wide, plotWidth, unit, padding } = all.frame;
  const { words, weight } = one;
  const side = all.sides[end];
  const names = side.names[i] ?? [];
  const more = { weight, fill: 'var(--_text)' } as const;
  const outward = { ...more, align: end === 0 ? 'right' : 'left' } as const;
  const out = (by: number): number => (end === 0 ? -by : plotWidth + by);
  const [number, marks] = [words.numbers[end], words.marks[end]];
  const baseOf = (line: number, of: number): number =>
    Math.round(middle + (4.5 + (line - (of - 1) / 2) * LINE) * unit);
  if (!wide)
    return [...names, narrowFigure(one, end)].map((text, n, { length }) =>
      label(text, out(leadOf(all.frame)), baseOf(n, length), outward),
    );
  const base = baseOf(0, 1);
  // Signs stand behind their number, also where that is nearer to the lines.
  const edge =
    end === 0 ? -leadOf(all.frame) - (side.marks - side.numbers) : plotWidth + side.numbers;
  return [
    label(number, edge, base, { ...more, align: 'right' }),
    ...(marks === '' ? [] : [label(marks, edge + MARK_GAP * unit, base, more)]),
    ...names.map((text, n) =>
      label(text, out(side.marks + GAP * unit), baseOf(n, names.length), outward),
    ),
    ...(end === 1 && all.changes && words.change !== ''
      ? [label(words.change, plotWidth + padding.right, base, { align: 'right', weight })]
      : []),
  ];
};

const lead = (from: number, to: number, end: 0 | 1, { frame }: SlopeFrame): readonly RuleRow[] => {
  const { plotWidth, unit } = frame;
  if (Math.abs(to - from) < 2) return [];
  const out = (by: number): number => (end === 0 ? -by : plotWidth + by);
  return [
    {
      x: out(6 * unit),
      y: from,
      x2: out(leadOf(frame) - 3 * unit),
      y2: to,
      stroke: 'var(--_rule)',
      dash: 'none',
      width: '1px',
    },
  ];
};
