import type { PartCell } from './breakdown-column.js';
import type { Breakdown } from './breakdown.js';

/** A row of a column: a part by its index, the remainder of the total, or the total itself. */
export type BreakdownRow = number | 'rest' | 'total';

/** Returns the parts, and remainder and total if any column has one. */
export const breakdownRows = ({ parts, columns }: Breakdown): readonly BreakdownRow[] => [
  ...parts.map((_, i) => i),
  ...(columns.some(({ rest }) => rest !== null) ? (['rest'] as const) : []),
  ...(columns.some(({ total }) => total.series !== null) ? (['total'] as const) : []),
];

/** Returns a cell; null if the column has none. */
export const cellAt = (
  { columns }: Breakdown,
  row: BreakdownRow,
  column: number,
): PartCell | null => {
  const columnAt = columns[column];
  return (
    (row === 'rest' ? columnAt?.rest : row === 'total' ? columnAt?.total : columnAt?.cells[row]) ??
    null
  );
};
