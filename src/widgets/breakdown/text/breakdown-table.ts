import type { Breakdown } from '../model/breakdown.js';
import type { PartCell } from '../model/breakdown-column.js';
import { breakdownRows, cellAt, type BreakdownRow } from '../model/breakdown-rows.js';
import { rowName } from './breakdown-read-out.js';
import type { BreakdownFormatter } from './breakdown-formatter.js';
import { cellText } from '../../../text/cell-text.js';
import { cutTexts } from '../../../text/cut-text.js';
import { marginText } from '../../../text/margin-text.js';
import { figureRun, joined, toPlainText, rich, type RichText } from '../../../text/rich-text.js';
import { columnsText } from '../../../text/rows-text.js';
import type { Cell } from '../../../text/cell-text.js';
import { columnOf, type TableText } from '../../../text/table-text.js';
import { partOf } from '../../../text/slice-formatter.js';

/**
 * Returns the table of all figures: a row per column of the chart, with the parts in the order of the stack, the
 * remainder, the total, and the shares in percent. A single column is transposed: a row per part.
 */
export const breakdownTable = (
  breakdown: Breakdown,
  formatter: BreakdownFormatter,
  heading: string,
): TableText => {
  const { columns, by, dimension, slice } = breakdown;
  const { v, W } = formatter;
  const rows = breakdownRows(breakdown);
  const transposed = columns.length === 1;
  const signs = new Map<string, string>();
  const hasShares = columns.some(({ whole }) => whole !== null);
  const shareRows = hasShares ? rows.filter((row) => row !== 'total') : [];
  const cuts = by === null ? cutTexts(slice, v) : [];
  const shareCell = (cell: PartCell | null): Cell =>
    cell?.share == null
      ? BLANK
      : { ...BLANK, text: formatter.percent(cell.share), kind: 'number', sort: cell.share };
  const tableRow = (
    head: RichText,
    sort: number,
    rowsOfLine: readonly BreakdownRow[],
    column: number,
  ): TableText['rows'][number] => ({
    head: toPlainText(head),
    sort,
    cutBefore:
      !transposed && cuts.some(({ after, affectsAll: whole }) => whole && after + 1 === column),
    cells: [
      ...rowsOfLine.map((row) =>
        valueCell(cellAt(breakdown, row, column), formatter, signs, slice),
      ),
      ...(!transposed ? shareRows : hasShares ? rowsOfLine : []).map((row) =>
        shareCell(cellAt(breakdown, row, column)),
      ),
    ],
  });
  const heads: readonly RichText[] = transposed
    ? [v.part(dimension.label), rich`${v.measure}`, rich`${W.shareHead}`].slice(
        0,
        hasShares ? 3 : 2,
      )
    : [
        by === null ? rich`${v.words.kind[slice.periods[0]?.kind ?? 'year']}` : v.part(by.label),
        ...rows.map((row) => rowName(row, formatter)),
        ...shareRows.map((row) => rich`${rowName(row, formatter)}, ${W.shareHead}`),
      ];
  const period = by === null && !transposed ? rich`${v.per}` : [figureRun(v.label(0))];
  return {
    caption: joined([
      rich`${partOf(v.heading, v.lang)}: ${v.measure}, ${period}.`,
      ...cuts.map(({ text }) => text),
      columnsText(breakdown.parts.length, breakdown.parts.length + breakdown.more.parts, v.lang),
    ]),
    columns: heads.map((head) => columnOf(head, heading, v.lang)),
    rows: transposed
      ? rows.map((row, i) => tableRow(rowName(row, formatter), i, [row], 0))
      : columns.map((_, i) =>
          tableRow(
            formatter.columnPhrase(i),
            by === null ? (slice.periods[i]?.ordinal ?? i) : i,
            rows,
            i,
          ),
        ),
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

const BLANK: Cell = { text: '', spoken: null, kind: 'word', mark: null, sort: null };

/**
 * Formats a cell: its margin follows the value; a remainder is marked as computed; signs are collected for the legend.
 */
const valueCell = (
  cell: PartCell | null,
  { v, W }: BreakdownFormatter,
  signs: Map<string, string>,
  slice: Breakdown['slice'],
): Cell => {
  const { observation, value } = cell ?? { observation: null, value: null };
  if (observation !== null) {
    const textCell = cellText(slice, observation, v, signs);
    const margin = toPlainText(marginText(observation, slice.indicator.unit, v.lang, false));
    return margin ? { ...textCell, text: `${textCell.text} (${margin})` } : textCell;
  }
  if (value === null) return BLANK;
  signs.set(COMPUTED, W.restCell);
  return { text: v.number(value), spoken: W.restCell, kind: 'number', mark: COMPUTED, sort: value };
};
// As narrow as an asterisk, since it hangs between two columns.
const COMPUTED = '†';
