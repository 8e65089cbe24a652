import type { ApartReason } from '../model/comparison.js';
import type { Lang } from './lang.js';
import { words, type Phrase, type Piece } from './phrase.js';

type Part = string | Piece | Phrase;

/** Orders in which a reader may put the rows. */
export type SortName = 'value' | 'value-ascending' | 'name' | 'source';

/** What only a comparison says. Every sentence holds for regions and for rows of any other kind. */
export interface CompareWords {
  readonly chart: Readonly<Record<'bars' | 'dots', string>>;
  /** What the rows are called: regions, or else rows. */
  readonly rows: (count: number, regions: boolean) => string;
  readonly sort: string;
  readonly sorted: string;
  readonly by: string;
  readonly orders: Readonly<Record<SortName, string>>;
  /** What all rows are together, where that is no region with a name. */
  readonly theWhole: string;
  readonly nthOf: (nth: Part, of: Part, tied: boolean) => Phrase;
  readonly thatIs: (what: Part) => Phrase;
  readonly and: string;
  readonly than: (compared: Part, whole: Part) => Phrase;
  readonly sameAs: (whole: Part) => Phrase;
  readonly highest: (when: Part, value: Part, who: Part) => Phrase;
  readonly highestToo: (value: Part, who: Part) => Phrase;
  readonly lowest: (value: Part, who: Part) => Phrase;
  readonly allSame: (when: Part, count: Part, value: Part) => Phrase;
  readonly ofMany: (count: Part, of: Part) => Phrase;
  readonly aboveWhole: (whole: Part, above: Part, of: Part, below: Part, same: Part | null) => Phrase;
  readonly half: (count: Part, of: Part, value: Part) => Phrase;
  readonly place: string;
  readonly noPlace: string;
  readonly withoutPlace: string;
  readonly withoutFigure: string;
  readonly apart: Readonly<Record<ApartReason, string>>;
  readonly nothing: string;
  readonly hasMargins: string;
  readonly margin: string;
  readonly all: string;
  readonly mayChange: string;
  readonly later: (count: Part, of: Part) => Phrase;
  readonly inTable: (count: Part, rows: string) => Phrase;
  readonly noBar: string;
  readonly targetsInTable: string;
  readonly besideTarget: (compared: Part, period: Part) => Phrase;
  readonly atTarget: (period: Part) => Phrase;
  readonly differenceWith: (whole: string) => string;
  readonly band: string;
  readonly goal: string;
  readonly goalOf: (who: Part, period: Part, asked: Part) => Phrase;
  readonly sortColumn: string;
  /** Before the name of one row. */
  readonly previous: string;
  readonly next: string;
  readonly other: string;
  readonly explore: string;
  readonly arrowKeys: string;
}

const languages: Readonly<Record<Lang, CompareWords>> = {
  nl: {
    chart: { bars: 'Staafdiagram', dots: 'Puntdiagram' },
    rows: (count, regions) => (regions ? (count === 1 ? 'regio' : "regio's") : count === 1 ? 'rij' : 'rijen'),
    sort: 'Sorteren op',
    sorted: 'Gesorteerd op ',
    by: 'op ',
    orders: {
      value: 'waarde, van hoog naar laag',
      'value-ascending': 'waarde, van laag naar hoog',
      name: 'naam, van A tot Z',
      source: 'volgorde van de bron',
    },
    theWhole: 'het totaal',
    nthOf: (nth, of, tied) => words`${tied ? 'gedeelde ' : ''}plaats ${nth} van ${of}`,
    thatIs: (what) => words`Dat is ${what}.`,
    and: ', en ',
    than: (compared, whole) => words`${compared} dan ${whole}`,
    sameAs: (whole) => words`hetzelfde als ${whole}`,
    highest: (when, value, who) => words`${when} was het hoogste cijfer ${value}: ${who}.`,
    highestToo: (value, who) => words`Het hoogste cijfer was ${value}: ${who}.`,
    lowest: (value, who) => words`Het laagste was ${value}: ${who}.`,
    allSame: (when, count, value) => words`${when} waren alle ${count} cijfers gelijk: ${value}.`,
    ofMany: (count, of) => words`${count} van ${of}`,
    aboveWhole: (whole, above, of, below, same) =>
      words`Hoger dan ${whole}: ${above} van ${of}, lager: ${below}${same === null ? '' : words`, gelijk: ${same}`}.`,
    half: (count, of, value) => words`Bij ${count} van ${of} was het cijfer ${value} of meer.`,
    place: 'plaats',
    noPlace: 'geen plaats',
    withoutPlace: 'Zonder plaats',
    withoutFigure: 'Zonder cijfer',
    apart: { count: 'anders geteld', edition: 'uit een andere editie', forecast: 'verwachting' },
    nothing: 'Er is niets om mee te vergelijken.',
    hasMargins: 'De cijfers hebben een marge.',
    margin: 'marge ',
    all: 'Alle cijfers.',
    mayChange: 'Dit kan nog veranderen.',
    later: (count, of) => words`Voor ${count} van ${of} is er ook een nieuwer cijfer.`,
    inTable: (count, rows) => words`De grafiek toont de eerste ${count} ${rows}. Alle ${rows} staan in de tabel.`,
    noBar: 'geen staaf: dit is het geheel',
    targetsInTable: 'Welk doel voor welke rij geldt, staat in de tabel.',
    besideTarget: (compared, period) => words`${compared} dan het doel voor ${period}`,
    atTarget: (period) => words`gelijk aan het doel voor ${period}`,
    differenceWith: (whole) => `verschil met ${whole}`,
    band: 'klasse',
    goal: 'doel',
    goalOf: (who, period, asked) => words`Doel voor ${who}, ${period}: ${asked}.`,
    sortColumn: 'sorteren',
    previous: 'Vorige ',
    next: 'Volgende ',
    other: 'andere ',
    explore: 'Vergelijk ',
    arrowKeys: 'Pijltoetsen: ',
  },
  en: {
    chart: { bars: 'Bar chart', dots: 'Dot chart' },
    rows: (count, regions) => (regions ? (count === 1 ? 'region' : 'regions') : count === 1 ? 'row' : 'rows'),
    sort: 'Sort by',
    sorted: 'Sorted by ',
    by: 'by ',
    orders: {
      value: 'value, from high to low',
      'value-ascending': 'value, from low to high',
      name: 'name, from A to Z',
      source: 'order of the source',
    },
    theWhole: 'the total',
    nthOf: (nth, of, tied) => words`${tied ? 'joint ' : ''}place ${nth} of ${of}`,
    thatIs: (what) => words`That is ${what}.`,
    and: ', and ',
    than: (compared, whole) => words`${compared} than ${whole}`,
    sameAs: (whole) => words`the same as ${whole}`,
    highest: (when, value, who) => words`${when} the highest figure was ${value}: ${who}.`,
    highestToo: (value, who) => words`The highest figure was ${value}: ${who}.`,
    lowest: (value, who) => words`The lowest was ${value}: ${who}.`,
    allSame: (when, count, value) => words`${when} all ${count} figures were equal: ${value}.`,
    ofMany: (count, of) => words`${count} of ${of}`,
    aboveWhole: (whole, above, of, below, same) =>
      words`Higher than ${whole}: ${above} of ${of}, lower: ${below}${same === null ? '' : words`, equal: ${same}`}.`,
    half: (count, of, value) => words`For ${count} of ${of} the figure was ${value} or more.`,
    place: 'place',
    noPlace: 'no place',
    withoutPlace: 'Without a place',
    withoutFigure: 'Without a figure',
    apart: { count: 'counted differently', edition: 'from another edition', forecast: 'forecast' },
    nothing: 'There is nothing to compare with.',
    hasMargins: 'The figures have a margin.',
    margin: 'margin ',
    all: 'All figures.',
    mayChange: 'This may still change.',
    later: (count, of) => words`For ${count} of ${of} there is also a newer figure.`,
    inTable: (count, rows) => words`The chart shows the first ${count} ${rows}. All ${rows} are in the table.`,
    noBar: 'no bar: this is the whole',
    targetsInTable: 'The table tells which target is for which row.',
    besideTarget: (compared, period) => words`${compared} than the target for ${period}`,
    atTarget: (period) => words`equal to the target for ${period}`,
    differenceWith: (whole) => `difference from ${whole}`,
    band: 'class',
    goal: 'target',
    goalOf: (who, period, asked) => words`Target for ${who}, ${period}: ${asked}.`,
    sortColumn: 'sort',
    previous: 'Previous ',
    next: 'Next ',
    other: 'another ',
    explore: 'Compare ',
    arrowKeys: 'Arrow keys: ',
  },
};

export const compareWords = (lang: Lang): CompareWords => languages[lang];
