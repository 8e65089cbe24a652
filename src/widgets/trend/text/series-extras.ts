import type { Slice } from '../../../model/slice.js';
import { referenceNotes, referenceTexts } from './reference-text.js';
import { editionNotes, notInEdition, revisedText } from './edition-text.js';
import { baseText, indexNotes, indexNoun, indexRemark, indexValue } from './index-text.js';
import type { Lang } from '../../../text/lang.js';
import type { ReadOutOverrides } from '../../../text/read-out.js';
import type { TrendExtras } from '../../../text/sentence/trend-extras.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** Returns the extra texts of index numbers, reference regions and editions. */
export const seriesExtras = (slice: Slice, lang: Lang): TrendExtras => {
  const v = sliceFormatter(slice, lang);
  return {
    noun: indexNoun(slice, lang),
    warnings: [baseText(slice, v), revisedText(slice, v)],
    facts: referenceTexts(slice, v),
    notes: [...indexNotes(slice, v), ...referenceNotes(slice, v), ...editionNotes(slice, v)],
  };
};

/** Returns the read-out extensions; undefined if figures are read out as they are. */
export const seriesReadOut = (slice: Slice, lang: Lang): ReadOutOverrides | undefined => {
  if (slice.index === undefined && slice.versions === undefined) return undefined;
  const v = sliceFormatter(slice, lang);
  return {
    value: (value, spoken) => (slice.index ? indexValue(value, slice, v, spoken) : null),
    remark: (at, spoken) => indexRemark(slice, at, v, spoken),
    missing: (at) => notInEdition(slice, at, lang),
  };
};
