/**
 * A comparator for texts in `lang` that sorts numbers by size. Falls back to the slower `localeCompare` if
 * `Intl.Collator` fails.
 */
export const collation = (lang: string): ((one: string, other: string) => number) => {
  try {
    return new Intl.Collator(lang, { numeric: true }).compare;
  } catch {
    return (one, other) => one.localeCompare(other, lang, { numeric: true });
  }
};
