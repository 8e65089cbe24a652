import { geoDimension } from '../model/query.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';

/**
 * Tells a reader that a filter of the page does not apply, because these figures are not divided by it; empty if all
 * filters apply.
 */
export const ignoredFiltersText = ({ ignoredFilters }: Slice, lang: Lang): readonly string[] => {
  const W = languages[lang];
  const others = ignoredFilters.filter((name) => name !== geoDimension);
  return [
    ...(others.length < ignoredFilters.length ? [W.region] : []),
    ...(others.length > 0 ? [W.other(others.length > 1)] : []),
  ];
};

/** The short form after a figure in a sentence: `niet per regio`. */
export const ignoredFiltersShort = ({ ignoredFilters }: Slice, lang: Lang): readonly string[] => {
  const { short } = languages[lang];
  return [
    ...new Set(ignoredFilters.map((name) => short[name === geoDimension ? 'region' : 'other'])),
  ];
};

interface IgnoredFilterWords {
  readonly region: string;
  readonly other: (several: boolean) => string;
  readonly short: Readonly<Record<'region' | 'other', string>>;
}

const languages: Readonly<Record<Lang, IgnoredFilterWords>> = {
  nl: {
    region: 'Dit cijfer is er niet per regio. De gekozen regio geldt hier niet.',
    other: (several) =>
      several
        ? 'Dit cijfer is niet uitgesplitst naar andere keuzes op deze pagina. Die gelden hier niet.'
        : 'Dit cijfer is niet uitgesplitst naar een andere keuze op deze pagina. Die geldt hier niet.',
    short: { region: 'niet per regio', other: 'niet uitgesplitst' },
  },
  en: {
    region: 'This figure is not available by region. The chosen region does not count here.',
    other: (several) =>
      several
        ? 'This figure is not divided by other choices on this page. They do not count here.'
        : 'This figure is not divided by another choice on this page. It does not count here.',
    short: { region: 'not by region', other: 'not divided' },
  },
};
