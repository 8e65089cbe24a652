import {
  answer,
  differencesFrom,
  referenceSeries,
  geoOf,
  growsWithSize,
  isAlike,
} from './reference-series.js';
import type { Dataset } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import type { Query } from '../../../model/query.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';

/**
 * Like `referenceSeries`, for series that differ in any dimensions: behind each is the series of the other regions with
 * the same categories, if there is one. A requested region that is among the series itself is moved to the background,
 * as long as others remain. Throws what `referenceSeries` throws, except for the split.
 */
export const referencesOfEach = (
  dataset: Dataset,
  query: Query,
  slice: Slice,
  codes: readonly string[],
): Slice => {
  if (codes.length === 0) return slice;
  const geo = geoOf(dataset, codes);
  const { split } = slice;
  if (split === null || split.id === geo.id)
    return withBackground(referenceSeries(dataset, query, slice, codes), ({ id }) =>
      codes.includes(id),
    );

  const regional = split.parts?.some(({ id }) => id === geo.id) === true;
  const region = regionOf(slice, geo.id);
  const queryCodes = regional
    ? [...new Set(slice.series.map(region))]
    : slice.at.flatMap(({ dimension, code }) => (dimension === geo.id ? [code] : []));
  const referenceCodes = [...new Set(codes)].filter((code) => !queryCodes.includes(code));
  const answerWith = (regionCodes: readonly string[]): Slice =>
    regionCodes.length === 0
      ? slice
      : answer(
          dataset,
          regional ? query : { ...query, splitBy: [...(query.splitBy ?? []), geo.id] },
          geo,
          queryCodes,
          regionCodes,
        );

  const pairs = pairsOf(answerWith(referenceCodes), geo.id, referenceCodes);
  const excluded = referenceCodes.filter((code) =>
    pairs.some(({ own: front, one, at }) => at === code && !isAlike(front, one)),
  );
  const finalAnswer = answerWith(referenceCodes.filter((code) => !excluded.includes(code)));
  const notComparable = growsWithSize(dataset.indicator.unit);
  const ids = slice.series.map(({ id }) =>
    regional || finalAnswer === slice ? id : `${id} ${queryCodes[0] ?? ''}`,
  );
  return withBackground(
    {
      ...finalAnswer,
      targets: slice.targets.map((one) => ({
        ...one,
        series: finalAnswer.series.findIndex(({ id }) => id === ids[one.series]),
      })),
      otherTargets: slice.otherTargets,
      ...(referenceCodes.length > 0 && {
        beside: {
          notComparable: notComparable,
          leftOut: geo.categories
            .filter(({ code }) => excluded.includes(code))
            .map(({ label }) => label),
          differences: notComparable
            ? []
            : pairsOf(finalAnswer, geo.id, referenceCodes).flatMap(
                ({ own: leading, one, place }) =>
                  leading === finalAnswer.series[0]
                    ? differencesFrom(leading, one, place, dataset.indicator.unit)
                    : [],
              ),
        },
      }),
    },
    (one) => codes.includes(regionOf(finalAnswer, geo.id)(one)),
  );
};

/**
 * Returns a function for the region of a series in a slice that is split by several dimensions; empty if the regions
 * are none of them.
 */
const regionOf = ({ split }: Slice, geo: string): ((one: SliceSeries) => string) => {
  const partIndex = split?.parts?.findIndex(({ id }) => id === geo) ?? -1;
  return ({ parts }) => parts?.[partIndex]?.code ?? '';
};

/** True if two series differ in exactly one of several dimensions; for a single dimension always. */
export const differInOne = (a: SliceSeries | undefined, b: SliceSeries | undefined): boolean =>
  a?.parts === undefined ||
  a.parts.filter(({ code }, i) => code !== b?.parts?.[i]?.code).length === 1;

interface Pair {
  readonly own: SliceSeries;
  readonly one: SliceSeries;
  /** Region and index of `one`. */
  readonly at: string;
  readonly place: number;
}

/** Pairs each series of one of `others` with the series that it is behind. */
const pairsOf = (slice: Slice, geo: string, referenceCodes: readonly string[]): readonly Pair[] => {
  const region = regionOf(slice, geo);
  return slice.series.flatMap((one, place) =>
    referenceCodes.includes(region(one))
      ? slice.series
          .filter((own) => !referenceCodes.includes(region(own)) && differInOne(own, one))
          .map((own) => ({ own, one, at: region(one), place }))
      : [],
  );
};

/** Moves series to the background, unless none would remain in front. */
const withBackground = (slice: Slice, isBackground: (one: SliceSeries) => boolean): Slice => {
  const flags = slice.series.map(isBackground);
  if (flags.every(Boolean)) return slice;
  return deepFreeze({
    ...slice,
    series: slice.series.map((one, i) => (flags[i] ? { ...one, context: true } : one)),
  });
};
