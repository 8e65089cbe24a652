import type { Lacking } from '../model/breakdown-column.js';
import type { Layout, Refusal } from '../model/breakdown.js';
import type { Lang } from './lang.js';
import { words, type Phrase, type Piece } from './phrase.js';

type Part = string | Piece | Phrase;

/** What only a figure in its parts says. */
export interface BreakdownWords {
  readonly chart: (layout: Layout, parts: number, what: string) => string;
  /** What columns are called behind their number. */
  readonly bars: (count: number) => string;
  readonly was: (noun: Part, value: Part, when: Part) => Phrase;
  /** What stands for the whole where no total was published. */
  readonly sum: string;
  readonly largest: (name: Part, said: Part) => Phrase;
  readonly smallest: (name: Part, said: Part) => Phrase;
  /** How the share of a part went: `rose`, and the two ends where there is no word for it. */
  readonly shareOf: (name: Part, verb: string, course: Part) => Phrase;
  readonly spread: (name: Part, high: Part, highest: Part, low: Part, lowest: Part) => Phrase;
  readonly lessThan: string;
  readonly moreThan: string;
  /** Behind a percentage: what it is a part of. */
  readonly of: string;
  readonly rest: string;
  readonly others: (count: string) => string;
  readonly shareHead: string;
  readonly shareMeasure: (measure: string) => string;
  readonly sumLabel: (value: string) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly sideBySide: string;
  readonly lacking: Readonly<Record<Lacking, string>>;
  readonly noShares: (where: Part, why: string) => Phrase;
  readonly unequalLead: string;
  readonly unequal: (where: Part, sum: Part, total: Part) => Phrase;
  readonly elsewhereToo: string;
  readonly rounding: string;
  readonly percentLead: string;
  readonly percentOf: (whole: Part, measure: Part) => Phrase;
  readonly otherShare: string;
  readonly notHundred: string;
  readonly ratio: (numerator: Part, denominator: Part) => Phrase;
  readonly ratioUnknown: string;
  readonly restNote: string;
  readonly restHoldsMissing: string;
  readonly restCell: string;
  /** `all`: whether the table names all of them. */
  readonly othersNote: (names: Part, all: boolean) => Phrase;
  readonly notDrawn: (names: Part, all?: boolean) => Phrase;
  /** Of more periods or categories than are told. */
  readonly moreBars: (shown: Part, all: Part, last: boolean) => Phrase;
  readonly moreParts: (count: Part) => Phrase;
  readonly part: string;
  /** Buttons along the parts of one bar, and along bars. */
  readonly steps: readonly (readonly [previous: string, next: string])[];
  readonly helpPart: string;
  readonly help: (along: string) => string;
  readonly anotherColumn: string;
  readonly anotherPeriod: string;
}

/** The same in both languages. */
const was: BreakdownWords['was'] = (noun, value, when) => words`${noun} was ${value} ${when}.`;

const nl: BreakdownWords = {
  chart: (layout, parts, what) =>
    `${{ share: 'Gestapelde balken in procenten', stacked: 'Gestapelde balken', grouped: 'Balken naast elkaar' }[layout]}, ${parts} ${parts === 1 ? 'deel' : 'delen'}, ${what}`,
  bars: (count) => (count === 1 ? 'balk' : 'balken'),
  was,
  sum: 'de som van de getoonde delen',
  largest: (name, said) => words`Het grootste deel is ${name}: ${said}.`,
  smallest: (name, said) => words`Het kleinste deel is ${name}: ${said}.`,
  shareOf: (name, verb, course) => words`${name}: het deel van het totaal ${verb} ${course}.`,
  spread: (name, high, highest, low, lowest) =>
    words`${name}: het hoogste deel is ${high} (${highest}). Het laagste is ${low} (${lowest}).`,
  lessThan: 'minder dan ',
  moreThan: 'meer dan ',
  of: 'van ',
  rest: 'Rest (totaal min delen)',
  others: (count) => `Andere delen (${count})`,
  shareHead: 'deel van het totaal',
  shareMeasure: (measure) => `Deel van het totaal (${measure})`,
  sumLabel: (value) => `samen ${value}`,
  refused: {
    'not-additive': 'Deze cijfers zijn geen delen van één geheel.',
    negative: 'Er zijn cijfers onder nul.',
    levels: 'Deze groepen overlappen elkaar.',
    exceeds: 'De delen zijn samen meer dan het totaal.',
  },
  sideBySide: 'U kunt ze niet optellen. Daarom staan ze naast elkaar.',
  lacking: {
    hidden: 'niet elk deel is openbaar',
    missing: 'niet elk deel heeft een cijfer',
    mixed: 'edities of tellingen verschillen',
  },
  noShares: (where, why) => words`${where}: geen delen van het totaal. ${why}.`,
  unequalLead: 'Telt niet op.',
  unequal: (where, sum, total) => words`${where}: de delen zijn samen ${sum}. Het gepubliceerde totaal is ${total}.`,
  elsewhereToo: 'Andere balken ook.',
  rounding: 'Dat kan door afronding komen.',
  percentLead: 'Procenten.',
  percentOf: (whole, measure) => words`Deel: elk van de getoonde delen. Geheel: ${whole} (${measure}).`,
  otherShare: 'Dit is niet het deel van alle vrouwen of van alle mannen.',
  notHundred: 'Afgeronde procenten zijn samen soms geen honderd.',
  ratio: (numerator, denominator) => words`Deel: ${numerator}. Geheel: ${denominator}.`,
  ratioUnknown: 'Het bestand zegt niet waarvan.',
  restNote: 'Hier berekend: gepubliceerd totaal min getoonde delen.',
  restHoldsMissing: ' Delen zonder cijfer zitten erin.',
  restCell: 'berekend',
  othersNote: (names, all) => words`In de grafiek samen: ${names}. ${all ? 'De tabel' : 'Het csv-bestand'} noemt ze apart.`,
  notDrawn: (names, all = true) => words`${all ? 'Alleen in de tabel' : 'Niet in de grafiek'}: ${names}.`,
  moreBars: (shown, all, last) =>
    words`Grafiek en tabel tonen de ${last ? 'laatste' : 'eerste'} ${shown} van ${all}.${last ? ' Het csv-bestand heeft alle.' : ''}`,
  moreParts: (count) => words`${count} andere`,
  part: 'Deel',
  steps: [
    ['Vorig deel', 'Volgend deel'],
    ['Vorige balk', 'Volgende balk'],
  ],
  helpPart: 'Pijltoetsen: ander deel.',
  help: (along) => `Pijl links en rechts: ${along}. Pijl omhoog en omlaag: ander deel.`,
  anotherColumn: 'andere balk',
  anotherPeriod: 'andere periode',
};

const en: BreakdownWords = {
  chart: (layout, parts, what) =>
    `${{ share: 'Stacked bars in percent', stacked: 'Stacked bars', grouped: 'Bars side by side' }[layout]}, ${parts} ${parts === 1 ? 'part' : 'parts'}, ${what}`,
  bars: (count) => (count === 1 ? 'bar' : 'bars'),
  was,
  sum: 'the sum of the parts shown',
  largest: (name, said) => words`The largest part is ${name}: ${said}.`,
  smallest: (name, said) => words`The smallest part is ${name}: ${said}.`,
  shareOf: (name, verb, course) => words`${name}: the part of the total ${verb} ${course}.`,
  spread: (name, high, highest, low, lowest) => words`${name}: the highest part is ${high} (${highest}). The lowest is ${low} (${lowest}).`,
  lessThan: 'less than ',
  moreThan: 'more than ',
  of: 'of ',
  rest: 'Remainder (total minus parts)',
  others: (count) => `Other parts (${count})`,
  shareHead: 'part of the total',
  shareMeasure: (measure) => `Part of the total (${measure})`,
  sumLabel: (value) => `together ${value}`,
  refused: {
    'not-additive': 'These figures are not parts of one whole.',
    negative: 'There are figures below zero.',
    levels: 'These groups overlap.',
    exceeds: 'The parts are more than the total.',
  },
  sideBySide: 'They cannot be added up, so they stand side by side.',
  lacking: {
    hidden: 'not every part is public',
    missing: 'not every part has a figure',
    mixed: 'editions or counts differ',
  },
  noShares: (where, why) => words`${where}: no parts of the total. ${why}.`,
  unequalLead: 'Does not add up.',
  unequal: (where, sum, total) => words`${where}: the parts add up to ${sum}. The published total is ${total}.`,
  elsewhereToo: 'Other bars too.',
  rounding: 'Rounding may be the reason.',
  percentLead: 'Percentages.',
  percentOf: (whole, measure) => words`Part: each of the parts shown. Whole: ${whole} (${measure}).`,
  otherShare: 'This is not the part of all women or of all men.',
  notHundred: 'Rounded percentages may not add up to a hundred.',
  ratio: (numerator, denominator) => words`Part: ${numerator}. Whole: ${denominator}.`,
  ratioUnknown: 'The file does not say of what.',
  restNote: 'Computed here: published total minus parts shown.',
  restHoldsMissing: ' Parts without a figure are in it.',
  restCell: 'computed',
  othersNote: (names, all) => words`Together in the chart: ${names}. The ${all ? 'table' : 'CSV file'} names them separately.`,
  notDrawn: (names, all = true) => words`${all ? 'In the table only' : 'Not in the chart'}: ${names}.`,
  moreBars: (shown, all, last) =>
    words`Chart and table show the ${last ? 'last' : 'first'} ${shown} of ${all}.${last ? ' The CSV file has all of them.' : ''}`,
  moreParts: (count) => words`${count} others`,
  part: 'Part',
  steps: [
    ['Previous part', 'Next part'],
    ['Previous bar', 'Next bar'],
  ],
  helpPart: 'Arrow keys: another part.',
  help: (along) => `Arrows left and right: ${along}. Arrows up and down: another part.`,
  anotherColumn: 'another bar',
  anotherPeriod: 'another period',
};

const languages: Readonly<Record<Lang, BreakdownWords>> = { nl, en };

export const breakdownWords = (lang: Lang): BreakdownWords => languages[lang];
