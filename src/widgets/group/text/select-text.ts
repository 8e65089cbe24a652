import type { Dataset, Localized } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import { pick, type Lang } from '../../../text/lang.js';
import { periodLabel } from '../../../text/periods.js';
import { capital } from '../../../text/rich-text.js';
import { wordsOf } from '../../../text/words.js';
import { collation } from '../../../model/collation.js';

/** The options that a reader can choose for a group. */
export interface SelectText {
  /** Visible label and accessible name of the control. */
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly lang: string;
  }[];
}

/** The categories of the split, the total first; of one level of regions where `level` names it. */
export const categoriesText = (
  { dimensions, indicator }: Dataset,
  { split, series }: Slice,
  lang: Lang,
  level: string | null,
): SelectText => {
  const dimension = dimensions.find(({ id }) => id === split?.id);
  const picked = (text: Localized) => pick(text, lang, indicator.lang);
  const levels = new Map(dimension?.categories.map((category) => [category.code, category.level]));
  const listed = series.filter(
    ({ id, total }) => total || level === null || levels.get(id) === level,
  );
  const options = listed.map(({ id, label, total }) => ({
    value: id,
    label: picked(label).text,
    lang: picked(label).lang,
    total,
  }));
  const compare = collation(lang);
  // Regions are looked up by name; categories with an order of their own, as levels, keep it.
  const ordered =
    dimension?.kind === 'geo'
      ? options.toSorted((a, b) => Number(b.total) - Number(a.total) || compare(a.label, b.label))
      : options;
  return {
    label:
      dimension?.kind === 'geo'
        ? languages[lang].region
        : capital(picked(dimension?.label ?? {}).text),
    options: ordered.map(({ value, label, lang: optionLang }) => ({
      value,
      label,
      lang: optionLang,
    })),
  };
};

/** All periods of the file, the newest first, after the option for all of them. */
export const periodsText = ({ periods }: Dataset, lang: Lang): SelectText => ({
  label: capital(wordsOf(lang).kind[periods[0]?.kind ?? 'year']),
  options: [
    { value: '', label: languages[lang].allPeriods, lang },
    ...periods
      .toReversed()
      .map((period) => ({ value: period.code, label: periodLabel(period, lang), lang })),
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

/** The languages, each by its own name. */
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
