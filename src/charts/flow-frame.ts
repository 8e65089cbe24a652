import type { Flow, FlowStep } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import type { FlowPart } from '../model/flow-parts.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import type { Look } from './chart-input.js';
import type { Paint, ShapeRow } from './flow-shapes.js';
import { label, wrap, type Label } from './labels.js';
import { seriesStyle } from './series-style.js';
import { isForecast, isProvisional } from './stretches.js';

/** A text that says what a share is, or stands beside it: `spot` is `<step>:<way>`, else empty. */
export type FlowLabel = Label & { readonly spot: string };

export interface FlowRows {
  readonly shapes: readonly ShapeRow[];
  readonly labels: readonly FlowLabel[];
}

/** What is placed, and the lower edge of it. */
export interface Laid extends FlowRows {
  readonly bottom: number;
}

/** From one base line to the next, at 13 px text. */
export const LINE = 17;

export const unitOf = ({ fontSize }: Look): number => fontSize / 13;

/** A share with everything that is needed to draw it. */
export interface DrawnShare {
  readonly part: FlowPart;
  readonly words: FlowChartWords['groups'][number]['shares'][number];
  /** Index in `waysOf`. */
  readonly way: number;
  readonly spot: string;
  readonly paint: Paint;
}

export const sharesOf = (flow: Flow, step: FlowStep, index: number, words: FlowChartWords): readonly DrawnShare[] => {
  const ways = waysOf(flow);
  return step.destinations.flatMap((part, i) => {
    const own = words.groups[index]?.shares[i];
    const way = ways.findIndex(({ id }) => id === part.id);
    return own === undefined ? [] : [{ part, words: own, way, spot: `${index}:${way}`, paint: paintOf(flow, step, part, way) }];
  });
};

/** Colour says where to, an open fill and a broken edge that a number is not final. One thing in a picture stands out, the rest is grey. */
const paintOf = ({ steps }: Flow, step: FlowStep, { observation }: FlowPart, way: number): Paint => {
  const { stroke, dash } = seriesStyle(way);
  const pale = way === 0 && !step.highlighted && steps.some(({ highlighted }) => highlighted) && step.destinations.length === 1;
  const open = isProvisional(observation) || isForecast(observation);
  return {
    stroke: pale ? 'var(--_context)' : stroke,
    dash: open ? '2 3' : dash,
    width: '1.5px',
    fill: pale ? 'var(--_context)' : stroke,
    opacity: open ? 0.08 : 0.3,
  };
};

/** What is filled less than this is not final. */
export const OPEN = 0.2;

export const REST: Paint = { stroke: 'var(--_border)', dash: 'none', width: '1px', fill: 'transparent', opacity: 1 };

export const nameWeight = ({ steps }: Flow, { highlighted }: FlowStep): 400 | 700 =>
  highlighted || steps.every((one) => !one.highlighted) ? 700 : 400;

export const text = (said: string, x: number, y: number, more: Partial<FlowLabel> = {}): FlowLabel => ({
  ...label(said, x, y, { fill: 'var(--_text)', ...more }),
  spot: more.spot ?? '',
});

/** Lines below each other from a first base line on. */
export const lines = (all: readonly string[], x: number, y: number, look: Look, more: Partial<FlowLabel> = {}): readonly FlowLabel[] =>
  all.map((line, i) => text(line, x, y + i * LINE * unitOf(look), more));

/** What stands above all groups: the measure, and the destination where there is one only. */
export const headOf = ({ measure, destination }: FlowChartWords, look: Look): Laid => {
  const unit = unitOf(look);
  const above = wrap(measure, look.width, look);
  const below = destination === '' ? [] : wrap(destination, look.width, look, 700);
  const first = 12 * unit;
  const second = first + (above.length * LINE + 3) * unit;
  return {
    shapes: [],
    labels: [...lines(above, 0, first, look, { fill: 'var(--_text-muted)' }), ...lines(below, 0, second, look, { weight: 700 })],
    bottom: (above.length * LINE + (below.length > 0 ? below.length * LINE + 3 : 0) + 8) * unit,
  };
};
