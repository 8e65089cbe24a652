import type { Slice } from '../../../model/slice.js';
import { notInEdition } from './edition-text.js';
import type { Lang } from '../../../text/lang.js';
import type { TableText } from '../../../text/table-text.js';

/** Adapts a table in which each series is an edition: periods that an edition does not have are marked as such. */
export const editionTable = (table: TableText, slice: Slice, lang: Lang): TableText => {
  if (slice.versions === undefined) return table;
  const replaced = new Set<string>();
  let legendText = '';
  const rows = table.rows.map((row, period) => ({
    ...row,
    cells: row.cells.map((cell, series) => {
      // Index numbers and their figures are side by side, in the same order.
      const spoken = notInEdition(slice, { series: series % slice.series.length, period }, lang);
      if (cell.kind !== 'missing' || spoken === '') return cell;
      replaced.add(cell.spoken ?? '');
      legendText = spoken;
      return { ...cell, spoken };
    }),
  }));
  const remaining = new Set(rows.flatMap(({ cells }) => cells.map(({ spoken }) => spoken)));
  const legend = table.legend.map((one) =>
    replaced.has(one.text)
      ? { ...one, text: [...(remaining.has(one.text) ? [one.text] : []), legendText].join(', ') }
      : one,
  );
  return { ...table, rows, legend };
};
