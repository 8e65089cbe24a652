import { expect } from '@open-wc/testing';
import { tileGrid } from '../../../../src/widgets/map/chart/tile-grids.js';
import { schemeOf, type RegionScheme } from '../../../../src/model/region-scheme.js';
import pact from '../../../../demo/monitor/voorbeeld-landsdeel-pact.json';
import cbs from '../../../../demo/monitor/voorbeeld-landsdeel-cbs.json';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';

const codesOf = (file: typeof labour): readonly string[] =>
  (file.dimensions[0]?.categories ?? []).flatMap(({ code, level }) =>
    level === 'land' ? [] : [code],
  );
const divisions: readonly (readonly [RegionScheme, number, readonly string[]])[] = [
  ['tp-landsdeel', 5, codesOf(pact as unknown as typeof labour)],
  ['landsdeel', 4, codesOf(cbs)],
  ['provincie', 12, codesOf(provinces as unknown as typeof labour)],
  ['arbeidsmarktregio', 35, codesOf(labour)],
];

describe('the tiles of a classification of regions', () => {
  for (const [scheme, count, codes] of divisions) {
    it(`${scheme}: exist for every region, and for no other`, () => {
      const tiles = tileGrid(scheme);
      expect(tiles).to.have.lengthOf(count);
      expect(tiles.map(({ code }) => code).sort()).to.deep.equal([...codes].sort());
      expect(tiles.every(({ code }) => schemeOf(code) === scheme)).to.equal(true);
    });

    it(`${scheme}: do not overlap, and have different short names`, () => {
      const tiles = tileGrid(scheme);
      for (const one of tiles)
        for (const other of tiles)
          if (one !== other && one.y === other.y)
            expect(Math.abs(one.x - other.x)).to.be.at.least(1);
      const shortest = tiles.map(({ names }) => names.at(-1));
      expect(new Set(shortest).size).to.equal(tiles.length);
    });
  }

  it('municipalities: do not exist, since there are too many', () =>
    expect(tileGrid('gemeente')).to.deep.equal([]));
});

describe('the position of a tile', () => {
  const at = (scheme: RegionScheme, code: string) =>
    tileGrid(scheme).find((tile) => tile.code === code) ?? { x: NaN, y: NaN };

  it('has north up and east to the right', () => {
    for (const [scheme, north, south] of [
      ['provincie', 'PV20', 'PV31'],
      ['arbeidsmarktregio', 'AM01', 'AM30'],
      ['landsdeel', 'LD01', 'LD04'],
      ['tp-landsdeel', 'tp-noord', 'tp-zuidoost'],
    ] as const)
      // prettier-ignore
      expect(at(scheme, north).y).to.be.below(at(scheme, south).y);
    for (const [scheme, west, east] of [
      ['provincie', 'PV28', 'PV23'],
      ['arbeidsmarktregio', 'AM21', 'AM05'],
      ['landsdeel', 'LD03', 'LD02'],
      ['tp-landsdeel', 'tp-noordwest', 'tp-oost'],
    ] as const)
      // prettier-ignore
      expect(at(scheme, west).x).to.be.below(at(scheme, east).x);
  });

  it('does not list provinces for the landsdelen of the pact', () => {
    expect(JSON.stringify(tileGrid('tp-landsdeel'))).not.to.match(/PV\d/);
  });
});
