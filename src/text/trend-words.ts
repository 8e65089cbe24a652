import type { Lang } from './lang.js';
import { rich, type RichText, type TextRun } from './rich-text.js';

type Part = string | TextRun | RichText;

/** Words that only trends use, in summaries and in the notes below a picture. */
export interface TrendWords {
  readonly trend: Readonly<Record<'rose' | 'fell' | 'steady' | 'fluctuated' | 'none', string>>;
  readonly fromTo: (from: Part, to: Part) => RichText;
  readonly changedBy: (change: Part, up: boolean) => RichText;
  /** Says that figures are missing, if naming the periods would take too long. */
  readonly notEvery: (kind: string) => string;
  readonly extremes: (high: Part, low: Part) => RichText;
  readonly countedDifferently: (which: Part) => RichText;
  readonly doNotCompare: string;
  readonly fromEditions: (count: Part) => RichText;
  readonly statusAt: (periods: Part, many: boolean, word: string) => RichText;
  readonly allAre: (word: string) => RichText;
  readonly aForecast: string;
  readonly or: string;
  readonly someAre: (statuses: Part) => RichText;
  readonly latestMargin: (range: Part) => RichText;
  readonly lineChart: (series: number, periods: string) => string;
  readonly firstThen: (before: Part, since: Part) => RichText;
  readonly recalculatedBefore: (which: Part) => RichText;
  readonly mayChange: (periods: Part, many: boolean) => RichText;
  readonly appliesTo: (periods: Part) => RichText;
  readonly appliesToAll: string;
  readonly axis: string;
  /** Note if a chart draws only the first `drawn` series. `all`: the table has all of them. */
  readonly inTable: (drawn: number, all: boolean) => string;
  readonly target: string;
  readonly margin: string;
  readonly marginInTable: string;
  readonly forecastFrom: (editions: Part) => RichText;
}

const languages: Readonly<Record<Lang, TrendWords>> = {
  nl: {
    trend: {
      rose: 'steeg',
      fell: 'daalde',
      steady: 'bleef vrijwel gelijk:',
      fluctuated: 'ging op en neer:',
      none: 'was',
    },
    fromTo: (from, to) => rich`van ${from} naar ${to}`,
    changedBy: (change, up) => rich`Dat is ${change} ${up ? 'meer' : 'minder'}.`,
    notEvery: (kind) =>
      `Niet van ${kind === 'maand' ? 'elke' : 'elk'} ${kind} is een cijfer bekend.`,
    extremes: (high, low) => rich`Het hoogste cijfer was ${high}. Het laagste cijfer was ${low}.`,
    countedDifferently: (which) => rich`de cijfers ${which} zijn anders geteld.`,
    doNotCompare: 'Ze zijn niet te vergelijken met de latere.',
    fromEditions: (count) => rich`De cijfers komen uit ${count} edities.`,
    statusAt: (periods, many, word) =>
      rich`${many ? 'De cijfers' : 'Het cijfer'} van ${periods} ${many ? 'zijn' : 'is'} ${word}.`,
    allAre: (word) => rich`Alle cijfers zijn ${word}.`,
    aForecast: 'een verwachting',
    or: ' of ',
    someAre: (statuses) => rich`Sommige cijfers zijn ${statuses}.`,
    latestMargin: (range) => rich`De marge van het laatste cijfer ligt ${range}.`,
    lineChart: (series, periods) =>
      `Lijngrafiek, ${series} ${series === 1 ? 'reeks' : 'reeksen'}, ${periods}`,
    firstThen: (before, since) => rich`Eerst: ${before}. Daarna: ${since}.`,
    recalculatedBefore: (which) => rich`De cijfers ${which} zijn ook op de nieuwe manier geteld.`,
    mayChange: (periods, many) =>
      rich`${many ? 'De cijfers' : 'Het cijfer'} van ${periods} ${many ? 'kunnen' : 'kan'} nog veranderen.`,
    appliesTo: (periods) => rich`Dit geldt voor ${periods}.`,
    appliesToAll: 'Dit geldt voor alle cijfers.',
    axis: 'De as begint niet bij 0.',
    inTable: (drawn, all) =>
      `De grafiek toont de eerste ${drawn} reeksen. ${all ? 'Alle reeksen staan in de tabel' : 'De tabel toont er meer, het csv-bestand alle'}.`,
    target: 'Doel.',
    margin: 'Marge.',
    marginInTable: 'De tabel noemt de grenzen.',
    forecastFrom: (editions) => rich`De verwachting komt uit ${editions}.`,
  },
  en: {
    trend: {
      rose: 'rose',
      fell: 'fell',
      steady: 'hardly changed:',
      fluctuated: 'went up and down:',
      none: 'was',
    },
    fromTo: (from, to) => rich`from ${from} to ${to}`,
    changedBy: (change, up) => rich`That is ${change} ${up ? 'more' : 'less'}.`,
    notEvery: (kind) => `Not every ${kind} has a figure.`,
    extremes: (high, low) => rich`The highest figure was ${high}. The lowest figure was ${low}.`,
    countedDifferently: (which) => rich`figures ${which} were counted differently.`,
    doNotCompare: 'They cannot be compared with the later ones.',
    fromEditions: (count) => rich`The figures come from ${count} editions.`,
    statusAt: (periods, many, word) =>
      rich`${many ? 'The figures' : 'The figure'} for ${periods} ${many ? 'are' : 'is'} ${word}.`,
    allAre: (word) => rich`All figures are ${word}.`,
    aForecast: 'a forecast',
    or: ' or ',
    someAre: (statuses) => rich`Some figures are ${statuses}.`,
    latestMargin: (range) => rich`The margin of the latest figure lies ${range}.`,
    lineChart: (series, periods) => `Line chart, ${series} series, ${periods}`,
    firstThen: (before, since) => rich`First: ${before}. Then: ${since}.`,
    recalculatedBefore: (which) => rich`The figures ${which} were also counted the new way.`,
    mayChange: (periods, many) =>
      rich`${many ? 'The figures' : 'The figure'} for ${periods} may still change.`,
    appliesTo: (periods) => rich`This applies to ${periods}.`,
    appliesToAll: 'This applies to all figures.',
    axis: 'The axis does not start at 0.',
    inTable: (drawn, all) =>
      `The chart shows the first ${drawn} series. ${all ? 'All series are in the table' : 'The table shows more, the CSV file all'}.`,
    target: 'Target.',
    margin: 'Margin.',
    marginInTable: 'The table gives the bounds.',
    forecastFrom: (editions) => rich`The forecast comes from ${editions}.`,
  },
};

export const trendWords = (lang: Lang): TrendWords => languages[lang];
