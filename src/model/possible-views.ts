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
 * else stands at its total. Regions come first in a comparison, and are all that a map has; other kinds hold nothing apart by themselves.
 */
export const dividing = (dataset: Dataset, kind: ViewKind): readonly Dimension[] => {
  const able = (geo: boolean): readonly Dimension[] =>
    dataset.dimensions.filter((one) => (one.kind === 'geo') === geo && levelsOf(dataset, one).length > 0);
  return [...(kind === 'map' || kind === 'compare' ? able(true) : []), ...(kind === 'breakdown' || kind === 'compare' ? able(false) : [])];
};

/** Whether it has several categories beside the one for all together. */
export const isDivided = ({ categories, total }: Dimension): boolean => categories.filter(({ code }) => code !== total).length > 1;

/** Levels of which several regions have figures of the same period, in the order of the file. */
export const regionLevels = (dataset: Dataset): readonly string[] =>
  dataset.dimensions.flatMap((one) => (one.kind === 'geo' ? levelsOf(dataset, one) : [])).flatMap((level) => level ?? []);

const levelsOf = (dataset: Dataset, dimension: Dimension): readonly (string | null)[] =>
  [...new Set(dimension.categories.map(({ level }) => level))].filter((level) => tells(dataset, dimension, level));

/** Whether two of its categories, of one level where it has levels, have a figure of the same period. */
const tells = ({ dimensions, periods, series }: Dataset, dimension: Dimension, level: string | null): boolean => {
  const codes = dimension.categories.filter((one) => one.code !== dimension.total && one.level === level).map(({ code }) => code);
  const rows = series.filter(({ key }) =>
    dimensions.every((one, i) => (one === dimension ? codes.includes(key[i] ?? '') : key[i] === (one.total ?? one.categories[0]?.code))),
  );
  return periods.some((_, i) => rows.filter(({ observations }) => observations[i]?.value != null).length > 1);
};
