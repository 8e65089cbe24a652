import type { Lang } from './lang.js';
import { words, type Phrase, type Piece } from './phrase.js';

type Part = string | Piece | Phrase;

/** What only a course over time says: its summary and the notes below its picture. */
export interface TrendWords {
  readonly trend: Readonly<Record<'rose' | 'fell' | 'steady' | 'fluctuated' | 'none', string>>;
  readonly fromTo: (from: Part, to: Part) => Phrase;
  /** That figures are lacking, where it would take too long to say of which periods. */
  readonly notEvery: (kind: string) => string;
  readonly extremes: (high: Part, low: Part) => Phrase;
  readonly countedDifferently: (which: Part) => Phrase;
  readonly doNotCompare: string;
  readonly fromEditions: (count: Part) => Phrase;
  /** The same in fewer words, for where they do not fit. */
  readonly editionsShort: (count: Part) => Phrase;
  readonly statusAt: (periods: Part, many: boolean, word: string) => Phrase;
  readonly allAre: (word: string) => Phrase;
  readonly aForecast: string;
  readonly or: string;
  readonly someAre: (statuses: Part) => Phrase;
  readonly latestMargin: (range: Part) => Phrase;
  readonly marginShort: (range: Part) => Phrase;
  readonly lineChart: (series: number, periods: string) => string;
  readonly firstThen: (before: Part, since: Part) => Phrase;
  readonly recalculatedBefore: (which: Part) => Phrase;
  readonly mayChange: (periods: Part, many: boolean) => Phrase;
  readonly appliesTo: (periods: Part) => Phrase;
  readonly appliesToAll: string;
  readonly axis: string;
  /** Where a chart draws only the first so many series. */
  readonly inTable: (drawn: number, all: boolean) => string;
  readonly target: string;
  readonly margin: string;
  readonly marginInTable: string;
  readonly forecastFrom: (editions: Part) => Phrase;
}

const languages: Readonly<Record<Lang, TrendWords>> = {
  nl: {
    trend: { rose: 'steeg', fell: 'daalde', steady: 'bleef vrijwel gelijk:', fluctuated: 'wisselde:', none: 'was' },
    fromTo: (from, to) => words`van ${from} naar ${to}`,
    notEvery: (kind) => `Niet van ${kind === 'maand' ? 'elke' : 'elk'} ${kind} is een cijfer bekend.`,
    extremes: (high, low) => words`Het hoogste cijfer was ${high}. Het laagste cijfer was ${low}.`,
    countedDifferently: (which) => words`de cijfers ${which} zijn anders geteld.`,
    doNotCompare: 'Vergelijk ze niet met de latere cijfers.',
    fromEditions: (count) => words`De cijfers komen uit ${count} edities.`,
    editionsShort: (count) => words`Uit ${count} edities.`,
    statusAt: (periods, many, word) => words`${many ? 'De cijfers' : 'Het cijfer'} van ${periods} ${many ? 'zijn' : 'is'} ${word}.`,
    allAre: (word) => words`Alle cijfers zijn ${word}.`,
    aForecast: 'een verwachting',
    or: ' of ',
    someAre: (statuses) => words`Sommige cijfers zijn ${statuses}.`,
    latestMargin: (range) => words`De marge van het laatste cijfer ligt ${range}.`,
    marginShort: (range) => words`Marge: ${range}.`,
    lineChart: (series, periods) => `Lijngrafiek, ${series} ${series === 1 ? 'reeks' : 'reeksen'}, ${periods}`,
    firstThen: (before, since) => words`Eerst: ${before}. Daarna: ${since}.`,
    recalculatedBefore: (which) => words`De cijfers ${which} zijn ook op de nieuwe manier geteld.`,
    mayChange: (periods, many) => words`${many ? 'De cijfers' : 'Het cijfer'} van ${periods} ${many ? 'kunnen' : 'kan'} nog veranderen.`,
    appliesTo: (periods) => words`Dit geldt voor ${periods}.`,
    appliesToAll: 'Dit geldt voor alle cijfers.',
    axis: 'De as begint niet bij 0.',
    inTable: (drawn, all) =>
      `De grafiek toont de eerste ${drawn} reeksen. ${all ? 'Alle reeksen staan in de tabel' : 'De tabel toont er meer, het csv-bestand alle'}.`,
    target: 'Doel.',
    margin: 'Marge.',
    marginInTable: 'De tabel noemt de grenzen.',
    forecastFrom: (editions) => words`De verwachting komt uit ${editions}.`,
  },
  en: {
    trend: { rose: 'rose', fell: 'fell', steady: 'hardly changed:', fluctuated: 'fluctuated:', none: 'was' },
    fromTo: (from, to) => words`from ${from} to ${to}`,
    notEvery: (kind) => `Not every ${kind} has a figure.`,
    extremes: (high, low) => words`The highest figure was ${high}. The lowest figure was ${low}.`,
    countedDifferently: (which) => words`figures ${which} were counted differently.`,
    doNotCompare: 'Do not compare them with later figures.',
    fromEditions: (count) => words`The figures come from ${count} editions.`,
    editionsShort: (count) => words`From ${count} editions.`,
    statusAt: (periods, many, word) => words`${many ? 'The figures' : 'The figure'} for ${periods} ${many ? 'are' : 'is'} ${word}.`,
    allAre: (word) => words`All figures are ${word}.`,
    aForecast: 'a forecast',
    or: ' or ',
    someAre: (statuses) => words`Some figures are ${statuses}.`,
    latestMargin: (range) => words`The margin of the latest figure lies ${range}.`,
    marginShort: (range) => words`Margin: ${range}.`,
    lineChart: (series, periods) => `Line chart, ${series} series, ${periods}`,
    firstThen: (before, since) => words`First: ${before}. Then: ${since}.`,
    recalculatedBefore: (which) => words`The figures ${which} were also counted the new way.`,
    mayChange: (periods, many) => words`${many ? 'The figures' : 'The figure'} for ${periods} may still change.`,
    appliesTo: (periods) => words`This applies to ${periods}.`,
    appliesToAll: 'This applies to all figures.',
    axis: 'The axis does not start at 0.',
    inTable: (drawn, all) =>
      `The chart shows the first ${drawn} series. ${all ? 'All series are in the table' : 'The table shows more, the CSV file all'}.`,
    target: 'Target.',
    margin: 'Margin.',
    marginInTable: 'The table gives the bounds.',
    forecastFrom: (editions) => words`The forecast comes from ${editions}.`,
  },
};

export const trendWords = (lang: Lang): TrendWords => languages[lang];
