import { municipalities } from './example-regions.js';

/** About where each municipality lies, in degrees; one is moved aside so that it does not lie under its neighbour. */
const places: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  GM0193: [6.09, 52.51],
  GM0344: [5.12, 52.09],
  GM0363: [4.9, 52.37],
  GM0450: [4.71, 52.53],
  GM0518: [4.3, 52.08],
  GM0599: [4.48, 51.92],
  GM0772: [5.48, 51.44],
  GM0820: [5.71, 51.47],
  GM0935: [5.69, 50.85],
  GM1900: [5.6, 53.03],
  GM1948: [5.5, 51.6],
  GM1970: [5.95, 53.35],
};

/** A file of borders as a publisher would give one, with outlines that are made up: six corners round the place. */
export const exampleBorders = (): object => ({
  type: 'FeatureCollection',
  'x-voorbeeld': 'Verzonnen grenzen / made-up borders',
  features: municipalities.map(([code, name]) => {
    const [x, y] = places[code] ?? [NaN, NaN];
    const ring = Array.from({ length: 7 }, (_, i) => {
      const turn = ((i % 6) * Math.PI) / 3;
      return [
        Number((x + 0.11 * Math.cos(turn)).toFixed(3)),
        Number((y + 0.068 * Math.sin(turn)).toFixed(3)),
      ];
    });
    return {
      type: 'Feature',
      properties: { statcode: code, jrstatcode: `2020${code}`, statnaam: name },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  }),
});
