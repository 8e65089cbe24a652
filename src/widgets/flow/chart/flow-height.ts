import type { Flow } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import { drawnSteps } from './drawn-steps.js';

/** Estimates the height of the chart in rem, in the narrow and the wide layout, to reserve space before it is drawn. */
export const estimatedFlowHeight = (
  flow: Flow,
): { readonly narrow: number; readonly wide: number } => {
  const several = waysOf(flow).length > 1;
  const steps = drawnSteps(flow);
  const sum = (heightOf: (step: Flow['steps'][number]) => number): number =>
    steps.reduce((all, step) => all + heightOf(step), 0);
  const groupHeight = several ? 64 : 44;
  const endValues = ({
    destinations,
    fit,
    sum: shareSum,
  }: Flow['steps'][number]): readonly number[] => [
    ...destinations.map(({ value }) => value ?? 0),
    ...(fit === 'rest' && shareSum !== null ? [100 - shareSum] : []),
  ];
  const [headHeight, groupGap] = [several ? 25 : 45, 20];
  const slotsHeight = (values: readonly number[]): number =>
    values.reduce((all, value) => all + Math.max(17, (value / 100) * groupHeight) + 4, -4);
  const wide =
    sum((step) => Math.max(groupHeight, slotsHeight(endValues(step))) + groupGap) +
    headHeight +
    15 -
    groupGap;
  const narrow =
    sum(
      ({ destinations, whole: all }) =>
        (several ? 17 + (all === null ? 0 : 17) + 36 * destinations.length : 36) + 14,
    ) +
    headHeight -
    14;
  return { narrow: narrow / 16, wide: wide / 16 };
};
