import { expect } from '@open-wc/testing';
import { areaOf } from '../../src/widgets/map/model/borders.js';
import { readBorders } from '../../src/widgets/map/read-borders.js';
import { problemOf } from './problem-of.js';

type Ring = readonly (readonly [number, number])[];
const ring = (x: number, y: number, size = 1): Ring => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]; // prettier-ignore
const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const geo = (...features: readonly object[]) => ({ type: 'FeatureCollection', features });

/** Two squares beside each other that share an arc, as TopoJSON stores them. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 20] },
  arcs: [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]], // prettier-ignore
  objects: {
    gebieden: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Polygon',
          arcs: [[0, 1]],
          properties: { statcode: 'PV20', jrstatcode: '2018PV20' },
        },
        {
          type: 'MultiPolygon',
          arcs: [[[2, ~0]]],
          properties: { statcode: 'PV21', jrstatcode: '2018PV21' },
        },
      ],
    },
  },
};

describe('borders from a file', () => {
  it('are read from GeoJSON: each region by its code, with north up', () => {
    const { areas, year, credit } = readBorders(
      geo(feature({ statcode: 'PV20' }, [ring(6, 53)]), feature({ code: 'PV31' }, [ring(6, 51)])),
    );
    expect(areas.map(({ code }) => code)).to.deep.equal(['PV20', 'PV31']);
    const [north = NaN, south = NaN] = areas.map(({ rings }) => rings[0]?.[0]?.[1]);
    expect(north).to.be.below(south);
    expect([year, credit]).to.deep.equal([null, null]);
  });

  it('are scaled to the middle of the country where they are in degrees, and unchanged where they are in metres', () => {
    const size = (file: object): number => {
      const xs = readBorders(file).areas[0]?.rings[0]?.map(([x]) => x) ?? [];
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(size(geo(feature({ code: 'A' }, [ring(5, 52)])))).to.be.closeTo(
      Math.cos((52.5 * Math.PI) / 180),
      1e-9,
    );
    expect(size(geo(feature({ code: 'A' }, [ring(120_000, 450_000, 2000)])))).to.equal(2000);
  });

  it('are read from TopoJSON: arcs are joined, also reversed ones, and the year of the codes is known', () => {
    const { areas, year } = readBorders(topology);
    expect(year).to.equal(2018);
    expect(areas.map(({ code, rings }) => [code, rings.map((one) => one.length)])).to.deep.equal([['PV20', [4]], ['PV21', [4]]]); // prettier-ignore
    for (const { rings } of areas)
      expect(Math.abs(areaOf(rings[0] ?? []))).to.be.closeTo(
        2 * Math.cos((20.5 * Math.PI) / 180),
        1e-9,
      );
  });

  it('have outer rings in one direction and holes in the other, whatever the order in the file', () => {
    const hole = ring(0.2, 0.2, 0.5);
    for (const [outer, inner] of [
      [ring(0, 0), hole],
      [ring(0, 0).toReversed(), hole],
      [ring(0, 0), hole.toReversed()],
    ] as const) {
      // prettier-ignore
      const [first = [], second = []] = readBorders(geo(feature({ code: 'A' }, [outer, inner]))).areas[0]?.rings ?? [];
      expect(areaOf(first)).to.be.greaterThan(0);
      expect(areaOf(second)).to.be.below(0);
    }
  });

  it('combine the features of one region, and leave out shapes that are no polygon or have no code', () => {
    const { areas } = readBorders(
      geo(
        feature({ code: 'A' }, [ring(0, 0)]),
        feature({ code: 'A' }, [[ring(3, 3)]], 'MultiPolygon'),
        feature({ code: 'B' }, [1, 2], 'Point'),
        feature({ naam: 'zonder code' }, [ring(5, 5)]),
        {
          type: 'Feature',
          id: 'C',
          properties: null,
          geometry: { type: 'Polygon', coordinates: [ring(7, 7)] },
        },
      ),
    );
    expect(areas.map(({ code, rings }) => [code, rings.length])).to.deep.equal([['A', 2], ['C', 1]]); // prettier-ignore
  });

  const bad: readonly (readonly [string, unknown, string])[] = [
    ['something else', { type: 'Feature' }, 'unknown-format'],
    ['a file that is not an object', [1, 2, 3], 'unknown-format'],
    ['no region with a code', geo(feature({}, [ring(0, 0)])), 'shape'],
    [
      'a coordinate that is a text',
      geo(
        feature({ code: 'A' }, [
          [
            ['1', 2],
            [3, 4],
            [5, 6],
          ],
        ]),
      ),
      'shape',
    ],
    [
      'a coordinate beyond any plane',
      geo(
        feature({ code: 'A' }, [
          [
            [1e300, 2],
            [3, 4],
            [5, 6],
          ],
        ]),
      ),
      'shape',
    ],
    ['an unknown arc', { ...topology, arcs: [] }, 'shape'],
    [
      'an arc that is not a number',
      { ...topology, objects: { a: { type: 'Polygon', id: 'A', arcs: [['__proto__']] } } },
      'shape',
    ],
    [
      'a scale that is not a pair',
      { ...topology, transform: { scale: 'x', translate: [0, 0] } },
      'shape',
    ],
    [
      'more features than there are regions',
      geo(...Array.from({ length: 2001 }, (_, i) => feature({ code: `R${i}` }, [ring(i, 0)]))),
      'too-large',
    ],
    [
      'more points than a map can show',
      geo(feature({ code: 'A' }, [Array.from({ length: 250_001 }, (_, i) => [i % 100, i % 90])])),
      'too-large',
    ],
    [
      'an arc that is used too often',
      {
        type: 'Topology',
        arcs: [Array.from({ length: 1000 }, (_, i) => [i, i])],
        objects: { a: { type: 'Polygon', id: 'A', arcs: [Array.from({ length: 300 }, () => 0)] } },
      },
      'too-large',
    ],
  ];
  for (const [name, file, code] of bad) {
    it(`are refused with ${code}: ${name}`, () =>
      expect(problemOf(() => readBorders(file)).code).to.equal(code));
  }

  it('ignore a code that is the name of a built-in member, and keep markup as plain text', () => {
    const { areas } = readBorders(
      geo(feature({ code: '__proto__' }, [ring(0, 0)]), feature({ code: '<b>' }, [ring(2, 0)])),
    );
    expect(areas.map(({ code }) => code)).to.deep.equal(['<b>']);
  });
});
