import { expect } from '@open-wc/testing';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';
import cbs from '../../../../demo/monitor/voorbeeld-landsdeel-cbs.json';
import pact from '../../../../demo/monitor/voorbeeld-landsdeel-pact.json';
import university from '../../../../demo/monitor/wo-diploma-provincie.json';
import municipalities from '../../../../demo/monitor/voorbeeld-gemeenten.json';
import type { Row } from '../../../../src/charts/chart-input.js';
import {
  isDrawable,
  mapInput,
  offMap,
  type MapFact,
} from '../../../../src/widgets/map/chart/map.js';
import { provinces as ofProvinces } from '../../../../src/widgets/map/province-borders.js';
import { everyReason, regionFigures } from '../../../../stories/map/tp-map-figures.js';
import { factOf, textOf } from '../map-fixture.js';
import { look } from '../../../charts/slice-fixture.js';

const input = (fact: MapFact, width = 400, size = 13) =>
  mapInput(fact, textOf(fact).areas, look(width, size));
const rows = (fact: MapFact, name: string, width = 400): readonly Row[] =>
  input(fact, width).data[name] ?? [];

describe('a map', () => {
  for (const [name, file, count] of [
    ['provinces', provinces, 12],
    ['labour-market regions', labour, 35],
    ['landsdelen of the pact', pact, 5],
    ['landsdelen of CBS', cbs, 4],
  ] as const) {
    // prettier-ignore
    it(`has a tile per region at every width, and no text overflows: ${name}`, () => {
      for (const width of [222, 260, 288, 320, 384, 600, 1200]) {
        const drawing = input(factOf(file), width);
        const tiles = (drawing.data['areas'] ?? []).map(({ path }) => {
          const points = String(path).slice(1, -1).split('L').map((point) => point.split(',').map(Number)); // prettier-ignore
          const [[left = NaN, top = NaN] = [], , [right = NaN, bottom = NaN] = []] = points;
          return { left, top, right, bottom };
        });
        expect(tiles).to.have.lengthOf(count);
        for (const { left, right, top, bottom } of tiles) {
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(width);
          expect([top >= 0, bottom <= drawing.height]).to.deep.equal([true, true]);
        }
        for (const { x, y, text, size, weight } of drawing.data['labels'] ?? []) {
          const tile = tiles.find((one) => Number(x) >= one.left && Number(x) <= one.right && Number(y) >= one.top && Number(y) <= one.bottom);
          const wide = (String(text).length * Number(size) * (weight === 700 ? 0.62 : 0.55)) / 1;
          expect(tile !== undefined && Number(x) + wide <= tile.right, `${text} at ${width}`).to.equal(true);
        }
      }
    });
  }

  it('is not drawn where no tile has room for its name', () => {
    expect(() => input(factOf(labour), 180)).to.throw(RangeError);
    expect(() => input(factOf(municipalities), 600)).to.throw(RangeError);
  });

  it('has tiles in a narrow box and borders in a wide one', () => {
    const fact = factOf(provinces, ofProvinces());
    const corners = (width: number): number =>
      String(rows(fact, 'areas', width)[0]?.path).split('L').length;
    expect(corners(300)).to.equal(4);
    expect(corners(400)).to.be.greaterThan(20);
  });

  it('lists the regions that it has no area for', () => {
    expect(offMap(factOf(provinces))).to.deep.equal([]);
    expect(offMap(factOf(regionFigures({ PV20: 1, PV21: 2, buitenland: 3 })))).to.deep.equal([
      'buitenland',
    ]);
    expect([isDrawable(factOf(provinces)), isDrawable(factOf(municipalities)), isDrawable(factOf(municipalities, ofProvinces()))]).to.deep.equal([true, false, false]); // prettier-ignore
  });

  it('gives each class a step of the scale, the lowest and the highest always the same', () => {
    const fills = (cells: Parameters<typeof regionFigures>[0]) =>
      new Set(rows(factOf(regionFigures(cells)), 'areas').map(({ fill }) => fill));
    expect([...fills({ PV20: 1, PV21: 2, PV22: 3 })].sort()).to.deep.equal([
      'var(--_scale-1)',
      'var(--_scale-3)',
      'var(--_scale-5)',
    ]);
    expect([...fills({ PV20: 1, PV21: 1 })]).to.deep.equal(['var(--_scale-3)']);
  });

  it('gives no class to a region without a number, and hatches suppressed ones the other way', () => {
    const areas = rows(factOf(everyReason), 'areas');
    const missing = areas.filter(({ dash }) => dash === '3 3');
    expect(missing).to.have.lengthOf(0);
    expect(areas.filter(({ fill }) => fill === 'var(--_paper)')).to.have.lengthOf(5);
    expect(
      rows(factOf(everyReason), 'hatches').filter(({ stroke }) => stroke === 'var(--_missing)'),
    ).to.have.lengthOf(2);
  });

  it('draws figures that may not be compared with a dashed line, and without a class', () => {
    const file = regionFigures({ NL01: 1, PV20: 1, PV21: 2, PV22: 3 }) as {
      series: { status: string }[];
    };
    (file.series[3] as { status: string }).status = 'd';
    const apart = rows(factOf(file), 'areas').filter(({ dash }) => dash === '3 3');
    expect(apart.map(({ fill }) => fill)).to.deep.equal(['var(--_paper)']);
  });

  it('keeps an empty area for a region without a row in the file', () => {
    const fact = factOf(university);
    expect(rows(fact, 'areas')).to.have.lengthOf(6);
    expect(
      rows(fact, 'hatches').filter(({ stroke }) => stroke === 'var(--_rule)'),
    ).to.have.lengthOf(6);
    expect(offMap(fact)).to.deep.equal([]);
    // Who asks for some regions wants those.
    expect(
      rows(factOf(university, null, { region: 'PV20,PV30' }), 'hatches').filter(
        ({ stroke }) => stroke === 'var(--_rule)',
      ),
    ).to.have.lengthOf(0);
  });

  it('outlines highlighted regions, over everything except names', () => {
    expect(rows(factOf(provinces, null, { highlight: 'PV23 PV31' }), 'rims')).to.have.lengthOf(4);
    expect(rows(factOf(provinces), 'rims')).to.have.lengthOf(0);
  });
});
