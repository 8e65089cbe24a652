import type { UnrankedReason } from '../model/comparison.js';
import type { Lang } from './lang.js';
import { rich, type RichText, type TextRun } from './rich-text.js';

type Part = string | TextRun | RichText;

/** Sort orders that a reader can choose. */
export type SortName = 'value' | 'value-ascending' | 'name' | 'source';

/** Words that only comparisons use. Every sentence suits regions as well as rows of any other kind. */
export interface CompareWords {
  readonly chart: Readonly<Record<'bars' | 'dots', string>>;
  /** Noun for the rows: regions, or else rows. */
  readonly rows: (count: number, regions: boolean) => string;
  readonly by: string;
  readonly orders: Readonly<Record<SortName, string>>;
  /** Name of the total if it is no region with a name. */
  readonly theTotal: string;
  readonly nthOf: (nth: Part, of: Part, tied: boolean) => RichText;
  readonly thatIs: (what: Part) => RichText;
  readonly and: string;
  readonly than: (compared: Part, whole: Part) => RichText;
  readonly sameAs: (whole: Part) => RichText;
  readonly highest: (when: Part, value: Part, who: Part) => RichText;
  readonly highestToo: (value: Part, who: Part) => RichText;
  readonly lowest: (value: Part, who: Part) => RichText;
  readonly allSame: (when: Part, count: Part, value: Part) => RichText;
  readonly ofMany: (count: Part, of: Part) => RichText;
  readonly aboveTotal: (
    whole: Part,
    above: Part,
    of: Part,
    below: Part,
    same: Part | null,
  ) => RichText;
  readonly half: (count: Part, of: Part, value: Part) => RichText;
  readonly place: string;
  readonly noPlace: string;
  readonly withoutPlace: string;
  readonly withoutFigure: string;
  readonly unrankedReasons: Readonly<Record<UnrankedReason, string>>;
  readonly nothing: string;
  readonly hasMargins: string;
  readonly margin: string;
  readonly all: string;
  readonly mayChange: string;
  readonly later: (count: Part, of: Part) => RichText;
  readonly inTable: (count: Part, rows: string) => RichText;
  readonly noBar: string;
  readonly targetsInTable: string;
  readonly againstTarget: (compared: Part, period: Part) => RichText;
  readonly atTarget: (period: Part) => RichText;
  readonly differenceWith: (whole: string) => string;
  readonly band: string;
  readonly target: string;
  readonly targetOf: (who: Part, period: Part, asked: Part) => RichText;
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
    rows: (count, regions) =>
      regions ? (count === 1 ? 'regio' : "regio's") : count === 1 ? 'rij' : 'rijen',
    by: 'op ',
    orders: {
      value: 'waarde, van hoog naar laag',
      'value-ascending': 'waarde, van laag naar hoog',
      name: 'naam, van A tot Z',
      source: 'volgorde van de bron',
    },
    theTotal: 'het totaal',
    nthOf: (nth, of, tied) => rich`${tied ? 'gedeelde ' : ''}plaats ${nth} van ${of}`,
    thatIs: (what) => rich`Dat is ${what}.`,
    and: ', en ',
    than: (compared, whole) => rich`${compared} dan ${whole}`,
    sameAs: (whole) => rich`hetzelfde als ${whole}`,
    highest: (when, value, who) => rich`${when} was het hoogste cijfer ${value}: ${who}.`,
    highestToo: (value, who) => rich`Het hoogste cijfer was ${value}: ${who}.`,
    lowest: (value, who) => rich`Het laagste was ${value}: ${who}.`,
    allSame: (when, count, value) => rich`${when} waren alle ${count} cijfers gelijk: ${value}.`,
    ofMany: (count, of) => rich`${count} van ${of}`,
    aboveTotal: (whole, above, of, below, same) =>
      rich`Hoger dan ${whole}: ${above} van de ${of}, lager: ${below}${same === null ? '' : rich`, gelijk: ${same}`}.`,
    half: (count, of, value) => rich`${count} van de ${of} hadden ${value} of meer.`,
    place: 'plaats',
    noPlace: 'geen plaats',
    withoutPlace: 'Zonder plaats',
    withoutFigure: 'Zonder cijfer',
    unrankedReasons: {
      count: 'anders geteld',
      edition: 'uit een andere editie',
      forecast: 'verwachting',
    },
    nothing: 'Er is niets om mee te vergelijken.',
    hasMargins: 'De cijfers hebben een marge.',
    margin: 'marge ',
    all: 'Alle cijfers.',
    mayChange: 'Dit kan nog veranderen.',
    later: (count, of) => rich`Voor ${count} van ${of} is er ook een nieuwer cijfer.`,
    inTable: (count, rows) =>
      rich`De grafiek toont de eerste ${count} ${rows}. Alle ${rows} staan in de tabel.`,
    noBar: 'geen staaf: dit is het geheel',
    targetsInTable: 'Welk doel voor welke rij geldt, staat in de tabel.',
    againstTarget: (compared, period) => rich`${compared} dan het doel voor ${period}`,
    atTarget: (period) => rich`gelijk aan het doel voor ${period}`,
    differenceWith: (whole) => `verschil met ${whole}`,
    band: 'klasse',
    target: 'doel',
    targetOf: (who, period, asked) => rich`Doel voor ${who}, ${period}: ${asked}.`,
    sortColumn: 'sorteren',
    previous: 'Vorige ',
    next: 'Volgende ',
    other: 'andere ',
    explore: 'Vergelijk ',
    arrowKeys: 'Pijltoetsen: ',
  },
  en: {
    chart: { bars: 'Bar chart', dots: 'Dot chart' },
    rows: (count, regions) =>
      regions ? (count === 1 ? 'region' : 'regions') : count === 1 ? 'row' : 'rows',
    by: 'by ',
    orders: {
      value: 'value, from high to low',
      'value-ascending': 'value, from low to high',
      name: 'name, from A to Z',
      source: 'order of the source',
    },
    theTotal: 'the total',
    nthOf: (nth, of, tied) => rich`${tied ? 'joint ' : ''}place ${nth} of ${of}`,
    thatIs: (what) => rich`That is ${what}.`,
    and: ', and ',
    than: (compared, whole) => rich`${compared} than ${whole}`,
    sameAs: (whole) => rich`the same as ${whole}`,
    highest: (when, value, who) => rich`${when} the highest figure was ${value}: ${who}.`,
    highestToo: (value, who) => rich`The highest figure was ${value}: ${who}.`,
    lowest: (value, who) => rich`The lowest was ${value}: ${who}.`,
    allSame: (when, count, value) => rich`${when} all ${count} figures were equal: ${value}.`,
    ofMany: (count, of) => rich`${count} of ${of}`,
    aboveTotal: (whole, above, of, below, same) =>
      rich`Higher than ${whole}: ${above} of the ${of}, lower: ${below}${same === null ? '' : rich`, equal: ${same}`}.`,
    half: (count, of, value) => rich`${count} of the ${of} had ${value} or more.`,
    place: 'place',
    noPlace: 'no place',
    withoutPlace: 'Without a place',
    withoutFigure: 'Without a figure',
    unrankedReasons: {
      count: 'counted differently',
      edition: 'from another edition',
      forecast: 'forecast',
    },
    nothing: 'There is nothing to compare with.',
    hasMargins: 'The figures have a margin.',
    margin: 'margin ',
    all: 'All figures.',
    mayChange: 'This may still change.',
    later: (count, of) => rich`For ${count} of ${of} there is also a newer figure.`,
    inTable: (count, rows) =>
      rich`The chart shows the first ${count} ${rows}. All ${rows} are in the table.`,
    noBar: 'no bar: this is the whole',
    targetsInTable: 'The table tells which target is for which row.',
    againstTarget: (compared, period) => rich`${compared} than the target for ${period}`,
    atTarget: (period) => rich`equal to the target for ${period}`,
    differenceWith: (whole) => `difference from ${whole}`,
    band: 'class',
    target: 'target',
    targetOf: (who, period, asked) => rich`Target for ${who}, ${period}: ${asked}.`,
    sortColumn: 'sort',
    previous: 'Previous ',
    next: 'Next ',
    other: 'another ',
    explore: 'Compare ',
    arrowKeys: 'Arrow keys: ',
  },
};

export const compareWords = (lang: Lang): CompareWords => languages[lang];
