import { geoDimension } from '../model/query.js';
import { readDimension } from '../model/read-query.js';
import { refuse } from '../model/refuse.js';
import { tableLayout } from '../model/table-layout.js';
import { sheetText } from '../text/sheet-text.js';
import { stackedSheet } from '../text/stacked-sheet.js';
import { perPeriod, tableView, type TableAsked, type TableForm } from './table-view.js';
import type { View } from './view.js';

/** More columns would be a strip that nobody reads across: then periods stand beside each other instead. */
const MOST_COLUMNS = 20;

const FORMS = ['wide', 'long'] as const;

/** What the author asks for; else a row per period, unless that would be too wide. */
const formOf = (asked: TableAsked): TableForm => {
  const { widget, slice, dataset, lang, heading } = asked;
  const word = widget.getAttribute('form')?.trim() ?? '';
  const named = FORMS.find((one) => one === word);
  if (word !== '' && named === undefined) refuse('bad-attribute', 'form', FORMS, word);
  const column = readDimension(widget.getAttribute('columns'), 'columns') ?? 'period';
  const columns = column === geoDimension ? (dataset.dimensions.find(({ kind }) => kind === 'geo')?.id ?? column) : column;
  const tooWide = slice.split?.parts !== undefined || slice.series.length > MOST_COLUMNS;
  if (named === undefined && column === 'period' && !tooWide) return perPeriod(asked);
  const form = named ?? 'wide';
  return {
    on: [slice, form, columns],
    *sheet() {
      const layout = tableLayout(slice, form, columns);
      yield;
      return sheetText(slice, layout, lang, heading);
    },
    narrow: (sheet) => stackedSheet(sheet, lang, heading),
  };
};

/** The same in any form. */
export const view: View = tableView(formOf);
