import type { Slice } from '../model/slice.js';
import { besideNotes, besideTexts } from './beside-text.js';
import { editionNotes, notInEdition, revisedText } from './edition-text.js';
import { baseText, indexNotes, indexNoun, indexRemark, indexValue } from './index-text.js';
import type { Lang } from './lang.js';
import { joined } from './phrase.js';
import type { ReadOutMore } from './read-out.js';
import type { TrendMore } from './trend-more.js';
import { voice } from './voice.js';

/** What is to be said of index numbers, and of regions and editions beside each other. */
export const seriesMore = (slice: Slice, lang: Lang): TrendMore => {
  const v = voice(slice, lang);
  return {
    noun: indexNoun(slice, lang),
    must: joined([baseText(slice, v), revisedText(slice, v)]),
    facts: besideTexts(slice, v),
    notes: [...indexNotes(slice, v), ...besideNotes(slice, v), ...editionNotes(slice, v)],
  };
};

/** How a read-out tells them; undefined where it tells the figures as they are. */
export const seriesReadOut = (slice: Slice, lang: Lang): ReadOutMore | undefined => {
  if (slice.index === undefined && slice.versions === undefined) return undefined;
  const v = voice(slice, lang);
  return {
    value: (value, spoken) => (slice.index ? indexValue(value, slice, v, spoken) : null),
    remark: (at, spoken) => indexRemark(slice, at, v, spoken),
    missing: (at) => notInEdition(slice, at, lang),
  };
};
