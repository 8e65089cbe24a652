import { answer, apart, beside, geoOf, growsWithSize, isAlike } from './beside.js';
import type { Dataset } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import type { Query } from './query.js';
import type { Slice, SliceSeries } from './slice.js';

/**
 * As `beside`, for a question whose series may be told apart by anything: behind each stands the same of the other regions, where there is that. A
 * region that is asked for anyway stands behind the others, as long as these remain. Throws what `beside` throws, but for the split.
 */
export const besideEach = (dataset: Dataset, query: Query, own: Slice, codes: readonly string[]): Slice => {
  if (codes.length === 0) return own;
  const geo = geoOf(dataset, codes);
  const { split } = own;
  if (split === null || split.id === geo.id) return behind(beside(dataset, query, own, codes), ({ id }) => codes.includes(id));

  const regional = split.parts?.some(({ id }) => id === geo.id) === true;
  const region = regionOf(own, geo.id);
  const asked = regional
    ? [...new Set(own.series.map(region))]
    : own.at.flatMap(({ dimension, code }) => (dimension === geo.id ? [code] : []));
  const others = [...new Set(codes)].filter((code) => !asked.includes(code));
  const put = (some: readonly string[]): Slice =>
    some.length === 0 ? own : answer(dataset, regional ? query : { ...query, also: [...(query.also ?? []), geo.id] }, geo, asked, some);

  const pairs = pairsOf(put(others), geo.id, others);
  const unlike = others.filter((code) => pairs.some(({ own: front, one, at }) => at === code && !isAlike(front, one)));
  const shown = put(others.filter((code) => !unlike.includes(code)));
  const unequal = growsWithSize(dataset.indicator.unit);
  const ids = own.series.map(({ id }) => (regional || shown === own ? id : `${id} ${asked[0] ?? ''}`));
  return behind(
    {
      ...shown,
      targets: own.targets.map((one) => ({ ...one, series: shown.series.findIndex(({ id }) => id === ids[one.series]) })),
      otherTargets: own.otherTargets,
      ...(others.length > 0 && {
        beside: {
          unequal,
          leftOut: geo.categories.filter(({ code }) => unlike.includes(code)).map(({ label }) => label),
          differences: unequal
            ? []
            : pairsOf(shown, geo.id, others).flatMap(({ own: leading, one, place }) =>
                leading === shown.series[0] ? apart(leading, one, place, dataset.indicator.unit) : [],
              ),
        },
      }),
    },
    (one) => codes.includes(regionOf(shown, geo.id)(one)),
  );
};

/** Gives the region of a series of a slice that several dimensions divide; empty where that of the regions is none of them. */
const regionOf = ({ split }: Slice, geo: string): ((one: SliceSeries) => string) => {
  const place = split?.parts?.findIndex(({ id }) => id === geo) ?? -1;
  return ({ parts }) => parts?.[place]?.code ?? '';
};

/** Whether nothing but one of several dimensions tells two series apart; of one dimension any two. */
export const differInOne = (one: SliceSeries | undefined, other: SliceSeries | undefined): boolean =>
  one?.parts === undefined || one.parts.filter(({ code }, i) => code !== other?.parts?.[i]?.code).length === 1;

interface Pair {
  readonly own: SliceSeries;
  readonly one: SliceSeries;
  /** Region and place of `one`. */
  readonly at: string;
  readonly place: number;
}

/** Each series of one of `others` with what it stands behind. */
const pairsOf = (slice: Slice, geo: string, others: readonly string[]): readonly Pair[] => {
  const region = regionOf(slice, geo);
  return slice.series.flatMap((one, place) =>
    others.includes(region(one))
      ? slice.series
          .filter((own) => !others.includes(region(own)) && differInOne(own, one))
          .map((own) => ({ own, one, at: region(one), place }))
      : [],
  );
};

/** With series in the background, unless nothing would be left in front. */
const behind = (slice: Slice, is: (one: SliceSeries) => boolean): Slice => {
  const back = slice.series.map((one) => one.context === true || is(one));
  if (back.every(Boolean)) return slice;
  return deepFreeze({ ...slice, series: slice.series.map((one, i) => (back[i] === true ? { ...one, context: true } : one)) });
};
