import type { Slice } from '../model/slice.js';
import { besideNotes, besideTexts } from './beside-text.js';
import { baseText, indexNotes, indexNoun, indexRemark, indexValue } from './index-text.js';
import type { Lang } from './lang.js';
import type { ReadOutMore } from './read-out.js';
import type { TrendMore } from './trend-more.js';
import { voice } from './voice.js';

/** What is to be said of index numbers, and of regions beside each other. */
export const seriesMore = (slice: Slice, lang: Lang): TrendMore => {
  const v = voice(slice, lang);
  return {
    noun: indexNoun(slice, lang),
    must: baseText(slice, v),
    facts: besideTexts(slice, v),
    notes: [...indexNotes(slice, v), ...besideNotes(slice, v)],
  };
};

/** How a read-out tells them; undefined where it tells the figures as they are. */
export const seriesReadOut = (slice: Slice, lang: Lang): ReadOutMore | undefined => {
  if (slice.index === undefined) return undefined;
  const v = voice(slice, lang);
  return { value: (value, spoken) => indexValue(value, slice, v, spoken), remark: (at, spoken) => indexRemark(slice, at, v, spoken) };
};
