/** Normalises a text for searching: lower case, no accents, one kind of apostrophe and of space. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The terms of a search text, each of which must occur: `zuid holland` finds `Zuid-Holland`. */
export const searchTerms = (typed: string): readonly string[] =>
  foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
