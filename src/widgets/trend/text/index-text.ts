import type { Period } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { numberText, numberWords } from '../../../text/numbers.js';
import { periodName } from '../../../text/periods.js';
import { figureRun, joined, toPlainText, rich, type RichText } from '../../../text/rich-text.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';

/** Returns the noun for an index number; empty if the slice has no index. */
export const indexNoun = ({ index }: Slice, lang: Lang): string =>
  index ? languages[lang].noun : '';

/** Names the base period of the latest figure: `Index: 2013/14 is 100.` Empty if the slice has no index. */
export const baseText = (slice: Slice, v: SliceFormatter): RichText => {
  const base = baseAt(slice, slice.series[0]?.latest ?? slice.periods.length - 1);
  return base === null
    ? []
    : rich`${languages[v.lang].index}: ${languages[v.lang].isHundred(periodName(base, v.lang))}.`;
};

/** Explains how the index was computed, or why there is none. */
export const indexNotes = (slice: Slice, v: SliceFormatter): readonly Note[] => {
  const W = languages[v.lang];
  if (slice.notIndexed !== undefined)
    return [{ lead: `${W.index}.`, text: rich`${W.refused[slice.notIndexed]}` }];
  const { index, periods } = slice;
  if (index === undefined) return [];
  const bases = index.stretches.flatMap(({ base }) => periods[base] ?? []);
  const names = bases.map((period) => periodName(period, v.lang));
  const [onlyName = []] = names;
  const explanation =
    names.length === 1 ? W.means(onlyName) : W.anew(joined(names, ', ', v.words.and));
  const targetNote =
    index.of.targets.length + index.of.otherTargets.length > 0 ? rich`${W.noTargets}` : [];
  return [{ lead: `${W.index}.`, text: joined([explanation, targetNote]) }];
};

/** Formats an index number for a read-out: `index 109,5`. */
export const indexValue = (
  value: number,
  { indicator: { unit } }: Slice,
  v: SliceFormatter,
  spoken: boolean,
): RichText =>
  rich`${languages[v.lang].index.toLowerCase()} ${spoken ? numberWords(value, unit, v.lang) : [figureRun(numberText(value, unit, v.lang))]}`;

/** Returns the original figure and the base period: `2.130 studenten, 2013/14 is 100`. */
export const indexRemark = (
  slice: Slice,
  at: { readonly series: number; readonly period: number },
  v: SliceFormatter,
  spoken: boolean,
): RichText => {
  const { index } = slice;
  const value = index?.of.series[at.series]?.observations[at.period]?.value ?? null;
  const base = baseAt(slice, at.period);
  if (index === undefined || value === null || base === null) return [];
  const figureFormatter = sliceFormatter(index.of, v.lang);
  const figure = rich`${spoken ? figureFormatter.spoken(value) : [figureRun(figureFormatter.number(value))]}${figureFormatter.unit && ` ${figureFormatter.unit}`}`;
  return joined([figure, languages[v.lang].isHundred(periodName(base, v.lang))], ', ');
};

/** Returns the base period of a period; null if there is none. */
export const baseAt = ({ index, periods }: Slice, at: number): Period | null => {
  const range = index?.stretches.find(({ from, to }) => at >= from && at <= to);
  return periods[range?.base ?? -1] ?? null;
};

/**
 * Returns label and page-wide unique name of the button between index and figures; `index`: true if it switches to the
 * index.
 */
export const indexButton = (
  lang: Lang,
  heading: string,
  index: boolean,
): { readonly label: string; readonly name: string } => {
  const label = languages[lang].button[index ? 'index' : 'figures'];
  return { label: label, name: `${label}: ${heading}` };
};

/** Returns the announcement after that button: the base period, or that the figures are back. */
export const scaleText = (slice: Slice, lang: Lang): string =>
  toPlainText(baseText(slice, sliceFormatter(slice, lang))) || languages[lang].figures;

interface IndexWords {
  readonly index: string;
  readonly noun: string;
  readonly isHundred: (period: RichText) => RichText;
  readonly means: (period: RichText) => RichText;
  readonly anew: (periods: RichText) => RichText;
  readonly noTargets: string;
  readonly refused: Readonly<Record<NonNullable<Slice['notIndexed']>, string>>;
  readonly figures: string;
  readonly button: Readonly<Record<'index' | 'figures', string>>;
}

const languages: Readonly<Record<Lang, IndexWords>> = {
  nl: {
    index: 'Index',
    noun: 'indexcijfer',
    isHundred: (period) => rich`${period} is ${figureRun('100')}`,
    means: (period) =>
      rich`Het cijfer van ${period} is op ${figureRun('100')} gezet. Bij ${figureRun('110')} is het cijfer ${figureRun('10')} procent hoger dan toen.`,
    anew: (periods) =>
      rich`Bij elke nieuwe telling begint de index opnieuw op ${figureRun('100')}: ${periods}. Vergelijk alleen binnen een telling.`,
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
    isHundred: (period) => rich`${period} is ${figureRun('100')}`,
    means: (period) =>
      rich`The figure for ${period} was set to ${figureRun('100')}. At ${figureRun('110')} the figure is ${figureRun('10')} percent higher than then.`,
    anew: (periods) =>
      rich`With each new count the index starts again at ${figureRun('100')}: ${periods}. Compare within one count only.`,
    noTargets: 'A target is no index figure and is not shown here.',
    refused: {
      unit: 'This figure is no number of things and no amount. So there is no index here.',
      base: 'There is no period in which every series has a figure above 0. So there is no index here.',
    },
    figures: 'The figures themselves are back.',
    button: { index: 'Show as an index', figures: 'Show the figures themselves' },
  },
};
