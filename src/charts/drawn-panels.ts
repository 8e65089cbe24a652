import { inPanels, panelsOf } from '../model/panels.js';
import type { Slice } from '../model/slice.js';

/** So many series have a panel; whatever is beyond stands in the table, and the text says so. */
export const MOST_PANELS = 60;

/** What panels draw of a slice. */
export const drawnPanels = (slice: Slice): Slice => inPanels(slice, panelsOf(slice, MOST_PANELS));
