import { measureLinesOf } from '../../../charts/trend-frame.js';
import type { Flow, FlowStep } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import type { FlowPart } from '../model/flow-parts.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import type { Paint, ShapeRow } from './flow-shapes.js';
import { label, wrap, type Label } from '../../../charts/labels.js';
import { seriesStyle } from '../../../charts/series-style.js';
import { isForecast, isProvisional } from '../../../charts/shared-ranges.js';

/** A label of a share: `spot` is `<step>:<way>`, else empty. */
export type FlowLabel = Label & { readonly spot: string };

export interface FlowRows {
  readonly shapes: readonly ShapeRow[];
  readonly labels: readonly FlowLabel[];
}

/** Rows with positions, and their lower edge. */
export interface LaidOutRows extends FlowRows {
  readonly bottom: number;
}

/** Line height at 13 px text. */
export const LINE = 17;

export const unitOf = ({ fontSize }: LayoutContext): number => fontSize / 13;

/** A share with the properties to draw it. */
export interface DrawnShare {
  readonly part: FlowPart;
  readonly words: FlowChartWords['groups'][number]['shares'][number];
  /** Index in `waysOf`. */
  readonly way: number;
  readonly spot: string;
  readonly paint: Paint;
}

export const sharesOf = (
  flow: Flow,
  step: FlowStep,
  index: number,
  words: FlowChartWords,
): readonly DrawnShare[] => {
  const ways = waysOf(flow);
  return step.destinations.flatMap((part, i) => {
    const shareWords = words.groups[index]?.shares[i];
    const way = ways.findIndex(({ id }) => id === part.id);
    return shareWords === undefined
      ? []
      : [
          {
            part,
            words: shareWords,
            way,
            spot: `${index}:${way}`,
            paint: paintOf(flow, step, part, way),
          },
        ];
  });
};

/**
 * Returns the paint of a share. Colour says which destination; an open fill and a dashed edge say that a figure is not
 * final. If one group is highlighted, the others are grey.
 */
const paintOf = (
  { steps }: Flow,
  step: FlowStep,
  { observation }: FlowPart,
  way: number,
): Paint => {
  const { stroke, dash } = seriesStyle(way);
  const isContext =
    way === 0 &&
    !step.highlighted &&
    steps.some(({ highlighted }) => highlighted) &&
    step.destinations.length === 1;
  const isOpen = isProvisional(observation) || isForecast(observation);
  return {
    stroke: isContext ? 'var(--_context)' : stroke,
    dash: isOpen ? '2 3' : dash,
    width: '1.5px',
    fill: isContext ? 'var(--_context)' : stroke,
    opacity: isOpen ? 0.08 : 0.3,
  };
};

/** Figures filled with less opacity are not final. */
export const OPEN = 0.2;

export const REST: Paint = {
  stroke: 'var(--_border)',
  dash: 'none',
  width: '1px',
  fill: 'transparent',
  opacity: 1,
};

export const nameWeight = ({ steps }: Flow, { highlighted }: FlowStep): 400 | 700 =>
  highlighted || steps.every((other) => !other.highlighted) ? 700 : 400;

export const text = (
  content: string,
  x: number,
  y: number,
  overrides: Partial<FlowLabel> = {},
): FlowLabel => ({
  ...label(content, x, y, { fill: 'var(--_text)', ...overrides }),
  spot: overrides.spot ?? '',
});

/** Returns a label per line, from the first base line down. */
export const lines = (
  texts: readonly string[],
  x: number,
  y: number,
  layout: LayoutContext,
  overrides: Partial<FlowLabel> = {},
): readonly FlowLabel[] =>
  texts.map((line, i) => text(line, x, y + i * LINE * unitOf(layout), overrides));

/** Returns the labels above all groups: the measure, and the destination if there is only one. */
export const headOf = (
  { measure, destination }: FlowChartWords,
  layout: LayoutContext,
): LaidOutRows => {
  const unit = unitOf(layout);
  const measureLines = measureLinesOf(measure, layout);
  const destinationLines = destination === '' ? [] : wrap(destination, layout.width, layout, 700);
  const firstBase = 12 * unit;
  const secondBase = firstBase + (measureLines.length * LINE + 3) * unit;
  return {
    shapes: [],
    labels: [
      ...lines(measureLines, 0, firstBase, layout, { fill: 'var(--_text-muted)' }),
      ...lines(destinationLines, 0, secondBase, layout, { weight: 700 }),
    ],
    bottom:
      (measureLines.length * LINE +
        (destinationLines.length > 0 ? destinationLines.length * LINE + 3 : 0) +
        8) *
      unit,
  };
};
