import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { capital, toPlainText } from './rich-text.js';
import { sliceFormatter } from './slice-formatter.js';
import { missingWords, statusText } from './status-words.js';

/** What stands at one period: its name, a status that all values share, and the value of each series. */
export interface TagText {
  readonly title: string;
  readonly status: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
}

/** `names`: names of the series; empty for a single one. A status of some values only follows those. */
export const tagText = (
  slice: Slice,
  lang: Lang,
  period: number,
  names: readonly string[],
): TagText => {
  const v = sliceFormatter(slice, lang);
  const cells = slice.series.map(({ observations }) => observations[period]);
  const remarks = cells.map((cell) => (cell?.value == null ? '' : statusText(cell, lang)));
  const known = remarks.filter((_, i) => cells[i]?.value != null);
  const shared = known.length > 0 && known.every((remark) => remark === known[0]);
  const valueOf = (cell: Observation): string =>
    cell.value === null
      ? toPlainText(missingWords(cell.status, slice.indicator, lang))
      : v.number(cell.value);
  return {
    title: capital(v.label(period)),
    status: shared ? (known[0] ?? '') : '',
    rows: cells.flatMap((cell, i) => {
      if (cell === undefined) return [];
      const remark = shared || !remarks[i] ? '' : ` (${remarks[i]})`;
      return [{ name: names[i] ?? '', value: valueOf(cell) + remark }];
    }),
  };
};
