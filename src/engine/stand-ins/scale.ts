import type { scales } from '../capabilities.js';

/** In place of `vega-scale`: linear scales from numbers to pixels; no colours, schemes, time, ticks or legends. */
export * from 'vega-scale/src/scales/types.js';
export const scale = (type: keyof typeof used): (() => LinearScale) => used[type];
export const isContinuous = (): true => true;
const no = (): false => false;
export { no as isDiscrete, no as isInterpolating, no as isLogarithmic };
export const scaleImplicit = undefined;

/** Reached only with a scheme, colours, bands or ticks, which the chart compiler refuses. */
const leftOut = (): never => {
  throw new Error('left out of the slim engine');
};
export {
  leftOut as bandSpace,
  leftOut as domainCaption,
  leftOut as interpolate,
  leftOut as interpolateColors,
  leftOut as interpolateRange,
  leftOut as quantizeInterpolator,
  leftOut as scheme,
  leftOut as tickCount,
};

interface LinearScale {
  (value: number): number;
  readonly type: 'linear';
  domain(ends: readonly number[]): LinearScale;
  range(ends: readonly number[]): LinearScale;
  /** Vega always calls it, with d3's rounding or plain interpolation; the chart compiler refuses rounding. */
  interpolate(how: unknown): LinearScale;
}

/** Same arithmetic as d3's, in the same order, so that the last digit agrees too. */
const linear = (): LinearScale => {
  let [from, to, low, high] = [0, 1, 0, 1];
  const scale = (value: number): number => {
    const part = to === from ? 0.5 : to < from ? (value - to) / (from - to) : (value - from) / (to - from);
    return to < from ? high * (1 - part) + low * part : low * (1 - part) + high * part;
  };
  return Object.assign(scale, {
    type: 'linear' as const,
    domain(this: LinearScale, [first = 0, last = 1]: readonly number[]) {
      [from, to] = [+first, +last];
      return this;
    },
    range(this: LinearScale, [first = 0, last = 1]: readonly number[]) {
      [low, high] = [first, last];
      return this;
    },
    interpolate(this: LinearScale) {
      return this;
    },
  });
};

const used: Readonly<Record<(typeof scales)[number], () => LinearScale>> = { linear };
