import { expect } from '@open-wc/testing';

import type { ChartInput } from '../../../../src/charts/chart-input.js';
import { flowInput } from '../../../../src/widgets/flow/chart/flow-chart.js';
import type { FlowLabel } from '../../../../src/widgets/flow/chart/flow-frame.js';
import { estimatedFlowHeight } from '../../../../src/widgets/flow/chart/flow-height.js';
import type { ShapeRow } from '../../../../src/widgets/flow/chart/flow-shapes.js';
import { boundsOf } from '../../../../src/charts/labels.js';
import { pupils, share } from '../../../../stories/flow/tp-flow-figures.js';
import { flowCases, flowOf, wordsOf } from '../flow-cases.js';
import { look } from '../../../charts/slice-fixture.js';

const chartOf = (file: unknown, width: number, fontSize = 13, attributes = {}): ChartInput => {
  const found = flowOf(file, attributes);
  return flowInput(found, wordsOf(found), look(width, fontSize));
};
const shapes = ({ data }: ChartInput): readonly ShapeRow[] =>
  (data['shapes'] ?? []) as readonly ShapeRow[];
const labels = ({ data }: ChartInput): readonly FlowLabel[] =>
  (data['labels'] ?? []) as readonly FlowLabel[];
const piece = (input: ChartInput, name: string): readonly ShapeRow[] =>
  shapes(input).filter((one) => one.piece === name);
const extentOf = (rows: readonly ShapeRow[]) => {
  const [xs, ys] = [rows.map(({ x }) => x), rows.map(({ y }) => y)];
  return {
    from: Math.min(...xs),
    to: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
};
const cellNames = (input: ChartInput): readonly string[] =>
  [...new Set(shapes(input).map((one) => one.piece))].filter((name) => /^\d+:\d+$/.test(name));
const three = (...values: readonly (number | null)[]) =>
  pupils(
    values.map((value, i) =>
      share('bb', 'M', ['tech', 'mbo', 'havo'][i] ?? '', [value], value === null ? 's' : undefined),
    ),
  );

/** Widths in pixels, and sizes of the text: 26 is 200 %. */
const SHOWN = [
  [160, 13],
  [200, 13],
  [288, 13],
  [320, 13],
  [511, 13],
  [512, 13],
  [720, 13],
  [1200, 13],
  [288, 26],
  [720, 26],
  [1200, 26],
] as const;

describe('A flow chart', () => {
  for (const [name, file, attributes] of flowCases) {
    for (const [width, fontSize] of SHOWN) {
      it(`of ${name}, ${width} wide with text of ${fontSize}, has all texts inside it and none over other content`, () => {
        const input = chartOf(file, width, fontSize, attributes);
        const own = look(width, fontSize);
        const boxes = labels(input).map((label) => ({ ...boundsOf(label, own), text: label.text }));
        for (const [i, box] of boxes.entries()) {
          expect(box.from, box.text).to.be.at.least(-0.01);
          expect(box.to, box.text).to.be.at.most(width + 0.01);
          expect(box.top, box.text).to.be.at.least(0);
          expect(box.bottom, box.text).to.be.at.most(input.height);
          for (const other of boxes.slice(0, i)) {
            const apart =
              box.from >= other.to ||
              other.from >= box.to ||
              box.top >= other.bottom ||
              other.top >= box.bottom;
            expect(apart, `“${box.text}” over “${other.text}”`).to.equal(true);
          }
          for (const cellName of cellNames(input)) {
            const band = extentOf(piece(input, cellName));
            const apart =
              box.from >= band.to ||
              band.from >= box.to ||
              box.top + 1 >= band.bottom ||
              band.top >= box.bottom - 1;
            // A band bends: only in a picture of bars is its box what is drawn of it.
            if (piece(input, cellName).length === 5)
              expect(apart, `“${box.text}” over the bar ${cellName}`).to.equal(true);
          }
        }
        const all = extentOf(shapes(input));
        if (shapes(input).length > 0)
          expect([
            all.from >= 0,
            all.to <= width,
            all.top >= 0,
            all.bottom <= input.height,
          ]).to.deep.equal([true, true, true, true]);
      });
    }
  }

  it('needs 160 pixels', () => {
    expect(() => chartOf(three(50), 159)).to.throw(RangeError);
  });

  it('draws each share as a part of its own group, after the shares before it', () => {
    const input = chartOf(three(25, 50, 10), 720);
    const node = extentOf(piece(input, '0-whole'));
    const whole = node.bottom - node.top;
    const starts = [0, 1, 2].map((way) => {
      const rows = piece(input, `0:${way}`);
      const { from } = extentOf(rows);
      const start = extentOf(rows.filter(({ x }) => x === from));
      // Two pixels of the page between neighbours.
      return [start.top - 1 - node.top, start.bottom + 1 - start.top + 1].map(
        (size) => Math.round((1000 * size) / whole) / 10,
      );
    });
    expect(starts).to.deep.equal([
      [0, 25],
      [25, 50],
      [75, 10],
    ]);
    const rest = piece(input, '0-rest');
    const { from } = extentOf(rest);
    expect(extentOf(rest.filter(({ x }) => x === from)).bottom + 1).to.be.closeTo(
      node.bottom,
      0.02,
    );
  });

  it('draws groups apart: their bands do not overlap vertically', () => {
    for (const width of [320, 720]) {
      for (const [name, file, attributes] of flowCases) {
        const input = chartOf(file, width, 13, attributes);
        const found = new Map<string, ReturnType<typeof extentOf>>();
        for (const group of new Set(shapes(input).map((one) => one.piece.split(/[:-]/)[0] ?? '')))
          found.set(
            group,
            extentOf(shapes(input).filter((one) => one.piece.split(/[:-]/)[0] === group)),
          );
        const sorted = [...found.values()].sort((a, b) => a.top - b.top);
        sorted.forEach((one, i) =>
          expect(one.bottom, name).to.be.below(sorted[i + 1]?.top ?? Infinity),
        );
      }
    }
  });

  it('is a list of bars in a narrow box, each out of a hundred percent', () => {
    const input = chartOf(three(25, 50, 10), 320);
    const size = (name: string): number =>
      extentOf(piece(input, name)).to - extentOf(piece(input, name)).from;
    expect(
      [0, 1, 2].map((way) => Math.round((1000 * size(`0:${way}`)) / size(`0:${way}-whole`)) / 10),
    ).to.deep.equal([25, 50, 10]);
    expect(
      new Set([0, 1, 2].map((way) => extentOf(piece(input, `0:${way}`)).from)).size,
      'nothing is stacked',
    ).to.equal(1);
    expect(new Set([0, 1, 2].map((way) => extentOf(piece(input, `0:${way}`)).top)).size).to.equal(
      3,
    );
  });

  it('draws no band for a zero, and a hatched piece of fixed width for a suppressed share', () => {
    for (const width of [320, 720]) {
      const input = chartOf(three(0, null, 60), width);
      expect(cellNames(input)).to.deep.equal(['0:2']);
      const { from, to } = extentOf(piece(input, '0:1-hidden'));
      expect(to - from).to.equal(26);
      const texts = labels(input).map(({ text }) => text);
      expect(texts).to.include('0%');
      expect(texts.join(' ')).to.include('klein aantal, niet openbaar');
    }
  });

  it('draws no band for a group whose shares exceed a hundred, and mentions that instead', () => {
    for (const width of [320, 720]) {
      const input = chartOf(three(60, 44, 11), width);
      expect(shapes(input)).to.deep.equal([]);
      expect(
        labels(input)
          .map(({ text }) => text)
          .join(' '),
      ).to.include('de aandelen zijn samen 115 procent.');
      expect(labels(input).map(({ text }) => text)).to.include.members(['60%', '44%', '11%']);
    }
  });

  it('draws figures that are not final with a dashed edge and a faint fill', () => {
    const file = pupils([share('bb', 'M', 'tech', [40], 'p'), share('bb', 'M', 'mbo', [50])]);
    const [open, final] = ['0:0', '0:1'].map((name) => piece(chartOf(file, 720), name)[0]);
    expect([open?.dash, final?.dash]).to.deep.equal(['2 3', 'var(--_dash-series-2, none)']);
    expect(open?.opacity ?? 1).to.be.below(final?.opacity ?? 0);
  });

  it('has about the height that was estimated for it', () => {
    for (const [name, file, attributes] of flowCases.filter(([name]) => name !== 'long names')) {
      const { narrow, wide } = estimatedFlowHeight(flowOf(file, attributes));
      const [low, high] = [
        chartOf(file, 288, 13, attributes).height,
        chartOf(file, 720, 13, attributes).height,
      ];
      expect(
        Math.abs(narrow * 16 - low) / low,
        `${name}, narrow: ${narrow * 16} for ${low}`,
      ).to.be.below(0.2);
      expect(
        Math.abs(wide * 16 - high) / high,
        `${name}, wide: ${wide * 16} for ${high}`,
      ).to.be.below(0.2);
    }
  });
});
