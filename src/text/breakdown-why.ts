import type { Column } from '../model/breakdown-column.js';
import type { Breakdown } from '../model/breakdown.js';
import { cellAt, type BreakdownRow } from '../model/breakdown-rows.js';
import { rowName } from './breakdown-read-out.js';
import type { BreakdownVoice } from './breakdown-voice.js';
import { fig, words } from './phrase.js';
import { whyText, type WhyText } from './why-text.js';

/** Where a figure of a breakdown comes from. What is computed leads to the total that it was computed from. */
export const breakdownWhy = (breakdown: Breakdown, row: BreakdownRow, column: number, say: BreakdownVoice, heading: string): WhyText => {
  const { v } = say;
  const one = breakdown.columns[column] as Column;
  const cell = cellAt(breakdown, row, column);
  const from = cell?.series ?? one.total.series ?? one.cells.find(({ series }) => series !== null)?.series ?? 0;
  const found = whyText(one.slice, v.lang, { series: from, period: one.period }, heading);
  const [figure] = found.rows;
  if (row !== 'rest' || cell?.value == null || figure === undefined) return found;
  const computed = { term: figure.term, detail: words`${rowName(row, say)}: ${fig(v.number(cell.value))}${v.unit && ` ${v.unit}`}` };
  return { ...found, cite: undefined, rows: [computed, ...found.rows] };
};
