import type { Localized, Period } from '../../../model/dataset.js';
import type { Lang } from '../../../text/lang.js';
import { periodLabel } from '../../../text/periods.js';
import { figureRun, joined, toPlainText } from '../../../text/rich-text.js';
import { wordsOf } from '../../../text/words.js';

/** Names the unit of index numbers by its base periods: `index (2013/14 = 100)`. */
export const indexLabel = (bases: readonly Period[]): Localized => ({
  nl: label(bases, 'nl'),
  en: label(bases, 'en'),
});

const label = (bases: readonly Period[], lang: Lang): string => {
  const names = bases.map((period) => [figureRun(periodLabel(period, lang))]);
  return `index (${toPlainText(joined(names, ', ', wordsOf(lang).and))} = 100)`;
};
