import type { NoWholeReason } from '../model/breakdown-column.js';
import type { Layout, Refusal } from '../model/breakdown.js';
import type { Lang } from '../../../text/lang.js';
import { rich, type RichText, type TextRun } from '../../../text/rich-text.js';

type Part = string | TextRun | RichText;

/** Words of a breakdown only. */
export interface BreakdownWords {
  readonly chart: (layout: Layout, parts: number, what: string) => string;
  /** Name of the columns after their number. */
  readonly bars: (count: number) => string;
  readonly was: (noun: Part, value: Part, when: Part) => RichText;
  /** Name of the whole if no total was published. */
  readonly sum: string;
  readonly largest: (name: Part, said: Part) => RichText;
  readonly smallest: (name: Part, said: Part) => RichText;
  /** Trend of the share of a part: `rose`, and the two ends if there is no word for it. */
  readonly shareOf: (name: Part, verb: string, course: Part) => RichText;
  readonly spread: (name: Part, high: Part, highest: Part, low: Part, lowest: Part) => RichText;
  readonly lessThan: string;
  readonly moreThan: string;
  /** After a percentage: what it is a part of. */
  readonly of: string;
  readonly rest: string;
  readonly others: (count: string) => string;
  readonly shareHead: string;
  readonly shareMeasure: (measure: string) => string;
  readonly sumLabel: (value: string) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly sideBySide: string;
  readonly lacking: Readonly<Record<NoWholeReason, string>>;
  readonly noShares: (where: Part, why: string) => RichText;
  readonly unequalLead: string;
  readonly unequal: (where: Part, sum: Part, total: Part) => RichText;
  readonly elsewhereToo: string;
  readonly rounding: string;
  readonly percentLead: string;
  readonly percentOf: (whole: Part, measure: Part) => RichText;
  readonly otherShare: string;
  readonly notHundred: string;
  readonly ratio: (numerator: Part, denominator: Part) => RichText;
  readonly ratioUnknown: string;
  readonly restNote: string;
  readonly restHoldsMissing: string;
  readonly restCell: string;
  /** `all`: true if the table names all of them. */
  readonly othersNote: (names: Part, all: boolean) => RichText;
  readonly notDrawn: (names: Part, all?: boolean) => RichText;
  /** For more periods or categories than are shown. */
  readonly moreBars: (shown: Part, all: Part, last: boolean) => RichText;
  readonly moreParts: (count: Part) => RichText;
  readonly part: string;
  /** Buttons along the parts of one bar, and along bars. */
  readonly steps: readonly (readonly [previous: string, next: string])[];
  readonly helpPart: string;
  readonly help: (along: string) => string;
  readonly anotherColumn: string;
  readonly anotherPeriod: string;
}

/** The same in both languages. */
const was: BreakdownWords['was'] = (noun, value, when) => rich`${noun} was ${value} ${when}.`;

const nl: BreakdownWords = {
  chart: (layout, parts, what) =>
    `${{ share: 'Gestapelde balken in procenten', stacked: 'Gestapelde balken', grouped: 'Balken naast elkaar' }[layout]}, ${parts} ${parts === 1 ? 'deel' : 'delen'}, ${what}`,
  bars: (count) => (count === 1 ? 'balk' : 'balken'),
  was,
  sum: 'de som van de getoonde delen',
  largest: (name, said) => rich`Het grootste deel is ${name}: ${said}.`,
  smallest: (name, said) => rich`Het kleinste deel is ${name}: ${said}.`,
  shareOf: (name, verb, course) => rich`${name}: het aandeel ${verb} ${course}.`,
  spread: (name, high, highest, low, lowest) =>
    rich`${name}: het hoogste aandeel is ${high} (${highest}). Het laagste is ${low} (${lowest}).`,
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
  noShares: (where, why) => rich`${where}: geen delen van het totaal. ${why}.`,
  unequalLead: 'Telt niet op.',
  unequal: (where, sum, total) =>
    rich`${where}: de delen zijn samen ${sum}. Het gepubliceerde totaal is ${total}.`,
  elsewhereToo: 'Andere balken ook.',
  rounding: 'Dat kan door afronding komen.',
  percentLead: 'Procenten.',
  percentOf: (whole, measure) =>
    rich`Deel: elk van de getoonde delen. Geheel: ${whole} (${measure}).`,
  otherShare: 'Dit is niet het deel van alle vrouwen of van alle mannen.',
  notHundred: 'De procenten tellen door afronding soms niet op tot honderd.',
  ratio: (numerator, denominator) => rich`Deel: ${numerator}. Geheel: ${denominator}.`,
  ratioUnknown: 'Het bestand zegt niet waarvan.',
  restNote: 'Hier berekend: gepubliceerd totaal min getoonde delen.',
  restHoldsMissing: ' Delen zonder cijfer zitten erin.',
  restCell: 'berekend',
  othersNote: (names, all) =>
    rich`In de grafiek samen: ${names}. ${all ? 'De tabel' : 'Het csv-bestand'} noemt ze apart.`,
  notDrawn: (names, all = true) =>
    rich`${all ? 'Alleen in de tabel' : 'Niet in de grafiek'}: ${names}.`,
  moreBars: (shown, all, last) =>
    rich`Grafiek en tabel tonen de ${last ? 'laatste' : 'eerste'} ${shown} van ${all}.${last ? ' Het csv-bestand heeft alle.' : ''}`,
  moreParts: (count) => rich`${count} andere`,
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
  largest: (name, said) => rich`The largest part is ${name}: ${said}.`,
  smallest: (name, said) => rich`The smallest part is ${name}: ${said}.`,
  shareOf: (name, verb, course) => rich`${name}: the share ${verb} ${course}.`,
  spread: (name, high, highest, low, lowest) =>
    rich`${name}: the highest share is ${high} (${highest}). The lowest is ${low} (${lowest}).`,
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
  noShares: (where, why) => rich`${where}: no parts of the total. ${why}.`,
  unequalLead: 'Does not add up.',
  unequal: (where, sum, total) =>
    rich`${where}: the parts add up to ${sum}. The published total is ${total}.`,
  elsewhereToo: 'Other bars too.',
  rounding: 'Rounding may be the reason.',
  percentLead: 'Percentages.',
  percentOf: (whole, measure) => rich`Part: each of the parts shown. Whole: ${whole} (${measure}).`,
  otherShare: 'This is not the part of all women or of all men.',
  notHundred: 'Through rounding, the percentages may not add up to a hundred.',
  ratio: (numerator, denominator) => rich`Part: ${numerator}. Whole: ${denominator}.`,
  ratioUnknown: 'The file does not say of what.',
  restNote: 'Computed here: published total minus parts shown.',
  restHoldsMissing: ' Parts without a figure are in it.',
  restCell: 'computed',
  othersNote: (names, all) =>
    rich`Together in the chart: ${names}. The ${all ? 'table' : 'CSV file'} names them separately.`,
  notDrawn: (names, all = true) =>
    rich`${all ? 'In the table only' : 'Not in the chart'}: ${names}.`,
  moreBars: (shown, all, last) =>
    rich`Chart and table show the ${last ? 'last' : 'first'} ${shown} of ${all}.${last ? ' The CSV file has all of them.' : ''}`,
  moreParts: (count) => rich`${count} others`,
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
