import type { Lang } from '../lang.js';
import { rich, type RichText, type TextRun } from '../rich-text.js';

/** Words of the one sentence of a comparison or a map. */
export interface SentenceWords {
  readonly inRegion: string;
  readonly forGroup: string;
  readonly marked: (region: boolean) => string;
  readonly reserved: string;
  readonly partlyReserved: string;
  readonly rows: (regions: boolean) => string;
  readonly ofMany: (count: TextRun, of: TextRun, rows: string) => RichText;
  readonly standsAt: (who: RichText, amount: RichText, when: RichText) => RichText;
  /** The same of groups of people or things. */
  readonly groupIs: (who: RichText, amount: RichText, when: RichText) => RichText;
  readonly groupRanks: SentenceWords['ranks'];
  readonly ranks: (
    who: RichText,
    amount: RichText,
    nth: TextRun,
    of: TextRun,
    tied: boolean,
  ) => RichText;
  readonly totalIs: (country: RichText | null, amount: RichText) => RichText;
  readonly ends: (highest: RichText, lowest: RichText | null) => RichText;
  readonly has: (who: RichText, amount: RichText) => RichText;
  readonly most: (
    when: RichText,
    highest: RichText,
    lowest: RichText | null,
    unit: string,
  ) => RichText;
  readonly wasHighest: (
    when: RichText,
    noun: string,
    highest: RichText,
    lowest: RichText | null,
  ) => RichText;
  readonly numbers: (when: RichText, high: RichText) => RichText;
  readonly all: (count: number, text: TextRun, regions: boolean) => RichText;
  readonly allSame: (all: RichText, amount: RichText, when: RichText) => RichText;
}

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    inRegion: 'in ',
    forGroup: 'bij ',
    marked: (region) => (region ? 'de gemarkeerde regio' : 'de gemarkeerde groep'),
    reserved: 'met voorbehoud',
    partlyReserved: 'deels met voorbehoud',
    rows: (regions) => (regions ? "regio's" : 'groepen'),
    ofMany: (count, of, rows) => rich`${count} van de ${of} ${rows}`,
    standsAt: (who, amount, when) => rich`${who} staat ${when} op ${amount}`,
    groupIs: (who, amount, when) => rich`bij ${who} is het ${amount} ${when}`,
    groupRanks: (who, amount, nth, of, tied) =>
      rich`bij ${who} is het ${amount}, ${tied ? 'gedeelde ' : ''}plaats ${nth} van ${of}`,
    ranks: (who, amount, nth, of, tied) =>
      rich`${who} staat met ${amount} op ${tied ? 'gedeelde ' : ''}plaats ${nth} van ${of}`,
    totalIs: (country, amount) =>
      rich`${country === null ? 'in totaal' : rich`in heel ${country}`} is het ${amount}`,
    ends: (highest, lowest) =>
      rich`het hoogst is ${highest}${lowest === null ? '' : rich`, het laagst ${lowest}`}`,
    has: (who, amount) => rich`${who} heeft ${amount}`,
    most: (when, highest, lowest, unit) =>
      rich`${highest} had ${when} de meeste ${unit}${lowest === null ? '' : rich`, ${lowest} de minste`}`,
    wasHighest: (when, noun, highest, lowest) =>
      rich`${noun} was ${when} het hoogst ${highest}${lowest === null ? '' : rich` en het laagst ${lowest}`}`,
    numbers: (when, high) => rich`het hoogste cijfer ${when} is ${high}`,
    all: (count, text, regions) =>
      rich`${count === 2 ? 'beide' : rich`alle ${text}`} ${regions ? "regio's" : 'groepen'}`,
    allSame: (all, amount, when) => rich`het cijfer van ${all} is ${when} gelijk: ${amount}`,
  },
  en: {
    inRegion: 'in ',
    forGroup: 'for ',
    marked: (region) => (region ? 'the marked region' : 'the marked group'),
    reserved: 'with reservations',
    partlyReserved: 'partly with reservations',
    rows: (regions) => (regions ? 'regions' : 'groups'),
    ofMany: (count, of, rows) => rich`${count} of the ${of} ${rows}`,
    standsAt: (who, amount, when) => rich`${who} stands at ${amount} ${when}`,
    groupIs: (who, amount, when) => rich`for ${who} it is ${amount} ${when}`,
    groupRanks: (who, amount, nth, of, tied) =>
      rich`for ${who} it is ${amount}, ${tied ? 'joint ' : ''}place ${nth} of ${of}`,
    ranks: (who, amount, nth, of, tied) =>
      rich`${who} ranks ${tied ? 'joint ' : ''}${nth} of ${of} with ${amount}`,
    totalIs: (country, amount) =>
      rich`${country === null ? 'in total' : rich`for ${country}`} it is ${amount}`,
    ends: (highest, lowest) =>
      rich`highest is ${highest}${lowest === null ? '' : rich`, lowest ${lowest}`}`,
    has: (who, amount) => rich`${who} has ${amount}`,
    most: (when, highest, lowest, unit) =>
      rich`${highest} had the most ${unit} ${when}${lowest === null ? '' : rich`, ${lowest} the fewest`}`,
    wasHighest: (when, noun, highest, lowest) =>
      rich`${when} ${noun} was highest ${highest}${lowest === null ? '' : rich` and lowest ${lowest}`}`,
    numbers: (when, high) => rich`the highest figure ${when} is ${high}`,
    all: (count, text, regions) =>
      rich`${count === 2 ? 'both' : rich`all ${text}`} ${regions ? 'regions' : 'groups'}`,
    allSame: (all, amount, when) => rich`the figure for ${all} is the same ${when}: ${amount}`,
  },
};

export const compareSentenceWords = (lang: Lang): SentenceWords => languages[lang];
