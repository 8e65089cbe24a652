import type { Lang } from './lang.js';
import { fig, words, type Phrase, type Piece } from './phrase.js';

type Part = string | Piece | Phrase;

/** What only progression says. A group is one base population; a destination is where some of it went. */
export interface FlowWords {
  readonly diagram: (groups: number, destinations: number, period: string) => string;
  /** `who` is empty where it stands in front already. */
  readonly highest: (share: Part, when: Part, who: Part) => Phrase;
  readonly lowest: (share: Part, who: Part) => Phrase;
  readonly groups: (count: Part, many: boolean) => Phrase;
  readonly eachWhole: Phrase;
  readonly whole: (whom: Part) => Phrase;
  readonly allAre: (status: string, many: boolean) => string;
  readonly someAre: (status: string) => string;
  readonly lacking: (count: Part, many: boolean) => Phrase;
  readonly hundred: Phrase;
  readonly base: (whom: Part, many: boolean) => Phrase;
  readonly neverAdd: string;
  readonly rest: string;
  readonly restIs: string;
  readonly rounding: string;
  readonly together: (who: Part, sum: Part) => Phrase;
  readonly notDrawn: string;
  readonly tooMuch: string;
  readonly tooMuchShort: (count: Part, many: boolean) => Phrase;
  readonly apart: string;
  readonly apartShort: (who: Part) => Phrase;
  readonly apartIs: (who: Part) => Phrase;
  readonly later: string;
  readonly laterIs: (count: Part, many: boolean, period: Part) => Phrase;
  readonly inTable: (drawn: number) => string;
  readonly shareOf: (share: Part, whom: Part) => Phrase;
  readonly highestOf: (count: Part) => Phrase;
  readonly lowestOf: (count: Part) => Phrase;
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
    highest: (share, when, who) => words`het hoogste aandeel was ${share} ${when} (${who}).`,
    lowest: (share, who) => words`Het laagste aandeel was ${share} (${who}).`,
    groups: (count, many) => words`${count} ${many ? 'groepen' : 'groep'}`,
    eachWhole: words`Elke groep telt apart als ${fig('100')} procent.`,
    whole: (whom) => words`${fig('100')} procent staat voor: ${whom}.`,
    allAre: (status, many) => (many ? `Alle cijfers zijn ${status}.` : `Dit cijfer is ${status}.`),
    someAre: (status) => `Sommige cijfers zijn ${status}.`,
    lacking: (count, many) => words`Van ${count} ${many ? 'groepen' : 'groep'} is hier geen cijfer.`,
    hundred: words`${fig('100')} procent.`,
    base: (whom, many) => words`Dat zijn${many ? ' per groep' : ''}: ${whom}.`,
    neverAdd: 'Aandelen van verschillende groepen zijn niet op te tellen.',
    rest: 'overig',
    restIs: 'Dit deel van een groep ging ergens anders heen. Of het is niet bekend waarheen.',
    rounding: 'Afronding.',
    together: (who, sum) => words`${who}de aandelen zijn samen ${sum}.`,
    notDrawn: 'Niet getekend.',
    tooMuch: 'Dat is meer dan de hele groep.',
    tooMuchShort: (count, many) => words`Van ${count} ${many ? 'groepen' : 'groep'} zijn de aandelen samen meer dan ${fig('100')} procent.`,
    apart: 'Niet te vergelijken.',
    apartShort: (who) => words`Niet te vergelijken met de andere: ${who}.`,
    apartIs: (who) => words`${who}: dit cijfer is van een andere editie of telling dan de meeste.`,
    later: 'Nieuwer cijfer.',
    laterIs: (count, many, period) =>
      words`Van ${count} ${many ? 'groepen' : 'groep'} is er een nieuwer cijfer. Hier staan alle groepen ${period}.`,
    inTable: (drawn) => `De grafiek toont de eerste ${drawn} groepen. Alle groepen staan in de tabel.`,
    shareOf: (share, whom) => words`${share} van ${whom}`,
    highestOf: (count) => words`hoogste van ${count} groepen`,
    lowestOf: (count) => words`laagste van ${count} groepen`,
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
    highest: (share, when, who) => words`the highest share was ${share} ${when} (${who}).`,
    lowest: (share, who) => words`The lowest share was ${share} (${who}).`,
    groups: (count, many) => words`${count} ${many ? 'groups' : 'group'}`,
    eachWhole: words`Each group counts as ${fig('100')} percent by itself.`,
    whole: (whom) => words`${fig('100')} percent stands for: ${whom}.`,
    allAre: (status, many) => (many ? `All figures are ${status}.` : `This figure is ${status}.`),
    someAre: (status) => `Some figures are ${status}.`,
    lacking: (count, many) => words`Of ${count} ${many ? 'groups' : 'group'} there is no figure here.`,
    hundred: words`${fig('100')} percent.`,
    base: (whom, many) => words`That is${many ? ', of each group' : ''}: ${whom}.`,
    neverAdd: 'Shares of different groups cannot be added up.',
    rest: 'other',
    restIs: 'This part of a group went elsewhere. Or it is not known where.',
    rounding: 'Rounding.',
    together: (who, sum) => words`${who}the shares are ${sum} together.`,
    notDrawn: 'Not drawn.',
    tooMuch: 'That is more than the whole group.',
    tooMuchShort: (count, many) => words`The shares of ${count} ${many ? 'groups' : 'group'} are more than ${fig('100')} percent together.`,
    apart: 'Not comparable.',
    apartShort: (who) => words`Not comparable with the others: ${who}.`,
    apartIs: (who) => words`${who}: this figure is of another edition or count than most.`,
    later: 'Newer figure.',
    laterIs: (count, many, period) =>
      words`Of ${count} ${many ? 'groups' : 'group'} there is a newer figure. All groups are shown ${period} here.`,
    inTable: (drawn) => `The chart shows the first ${drawn} groups. All groups are in the table.`,
    shareOf: (share, whom) => words`${share} of ${whom}`,
    highestOf: (count) => words`highest of ${count} groups`,
    lowestOf: (count) => words`lowest of ${count} groups`,
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
