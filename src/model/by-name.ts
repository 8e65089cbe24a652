import { collation } from './collation.js';

/**
 * Order of names for who looks one up: as the language has it, numbers by their size (`niveau 9` before `niveau 10`), and an article
 * that is cut short not counted (`'s-Gravenhage` stands under G, `'t Gooi` too).
 */
export const byName = (lang: string): ((a: string, b: string) => number) => {
  const compare = collation(lang);
  return (a, b) => compare(withoutArticle(a), withoutArticle(b)) || compare(a, b);
};

const withoutArticle = (name: string): string => name.replace(/^['’‘`](?:s|t|n)[- ]/i, '');
