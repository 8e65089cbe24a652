import type { Drawing, Drawn } from './drawn.js';
import { explorerRow, nearestStop } from './explorer-row.js';
import { offerPicture } from './offer-picture.js';

/** Ranked bars: one row, whose columns are the stops from top to bottom. */
export const drawnCompare = (drawing: Drawing): Drawn => ({
  mark: (spot) => explorerRow(drawing.svg, drawing.input, spot && spot.column),
  nearest: (_x, y, { row }) => ({ row, column: nearestStop(drawing.input, y) }),
  offer: offerPicture(drawing),
});
