import type { Status } from '../../../model/dataset.js';
import type { RankedRow } from '../../../model/ranking.js';
import type { RegionMap } from '../model/region-map.js';
import { classBounds, namedBounds } from '../../../text/class-bounds.js';
import { levelText } from '../../../text/level-text.js';
import { mapWords } from './map-words.js';
import { exactly, numberText, integerText } from '../../../text/numbers.js';
import { capitalised, figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import { missingWords } from '../../../text/status-words.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** An entry of the legend. */
export interface LegendItem {
  /** Index of the class; null for regions in no class: see `like`. */
  readonly index: number | null;
  /** A region with this style; null if the class is empty. */
  readonly like: RankedRow | null;
  readonly name: RichText;
  /** `3 provincies: Zeeland, Drenthe en Utrecht`; without names if they are many. */
  readonly members: RichText;
}

/** Maximum number of names per class, and of regions without a figure. */
const MOST_NAMES = 8;
const MOST_MISSING = 20;

/** Returns the classes, the highest first, with their regions; then regions in no class, by reason. */
export const legendText = (map: RegionMap, v: SliceFormatter): readonly LegendItem[] => {
  const { rows } = map.comparison.ranking;
  const L = mapWords(v.lang);
  const classes = map.classes.map((_, index): LegendItem => {
    const members = rows.filter((_, i) => map.classOf[i] === index);
    return {
      index,
      like: members[0] ?? null,
      name: capitalised(className(map, index, v)),
      members: membersText(map, members, MOST_NAMES, v),
    };
  });
  const outside = rows.filter((_, i) => map.classOf[i] === null);
  const missing = (status: Status): RichText =>
    missingWords(status, map.comparison.slice.indicator, v.lang);
  const group = (members: readonly RankedRow[], name: RichText): readonly LegendItem[] =>
    members.length === 0
      ? []
      : [
          {
            index: null,
            like: members[0] ?? null,
            name: capitalised(name),
            members: membersText(map, members, MOST_MISSING, v),
          },
        ];
  const reasons = [
    ...new Set(
      outside.flatMap(({ value, observation }) => (value === null ? [observation.status] : [])),
    ),
  ];
  return [
    ...classes.reverse(),
    ...group(
      outside.filter(({ value, unranked: unranked }) => value !== null && !unranked),
      rich`${L.inNoClass}`,
    ),
    ...group(
      outside.filter(({ value, unranked: unranked }) => value !== null && unranked),
      rich`${L.noPlace}`,
    ),
    ...reasons.flatMap((reason) =>
      group(
        outside.filter(({ value, observation }) => value === null && observation.status === reason),
        missing(reason),
      ),
    ),
  ];
};

/**
 * Returns the name of a class: `krap (1,5 tot 4)`, `20% tot 25%`, `minder dan 10%`; a single value if each value is a
 * class.
 */
export const className = (
  { comparison, classes, rule }: RegionMap,
  index: number,
  v: SliceFormatter,
): RichText => {
  const classBand = classes[index];
  if (classBand === undefined) return [];
  const { unit } = comparison.slice.indicator;
  const { from, label } = classBand;
  if (rule === 'values')
    return from === null
      ? []
      : [figureRun(numberText(from, exactly({ ...unit, decimals: 0 }, from), v.lang))];
  const bounds = classBounds(classBand, unit, v.lang);
  return label === null ? bounds : namedBounds(v.part(label), bounds);
};

const membersText = (
  { scheme }: RegionMap,
  members: readonly RankedRow[],
  most: number,
  v: SliceFormatter,
): RichText => {
  const count = rich`${figureRun(integerText(members.length, v.lang))} ${levelText(scheme, members.length, v.lang)}`;
  if (members.length === 0 || (members.length > most && most === MOST_NAMES)) return count;
  return rich`${count}: ${namesOf(members, most, v)}`;
};

/** Joins names, the last after `en`; of more than `most` the others are counted. */
export const namesOf = (
  members: readonly Pick<RankedRow, 'label'>[],
  most: number,
  v: SliceFormatter,
): RichText => {
  const named = members.slice(0, most).map(({ label }) => v.part(label));
  const otherCount = members.length - named.length;
  return joined(
    otherCount === 0
      ? named
      : [...named, mapWords(v.lang).others(figureRun(integerText(otherCount, v.lang)))],
    ', ',
    v.words.and,
  );
};
