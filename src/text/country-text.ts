import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { comparedWords, relativeText } from './numbers.js';
import { capitalised, figureRun, joined, rich, type RichText } from './rich-text.js';
import { statusText } from './status-words.js';
import type { SliceFormatter } from './slice-formatter.js';

/**
 * Compares the main series with the country: a share by its difference in points, a count as a part of the national
 * figure. `Nederland: 29 procent. Dit cijfer is 2 procentpunt meer.` Empty if there is nothing to compare with.
 */
export const countryText = (
  { country, series, indicator: { unit } }: Slice,
  v: SliceFormatter,
): RichText => {
  const value = series[0]?.observations[series[0].latest ?? -1]?.value ?? null;
  const national = country?.observation.value ?? null;
  if (country === null || value === null || national === null) return [];
  const W = languages[v.lang];
  const { difference } = country;
  const status = statusText(country.observation, v.lang);
  const part = national > 0 && value >= 0 ? relativeText(value / national, v.lang) : '';
  return joined([
    capitalised(
      rich`${v.part(country.label)}: ${v.spoken(national)}${v.unit && ` ${v.unit}`}${status && ` (${status})`}.`,
    ),
    difference === null
      ? part
        ? W.partOf(figureRun(part))
        : []
      : W.figureIs(difference === 0 ? rich`${W.same}` : comparedWords(difference, unit, v.lang)),
  ]);
};

interface CountryWords {
  readonly same: string;
  readonly figureIs: (compared: RichText) => RichText;
  readonly partOf: (percent: ReturnType<typeof figureRun>) => RichText;
}

const languages: Readonly<Record<Lang, CountryWords>> = {
  nl: {
    same: 'hetzelfde',
    figureIs: (compared) => rich`Dit cijfer is ${compared}.`,
    partOf: (percent) => rich`Dit cijfer is ${percent} procent daarvan.`,
  },
  en: {
    same: 'the same',
    figureIs: (compared) => rich`This figure is ${compared}.`,
    partOf: (percent) => rich`This figure is ${percent} percent of that.`,
  },
};
