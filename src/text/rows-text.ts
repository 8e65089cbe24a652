import type { Lang } from './lang.js';
import { wholeText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';

/** Which rows a table shows and where the others are; empty where it shows all of them. */
export const rowsText = (shown: number, all: number, lang: Lang): Phrase => {
  const [first, count] = [fig(wholeText(shown, lang)), fig(wholeText(all, lang))];
  if (shown === all) return [];
  return lang === 'en'
    ? words`The first ${first} of ${count} rows. All rows are in the CSV file.`
    : words`De eerste ${first} van ${count} rijen. Alle rijen staan in het csv-bestand.`;
};

/** The same of its columns, one per series or part. */
export const columnsText = (shown: number, all: number, lang: Lang): Phrase => {
  const [some, count] = [fig(wholeText(shown, lang)), fig(wholeText(all, lang))];
  if (shown === all) return [];
  return lang === 'en'
    ? words`The table shows ${some} of ${count} groups. All groups are in the CSV file.`
    : words`De tabel toont ${some} van ${count} groepen. Alle groepen staan in het csv-bestand.`;
};
