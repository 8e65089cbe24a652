/** How a language orders texts, numbers in them by their size. Slower, but there, where a page has no collator. */
export const collation = (lang: string): ((one: string, other: string) => number) => {
  try {
    return new Intl.Collator(lang, { numeric: true }).compare;
  } catch {
    return (one, other) => one.localeCompare(other, lang, { numeric: true });
  }
};
