import type { Flow } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import { drawnSteps } from './drawn-steps.js';

/** Height that a picture will about have, in rem: in a narrow and in a wide place. For room that is kept until it stands. */
export const flowRoom = (flow: Flow): { readonly narrow: number; readonly wide: number } => {
  const several = waysOf(flow).length > 1;
  const steps = drawnSteps(flow);
  const sum = (of: (step: Flow['steps'][number]) => number): number => steps.reduce((all, step) => all + of(step), 0);
  const whole = several ? 64 : 44;
  const ends = ({ destinations, fit, sum: told }: Flow['steps'][number]): readonly number[] => [
    ...destinations.map(({ value }) => value ?? 0),
    ...(fit === 'rest' && told !== null ? [100 - told] : []),
  ];
  const [head, between] = [several ? 25 : 45, 20];
  const high = (values: readonly number[]): number => values.reduce((all, value) => all + Math.max(17, (value / 100) * whole) + 4, -4);
  const wide = sum((step) => Math.max(whole, high(ends(step))) + between) + head + 15 - between;
  const narrow =
    sum(({ destinations, whole: all }) => (several ? 17 + (all === null ? 0 : 17) + 36 * destinations.length : 36) + 14) + head - 14;
  return { narrow: narrow / 16, wide: wide / 16 };
};
