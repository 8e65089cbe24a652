import type { Period } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import type { Note } from './notes-text.js';
import { numberText, numberWords } from './numbers.js';
import { periodName } from './periods.js';
import { fig, joined, plain, words, type Phrase } from './phrase.js';
import { voice, type Voice } from './voice.js';

/** A noun for a number of the slice where it is an index; empty where it is not. */
export const indexNoun = ({ index }: Slice, lang: Lang): string => (index ? languages[lang].noun : '');

/** Which period is 100 for the latest figure: `Index: 2013/14 is 100.` Empty where the numbers are no index. */
export const baseText = (slice: Slice, v: Voice): Phrase => {
  const base = baseAt(slice, slice.series[0]?.latest ?? slice.periods.length - 1);
  return base === null ? [] : words`${languages[v.lang].index}: ${languages[v.lang].isHundred(periodName(base, v.lang))}.`;
};

/** How the index was made, or why there is none. */
export const indexNotes = (slice: Slice, v: Voice): readonly Note[] => {
  const W = languages[v.lang];
  if (slice.notIndexed !== undefined) return [{ lead: `${W.index}.`, text: words`${W.refused[slice.notIndexed]}` }];
  const { index, periods } = slice;
  if (index === undefined) return [];
  const bases = index.stretches.flatMap(({ base }) => periods[base] ?? []);
  const names = bases.map((period) => periodName(period, v.lang));
  const [only = []] = names;
  const made = names.length === 1 ? W.means(only) : W.anew(joined(names, ', ', v.words.and));
  const goals = index.of.targets.length + index.of.otherTargets.length > 0 ? words`${W.noTargets}` : [];
  return [{ lead: `${W.index}.`, text: joined([made, goals]) }];
};

/** A number as a read-out tells it: `index 109,5`. */
export const indexValue = (value: number, { indicator: { unit } }: Slice, v: Voice, spoken: boolean): Phrase =>
  words`${languages[v.lang].index.toLowerCase()} ${spoken ? numberWords(value, unit, v.lang) : [fig(numberText(value, unit, v.lang))]}`;

/** Behind it the figure that it was made of, and the period that is 100: `2.130 studenten, 2013/14 is 100`. */
export const indexRemark = (slice: Slice, at: { readonly series: number; readonly period: number }, v: Voice, spoken: boolean): Phrase => {
  const { index } = slice;
  const value = index?.of.series[at.series]?.observations[at.period]?.value ?? null;
  const base = baseAt(slice, at.period);
  if (index === undefined || value === null || base === null) return [];
  const own = voice(index.of, v.lang);
  const figure = words`${spoken ? own.spoken(value) : [fig(own.number(value))]}${own.unit && ` ${own.unit}`}`;
  return joined([figure, languages[v.lang].isHundred(periodName(base, v.lang))], ', ');
};

/** The period that is 100 for the numbers of another one. */
export const baseAt = ({ index, periods }: Slice, at: number): Period | null => {
  const stretch = index?.stretches.find(({ from, to }) => at >= from && at <= to);
  return periods[stretch?.base ?? -1] ?? null;
};

/** On the button that goes to the index and back, with a name that is unique on a page; `index`: whether that is what it leads to. */
export const indexButton = (lang: Lang, heading: string, index: boolean): { readonly label: string; readonly name: string } => {
  const seen = languages[lang].button[index ? 'index' : 'figures'];
  return { label: seen, name: `${seen}: ${heading}` };
};

/** Spoken after that button: which period is 100 now, or that the figures stand again. */
export const scaleText = (slice: Slice, lang: Lang): string => plain(baseText(slice, voice(slice, lang))) || languages[lang].figures;

interface IndexWords {
  readonly index: string;
  readonly noun: string;
  readonly isHundred: (period: Phrase) => Phrase;
  readonly means: (period: Phrase) => Phrase;
  readonly anew: (periods: Phrase) => Phrase;
  readonly noTargets: string;
  readonly refused: Readonly<Record<NonNullable<Slice['notIndexed']>, string>>;
  readonly figures: string;
  readonly button: Readonly<Record<'index' | 'figures', string>>;
}

const languages: Readonly<Record<Lang, IndexWords>> = {
  nl: {
    index: 'Index',
    noun: 'indexcijfer',
    isHundred: (period) => words`${period} is ${fig('100')}`,
    means: (period) =>
      words`Het cijfer van ${period} is op ${fig('100')} gezet. Bij ${fig('110')} is het cijfer ${fig('10')} procent hoger dan toen.`,
    anew: (periods) =>
      words`Bij elke nieuwe telling begint de index opnieuw op ${fig('100')}: ${periods}. Vergelijk alleen binnen een telling.`,
    noTargets: 'Een doel is geen indexcijfer en staat hier niet bij.',
    refused: {
      unit: 'Dit cijfer is geen aantal of bedrag. Daarom staat hier geen index.',
      base: 'Er is geen periode waarin elke reeks een cijfer boven 0 heeft. Daarom staat hier geen index.',
    },
    figures: 'De cijfers zelf staan er weer.',
    button: { index: 'Toon als index', figures: 'Toon de cijfers zelf' },
  },
  en: {
    index: 'Index',
    noun: 'index figure',
    isHundred: (period) => words`${period} is ${fig('100')}`,
    means: (period) =>
      words`The figure for ${period} was set to ${fig('100')}. At ${fig('110')} the figure is ${fig('10')} percent higher than then.`,
    anew: (periods) => words`With each new count the index starts again at ${fig('100')}: ${periods}. Compare within one count only.`,
    noTargets: 'A target is no index figure and is not shown here.',
    refused: {
      unit: 'This figure is no number of things and no amount. So there is no index here.',
      base: 'There is no period in which every series has a figure above 0. So there is no index here.',
    },
    figures: 'The figures themselves are back.',
    button: { index: 'Show as an index', figures: 'Show the figures themselves' },
  },
};
