import type { Flow } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import { drawnSteps } from './drawn-steps.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { sharesOf, unitOf, type DrawnShare } from './flow-frame.js';

/** Columns of the chart, in pixels: names, the node of a group, bands, and their labels. */
export interface Columns {
  readonly names: number;
  readonly from: number;
  readonly to: number;
  /** Left edges of values, and of the texts behind them. */
  readonly numbers: number;
  readonly texts: number;
  /** True if there are texts behind values. */
  readonly named: boolean;
}

/** Width of the node at the end of a band. */
export const END = 6;

export const columnsOf = (flow: Flow, words: FlowChartWords, layout: LayoutContext): Columns => {
  const unit = unitOf(layout);
  const widest = (texts: readonly string[], weight: 400 | 700): number =>
    Math.max(0, ...texts.map((one) => layout.measure(one, weight)));
  const shares = drawnSteps(flow).flatMap((step, i) => sharesOf(flow, step, i, words));
  const known = shares.filter(({ part }) => part.value !== null).map((share) => share.words);
  const own = widest(
    words.groups.map(({ name }) => name),
    700,
  );
  const names = Math.min(
    words.groups.some(({ whole }) => whole !== '') ? Math.max(own, READABLE * unit) : own,
    layout.width * 0.28,
  );
  const numbers = widest(
    known.map(({ value }) => value),
    700,
  );
  const behind = Math.min(widest(known.map(behindOf), 400), layout.width * 0.34);
  const texts = numbers + 6 * unit;
  const rest = layout.measure(words.rest, 400);
  const right = Math.max(
    behind > 0 ? texts + Math.max(behind, rest) : Math.max(numbers, rest),
    known.length < shares.length ? READABLE * unit : 0,
  );
  const numbersAt = layout.width - right;
  return {
    names,
    from: names > 0 ? names + 12 * unit : 0,
    to: numbersAt - 8 * unit - END,
    numbers: numbersAt,
    texts: numbersAt + texts,
    named: behind > 0,
  };
};
/** Minimum width of wrapped sentences and names, at 13 px text. */
const READABLE = 110;

/** Returns the text behind the value of a share. */
export const behindOf = ({ name, status }: DrawnShare['words']): string =>
  name === '' ? status : status === '' ? name : `${name} (${status})`;
