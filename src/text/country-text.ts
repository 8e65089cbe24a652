import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { comparedWords, relativeText } from './numbers.js';
import { capitalised, fig, joined, words, type Phrase } from './phrase.js';
import { statusText } from './status-words.js';
import type { Voice } from './voice.js';

/**
 * The country beside the leading series: a share by its difference in points, a part of the country as a part of it. `Nederland: 29
 * procent. Dit cijfer is 2 procentpunt meer.` Empty where there is nothing to compare with.
 */
export const countryText = ({ country, series, indicator: { unit } }: Slice, v: Voice): Phrase => {
  const value = series[0]?.observations[series[0].latest ?? -1]?.value ?? null;
  const whole = country?.observation.value ?? null;
  if (country === null || value === null || whole === null) return [];
  const W = languages[v.lang];
  const { difference } = country;
  const status = statusText(country.observation, v.lang);
  const part = whole > 0 && value >= 0 ? relativeText(value / whole, v.lang) : '';
  return joined([
    capitalised(words`${v.part(country.label)}: ${v.spoken(whole)}${v.unit && ` ${v.unit}`}${status && ` (${status})`}.`),
    difference === null
      ? part
        ? W.partOf(fig(part))
        : []
      : W.figureIs(difference === 0 ? words`${W.same}` : comparedWords(difference, unit, v.lang)),
  ]);
};

interface CountryWords {
  readonly same: string;
  readonly figureIs: (compared: Phrase) => Phrase;
  readonly partOf: (percent: ReturnType<typeof fig>) => Phrase;
}

const languages: Readonly<Record<Lang, CountryWords>> = {
  nl: {
    same: 'hetzelfde',
    figureIs: (compared) => words`Dit cijfer is ${compared}.`,
    partOf: (percent) => words`Dit cijfer is ${percent} procent daarvan.`,
  },
  en: {
    same: 'the same',
    figureIs: (compared) => words`This figure is ${compared}.`,
    partOf: (percent) => words`This figure is ${percent} percent of that.`,
  },
};
