import type { CellPosition } from '../chart/chart-handle.js';
import type { NavigationModel } from './navigation-model.js';

type Cells = Pick<NavigationModel, 'rows' | 'columns' | 'start'>;

/** The cell that codes of a row and a column stand for; where one is not there, the initial one. */
export const chosenCell = (
  { rows, columns, start }: Cells,
  row: string | null,
  column: string | null,
): CellPosition => {
  const chosen = Math.max(
    0,
    rows.findIndex(({ code }) => code === row),
  );
  const known = column === null ? -1 : columns.indexOf(column);
  return { row: chosen, column: known >= 0 ? known : start(chosen) };
};

/**
 * The codes of the cell that a page selects by attributes, as far as this widget has them: several widgets may share a
 * selection. Null if it has neither.
 */
export const initialCell = ({
  initialSelection,
  rows,
  columns,
}: Pick<NavigationModel, 'initialSelection' | 'rows' | 'columns'>): {
  readonly row: string | undefined;
  readonly column: string | undefined;
} | null => {
  const row = rows.find(({ code }) => code === initialSelection.row)?.code;
  const column = columns.find((code) => code === initialSelection.column);
  return row === undefined && column === undefined ? null : { row, column };
};

export const within = (index: number, length: number): number =>
  Math.min(length - 1, Math.max(0, index));
