import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { tableText, TableText } from '../../../text/table-text.js';
import type { DisplayText } from '../display-text.js';
import type { Order } from './table-order.js';

export interface DataTableInput {
  /** The inputs of `text`: the table is not made again while they stay the same. */
  readonly on: readonly unknown[];
  /** `perPeriod` makes the table of one slice, with a row per period. */
  readonly text: (perPeriod: typeof tableText) => TableText;
  /** The slices that are exported as CSV, one after the other. */
  readonly slices: readonly Slice[];
  readonly lang: Lang;
  /** Heading of the widget. */
  readonly heading: string;
  /** Order of the rows until a reader sorts them; default that of the file. */
  readonly order?: Order;
  /** What saves the picture, among the downloads. */
  readonly pictures?: Node;
  /** The text that the widget shows beside it now. */
  readonly said: () => DisplayText;
}

/** The figures of one slice as a table: a row per period. */
export const sliceTable = (
  slice: Slice,
  lang: Lang,
  heading: string,
  said: DataTableInput['said'],
): DataTableInput => ({
  on: [slice],
  text: (perPeriod) => perPeriod(slice, lang, heading),
  slices: [slice],
  lang,
  heading,
  said,
});
