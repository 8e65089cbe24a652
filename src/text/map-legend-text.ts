import type { Status } from '../model/dataset.js';
import type { RankedRow } from '../model/ranking.js';
import type { RegionMap } from '../model/region-map.js';
import { classBounds, namedBounds } from './class-bounds.js';
import { levelText } from './level-text.js';
import { mapWords } from './map-words.js';
import { exactly, numberText, wholeText } from './numbers.js';
import { capitalised, fig, joined, words, type Phrase } from './phrase.js';
import { missingWords } from './status-words.js';
import type { Voice } from './voice.js';

/** One way in which regions look alike. */
export interface LegendItem {
  /** Index of the class; null for those that are in none: see `like`. */
  readonly index: number | null;
  /** One of the regions that look so; null where a class has none. */
  readonly like: RankedRow | null;
  readonly name: Phrase;
  /** `3 provincies: Zeeland, Drenthe en Utrecht`; many of them without their names. */
  readonly members: Phrase;
}

/** More names are a list that nobody reads; of regions without a number so many are named all the same. */
const MOST_NAMES = 8;
const MOST_MISSING = 20;

/** The classes, the highest first, with all that is in them; then those in none, by the reason why. */
export const legendText = (map: RegionMap, v: Voice): readonly LegendItem[] => {
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
  const missing = (status: Status): Phrase => missingWords(status, map.comparison.slice.indicator, v.lang);
  const group = (members: readonly RankedRow[], name: Phrase): readonly LegendItem[] =>
    members.length === 0
      ? []
      : [{ index: null, like: members[0] ?? null, name: capitalised(name), members: membersText(map, members, MOST_MISSING, v) }];
  const reasons = [...new Set(outside.flatMap(({ value, observation }) => (value === null ? [observation.status] : [])))];
  return [
    ...classes.reverse(),
    ...group(
      outside.filter(({ value, apart }) => value !== null && !apart),
      words`${L.inNoClass}`,
    ),
    ...group(
      outside.filter(({ value, apart }) => value !== null && apart),
      words`${L.noPlace}`,
    ),
    ...reasons.flatMap((reason) =>
      group(
        outside.filter(({ value, observation }) => value === null && observation.status === reason),
        missing(reason),
      ),
    ),
  ];
};

/** `krap (1,5 tot 4)`, `20% tot 25%`, `minder dan 10%`; one value where each is a class. */
export const className = ({ comparison, classes, rule }: RegionMap, index: number, v: Voice): Phrase => {
  const one = classes[index];
  if (one === undefined) return [];
  const { unit } = comparison.slice.indicator;
  const { from, label } = one;
  if (rule === 'values') return from === null ? [] : [fig(numberText(from, exactly({ ...unit, decimals: 0 }, from), v.lang))];
  const bounds = classBounds(one, unit, v.lang);
  return label === null ? bounds : namedBounds(v.part(label), bounds);
};

const membersText = ({ scheme }: RegionMap, members: readonly RankedRow[], most: number, v: Voice): Phrase => {
  const count = words`${fig(wholeText(members.length, v.lang))} ${levelText(scheme, members.length, v.lang)}`;
  if (members.length === 0 || (members.length > most && most === MOST_NAMES)) return count;
  return words`${count}: ${namesOf(members, most, v)}`;
};

/** By name, the last after `en`; of more than `most` the others are counted. */
export const namesOf = (members: readonly Pick<RankedRow, 'label'>[], most: number, v: Voice): Phrase => {
  const named = members.slice(0, most).map(({ label }) => v.part(label));
  const left = members.length - named.length;
  return joined(left === 0 ? named : [...named, mapWords(v.lang).others(fig(wholeText(left, v.lang)))], ', ', v.words.and);
};
