import { geoDimension } from '../../model/query.js';
import { readDimension } from '../../model/read-query.js';
import { refuse } from '../../model/refuse.js';
import { tableLayout } from './model/table-layout.js';
import { tableModel } from './text/table-model-text.js';
import { stackColumns } from './text/stack-columns.js';
import { perPeriod, type TableForm, type TableRequest } from './table-form.js';
import { tableView } from './table-view.js';
import type { View } from '../core/view.js';

/** With more columns than this, the rows are too wide to read: periods become the columns instead. */
const MOST_COLUMNS = 20;

const FORMS = ['wide', 'long'] as const;

/** The form that the author requests; else a row per period, unless that would be too wide. */
const formOf = (request: TableRequest): TableForm => {
  const { widget, slice, dataset, lang, heading } = request;
  const value = widget.getAttribute('form')?.trim() ?? '';
  const requestedForm = FORMS.find((form) => form === value);
  if (value !== '' && requestedForm === undefined) refuse('bad-attribute', 'form', FORMS, value);
  const column = readDimension(widget.getAttribute('columns'), 'columns') ?? 'period';
  const columns =
    column === geoDimension
      ? (dataset.dimensions.find(({ kind }) => kind === 'geo')?.id ?? column)
      : column;
  const tooWide = slice.split?.parts !== undefined || slice.series.length > MOST_COLUMNS;
  if (requestedForm === undefined && column === 'period' && !tooWide) return perPeriod(request);
  const form = requestedForm ?? 'wide';
  return {
    inputs: [slice, form, columns],
    *createModel() {
      const layout = tableLayout(slice, form, columns);
      yield;
      return tableModel(slice, layout, lang, heading);
    },
    narrow: (model) => stackColumns(model, lang, heading),
  };
};

/** The table view in any form. */
export const view: View = tableView(formOf);
