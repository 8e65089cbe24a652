import type { Slice } from '../model/slice.js';

const MOST_CHARACTERS = 80;

/**
 * Name of a download: `mbo-instroom-techniek-2020-PV23-gender.csv`. It contains indicator, edition, each selected
 * category that is not the total, and the split, or the series if only one is shown. Only characters that every file
 * system accepts, and never a reserved name. `form`: suffix for a form other than the default.
 */
export const fileName = (
  { indicator: { id, edition }, at, split, series }: Slice,
  ending: string,
  form = '',
): string => {
  const chosen = at.filter(({ total }) => !total).map(({ code }) => code);
  const [only] = series.length === 1 ? series : [];
  const splitCodes = split === null ? [] : [only?.id ?? split.id];
  const tail = form && `-${form}`;
  const safe = [id, edition.id, ...chosen, ...splitCodes]
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_CHARACTERS - tail.length);
  // Windows reserves names such as `con` and `com1`.
  return `${safe.length < 5 ? `tp-${safe}` : safe}${tail}.${ending}`;
};
