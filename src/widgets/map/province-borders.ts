import { borders as lines } from 'virtual:tp-borders/provincie';
import { areaOf, type Borders, type Point } from './model/borders.js';

/** Returns the borders of the twelve provinces, which the library includes: see `build/province-borders`. */
export const provinces = (): Borders => ({
  areas: lines.split('\n').map((line) => {
    const [code = '', ...rings] = line.split(';');
    return { code, rings: rings.map(ringOf) };
  }),
  year: null,
  credit: 'MapSVG (mapsvg.com), CC BY 4.0',
});

/** None is a hole: all must turn the same way. */
const ringOf = (steps: string): readonly Point[] => {
  let [x, y] = [0, 0];
  const ring = steps.split(' ').map((step): Point => {
    const [dx = NaN, dy = NaN] = step.split(',').map(Number);
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
  return areaOf(ring) > 0 ? ring : ring.reverse();
};
