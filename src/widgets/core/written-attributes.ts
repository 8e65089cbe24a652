import { choicesOf } from './choices.js';

const written = new WeakMap<Element, ReadonlyMap<string, string>>();

/**
 * The choices of a group in the page's markup: noted at the first call, which comes before an address or a reader can
 * change them.
 */
export const writtenAttributes = (group: Element): ReadonlyMap<string, string> => {
  const noted = written.get(group) ?? choicesOf(group);
  written.set(group, noted);
  return noted;
};
