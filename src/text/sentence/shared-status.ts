import type { Observation } from '../../model/dataset.js';
import type { Lang } from '../lang.js';
import { statusText } from '../status-words.js';

/** The status that all numbers share: `voorlopig`; empty where they differ, or where there is nothing to remark. */
export const sharedStatus = (observations: Iterable<Observation>, lang: Lang): string => {
  let shared: string | null = null;
  for (const observation of observations) {
    if (observation.value === null) continue;
    const status = statusText(observation, lang);
    if (status === '' || (shared !== null && shared !== status)) return '';
    shared = status;
  }
  return shared ?? '';
};
