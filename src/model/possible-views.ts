import type { Dataset, Dimension } from './dataset.js';

/** A kind of widget that stands by itself. */
export type ViewKind = 'indicator' | 'trend' | 'compare' | 'breakdown' | 'map' | 'flow' | 'target' | 'table';

/** Which kinds of widget show something of this file when nothing more is asked, the simplest first. */
export const possibleViews = (dataset: Dataset): readonly ViewKind[] => {
  const { dimensions, indicator, periods, targets } = dataset;
  return [
    'indicator',
    ...(periods.length > 1 ? (['trend'] as const) : []),
    ...(dividing(dataset, 'compare').length > 0 ? (['compare'] as const) : []),
    ...(dividing(dataset, 'breakdown').length > 0 ? (['breakdown'] as const) : []),
    ...(dividing(dataset, 'map').length > 0 ? (['map'] as const) : []),
    // Progression is told as the share of a group that went on within a period.
    ...(indicator.unit.kind === 'share' && indicator.measured === 'flow' && dimensions.some((one) => one.kind !== 'geo' && isDivided(one))
      ? (['flow'] as const)
      : []),
    ...(targets.length > 0 ? (['target'] as const) : []),
    'table',
  ];
};

/**
 * The dimensions that such a widget can hold apart, the one to begin with first: of two categories or more there are figures of the same period while all
 * else stands at its total. Regions come first in a comparison, and are all that a map has.
 */
export const dividing = (dataset: Dataset, kind: 'compare' | 'breakdown' | 'map'): readonly Dimension[] => {
  const geo = dataset.dimensions.filter(
    (one) => one.kind === 'geo' && (regionLevels(dataset).length > 0 || (kind === 'compare' && tells(dataset, one, null))),
  );
  const others = dataset.dimensions.filter((one) => one.kind !== 'geo' && tells(dataset, one, null));
  return { compare: [...geo, ...others], breakdown: others, map: geo }[kind];
};

/** Whether it has several categories beside the one for all together. */
export const isDivided = ({ categories, total }: Dimension): boolean => categories.filter(({ code }) => code !== total).length > 1;

/** Levels of which several regions have figures of the same period, in the order of the file. */
export const regionLevels = (dataset: Dataset): readonly string[] => {
  const geo = dataset.dimensions.find(({ kind }) => kind === 'geo');
  const levels = new Set(geo?.categories.flatMap(({ level }) => level ?? []));
  return geo === undefined ? [] : [...levels].filter((level) => tells(dataset, geo, level));
};

/** Whether two of its categories, of one level where it has levels, have a figure of the same period. */
const tells = ({ dimensions, periods, series }: Dataset, dimension: Dimension, level: string | null): boolean => {
  const codes = dimension.categories.filter((one) => one.code !== dimension.total && one.level === level).map(({ code }) => code);
  const rows = series.filter(({ key }) =>
    dimensions.every((one, i) => (one === dimension ? codes : [one.total ?? one.categories[0]?.code]).includes(key[i] ?? '')),
  );
  return periods.some((_, i) => rows.filter(({ observations }) => (observations[i]?.value ?? null) !== null).length > 1);
};
