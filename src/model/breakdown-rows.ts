import type { PartCell } from './breakdown-column.js';
import type { Breakdown } from './breakdown.js';
import { tableColumns } from './table-part.js';

/** What one can ask of a column: a part by its index, what is left of the total, and the total itself. */
export type BreakdownRow = number | 'rest' | 'total';

/** Parts, and what is left and the total where a column has one. */
export const breakdownRows = ({ parts, columns }: Breakdown): readonly BreakdownRow[] => [
  ...parts.map((_, i) => i),
  ...(columns.some(({ rest }) => rest !== null) ? (['rest'] as const) : []),
  ...(columns.some(({ total }) => total.series !== null) ? (['total'] as const) : []),
];

/** Those of a table with a row per column: of very many parts the ones that have a place of their own in the picture, then the first others. */
export const tableRows = (breakdown: Breakdown): readonly BreakdownRow[] => {
  const { parts, columns } = breakdown;
  const rows = breakdownRows(breakdown);
  // One column lies on its side. Else each part has a number and a share.
  const room = columns.length === 1 ? rows.length : tableColumns(rows.length, columns.length * 2);
  if (room === rows.length) return rows;
  const first = parts.flatMap(({ own }, i) => (own ? [i] : []));
  const kept = new Set([...first, ...parts.flatMap(({ own }, i) => (own ? [] : [i]))].slice(0, Math.max(first.length, room)));
  return rows.filter((row) => typeof row !== 'number' || kept.has(row));
};

/** Null where the column has nothing of that kind. */
export const cellAt = ({ columns }: Breakdown, row: BreakdownRow, column: number): PartCell | null => {
  const one = columns[column];
  return (row === 'rest' ? one?.rest : row === 'total' ? one?.total : one?.cells[row]) ?? null;
};
