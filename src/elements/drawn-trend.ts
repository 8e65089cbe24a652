import { trendPlaces } from '../charts/trend-places.js';
import type { Slice } from '../model/slice.js';
import type { Drawing, Drawn } from './drawn.js';
import { explorerPoint } from './explorer-point.js';
import { nearestPlace } from './explorer-places.js';
import { offerPicture } from './offer-picture.js';

/** A line chart: its rows are the series, its columns the periods. */
export const drawnTrend = (drawing: Drawing, slice: Slice): Drawn => {
  const places = trendPlaces(slice, drawing.input);
  return {
    mark: (spot) => explorerPoint(drawing.svg, places, spot && { series: spot.row, period: spot.column }),
    nearest: (x, y, { row, column }, held) => {
      const { series, period } = nearestPlace(places, x, y, { series: row, period: column }, held);
      return { row: series, column: period };
    },
    offer: offerPicture(drawing),
  };
};
