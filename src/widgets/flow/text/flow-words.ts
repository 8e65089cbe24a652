import type { Lang } from '../../../text/lang.js';
import { figureRun, rich, type RichText, type TextRun } from '../../../text/rich-text.js';

type Part = string | TextRun | RichText;

/** Words of a progression only. A group is one base population; a destination is where some of it went. */
export interface FlowWords {
  readonly diagram: (groups: number, destinations: number, period: string) => string;
  /** `who` is empty if it is named already. */
  readonly highest: (share: Part, when: Part, who: Part) => RichText;
  readonly lowest: (share: Part, who: Part) => RichText;
  readonly groups: (count: Part, many: boolean) => RichText;
  readonly eachWhole: RichText;
  readonly whole: (whom: Part) => RichText;
  readonly allAre: (status: string, many: boolean) => string;
  readonly someAre: (status: string) => string;
  readonly lacking: (count: Part, many: boolean) => RichText;
  readonly hundred: RichText;
  readonly base: (whom: Part, many: boolean) => RichText;
  readonly neverAdd: string;
  readonly rest: string;
  readonly restIs: string;
  readonly rounding: string;
  readonly together: (who: Part, sum: Part) => RichText;
  readonly notDrawn: string;
  readonly tooMuch: string;
  readonly apart: string;
  readonly apartShort: (who: Part) => RichText;
  readonly apartIs: (who: Part) => RichText;
  readonly later: string;
  readonly laterIs: (count: Part, many: boolean, period: Part) => RichText;
  readonly inTable: (drawn: number) => string;
  readonly shareOf: (share: Part, whom: Part) => RichText;
  readonly highestOf: (count: Part) => RichText;
  readonly lowestOf: (count: Part) => RichText;
  readonly margin: string;
  readonly marginsInTable: string;
  readonly group: string;
  readonly destination: string;
  readonly explore: (heading: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly help: string;
  readonly helpMany: string;
}

const languages: Readonly<Record<Lang, FlowWords>> = {
  nl: {
    diagram: (groups, destinations, period) =>
      `Stroomdiagram, ${groups} ${groups === 1 ? 'groep' : 'groepen'}, ${destinations} ${destinations === 1 ? 'bestemming' : 'bestemmingen'}, ${period}`,
    highest: (share, when, who) => rich`het hoogste aandeel was ${share} ${when} (${who}).`,
    lowest: (share, who) => rich`Het laagste aandeel was ${share} (${who}).`,
    groups: (count, many) => rich`${count} ${many ? 'groepen' : 'groep'}`,
    eachWhole: rich`Elke groep telt apart als ${figureRun('100')} procent.`,
    whole: (whom) => rich`${figureRun('100')} procent staat voor: ${whom}.`,
    allAre: (status, many) => (many ? `Alle cijfers zijn ${status}.` : `Dit cijfer is ${status}.`),
    someAre: (status) => `Sommige cijfers zijn ${status}.`,
    lacking: (count, many) => rich`Van ${count} ${many ? 'groepen' : 'groep'} is hier geen cijfer.`,
    hundred: rich`${figureRun('100')} procent.`,
    base: (whom, many) => rich`Dat zijn${many ? ' per groep' : ''}: ${whom}.`,
    neverAdd: 'Aandelen van verschillende groepen zijn niet op te tellen.',
    rest: 'overig',
    restIs: 'Dit deel van een groep ging ergens anders heen. Of het is niet bekend waarheen.',
    rounding: 'Afronding.',
    together: (who, sum) => rich`${who}de aandelen zijn samen ${sum}.`,
    notDrawn: 'Niet getekend.',
    tooMuch: 'Dat is meer dan de hele groep.',
    apart: 'Niet te vergelijken.',
    apartShort: (who) => rich`Niet te vergelijken met de andere: ${who}.`,
    apartIs: (who) => rich`${who}: dit cijfer is van een andere editie of telling dan de meeste.`,
    later: 'Nieuwer cijfer.',
    laterIs: (count, many, period) =>
      rich`Van ${count} ${many ? 'groepen' : 'groep'} is er een nieuwer cijfer. Hier staan alle groepen ${period}.`,
    inTable: (drawn) =>
      `De grafiek toont de eerste ${drawn} groepen. Alle groepen staan in de tabel.`,
    shareOf: (share, whom) => rich`${share} van ${whom}`,
    highestOf: (count) => rich`hoogste van ${count} groepen`,
    lowestOf: (count) => rich`laagste van ${count} groepen`,
    margin: 'marge',
    marginsInTable: 'De tabel noemt de marges.',
    group: 'Groep',
    destination: 'Bestemming',
    explore: (heading) => `Verken ${heading} per groep`,
    previous: 'Vorige groep',
    next: 'Volgende groep',
    help: 'Pijltoetsen: andere groep.',
    helpMany: 'Pijl links en rechts: andere groep. Pijl omhoog en omlaag: andere bestemming.',
  },
  en: {
    diagram: (groups, destinations, period) =>
      `Flow chart, ${groups} ${groups === 1 ? 'group' : 'groups'}, ${destinations} ${destinations === 1 ? 'destination' : 'destinations'}, ${period}`,
    highest: (share, when, who) => rich`the highest share was ${share} ${when} (${who}).`,
    lowest: (share, who) => rich`The lowest share was ${share} (${who}).`,
    groups: (count, many) => rich`${count} ${many ? 'groups' : 'group'}`,
    eachWhole: rich`Each group counts as ${figureRun('100')} percent by itself.`,
    whole: (whom) => rich`${figureRun('100')} percent stands for: ${whom}.`,
    allAre: (status, many) => (many ? `All figures are ${status}.` : `This figure is ${status}.`),
    someAre: (status) => `Some figures are ${status}.`,
    lacking: (count, many) =>
      rich`Of ${count} ${many ? 'groups' : 'group'} there is no figure here.`,
    hundred: rich`${figureRun('100')} percent.`,
    base: (whom, many) => rich`That is${many ? ', of each group' : ''}: ${whom}.`,
    neverAdd: 'Shares of different groups cannot be added up.',
    rest: 'other',
    restIs: 'This part of a group went elsewhere. Or it is not known where.',
    rounding: 'Rounding.',
    together: (who, sum) => rich`${who}the shares are ${sum} together.`,
    notDrawn: 'Not drawn.',
    tooMuch: 'That is more than the whole group.',
    apart: 'Not comparable.',
    apartShort: (who) => rich`Not comparable with the others: ${who}.`,
    apartIs: (who) => rich`${who}: this figure is of another edition or count than most.`,
    later: 'Newer figure.',
    laterIs: (count, many, period) =>
      rich`Of ${count} ${many ? 'groups' : 'group'} there is a newer figure. All groups are shown ${period} here.`,
    inTable: (drawn) => `The chart shows the first ${drawn} groups. All groups are in the table.`,
    shareOf: (share, whom) => rich`${share} of ${whom}`,
    highestOf: (count) => rich`highest of ${count} groups`,
    lowestOf: (count) => rich`lowest of ${count} groups`,
    margin: 'margin',
    marginsInTable: 'The table gives the margins.',
    group: 'Group',
    destination: 'Destination',
    explore: (heading) => `Explore ${heading} by group`,
    previous: 'Previous group',
    next: 'Next group',
    help: 'Arrow keys: another group.',
    helpMany: 'Arrows left and right: another group. Arrows up and down: another destination.',
  },
};

export const flowWords = (lang: Lang): FlowWords => languages[lang];
