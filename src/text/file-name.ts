import type { Slice } from '../model/slice.js';

const MOST_CHARACTERS = 80;

/**
 * Name of a file that a reader downloads: `mbo-instroom-techniek-2020-PV23-gender.csv`. Indicator, edition, each chosen category that is not
 * the total, and the split, or the series where only one of it is shown. Only characters that every disk takes, never a reserved name.
 * `form`: told at the end, where it is not the usual one.
 */
export const fileName = ({ indicator: { id, edition }, at, split, series }: Slice, ending: string, form = ''): string => {
  const chosen = at.filter(({ total }) => !total).map(({ code }) => code);
  const [only] = series.length === 1 ? series : [];
  const apart = split === null ? [] : [only?.id ?? split.id];
  const tail = form && `-${form}`;
  const safe = [id, edition.id, ...chosen, ...apart]
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_CHARACTERS - tail.length);
  // Windows keeps names as short as `con` and `com1` for itself.
  return `${safe.length < 5 ? `tp-${safe}` : safe}${tail}.${ending}`;
};
