import type { Slice } from '../model/slice.js';
import { tablePart } from '../model/table-part.js';
import { baseAt } from './index-text.js';
import type { Lang } from './lang.js';
import { periodLabel } from './periods.js';
import { capitalised, words } from './phrase.js';
import { tableText, type Cell, type Column, type TableText } from './table-text.js';
import { voice } from './voice.js';

/**
 * Index numbers as a table, and right behind them the figures that they were made of, so that who reads can check them. Where there is more than
 * one base, a column names it.
 */
export const indexTable = (slice: Slice, lang: Lang, heading: string): TableText => {
  const table = tableText(slice, lang, heading);
  const { index } = slice;
  if (index === undefined) return table;
  const series = tablePart(slice).series.length;
  const own = tableText({ ...index.of, series: index.of.series.slice(0, series), targets: [] }, lang, heading);
  const { measure } = voice(index.of, lang);
  const behind = <One>(all: readonly One[], first: number, more: readonly One[]): readonly One[] => [
    ...all.slice(0, first + series),
    ...more,
    ...all.slice(first + series),
  ];
  const named = ({ head, description }: Column): Column => ({
    head: slice.split === null ? capitalised(words`${measure}`) : words`${head} (${measure})`,
    description,
  });
  const bases: readonly Column[] =
    index.stretches.length < 2 ? [] : [{ head: words`${languages[lang]}`, description: table.columns[0]?.description ?? '' }];
  return {
    ...table,
    columns: behind(table.columns, 1, [...own.columns.slice(1, 1 + series).map(named), ...bases]),
    rows: table.rows.map((row, i) => ({
      ...row,
      cells: behind(row.cells, 0, [...(own.rows[i]?.cells.slice(0, series) ?? []), ...bases.map(() => baseCell(slice, i, lang))]),
    })),
  };
};

const baseCell = (slice: Slice, at: number, lang: Lang): Cell => {
  const base = baseAt(slice, at);
  return { text: base === null ? '' : periodLabel(base, lang), spoken: null, kind: 'word', mark: null, sort: base?.ordinal ?? null };
};

const languages: Readonly<Record<Lang, string>> = { nl: 'Basis', en: 'Base' };
