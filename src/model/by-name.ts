import { collation } from './collation.js';

/**
 * Compares names for an alphabetical list in `lang`. Numbers sort by size (`niveau 9` before `niveau 10`); a shortened
 * article is ignored (`'s-Gravenhage` sorts under G, `'t Gooi` too).
 */
export const byName = (lang: string): ((a: string, b: string) => number) => {
  const compare = collation(lang);
  return (a, b) => compare(withoutArticle(a), withoutArticle(b)) || compare(a, b);
};

const withoutArticle = (name: string): string => name.replace(/^['’‘`](?:s|t|n)[- ]/i, '');
