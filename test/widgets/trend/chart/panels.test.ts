import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ChartInput } from '../../../../src/charts/chart-input.js';
import { extent } from '../../../../src/charts/labels.js';
import { panelColumns } from '../../../../src/widgets/trend/chart/panel-grid.js';
import { panelsInput } from '../../../../src/widgets/trend/chart/panels.js';
import { trendInput } from '../../../../src/widgets/trend/chart/trend.js';
import { labels, pieces, rows, targetLine, texts, years } from '../../../charts/chart-of.js';
import { breakLine } from '../../../charts/chart-of.js';
import {
  look,
  mbo,
  sliceOf,
  wordsOf,
  type Cell,
  type SliceFixture,
} from '../../../charts/slice-fixture.js';

const NAMES = [
  'Groningen',
  'Zaanstreek/Waterland',
  'Zuid-Holland Centraal',
  'Helmond-De Peel',
  'Arbeidsmarktregiobestuurders',
  'Drenthe',
  'Twente',
];
const many = (count: number): SliceFixture => ({
  years: [2015, 2016, 2017, 2018, 2019],
  series: Object.fromEntries(
    Array.from({ length: count }, (_, i): [string, readonly Cell[]] => [
      i < NAMES.length ? (NAMES[i] ?? '') : `Regio ${i}`,
      [
        100 + i,
        i % 3 === 0 ? null : 120 - i,
        'suppressed',
        90 + 3 * i,
        [100 + 2 * i, 'provisional'],
      ],
    ]),
  ),
  cuts: [2],
  targets: [{ series: 1, period: '2019/20', value: 130 }],
});

interface Drawn {
  readonly whole: ChartInput;
  readonly parts: readonly (ChartInput & { readonly x: number; readonly y: number })[];
}
const draw = (fixture: SliceFixture, width: number, fontSize = 13): Drawn => {
  const slice = sliceOf(fixture);
  const whole = panelsInput(slice, wordsOf(slice), look(width, fontSize));
  return { whole, parts: (whole.parts ?? []).map(({ x, y, input }) => ({ ...input(), x, y })) };
};

/** Every text of the whole picture, in its pixels. */
const boxes = ({ whole, parts }: Drawn, fontSize: number) =>
  [{ ...whole, x: 0, y: 0 }, ...parts].flatMap((part) =>
    labels(part).map((one) => {
      const { from, to } = extent(one, look(0, fontSize));
      const [dx, dy, unit] = [part.x + part.padding.left, part.y + part.padding.top, fontSize / 13];
      return {
        text: one.text,
        from: from + dx,
        to: to + dx,
        top: one.y + dy - 10 * unit,
        bottom: one.y + dy + 3 * unit,
      };
    }),
  );

/** The names over the panels, with the lines of each put together again. */
const names = ({ parts }: Drawn): readonly string[] =>
  parts.map((part) =>
    labels(part)
      .filter(({ weight, halo }) => weight === 700 && !halo)
      .map(({ text }) => text)
      .join(' '),
  );

describe('A line chart with a panel per series', () => {
  for (const [width, fontSize] of [
    [200, 13],
    [320, 13],
    [512, 13],
    [720, 13],
    [1100, 13],
    [320, 26],
    [720, 26],
  ] as const) {
    it(`at ${width} pixels with text of ${fontSize} has no text over another or outside the picture`, () => {
      const drawn = draw(many(9), width, fontSize);
      const all = boxes(drawn, fontSize);
      for (const [i, box] of all.entries()) {
        expect(box.from, box.text).to.be.at.least(-0.01);
        expect(box.to, box.text).to.be.at.most(width + 0.01);
        expect(box.top, box.text).to.be.at.least(0);
        expect(box.bottom, box.text).to.be.at.most(drawn.whole.height);
        for (const other of all.slice(0, i)) {
          const apart =
            box.from >= other.to ||
            other.from >= box.to ||
            box.top >= other.bottom ||
            other.top >= box.bottom;
          expect(apart, `“${box.text}” over “${other.text}”`).to.equal(true);
        }
      }
    });
  }

  it('has one column in a narrow box, and otherwise as many as fit, without needless empty places', () => {
    const columns = (count: number, width: number): number =>
      new Set(draw(many(count), width).parts.map(({ x }) => x)).size;
    expect(columns(12, 320)).to.equal(1);
    expect(columns(12, 400)).to.equal(2);
    expect(columns(12, 720)).to.equal(4);
    expect(columns(5, 720), 'three and two, not four and one').to.equal(3);
    expect(columns(2, 720)).to.equal(2);
    expect(panelColumns(12, { width: 720, fontSize: 26 }), 'larger text needs more room').to.equal(
      1,
    );
  });

  it('has one scale: the same height is the same number in each panel, with axis labels once per row', () => {
    const { parts } = draw(many(9), 720);
    const scales = parts.map(({ signals: { yMin, yMax, xMin, xMax }, height, padding, width }) =>
      [
        yMin,
        yMax,
        xMin,
        xMax,
        height - padding.top - padding.bottom,
        width - padding.left - padding.right,
      ].join(),
    );
    expect(new Set(scales).size).to.equal(1);
    expect(Number(parts[0]?.signals['yMax']), 'it holds the target of one of them').to.be.at.least(
      130,
    );
    const scaled = parts.filter((part) =>
      labels(part).some(({ align, x }) => align === 'right' && x === -8),
    );
    expect(new Set(scaled.map(({ x }) => x)).size).to.equal(1);
    expect(scaled.length).to.equal(new Set(parts.map(({ y }) => y)).size);
  });

  it('has the full name of each series, in their order, however long', () => {
    for (const width of [200, 320, 720]) {
      const shownNames = names(draw(many(9), width)).map((name) =>
        name.replace(/- |(?<=\/) /g, (cut) => (cut === ' ' ? '' : '-')),
      );
      const plain = (name: string): string => name.replaceAll(/[- ]/g, '');
      expect(shownNames.map(plain)).to.deep.equal(Object.keys(many(9).series).map(plain));
    }
  });

  it('has the last number with its period under each name, or the reason why there is none', () => {
    const { parts } = draw(
      {
        years: [2018, 2019],
        series: { Drenthe: [7, 8], Zeeland: [3, null], Limburg: ['confidential', 'confidential'] },
      },
      720,
    );
    const panelValues = parts.map((part) => texts(part)[1]);
    expect(panelValues).to.deep.equal(['2019/20: 8', '2018/19: 3', '2019/20: geheim']);
  });

  it('draws in each panel what a single chart draws of that series: lines, points, signs, breaks, bands and the target', () => {
    const slice = sliceOf(many(9));
    const { parts } = draw(many(9), 720);
    parts.forEach((part, i) => {
      const alone = sliceOf({
        ...many(9),
        series: { X: Object.values(many(9).series)[i] ?? [] },
        targets: i === 1 ? [{ period: '2019/20', value: 130 }] : [],
      });
      const single = trendInput(alone, wordsOf(alone), look(720));
      expect(pieces(part)).to.deep.equal(pieces(single));
      expect(rows(part, 'points')).to.deep.equal(rows(single, 'points'));
      expect(rows(part, 'bands').length).to.equal(rows(single, 'bands').length);
      expect(breakLine(part).length).to.equal(breakLine(single).length);
      expect(targetLine(part).length).to.equal(targetLine(single).length);
      const shapes = ({ data }: Pick<ChartInput, 'data'>): ReadonlySet<unknown> =>
        new Set((data['signs'] ?? []).map(({ shape }) => shape));
      expect(shapes(part)).to.deep.equal(shapes(single));
    });
    expect(parts.length).to.equal(slice.series.length);
  });

  it('has the reference series in every panel, muted, and names it once above them', () => {
    const { whole, parts } = draw(
      {
        ...many(4),
        series: { Nederland: [50, 51, 52, 53, 54], ...many(4).series },
        context: ['Nederland'],
      },
      720,
    );
    expect(parts.length).to.equal(4);
    for (const part of parts)
      expect(
        rows(part, 'lines').filter(({ stroke }) => stroke === 'var(--_context)').length,
      ).to.equal(5);
    expect(texts(whole)).to.include('Nederland');
    expect(parts.some((part) => texts(part).includes('Nederland'))).to.equal(false);
  });

  it('explains the thin line across unknown years once, above all panels', () => {
    const sparse: SliceFixture = {
      years: years(5),
      series: { A: [1, null, null, 4, 5], B: [2, null, 3, 3, 4], C: [1, 2, 3, 4, 5] },
    };
    for (const width of [320, 720]) {
      for (const fixture of [sparse, { ...sparse, context: ['C'] }]) {
        const { whole, parts } = draw(fixture, width);
        expect(
          parts.flatMap((part) => pieces(part)).filter(([row]) => row?.width === '1px'),
        ).to.have.lengthOf(2);
        expect(texts(whole).filter((text) => text === 'onbekend ertussen')).to.have.lengthOf(1);
        expect(
          rows(whole, 'rules').filter(({ dash, width: thin }) => dash === '4 4' && thin === '1px'),
        ).to.have.lengthOf(1);
        expect(parts.flatMap((part) => texts(part))).not.to.include('onbekend ertussen');
        const noteY = Number(labels(whole).find(({ text }) => text === 'onbekend ertussen')?.y);
        for (const { y } of parts) expect(noteY).to.be.below(y);
      }
    }
    const whole = { ...sparse, series: { A: [1, 2, 3], B: [2, 3, 4] }, years: years(3) };
    expect(texts(draw(whole, 720).whole)).not.to.include('onbekend ertussen');
  });

  it('of one series is an ordinary line chart', () => {
    const slice = sliceOf({ ...mbo, context: ['Vrouwen'] });
    expect(JSON.stringify(panelsInput(slice, wordsOf(slice), look(720)))).to.equal(
      JSON.stringify(trendInput(slice, wordsOf(slice), look(720))),
    );
  });

  it('has at most sixty panels', () => {
    const count = (of: number): number =>
      draw({ years: [2019], series: Object.fromEntries(years(of).map((n) => [`${n}`, [1]])) }, 720)
        .parts.length;
    expect(count(60)).to.equal(60);
    expect(count(61)).to.equal(60);
  });

  it('is refused where there is no room for a line', () => {
    expect(() => draw(many(3), 120)).to.throw(RangeError);
  });

  it('has no text over another, whatever the names and the numbers are', () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.constantFrom<Cell>(null, 'suppressed', 'confidential'),
    );
    const row = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'aeinrstZ- /'), minLength: 1, maxLength: 40 }),
      fc.array(cell, { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ([name]) => name.trim(), minLength: 2, maxLength: 14 }),
        fc.integer({ min: 240, max: 900 }),
        (found, width) => {
          const series = Object.fromEntries(
            found.map(([name, cells]) => [`${name.trim()}x`, cells]),
          );
          const all = boxes(draw({ years: [2017, 2018, 2019], series }, width), 13);
          for (const [i, box] of all.entries()) {
            expect(box.from, box.text).to.be.at.least(-0.01);
            expect(box.to, box.text).to.be.at.most(width + 0.01);
            for (const other of all.slice(0, i))
              expect(
                box.from >= other.to ||
                  other.from >= box.to ||
                  box.top >= other.bottom ||
                  other.top >= box.bottom,
                `“${box.text}” over “${other.text}”`,
              ).to.equal(true);
          }
        },
      ),
      { seed: 60, numRuns: 60 },
    );
  });
});
