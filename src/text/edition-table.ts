import type { Slice } from '../model/slice.js';
import { notInEdition } from './edition-text.js';
import type { Lang } from './lang.js';
import type { TableText } from './table-text.js';

/** A table in which each series is an edition: a period that an edition does not have is said to be not in it. */
export const editionTable = (table: TableText, slice: Slice, lang: Lang): TableText => {
  if (slice.versions === undefined) return table;
  const said = new Set<string>();
  let words = '';
  const rows = table.rows.map((row, period) => ({
    ...row,
    cells: row.cells.map((cell, series) => {
      // Index numbers and the figures behind them stand side by side, in the same order.
      const spoken = notInEdition(slice, { series: series % slice.series.length, period }, lang);
      if (cell.kind !== 'missing' || spoken === '') return cell;
      said.add(cell.spoken ?? '');
      words = spoken;
      return { ...cell, spoken };
    }),
  }));
  const still = new Set(rows.flatMap(({ cells }) => cells.map(({ spoken }) => spoken)));
  const legend = table.legend.map((one) =>
    said.has(one.text) ? { ...one, text: [...(still.has(one.text) ? [one.text] : []), words].join(', ') } : one,
  );
  return { ...table, rows, legend };
};
