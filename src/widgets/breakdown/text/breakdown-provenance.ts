import type { Column } from '../model/breakdown-column.js';
import type { Breakdown } from '../model/breakdown.js';
import { cellAt, type BreakdownRow } from '../model/breakdown-rows.js';
import { rowName } from './breakdown-read-out.js';
import type { BreakdownFormatter } from './breakdown-formatter.js';
import { figureRun, rich } from '../../../text/rich-text.js';
import { provenanceText, type ProvenanceText } from '../../../text/provenance-text.js';

/**
 * Returns the provenance of a figure of a breakdown. For a computed figure, that of the total that it was computed
 * from.
 */
export const breakdownProvenance = (
  breakdown: Breakdown,
  row: BreakdownRow,
  column: number,
  formatter: BreakdownFormatter,
  heading: string,
): ProvenanceText => {
  const { v } = formatter;
  const columnOfFigure = breakdown.columns[column] as Column;
  const cell = cellAt(breakdown, row, column);
  const from =
    cell?.series ??
    columnOfFigure.total.series ??
    columnOfFigure.cells.find(({ series }) => series !== null)?.series ??
    0;
  const text = provenanceText(
    columnOfFigure.slice,
    v.lang,
    { series: from, period: columnOfFigure.period },
    heading,
  );
  const [figure] = text.rows;
  if (row !== 'rest' || cell?.value == null || figure === undefined) return text;
  const computed = {
    term: figure.term,
    detail: rich`${rowName(row, formatter)}: ${figureRun(v.number(cell.value))}${v.unit && ` ${v.unit}`}`,
  };
  return { ...text, cite: undefined, rows: [computed, ...text.rows] };
};
