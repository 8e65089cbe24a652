import type { Breakdown } from '../model/breakdown.js';
import type { PartCell } from '../model/breakdown-column.js';
import { breakdownRows, cellAt, type BreakdownRow } from '../model/breakdown-rows.js';
import { rowName } from './breakdown-read-out.js';
import type { BreakdownVoice } from './breakdown-voice.js';
import { cellText } from './cell-text.js';
import { cutTexts } from './cut-text.js';
import { marginText } from './margin-text.js';
import { fig, joined, plain, words, type Phrase } from './phrase.js';
import { columnsText } from './rows-text.js';
import { columnOf, type Cell, type TableText } from './table-text.js';
import { partOf } from './voice.js';

/**
 * Every figure again: a row per column of the picture, and in it the parts in the order of the stack, what is left, the total, and the parts of
 * the total in per cent. One column alone lies on its side: a row per part.
 */
export const breakdownTable = (breakdown: Breakdown, say: BreakdownVoice, heading: string): TableText => {
  const { columns, by, dimension, slice } = breakdown;
  const { v, W } = say;
  const rows = breakdownRows(breakdown);
  const turned = columns.length === 1;
  const signs = new Map<string, string>();
  const shares = columns.some(({ whole }) => whole !== null);
  const shared = shares ? rows.filter((row) => row !== 'total') : [];
  const cuts = by === null ? cutTexts(slice, v) : [];
  const share = (cell: PartCell | null): Cell =>
    cell?.share == null ? BLANK : { ...BLANK, text: say.percent(cell.share), kind: 'number', sort: cell.share };
  const line = (head: Phrase, sort: number, of: readonly BreakdownRow[], column: number): TableText['rows'][number] => ({
    head: plain(head),
    sort,
    cutBefore: !turned && cuts.some(({ after, whole }) => whole && after + 1 === column),
    cells: [
      ...of.map((row) => valueCell(cellAt(breakdown, row, column), say, signs, slice)),
      ...(!turned ? shared : shares ? of : []).map((row) => share(cellAt(breakdown, row, column))),
    ],
  });
  const heads: readonly Phrase[] = turned
    ? [v.part(dimension.label), words`${v.measure}`, words`${W.shareHead}`].slice(0, shares ? 3 : 2)
    : [
        by === null ? words`${v.words.kind[slice.periods[0]?.kind ?? 'year']}` : v.part(by.label),
        ...rows.map((row) => rowName(row, say)),
        ...shared.map((row) => words`${rowName(row, say)}, ${W.shareHead}`),
      ];
  const per = by === null && !turned ? words`${v.per}` : [fig(v.label(0))];
  return {
    caption: joined([
      words`${partOf(v.heading, v.lang)}: ${v.measure}, ${per}.`,
      ...cuts.map(({ text }) => text),
      columnsText(breakdown.parts.length, breakdown.parts.length + breakdown.more.parts, v.lang),
    ]),
    columns: heads.map((head) => columnOf(head, heading, v.lang)),
    rows: turned
      ? rows.map((row, i) => line(rowName(row, say), i, [row], 0))
      : columns.map((_, i) => line(say.columnPhrase(i), by === null ? (slice.periods[i]?.ordinal ?? i) : i, rows, i)),
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

const BLANK: Cell = { text: '', spoken: null, kind: 'word', mark: null, sort: null };

/** The margin stands behind its number; the remainder is marked as computed; signs are gathered for the legend. */
const valueCell = (cell: PartCell | null, { v, W }: BreakdownVoice, signs: Map<string, string>, slice: Breakdown['slice']): Cell => {
  const { observation, value } = cell ?? { observation: null, value: null };
  if (observation !== null) {
    const found = cellText(slice, observation, v, signs);
    const margin = plain(marginText(observation, slice.indicator.unit, v.lang, false));
    return margin ? { ...found, text: `${found.text} (${margin})` } : found;
  }
  if (value === null) return BLANK;
  signs.set(COMPUTED, W.restCell);
  return { text: v.number(value), spoken: W.restCell, kind: 'number', mark: COMPUTED, sort: value };
};
// As narrow as a star: it hangs between two columns.
const COMPUTED = '†';
