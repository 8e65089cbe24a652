import type { PartCell } from './breakdown-column.js';
import type { Breakdown } from './breakdown.js';

/** What one can ask of a column: a part by its index, what is left of the total, and the total itself. */
export type BreakdownRow = number | 'rest' | 'total';

/** Parts, and what is left and the total where a column has one. */
export const breakdownRows = ({ parts, columns }: Breakdown): readonly BreakdownRow[] => [
  ...parts.map((_, i) => i),
  ...(columns.some(({ rest }) => rest !== null) ? (['rest'] as const) : []),
  ...(columns.some(({ total }) => total.series !== null) ? (['total'] as const) : []),
];

/** Null where the column has nothing of that kind. */
export const cellAt = ({ columns }: Breakdown, row: BreakdownRow, column: number): PartCell | null => {
  const one = columns[column];
  return (row === 'rest' ? one?.rest : row === 'total' ? one?.total : one?.cells[row]) ?? null;
};
