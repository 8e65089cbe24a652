import type { Lang } from '../../../text/lang.js';
import { rich, type RichText, type TextRun } from '../../../text/rich-text.js';

type Part = string | TextRun | RichText;

/** What only a slope chart says. `where`: `in` before regions, `bij` before groups of people or things. */
export interface SlopeWords {
  readonly chart: string;
  /** What the rows are called where they are no regions. */
  readonly groups: readonly [one: string, many: string];
  readonly where: (regions: boolean) => string;
  /** How many rows of how many: all of them, both, some, some of those that can be compared. */
  readonly ofRows: (count: Part, of: Part, rows: string, comparable: boolean) => RichText;
  readonly allRows: (count: number, of: Part, rows: string, comparable: boolean) => RichText;
  readonly rose: string;
  readonly fell: string;
  /** `Tussen 2014 en 2018 steeg het aandeel in 9 van de 12 provincies`. */
  readonly moved: (between: Part, verb: string, noun: string, where: Part) => RichText;
  /** The same in fewer words. */
  readonly movedShort: (between: Part, up: boolean, where: Part) => RichText;
  readonly steadyAll: (between: Part, noun: string, where: Part) => RichText;
  readonly most: (where: string, who: Part, change: Part) => RichText;
  /** Where all of them changed by as much. */
  readonly each: (change: Part) => RichText;
  readonly alsoMoved: (verb: string, where: Part, most: Part) => RichText;
  readonly alsoSteady: (where: Part) => RichText;
  readonly fromTo: (who: Part, from: Part, to: Part, change: Part) => RichText;
  readonly noChange: string;
  readonly differentCount: string;
  readonly nothingKnown: (between: Part, of: Part, rows: string) => RichText;
  readonly lackingAt: (reason: Part, at: Part, who: Part) => RichText;
  readonly inTable: (count: Part, rows: string) => RichText;
  readonly earlier: (count: Part, of: Part) => RichText;
  readonly change: string;
  readonly changePercent: string;
  readonly explore: string;
  readonly previous: string;
  readonly next: string;
  readonly help: (regions: boolean) => string;
}

const languages: Readonly<Record<Lang, SlopeWords>> = {
  nl: {
    chart: 'Hellingdiagram',
    groups: ['groep', 'groepen'],
    where: (regions) => (regions ? 'in ' : 'bij '),
    ofRows: (count, of, rows, comparable) =>
      comparable
        ? rich`${count} van ${of} vergelijkbare ${rows}`
        : rich`${count} van de ${of} ${rows}`,
    allRows: (count, of, rows, comparable) =>
      comparable
        ? rich`alle ${of} vergelijkbare ${rows}`
        : count === 2
          ? rich`beide ${rows}`
          : rich`alle ${of} ${rows}`,
    rose: 'steeg',
    fell: 'daalde',
    moved: (between, verb, noun, where) => rich`${between} ${verb} ${noun} ${where}`,
    movedShort: (between, up, where) =>
      rich`${between}: een ${up ? 'stijging' : 'daling'} ${where}`,
    steadyAll: (between, noun, where) => rich`${between} bleef ${noun} ${where} vrijwel gelijk.`,
    most: (where, who, change) => rich`het meest ${where}${who}: ${change}`,
    each: (change) => rich`telkens ${change}`,
    alsoMoved: (verb, where, most) => rich`${where} ${verb} het${most}.`,
    alsoSteady: (where) => rich`${where} bleef het vrijwel gelijk.`,
    fromTo: (who, from, to, change) => rich`${who}: van ${from} naar ${to}, ${change}.`,
    noChange: 'gelijk gebleven',
    differentCount: 'andere telling',
    nothingKnown: (between, of, rows) =>
      rich`${between} is van geen van de ${of} ${rows} een verschil bekend.`,
    lackingAt: (reason, at, who) => rich`${reason} ${at}: ${who}.`,
    inTable: (count, rows) =>
      rich`De grafiek toont ${count} ${rows}. Alle ${rows} staan in de tabel.`,
    earlier: (count, of) => rich`Voor ${count} van ${of} is er ook een ouder cijfer.`,
    change: 'verschil',
    changePercent: 'verschil in procent',
    explore: 'Verken ',
    previous: 'Vorige periode',
    next: 'Volgende periode',
    help: (regions) =>
      `Pijl links en rechts: andere periode. Pijl omhoog en omlaag: andere ${regions ? 'regio' : 'groep'}.`,
  },
  en: {
    chart: 'Slope chart',
    groups: ['group', 'groups'],
    where: (regions) => (regions ? 'in ' : 'for '),
    ofRows: (count, of, rows, comparable) =>
      comparable ? rich`${count} of ${of} comparable ${rows}` : rich`${count} of the ${of} ${rows}`,
    allRows: (count, of, rows, comparable) =>
      comparable
        ? rich`all ${of} comparable ${rows}`
        : count === 2
          ? rich`both ${rows}`
          : rich`all ${of} ${rows}`,
    rose: 'rose',
    fell: 'fell',
    moved: (between, verb, noun, where) => rich`${between} ${noun} ${verb} ${where}`,
    movedShort: (between, up, where) => rich`${between}: a ${up ? 'rise' : 'fall'} ${where}`,
    steadyAll: (between, noun, where) => rich`${between} ${noun} hardly changed ${where}.`,
    most: (where, who, change) => rich`most of all ${where}${who}: ${change}`,
    each: (change) => rich`each time ${change}`,
    alsoMoved: (verb, where, most) => rich`${where} it ${verb}${most}.`,
    alsoSteady: (where) => rich`${where} it hardly changed.`,
    fromTo: (who, from, to, change) => rich`${who}: from ${from} to ${to}, ${change}.`,
    noChange: 'no change',
    differentCount: 'different count',
    nothingKnown: (between, of, rows) =>
      rich`${between} no difference is known for any of the ${of} ${rows}.`,
    lackingAt: (reason, at, who) => rich`${reason} ${at}: ${who}.`,
    inTable: (count, rows) => rich`The chart shows ${count} ${rows}. All ${rows} are in the table.`,
    earlier: (count, of) => rich`For ${count} of ${of} there is also an older figure.`,
    change: 'difference',
    changePercent: 'difference in percent',
    explore: 'Explore ',
    previous: 'Previous period',
    next: 'Next period',
    help: (regions) =>
      `Arrows left and right: another period. Arrows up and down: another ${regions ? 'region' : 'group'}.`,
  },
};

export const slopeWords = (lang: Lang): SlopeWords => languages[lang];
