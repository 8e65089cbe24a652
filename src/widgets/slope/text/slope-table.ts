import { byName } from '../../../model/by-name.js';
import { isShare } from '../../../model/unit.js';
import { cellText, type Cell } from '../../../text/cell-text.js';
import { cutTexts } from '../../../text/cut-text.js';
import { extraColumns } from '../../../text/extra-columns.js';
import type { Lang } from '../../../text/lang.js';
import { numberText, relativeText } from '../../../text/numbers.js';
import { joined, rich } from '../../../text/rich-text.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';
import { captionText, columnOf, type TableText } from '../../../text/table-text.js';
import type { SlopeRow } from '../model/slope-row.js';
import { stopsOf, type Slope } from '../model/slope.js';
import { slopeWords } from './slope-words.js';

/** A row per row, in the order of the picture: both figures, what is between them, and what else tells them apart. */
export const slopeTable = (found: Slope, lang: Lang, heading: string): TableText => {
  const { slice } = found;
  const { indicator, split, periods } = slice;
  const v = sliceFormatter(slice, lang);
  const L = slopeWords(lang);
  const signs = new Map<string, string>();
  const all = stopsOf(found);
  const names = all.map(({ label }) => v.text(label)).sort(byName(lang));
  const points = isShare(indicator.unit) ? ` (${v.words.points('2').trim()})` : '';
  const relative = all.some((row) => row.relative !== null);
  const extra = extraColumns(slice, v);
  const heads = [
    v.part(split?.label),
    ...periods.map((_, i) => rich`${v.label(i)}`),
    rich`${L.change}${points}`,
    ...(relative ? [rich`${L.changePercent}`] : []),
    ...extra.map(({ head }) => rich`${head}`),
  ];
  return {
    caption: joined([captionText(v, cutTexts(slice, v))]),
    columns: heads.map((head) => columnOf(head, heading, lang)),
    rows: all.map((row) => ({
      head: v.text(row.label),
      // By number, since an article that is cut short does not count.
      sort: names.indexOf(v.text(row.label)),
      cutBefore: false,
      cells: [
        ...row.ends.map((cell) => cellText(slice, cell, v, signs)),
        changeCell(found, row, v),
        ...(relative ? [percentCell(row, v)] : []),
        ...extra.map(({ textOf: say }) => wordCell(bothEnds(row, say, v))),
      ],
    })),
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** With its sign; where the counting changed, that. */
const changeCell = (
  { slice: { indicator } }: Slope,
  { change, fit }: SlopeRow,
  v: SliceFormatter,
): Cell =>
  change === null
    ? wordCell(fit === 'cut' ? slopeWords(v.lang).differentCount : '')
    : numberCell(change, signed(change, indicator.unit, v.lang));

export const signed = (
  change: number,
  unit: Slope['slice']['indicator']['unit'],
  lang: Lang,
): string => plus(change) + numberText(change, { ...unit, kind: 'number', symbol: '' }, lang);

const percentCell = ({ relative }: SlopeRow, v: SliceFormatter): Cell => {
  if (relative === null) return wordCell('');
  const text = relativeText(relative, v.lang) || '0';
  const sign = text === '0' ? '' : relative < 0 ? '−' : '+';
  return numberCell(relative, `${sign}${text}%`);
};

const plus = (change: number): string => (change > 0 ? '+' : '');

/** One word where both figures share it; else one per period. */
const bothEnds = (
  { ends }: SlopeRow,
  say: (cell: SlopeRow['ends'][number]) => string,
  v: SliceFormatter,
): string => {
  const said = ends.map((cell) => (cell.value === null ? '' : say(cell)));
  const words = new Set(said.filter(Boolean));
  return words.size < 2
    ? ([...words][0] ?? '')
    : said.flatMap((word, i) => (word ? [`${v.label(i)}: ${word}`] : [])).join(', ');
};

const numberCell = (sort: number, text: string): Cell => ({
  text,
  spoken: null,
  kind: 'number',
  mark: null,
  sort,
});

const wordCell = (text: string): Cell => ({
  text,
  spoken: null,
  kind: 'word',
  mark: null,
  sort: text || null,
});
