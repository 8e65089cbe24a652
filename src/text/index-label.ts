import type { Localized, Period } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { periodLabel } from './periods.js';
import { fig, joined, plain } from './phrase.js';
import { wordsOf } from './words.js';

/** What index numbers are, for the periods that are 100: `index (2013/14 = 100)`. */
export const indexLabel = (bases: readonly Period[]): Localized => ({ nl: label(bases, 'nl'), en: label(bases, 'en') });

const label = (bases: readonly Period[], lang: Lang): string => {
  const names = bases.map((period) => [fig(periodLabel(period, lang))]);
  return `index (${plain(joined(names, ', ', wordsOf(lang).and))} = 100)`;
};
