import type { Lang } from './lang.js';
import { wholeText } from './numbers.js';
import { fig, joined, words, type Phrase, type Piece } from './phrase.js';

/** What of a table is in sight. */
export interface SheetPart {
  /** How many rows there are, and how many of them say what the reader typed. */
  readonly all: number;
  readonly found: number;
  /** What the reader typed; empty where nothing is looked for. */
  readonly typed: string;
  /** Rows in sight, from 1, both included. */
  readonly from: number;
  readonly to: number;
}

/** How many rows there are and which of them stand here, seen and, after the reader searched or turned a page, spoken: `12 van 400 rijen met “holland”. Dit zijn rij 1 tot en met 10.` */
export const countText = ({ all, found, typed, from, to }: SheetPart, lang: Lang): Phrase => {
  const W = languages[lang];
  return joined([
    typed ? W.foundWith(count(found, lang), count(all, lang), typed) : W.rows(count(all, lang), all === 1),
    to - from + 1 < found ? W.theseAre(count(from, lang), count(to, lang)) : [],
  ]);
};

/** Where the rest is, for paper that holds the first `printed` rows; empty where it holds all. `address`: of the page with the files. */
export const paperText = ({ found }: SheetPart, printed: number, address: string, lang: Lang): Phrase =>
  printed < found ? languages[lang].onPaper(count(printed, lang), count(found, lang), fig(address)) : [];

export interface SheetWords {
  readonly search: string;
  /** Where no row says what was typed. */
  readonly none: (typed: string) => string;
  readonly showAll: string;
  readonly next: (rows: string, one: boolean) => string;
  readonly previous: (rows: string, one: boolean) => string;
  readonly order: string;
}

export const sheetWords = (lang: Lang): SheetWords => languages[lang];

const count = (number: number, lang: Lang): Piece => fig(wholeText(number, lang));

interface AllWords extends SheetWords {
  readonly rows: (all: Piece, one: boolean) => Phrase;
  readonly foundWith: (found: Piece, all: Piece, typed: string) => Phrase;
  readonly theseAre: (from: Piece, to: Piece) => Phrase;
  readonly onPaper: (printed: Piece, all: Piece, address: Piece) => Phrase;
}

const languages: Readonly<Record<Lang, AllWords>> = {
  nl: {
    search: 'Zoek in de tabel',
    none: (typed) => `Geen enkele rij bevat “${typed}”.`,
    showAll: 'Toon alle rijen',
    next: (rows, one) => `Toon de volgende ${one ? 'rij' : `${rows} rijen`}`,
    previous: (rows, one) => `Toon de vorige ${one ? 'rij' : `${rows} rijen`}`,
    order: 'In de volgorde van de bron.',
    rows: (all, one) => words`${all} ${one ? 'rij' : 'rijen'}.`,
    foundWith: (found, all, typed) => words`${found} van ${all} rijen met “${typed}”.`,
    theseAre: (from, to) => words`Dit zijn rij ${from} tot en met ${to}.`,
    onPaper: (printed, all, address) =>
      words`Op papier staan de eerste ${printed} van ${all} rijen. Alle rijen staan in het csv-bestand op ${address} .`,
  },
  en: {
    search: 'Search the table',
    none: (typed) => `No row contains “${typed}”.`,
    showAll: 'Show all rows',
    next: (rows, one) => `Show the next ${one ? 'row' : `${rows} rows`}`,
    previous: (rows, one) => `Show the previous ${one ? 'row' : `${rows} rows`}`,
    order: 'In the order of the source.',
    rows: (all, one) => words`${all} ${one ? 'row' : 'rows'}.`,
    foundWith: (found, all, typed) => words`${found} of ${all} rows with “${typed}”.`,
    theseAre: (from, to) => words`These are rows ${from} to ${to}.`,
    onPaper: (printed, all, address) =>
      words`On paper are the first ${printed} of ${all} rows. All rows are in the CSV file at ${address} .`,
  },
};
