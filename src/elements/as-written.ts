import { choicesOf } from './choices.js';

const written = new WeakMap<Element, ReadonlyMap<string, string>>();

/** What the page's own markup chose on a group: noted when it is first asked for, which is before an address or a reader chooses something else. */
export const asWritten = (group: Element): ReadonlyMap<string, string> => {
  const noted = written.get(group) ?? choicesOf(group);
  written.set(group, noted);
  return noted;
};
