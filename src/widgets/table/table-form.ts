import type { Cooperative } from '../../model/cooperative.js';
import type { Dataset } from '../../model/dataset.js';
import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import { tableText } from '../../text/table-text.js';
import type { DisplayText } from '../core/display-text.js';
import type { Widget } from '../core/view.js';
import { fromTableText } from './text/from-table-text.js';
import type { TableModel } from './text/table-model.js';

/** The form of a table. */
export interface TableForm {
  /** The inputs of `sheet`: the table stays as it is while they stay the same. */
  readonly inputs: readonly unknown[];
  readonly createModel: () => Cooperative<TableModel>;
  /** The table for a narrow page, where there is such a form. */
  readonly narrow?: (sheet: TableModel) => TableModel;
}

export interface TableRequest {
  readonly widget: Widget;
  readonly slice: Slice;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly heading: string;
}

/** A table with the data of its downloads. */
export interface TableInput extends TableForm {
  readonly slices: readonly Slice[];
  readonly lang: Lang;
  /** Heading of the widget. */
  readonly heading: string;
  /** The text that the widget shows beside the table now. */
  readonly said: () => DisplayText;
}

/** A row per period. */
export const perPeriod = ({ slice, lang, heading }: TableRequest): TableForm => ({
  inputs: [slice],
  *createModel() {
    const text = tableText(slice, lang, heading);
    yield;
    return fromTableText(text, lang);
  },
});
