/** A text for comparing what a reader types with what a table says: small letters, no accents, one kind of apostrophe and of blank. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Which of the words that a reader typed have to be found, each somewhere: `zuid holland` finds `Zuid-Holland`. */
export const wanted = (typed: string): readonly string[] =>
  folded(typed)
    .split(' ')
    .filter((word) => word !== '');
