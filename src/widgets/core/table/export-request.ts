import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { DisplayText } from '../display-text.js';
import type { Widget } from '../view.js';

/** The data of a widget that can be exported. */
export interface ExportRequest {
  readonly slices: readonly Slice[];
  readonly widget: Widget;
  readonly lang: Lang;
  /** Heading of the widget, used in accessible names. */
  readonly heading: string;
  /** The text that the widget shows now. */
  readonly displayText: () => DisplayText;
}
