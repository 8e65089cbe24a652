import { expect } from '@open-wc/testing';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import tracks from '../../../../demo/monitor/vmbo-techniek-aandeel.json';
import type { ChartInput } from '../../../../src/charts/chart-input.js';
import { boundsOf, type Label } from '../../../../src/charts/labels.js';
import { nearestStop, slopePlaces } from '../../../../src/widgets/slope/chart/slope-places.js';
import { stopsOf } from '../../../../src/widgets/slope/model/slope.js';
import {
  coursesOf,
  everyEnd,
  oneCut,
  percent,
} from '../../../../stories/slope/tp-slope-figures.js';
import { look } from '../../../charts/slice-fixture.js';
import { slopeCases, slopeChartOf, slopeOf, textOf } from '../slope-cases.js';

const labels = ({ data }: ChartInput): readonly Label[] =>
  (data['labels'] ?? []) as readonly Label[];
const rows = ({ data }: ChartInput, name: string) => data[name] ?? [];

/** Widths in pixels, and sizes of the text: 26 is 200 %. */
const SHOWN = [
  [180, 13],
  [240, 13],
  [288, 13],
  [320, 13],
  [511, 13],
  [512, 13],
  [720, 13],
  [1200, 13],
  [720, 26],
  [1200, 26],
] as const;

describe('A slope chart', () => {
  for (const [name, file, attributes] of slopeCases)
    for (const [width, fontSize] of SHOWN)
      it(`of ${name}, ${width} wide with text of ${fontSize}, has all texts inside it and none over other content`, () => {
        const input = slopeChartOf(slopeOf(file, attributes), width, fontSize);
        const own = look(width, fontSize);
        const { padding } = input;
        const boxes = labels(input).map((one) => ({ ...boundsOf(one, own), text: one.text }));
        for (const [i, box] of boxes.entries()) {
          expect(box.from, box.text).to.be.at.least(-padding.left - 1);
          expect(box.to, box.text).to.be.at.most(width - padding.left + 1);
          expect(box.top, box.text).to.be.at.least(-padding.top);
          expect(box.bottom, box.text).to.be.at.most(input.height - padding.top);
          for (const other of boxes.slice(0, i)) {
            const apart =
              box.from >= other.to ||
              other.from >= box.to ||
              box.top + 2 >= other.bottom ||
              other.top + 2 >= box.bottom;
            expect(apart, `“${box.text}” over “${other.text}”`).to.equal(true);
          }
        }
      });

  it('needs 180 pixels', () => {
    expect(() => slopeChartOf(slopeOf(provinces), 179)).to.throw(RangeError);
  });

  it('names each row and its figure at both ends', () => {
    for (const width of [320, 720]) {
      const texts = labels(slopeChartOf(slopeOf(provinces), width)).map(({ text }) => text);
      for (const { ends } of slopeOf(provinces).rows)
        for (const { value } of ends) expect(texts).to.include((value ?? NaN).toLocaleString('nl'));
      expect(texts.filter((text) => text === 'Utrecht')).to.have.length(2);
    }
  });

  it('draws a line where both figures may be compared, and none where one is missing or a break is between them', () => {
    const pieces = (file: unknown, attributes = {}): number =>
      new Set(rows(slopeChartOf(slopeOf(file, attributes), 720), 'lines').map(({ piece }) => piece))
        .size;
    expect(pieces(provinces)).to.equal(12);
    expect(pieces(everyEnd), 'three figures and a forecast').to.equal(4);
    expect(pieces(oneCut), 'the whole and two').to.equal(3);
    expect(pieces(tracks, { split: 'track' })).to.equal(0);
  });

  it('marks a break once for all rows, or at the only row that it affects', () => {
    const tops = (file: unknown, attributes = {}) => {
      const input = slopeChartOf(slopeOf(file, attributes), 720);
      const all = rows(input, 'outlines');
      return [
        new Set(all.map(({ piece }) => piece)).size,
        Math.max(...all.map(({ y }) => Number(y))) ===
          input.height - input.padding.top - input.padding.bottom,
      ];
    };
    expect(tops(tracks, { split: 'track' })).to.deep.equal([1, true]);
    const [count, whole] = tops(oneCut);
    expect(count).to.equal(1);
    expect(whole).to.equal(false);
  });

  it('shows the direction of a row by the shape of its last point, and figures that are not final by a hollow point', () => {
    const input = slopeChartOf(
      slopeOf(coursesOf({ A: [[10, 20]], B: [[20, 10], '.p'], C: [[15, 15]] }, { unit: percent })),
      720,
    );
    const last = rows(input, 'points').filter(({ period }) => period === input.signals['xMax']);
    expect(last.map(({ shape, fill }) => [shape, fill])).to.have.deep.members([
      ['triangle-up', 'var(--_series-1)'],
      ['triangle-down', 'var(--_paper)'],
      ['circle', 'var(--_series-1)'],
    ]);
    expect(rows(input, 'lines').some(({ dash }) => dash === '2 3')).to.equal(true);
  });

  it('draws highlighted rows over the others', () => {
    const strokes = rows(slopeChartOf(slopeOf(provinces, { highlight: 'PV23' }), 720), 'lines').map(
      ({ stroke }) => stroke,
    );
    expect(strokes.at(-1)).to.equal('var(--_highlight)');
    expect(new Set(strokes)).to.deep.equal(new Set(['var(--_context)', 'var(--_highlight)']));
  });

  it('mentions that its axis does not include 0 where that is so, whatever the width', () => {
    const mentionsCutAxis = (file: unknown): boolean =>
      textOf(slopeOf(file)).notes.some(({ text }) => text[0]?.text === 'De as begint niet bij 0.');
    expect(mentionsCutAxis(provinces), 'the lowest is near 0').to.equal(false);
    expect(mentionsCutAxis(labour)).to.equal(true);
    const change = { unit: { kind: 'change', label: 'punten', decimals: 0 } };
    expect(mentionsCutAxis(coursesOf({ A: [[-2, 3]], B: [[1, 4]] }, change))).to.equal(false);
    for (const [name, file, attributes] of slopeCases) {
      const found = slopeOf(file, attributes);
      const { signals } = slopeChartOf(found, 320);
      const wide = slopeChartOf(found, 1200).signals;
      expect([signals['yMin'], signals['yMax']], name).to.deep.equal([wide['yMin'], wide['yMax']]);
    }
  });

  it('finds the cell under a pointer: a name beside an end, a line between both', () => {
    const found = slopeOf(provinces);
    const input = slopeChartOf(found, 720);
    const places = slopePlaces(found, input);
    const stops = stopsOf(found);
    for (const { stop, names, points } of places.rows) {
      const { left, top } = input.padding;
      for (const column of [0, 1] as const) {
        const x = column === 0 ? left - 60 : 720 - 60;
        expect(
          nearestStop(places, x, top + (names[column] ?? NaN), { row: 0, column: 0 }, false),
          stops[stop]?.id ?? '',
        ).to.deep.equal({ row: stop, column });
      }
      const middle = ((points[0] ?? NaN) + (points[1] ?? NaN)) / 2;
      const { row } = nearestStop(
        places,
        left + places.plotWidth / 2,
        top + middle,
        { row: 0, column: 0 },
        false,
      );
      expect(row).to.equal(stop);
    }
    expect(nearestStop(places, 10, 10, { row: 3, column: 1 }, true)).to.deep.equal({
      row: 3,
      column: 0,
    });
  });
});
