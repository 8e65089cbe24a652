import type { Lang } from './lang.js';
import { wholeText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';

/** How many rows a table has: `8 rijen.`; where it shows less than all, which ones, and where the others are. */
export const rowsText = (shown: number, all: number, lang: Lang): Phrase => {
  const [first, count] = [fig(wholeText(shown, lang)), fig(wholeText(all, lang))];
  if (lang === 'en')
    return shown < all
      ? words`The first ${first} of ${count} rows. All rows are in the CSV file.`
      : words`${count} ${all === 1 ? 'row' : 'rows'}.`;
  return shown < all
    ? words`De eerste ${first} van ${count} rijen. Alle rijen staan in het csv-bestand.`
    : words`${count} ${all === 1 ? 'rij' : 'rijen'}.`;
};
