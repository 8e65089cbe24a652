import { inPanels, panelsOf } from '../model/panels.js';
import type { Slice } from '../../../model/slice.js';

/** Maximum number of panels; the other series are in the table only, which the text states. */
export const MOST_PANELS = 60;

/** Returns the part of a slice that panels draw. */
export const drawnPanels = (slice: Slice): Slice => inPanels(slice, panelsOf(slice, MOST_PANELS));
