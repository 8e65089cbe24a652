import { render } from 'lit';
import type { ChartInput, Look } from '../charts/chart-input.js';
import { trendPlaces } from '../charts/trend-places.js';
import type { Slice } from '../model/slice.js';
import type { Place } from '../text/read-out.js';
import { downloadPicture, type Told } from './download-picture.js';
import { explorerPoint } from './explorer-point.js';
import { nearestPlace } from './explorer-places.js';
import { pictureFile } from './picture-file.js';

/** What was drawn, with what. */
export interface Drawing {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly input: ChartInput;
  readonly look: Look;
}

/** What can be done with a line chart that stands in its box. */
export interface Drawn {
  /** Shows the chosen point in it, or none. */
  readonly mark: (place: Place | null) => void;
  /** What a reader points at, in CSS pixels from the upper left corner of the picture: see `nearestPlace`. */
  readonly nearest: (x: number, y: number, at: Place, held: boolean) => Place;
  /** Fills `into` with buttons that give it as a file. */
  readonly offer: (widget: HTMLElement, told: Told, into: HTMLElement) => void;
}

export const drawnTrend = ({ box, svg, input, look }: Drawing, slice: Slice): Drawn => {
  const places = trendPlaces(slice, input);
  return {
    mark: (place) => explorerPoint(svg, places, place),
    nearest: (x, y, at, held) => nearestPlace(places, x, y, at, held),
    offer: (widget, told, into) =>
      void render(
        downloadPicture(widget, told, (form, extra) => pictureFile(box, svg, form, { ...extra, look })),
        into,
      ),
  };
};
