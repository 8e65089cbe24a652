import type { Dataset, Localized } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { pick, type Lang } from './lang.js';
import { periodLabel } from './periods.js';
import { capital } from './phrase.js';
import { wordsOf } from './words.js';
import { collation } from '../model/collation.js';

/** What a reader can choose for a group. */
export interface SelectText {
  /** Visible label, and name of the control. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang: string }[];
}

/** The categories of the split, those of all together first; of one level of regions where `level` names it. */
export const categoriesText = (
  { dimensions, indicator }: Dataset,
  { split, series }: Slice,
  lang: Lang,
  level: string | null,
): SelectText => {
  const dimension = dimensions.find(({ id }) => id === split?.id);
  const picked = (text: Localized) => pick(text, lang, indicator.lang);
  const levels = new Map(dimension?.categories.map((category) => [category.code, category.level]));
  const offered = series.filter(({ id, total }) => total || level === null || levels.get(id) === level);
  const named = offered.map(({ id, label, total }) => ({ value: id, label: picked(label).text, lang: picked(label).lang, total }));
  const compare = collation(lang);
  // Places are looked up by name; what has an order of its own, as levels, keeps it.
  const ordered =
    dimension?.kind === 'geo' ? named.toSorted((a, b) => Number(b.total) - Number(a.total) || compare(a.label, b.label)) : named;
  return {
    label: dimension?.kind === 'geo' ? languages[lang].region : capital(picked(dimension?.label ?? {}).text),
    options: ordered.map(({ value, label, lang: of }) => ({ value, label, lang: of })),
  };
};

/** All periods of the file, the newest first, and all of them together. */
export const periodsText = ({ periods }: Dataset, lang: Lang): SelectText => ({
  label: capital(wordsOf(lang).kind[periods[0]?.kind ?? 'year']),
  options: [
    { value: '', label: languages[lang].allPeriods, lang },
    ...periods.toReversed().map((period) => ({ value: period.code, label: periodLabel(period, lang), lang })),
  ],
});

/** Editions of the indicator: the newest, and those that can be pinned. */
export const editionsText = ({ indicator }: Dataset, lang: Lang): SelectText => ({
  label: capital(wordsOf(lang).edition),
  options: [
    { value: '', label: languages[lang].newest, lang },
    ...[...new Set([...indicator.previous.map(({ edition }) => edition)])]
      .sort()
      .reverse()
      .map((edition) => ({ value: edition, label: edition, lang })),
  ],
});

/** Each in its own language. */
export const languagesText = (lang: Lang): SelectText => ({
  label: languages[lang].language,
  options: [
    { value: 'nl', label: 'Nederlands', lang: 'nl' },
    { value: 'en', label: 'English', lang: 'en' },
  ],
});

interface SelectWords {
  readonly region: string;
  readonly allPeriods: string;
  readonly newest: string;
  readonly language: string;
}

const languages: Readonly<Record<Lang, SelectWords>> = {
  nl: { region: 'Regio', allPeriods: 'Alle perioden', newest: 'Nieuwste', language: 'Taal' },
  en: { region: 'Region', allPeriods: 'All periods', newest: 'Newest', language: 'Language' },
};
