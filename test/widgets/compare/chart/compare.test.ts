import { expect } from '@open-wc/testing';
import { compareCut } from '../../../../src/widgets/compare/chart/compare-cut.js';
import { NARROWEST_COMPARE } from '../../../../src/widgets/compare/chart/compare-frame.js';
import type { ChartInput, Row } from '../../../../src/charts/chart-input.js';
import { areApart, boundsOf, type Label } from '../../../../src/charts/labels.js';
import {
  classes,
  comparisonOf,
  comparisons,
  count,
  counted,
  drawnOf,
  provinces,
  wordsOf,
  type ComparisonFixture,
} from '../comparison-fixture.js';
import { labels, rows, texts } from '../../../charts/chart-of.js';
import { look } from '../../../charts/slice-fixture.js';

const widths = [140, 200, 288, 320, 400, 512, 560, 672, 720, 1200];

const stops = ({ signals }: ChartInput): readonly (readonly [top: number, bottom: number])[] => {
  const flat = signals['stops'] as readonly number[];
  return flat.flatMap((top, i) => (i % 2 === 0 ? [[top, flat[i + 1] ?? NaN] as const] : []));
};

/** The bar of each row, in the order drawn. */
const bars = (input: ChartInput): readonly Row[] => rows(input, 'bars');
const lineOfWhole = (input: ChartInput): readonly Row[] =>
  rows(input, 'rules').filter(({ stroke, width }) => stroke === 'var(--_text)' && width === '2px');
const labelled = (input: ChartInput, text: string): Label => {
  const found = labels(input).find((one) => one.text === text);
  if (found === undefined) throw new Error(`no label ${text}; seen: ${texts(input).join(' | ')}`);
  return found;
};

describe('ranked bars', () => {
  it('start at 0, and are as long as their numbers', () => {
    for (const width of [320, 720]) {
      const input = comparisonOf(provinces, width);
      expect(input.signals['xMin']).to.equal(0);
      expect(input.signals['xMax'], 'the longest reaches the end').to.equal(36.2);
      expect(bars(input).map(({ from, to }) => [from, to])).to.deep.equal(
        [36.2, 23.8, 22.6, 20.4, 19.4, 19.2, 18.5, 15.4, 15.2, 15.1, 15, 13.3].map((value) => [
          0,
          value,
        ]),
      );
    }
  });

  it('start at 0 also where there are negative numbers', () => {
    const input = comparisonOf(
      { rows: { A: -12, B: 8, C: 0 }, unit: { kind: 'change', label: 'punten' } },
      720,
    );
    expect([input.signals['xMin'], input.signals['xMax']]).to.deep.equal([-12, 8]);
    expect(bars(input).map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 8],
      [0, 0],
      [0, -12],
    ]);
  });

  it('are grey except for highlighted ones, which are bold too; without a highlight all are alike', () => {
    const input = comparisonOf(provinces, 720);
    expect(bars(input).map(({ fill }) => fill)).to.deep.equal(
      Array.from({ length: 12 }, (_, i) => (i === 2 ? 'var(--_highlight)' : 'var(--_context)')),
    );
    expect(
      labels(input).flatMap(({ weight, text }) => (weight === 700 ? [text] : [])),
    ).to.deep.equal(['Nederland 18,6%', 'Overijssel', '22,6%']);
    expect(
      new Set(bars(comparisonOf({ ...provinces, highlight: [] }, 720)).map(({ fill }) => fill)),
    ).to.deep.equal(new Set(['var(--_series-1)']));
  });

  it('are crossed by a line for the national figure, with its name and number', () => {
    for (const width of [320, 720]) {
      const input = comparisonOf(provinces, width);
      expect(lineOfWhole(input).every(({ from, to }) => from === 18.6 && to === 18.6)).to.equal(
        true,
      );
      expect(lineOfWhole(input)).to.not.have.length(0);
      labelled(input, 'Nederland 18,6%');
    }
  });

  it('have no line for a total that they add up to: it has a row without a bar', () => {
    const input = comparisonOf(counted, 720);
    expect(lineOfWhole(input)).to.have.length(0);
    expect(bars(input)).to.have.length(12);
    expect(input.signals['xMax'], 'the whole would press the others together').to.equal(36);
    expect(
      labelled(input, 'geen staaf: dit is het geheel').y - labelled(input, 'Nederland').y,
    ).to.be.within(-1, 1);
  });

  it('have a hatched piece of fixed width for a hidden number, the reason for each missing one, and 0 for zero', () => {
    const input = comparisonOf(
      comparisons().find(([name]) => name.startsWith('every reason'))?.[1] as ComparisonFixture,
      720,
    );
    for (const text of [
      'minder dan 5',
      'geheim',
      'niet van toepassing',
      'nog niet gepubliceerd',
      'geen cijfer bekend',
      '<5',
      'x',
      '…',
      '.',
      '0',
    ])
      labelled(input, text);
    expect(rows(input, 'points')).to.have.length(1);
    expect(bars(input).map(({ to }) => to)).to.deep.equal([20, 0]);
  });

  it('are separated from rows without a rank where they are sorted by value, and only then', () => {
    const fixture: ComparisonFixture = { rows: { B: null, A: 20, C: 30 } };
    const dotted = (input: ChartInput): readonly Row[] =>
      rows(input, 'rules').filter(({ dash }) => dash === '1 3');
    expect(dotted(comparisonOf(fixture, 720))).to.have.length(1);
    expect(dotted(comparisonOf({ ...fixture, sort: 'name' }, 720))).to.have.length(0);
    expect(dotted(comparisonOf({ rows: { A: null, B: null } }, 720))).to.have.length(0);
  });

  it('of uncertain figures are faint with a solid outline, and the number has its sign', () => {
    const input = comparisonOf({ rows: { A: { value: 20, status: 'p' }, B: 30 } }, 720);
    expect(bars(input).map(({ opacity, width }) => [opacity, width])).to.deep.equal([
      [1, '0px'],
      [0.3, '2px'],
    ]);
    labelled(input, '*');
  });

  it('of figures that may not be compared are faint, with the reason in words', () => {
    const input = comparisonOf(
      { rows: { A: 20, B: 30, C: 25, D: { value: 40, status: 'f' } } },
      720,
    );
    labelled(input, 'verwachting');
    expect(bars(input).map(({ opacity }) => opacity)).to.deep.equal([1, 1, 1, 0.3]);
  });

  it('show margins from bound to bound', () => {
    const input = comparisonOf({ rows: { A: { value: 20, margin: [17, 26] }, B: 22 } }, 720);
    const whiskers = rows(input, 'rules').filter(
      ({ stroke, width }) => stroke === 'var(--_text)' && width === '1.5px',
    );
    expect(whiskers.map(({ from, to }) => [from, to])).to.deep.equal([
      [17, 26],
      [17, 17],
      [26, 26],
    ]);
    expect(input.signals['xMax']).to.equal(26);
  });

  it('show classes in words, in shades, and in stripes of increasing density', () => {
    const input = comparisonOf({ rows: { A: 5, B: 15, C: 25, D: 35, E: 45 }, bands: classes }, 720);
    expect(bars(input).map(({ fill }) => fill)).to.deep.equal(
      [5, 4, 3, 2, 1].map((n) => `var(--_scale-${n})`),
    );
    const stripes = rows(input, 'rules').filter(({ stroke }) => stroke === 'var(--_texture)');
    expect(stripes.map(({ dash }) => dash)).to.deep.equal(
      [5, 4, 3, 2, 1].map((n) => `var(--_dash-class-${n})`),
    );
    for (const word of ['zeer ruim', 'ruim', 'gemiddeld', 'krap', 'zeer krap'])
      labelled(input, word);
  });

  it('have a marker at the target of a row, and a line for the target of the country', () => {
    const fixture = comparisons().find(([name]) => name === 'targets')?.[1] as ComparisonFixture;
    const input = comparisonOf(fixture, 720);
    labelled(input, 'Nederland: doel 2030: 28,0%');
    const posts = rows(input, 'rules').filter(
      ({ stroke, width, from, to }) =>
        stroke === 'var(--_target)' && width === '2px' && from === to,
    );
    expect(posts.map(({ from }) => from)).to.deep.equal([26, 24]);
    for (const text of ['doel 2030: 26,0%', 'doel 2030: 24,0%']) labelled(input, text);
    const past = comparisonOf(
      { ...fixture, targets: [{ of: 'A', period: '2016', value: 26 }] },
      720,
    );
    expect(texts(past).join(), 'a target of the past is told elsewhere').to.not.contain('doel');
  });
});

describe('dots of a comparison', () => {
  const index: ComparisonFixture = {
    rows: { A: 101.2, B: 112.9, C: 98.4 },
    unit: { kind: 'index', label: 'index', decimals: 1 },
  };

  it('are used for an index, with numbers on an axis that need not start at 0', () => {
    const input = comparisonOf(index, 720);
    expect(bars(input)).to.have.length(0);
    expect(rows(input, 'points').map(({ value }) => value)).to.deep.equal([112.9, 101.2, 98.4]);
    expect(Number(input.signals['xMin'])).to.be.greaterThan(50);
    expect(compareCut(drawnOf(index))).to.equal(true);
    expect(rows(input, 'grid').filter(({ from, to }) => from === to).length).to.be.greaterThan(1);
  });

  it('are used where the page asks for them, as are bars', () => {
    expect(rows(comparisonOf({ ...provinces, marks: 'dots' }, 720), 'points')).to.have.length(12);
    const asBars = comparisonOf({ ...index, marks: 'bars' }, 720);
    expect([asBars.signals['xMin'], bars(asBars).length]).to.deep.equal([0, 3]);
    expect(compareCut(drawnOf({ ...index, marks: 'bars' })), 'bars are never cut').to.equal(false);
  });
});

describe('the picture of a comparison at every width', () => {
  for (const [name, fixture] of comparisons()) {
    it(`has each name in full and each number, with ${name}`, () => {
      const drawn = drawnOf(fixture);
      for (const width of widths) {
        const input = comparisonOf(fixture, width);
        const seen = texts(input).join('').replace(/[-\s]/g, '');
        for (const { name: full, number } of wordsOf(drawn).rows) {
          expect(seen, `${full} at ${width}`).to.contain(full.replace(/[-\s]/g, ''));
          if (number !== '') expect(texts(input), `${number} at ${width}`).to.contain(number);
        }
      }
    });

    it(`has no text over other content or outside, with ${name}`, () => {
      for (const width of widths) {
        for (const fontSize of [13, 26]) {
          if (width < NARROWEST_COMPARE * (fontSize / 13)) continue;
          const input = comparisonOf(fixture, width, fontSize);
          const boxes = labels(input).map((one) => ({
            text: one.text,
            ...boundsOf(one, look(width, fontSize)),
          }));
          for (const [i, one] of boxes.entries()) {
            expect(one.from, `${one.text} at ${width}`).to.be.at.least(-input.padding.left - 0.5);
            expect(one.to, `${one.text} at ${width}`).to.be.at.most(
              width - input.padding.left + 0.5,
            );
            for (const other of boxes.slice(i + 1))
              expect(
                areApart(one, other),
                `${one.text} | ${other.text} at ${width}, ${fontSize}`,
              ).to.equal(true);
          }
        }
      }
    });

    it(`gives each row its own vertical range around its name and bar, with ${name}`, () => {
      for (const width of widths) {
        const input = comparisonOf(fixture, width);
        const { ranking } = drawnOf(fixture).comparison;
        const places = stops(input);
        expect(places).to.have.length(ranking.rows.length + (ranking.total === null ? 0 : 1));
        places.forEach(([top, bottom], i) => {
          expect(bottom).to.be.greaterThan(top);
          if (i > 0) expect(top).to.be.at.least(places[i - 1]?.[1] ?? NaN);
        });
        expect(places.at(-1)?.[1]).to.be.at.most(input.height);
        const own = places.slice(-ranking.rows.length);
        const valued = own.filter((_, i) => ranking.rows[i]?.value !== null);
        bars(input).forEach(({ y, y2 }, i) => {
          expect(Number(y) + input.padding.top).to.be.at.least(valued[i]?.[0] ?? NaN);
          expect(Number(y2) + input.padding.top).to.be.at.most(valued[i]?.[1] ?? NaN);
        });
      }
    });
  }

  it('draws at most 400 rows, closer together', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`Gemeente ${i}`, i + 1]),
    );
    const input = comparisonOf({ rows: many, unit: count }, 720);
    expect(bars(input)).to.have.length(400);
    expect(stops(input)).to.have.length(400);
    expect(input.height).to.be.lessThan(400 * 23);
  });

  it('is refused where nothing fits', () => {
    expect(() => comparisonOf(provinces, NARROWEST_COMPARE - 1)).to.throw(RangeError);
  });

  it('is the same for the same arguments', () => {
    expect(comparisonOf(provinces, 500)).to.deep.equal(comparisonOf(provinces, 500));
  });
});
