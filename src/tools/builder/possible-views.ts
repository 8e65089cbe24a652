import type { Dataset, Dimension } from '../../model/dataset.js';
import { builderWidgets, type BuilderRow, type ViewKind } from '../../widgets/index.js';

/** Which kinds of widget show something of this file when nothing more is asked, the simplest first. */
export const possibleViews = (dataset: Dataset): readonly ViewKind[] =>
  builderWidgets
    .filter(({ builder }) =>
      builder.isSuitable ? builder.isSuitable(dataset) : dividing(dataset, builder).length > 0,
    )
    .map(({ name }) => name);

/**
 * The dimensions that such a widget can hold apart, the one to begin with first: of two categories or more there are
 * figures of the same period, or of as many as it needs, while all else stands at its total. Regions come first.
 */
export const dividing = (
  dataset: Dataset,
  { splits, periods }: Pick<BuilderRow, 'splits' | 'periods'>,
): readonly Dimension[] => {
  const able = (geo: boolean): readonly Dimension[] =>
    dataset.dimensions.filter(
      (one) => (one.kind === 'geo') === geo && levelsOf(dataset, one, periods).length > 0,
    );
  return [
    ...(splits === 'regions' || splits === 'either' ? able(true) : []),
    ...(splits === 'parts' || splits === 'either' ? able(false) : []),
  ];
};

/** Levels of which several regions have figures of the same period, in the order of the file. */
export const regionLevels = (dataset: Dataset): readonly string[] =>
  dataset.dimensions
    .flatMap((one) => (one.kind === 'geo' ? levelsOf(dataset, one) : []))
    .flatMap((level) => level ?? []);

const levelsOf = (
  dataset: Dataset,
  dimension: Dimension,
  periods = 1,
): readonly (string | null)[] =>
  [...new Set(dimension.categories.map(({ level }) => level))].filter(
    (level) => comparablePeriods(dataset, dimension, level) >= periods,
  );

/** The number of periods in which two of its categories (of one level, if it has levels) have a figure. */
const comparablePeriods = (
  { dimensions, periods, series }: Dataset,
  dimension: Dimension,
  level: string | null,
): number => {
  const codes = dimension.categories
    .filter((one) => one.code !== dimension.total && one.level === level)
    .map(({ code }) => code);
  const rows = series.filter(({ key }) =>
    dimensions.every((one, i) =>
      one === dimension
        ? codes.includes(key[i] ?? '')
        : key[i] === (one.total ?? one.categories[0]?.code),
    ),
  );
  return periods.filter(
    (_, i) => rows.filter(({ observations }) => observations[i]?.value != null).length > 1,
  ).length;
};
