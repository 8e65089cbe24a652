import type { Dataset, Dimension } from './dataset.js';

/** A kind of widget that stands by itself. */
export type ViewKind = 'indicator' | 'trend' | 'compare' | 'breakdown' | 'map' | 'flow' | 'target' | 'table';

/** Which kinds of widget can show figures of this file, the simplest first. */
export const possibleViews = ({ dimensions, indicator, periods, targets }: Dataset): readonly ViewKind[] => [
  'indicator',
  ...(periods.length > 1 ? (['trend'] as const) : []),
  ...(dimensions.some(isDivided) ? (['compare'] as const) : []),
  ...(dimensions.some((one) => one.kind !== 'geo' && isDivided(one)) ? (['breakdown'] as const) : []),
  ...(regionLevels(dimensions).length > 0 ? (['map'] as const) : []),
  // Progression is told as the share of a group that went on within a period.
  ...(indicator.unit.kind === 'share' && indicator.measured === 'flow' && dimensions.some((one) => one.kind !== 'geo' && isDivided(one))
    ? (['flow'] as const)
    : []),
  ...(targets.length > 0 ? (['target'] as const) : []),
  'table',
];

/** Whether it has several categories beside the one for all together. */
export const isDivided = ({ categories, total }: Dimension): boolean => categories.filter(({ code }) => code !== total).length > 1;

/** Levels that hold several regions, in the order of the file. */
export const regionLevels = (dimensions: readonly Dimension[]): readonly string[] => {
  const levels = dimensions
    .filter(({ kind }) => kind === 'geo')
    .flatMap(({ categories }) => categories.flatMap(({ level }) => level ?? []));
  return [...new Set(levels)].filter((level) => levels.filter((one) => one === level).length > 1);
};
