import type { Slice } from '../model/slice.js';

/** Name of a file that a reader downloads: `mbo-instroom-techniek-2020.csv`. Only characters that every disk takes, never a reserved name. */
export const fileName = ({ indicator: { id, edition } }: Slice, ending: string): string => {
  const safe = `${id}-${edition.id}`
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  // Windows keeps names as short as `con` and `com1` for itself.
  return `${safe.length < 5 ? `tp-${safe}` : safe}.${ending}`;
};
