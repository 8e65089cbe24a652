import type { Slice } from '../../../model/slice.js';
import { tablePart } from '../../../model/table-part.js';
import { baseAt } from './index-text.js';
import type { Lang } from '../../../text/lang.js';
import { periodLabel } from '../../../text/periods.js';
import { capitalised, rich } from '../../../text/rich-text.js';
import type { Cell } from '../../../text/cell-text.js';
import { tableText, type Column, type TableText } from '../../../text/table-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/**
 * Returns index numbers as a table, with their figures next to them, so that readers can check them. If there are
 * several bases, a column names them.
 */
export const indexTable = (slice: Slice, lang: Lang, heading: string): TableText => {
  const table = tableText(slice, lang, heading);
  const { index } = slice;
  if (index === undefined) return table;
  const seriesCount = tablePart(slice).series.length;
  const figureTable = tableText(
    { ...index.of, series: index.of.series.slice(0, seriesCount), targets: [] },
    lang,
    heading,
  );
  const { measure } = sliceFormatter(index.of, lang);
  const insertAfter = <One>(
    items: readonly One[],
    first: number,
    added: readonly One[],
  ): readonly One[] => [
    ...items.slice(0, first + seriesCount),
    ...added,
    ...items.slice(first + seriesCount),
  ];
  const withMeasure = ({ head, description }: Column): Column => ({
    head: slice.split === null ? capitalised(rich`${measure}`) : rich`${head} (${measure})`,
    description,
  });
  const bases: readonly Column[] =
    index.stretches.length < 2
      ? []
      : [{ head: rich`${languages[lang]}`, description: table.columns[0]?.description ?? '' }];
  return {
    ...table,
    columns: insertAfter(table.columns, 1, [
      ...figureTable.columns.slice(1, 1 + seriesCount).map(withMeasure),
      ...bases,
    ]),
    rows: table.rows.map((row, i) => ({
      ...row,
      cells: insertAfter(row.cells, 0, [
        ...(figureTable.rows[i]?.cells.slice(0, seriesCount) ?? []),
        ...bases.map(() => baseCell(slice, i, lang)),
      ]),
    })),
  };
};

const baseCell = (slice: Slice, at: number, lang: Lang): Cell => {
  const base = baseAt(slice, at);
  return {
    text: base === null ? '' : periodLabel(base, lang),
    spoken: null,
    kind: 'word',
    mark: null,
    sort: base?.ordinal ?? null,
  };
};

const languages: Readonly<Record<Lang, string>> = { nl: 'Basis', en: 'Base' };
