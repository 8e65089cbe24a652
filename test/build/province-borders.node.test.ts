import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { provinceLines } from '../../build/province-borders.js';

const text = readFileSync(createRequire(import.meta.url).resolve('@svg-maps/netherlands'), 'utf8');
const { locations } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
  readonly locations: Parameters<typeof provinceLines>[0];
};
const lines = provinceLines(locations);

/** Middle of all corners of a province, on the grid of the drawing. */
const middle = (code: string): readonly [number, number] => {
  const points = (lines.find((line) => line.startsWith(code)) ?? '')
    .split(';')
    .slice(1)
    .flatMap((ring) => {
      let [x, y] = [0, 0];
      return ring.split(' ').map((step) => {
        const [dx = NaN, dy = NaN] = step.split(',').map(Number);
        [x, y] = [x + dx, y + dy];
        return [x, y] as const;
      });
    });
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
};

describe('the borders of the provinces', () => {
  it('are present once for each of the twelve provinces', () => {
    assert.deepEqual(
      lines.map((line) => line.slice(0, 4)),
      Array.from({ length: 12 }, (_, i) => `PV${20 + i}`),
    );
  });

  it('have whole numbers as coordinates', () => {
    for (const line of lines) assert.match(line, /^PV\d\d(;\d+,\d+( -?\d+,-?\d+){2,})+$/);
  });

  it('are in the right order: Groningen north of Limburg, Zeeland west of Overijssel, Flevoland between Noord-Holland and Overijssel', () => {
    assert.ok(middle('PV20')[1] < middle('PV31')[1]);
    assert.ok(middle('PV29')[0] < middle('PV23')[0]);
    assert.ok(middle('PV27')[0] < middle('PV24')[0] && middle('PV24')[0] < middle('PV23')[0]);
  });

  it('stop the build if the source map has changed since it was reviewed', () => {
    assert.throws(() => provinceLines(locations.slice(1)), /11 provinces/);
    assert.throws(
      () => provinceLines([{ id: 'x', name: 'Atlantis', path: 'm 0,0 1,0 0,1 z' }]),
      /Atlantis/,
    );
    assert.throws(
      () => provinceLines([{ id: 'x', name: 'Utrecht', path: 'M 0,0 C 1,1 2,2 3,3 z' }]),
      /another way/,
    );
  });
});
