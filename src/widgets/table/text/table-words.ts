import type { Lang } from '../../../text/lang.js';
import { integerText } from '../../../text/numbers.js';
import { figureRun, joined, rich, type RichText, type TextRun } from '../../../text/rich-text.js';

/** The visible part of a table. */
export interface TablePart {
  /** Number of rows, and number of rows that match the search text. */
  readonly all: number;
  readonly found: number;
  /** The search text; empty where there is none. */
  readonly searchText: string;
  /** First and last visible row, counted from 1, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The number of rows and the range that is visible, shown, and announced after a search or a page turn: `12 van 400
 * rijen met “holland”. Dit zijn rij 1 tot en met 10.`
 */
export const countText = (
  { all, found, searchText: typed, from, to }: TablePart,
  lang: Lang,
): RichText => {
  const W = languages[lang];
  return joined([
    typed
      ? W.foundWith(count(found, lang), count(all, lang), typed)
      : W.rows(count(all, lang), all === 1),
    to - from + 1 < found ? W.theseAre(count(from, lang), count(to, lang)) : [],
  ]);
};

/**
 * Where the remaining rows are, for a print of the first `printed` rows; empty where it has all of them. `address`: URL
 * of the page with the files.
 */
export const paperText = (
  { found }: TablePart,
  printed: number,
  address: string,
  lang: Lang,
): RichText =>
  printed < found
    ? languages[lang].onPaper(count(printed, lang), count(found, lang), figureRun(address))
    : [];

export interface TableWords {
  readonly search: string;
  /** Where no row matches the search text. */
  readonly none: (typed: string) => string;
  readonly showAll: string;
  readonly next: (rows: string, isSingle: boolean) => string;
  readonly previous: (rows: string, isSingle: boolean) => string;
  readonly order: string;
}

export const tableWords = (lang: Lang): TableWords => languages[lang];

const count = (number: number, lang: Lang): TextRun => figureRun(integerText(number, lang));

interface AllWords extends TableWords {
  readonly rows: (all: TextRun, isSingle: boolean) => RichText;
  readonly foundWith: (found: TextRun, all: TextRun, typed: string) => RichText;
  readonly theseAre: (from: TextRun, to: TextRun) => RichText;
  readonly onPaper: (printed: TextRun, all: TextRun, address: TextRun) => RichText;
}

const languages: Readonly<Record<Lang, AllWords>> = {
  nl: {
    search: 'Zoek in de tabel',
    none: (typed) => `Geen enkele rij bevat “${typed}”.`,
    showAll: 'Toon alle rijen',
    next: (rows, isSingle) => `Toon de volgende ${isSingle ? 'rij' : `${rows} rijen`}`,
    previous: (rows, isSingle) => `Toon de vorige ${isSingle ? 'rij' : `${rows} rijen`}`,
    order: 'In de volgorde van de bron.',
    rows: (all, isSingle) => rich`${all} ${isSingle ? 'rij' : 'rijen'}.`,
    foundWith: (found, all, typed) => rich`${found} van ${all} rijen met “${typed}”.`,
    theseAre: (from, to) => rich`Dit zijn rij ${from} tot en met ${to}.`,
    onPaper: (printed, all, address) =>
      rich`Op papier staan de eerste ${printed} van ${all} rijen. Alle rijen staan in het csv-bestand op ${address} .`,
  },
  en: {
    search: 'Search the table',
    none: (typed) => `No row contains “${typed}”.`,
    showAll: 'Show all rows',
    next: (rows, isSingle) => `Show the next ${isSingle ? 'row' : `${rows} rows`}`,
    previous: (rows, isSingle) => `Show the previous ${isSingle ? 'row' : `${rows} rows`}`,
    order: 'In the order of the source.',
    rows: (all, isSingle) => rich`${all} ${isSingle ? 'row' : 'rows'}.`,
    foundWith: (found, all, typed) => rich`${found} of ${all} rows with “${typed}”.`,
    theseAre: (from, to) => rich`These are rows ${from} to ${to}.`,
    onPaper: (printed, all, address) =>
      rich`On paper are the first ${printed} of ${all} rows. All rows are in the CSV file at ${address} .`,
  },
};
