import type { Lang } from './lang.js';
import { integerText } from './numbers.js';
import { figureRun, rich, type RichText } from './rich-text.js';

/** Which rows a table shows and where the others are; empty if it shows all. */
export const rowsText = (shown: number, all: number, lang: Lang): RichText => {
  const [first, count] = [figureRun(integerText(shown, lang)), figureRun(integerText(all, lang))];
  if (shown === all) return [];
  return lang === 'en'
    ? rich`The first ${first} of ${count} rows. All rows are in the CSV file.`
    : rich`De eerste ${first} van ${count} rijen. Alle rijen staan in het csv-bestand.`;
};

/** The same for its columns, one per series or part. */
export const columnsText = (shown: number, all: number, lang: Lang): RichText => {
  const [some, count] = [figureRun(integerText(shown, lang)), figureRun(integerText(all, lang))];
  if (shown === all) return [];
  return lang === 'en'
    ? rich`The table shows ${some} of ${count} groups. All groups are in the CSV file.`
    : rich`De tabel toont ${some} van ${count} groepen. Alle groepen staan in het csv-bestand.`;
};
