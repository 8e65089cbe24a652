import { expect } from '@open-wc/testing';

import type { ChartInput } from '../../src/charts/chart-input.js';
import { extent } from '../../src/charts/labels.js';
import { breakLine, chartOf, labels, pieces, placeIn, targetLine } from './chart-of.js';
import { cases } from './cases.js';
import { look } from './slice-fixture.js';

/** Widths in pixels, and sizes of the text: 26 is 200 %. */
const SHOWN = [
  [160, 13],
  [200, 13],
  [280, 13],
  [320, 13],
  [512, 13],
  [720, 13],
  [288, 26],
  [720, 26],
] as const;

describe('A line chart', () => {
  for (const [name, fixture, words] of cases()) {
    for (const [width, fontSize] of SHOWN) {
      it(`of ${name}, ${width} wide with text of ${fontSize}, has all labels inside it and none over other content`, () => {
        const input = drawable(() => chartOf(fixture, width, words, fontSize));
        if (input === null)
          return expect(width / fontSize, 'only the narrowest may be left out').to.be.below(15);
        const boxes = boxesOf(input, width, fontSize);
        for (const [i, box] of boxes.entries()) {
          expect(box.from, box.text).to.be.at.least(-input.padding.left - 0.01);
          expect(box.to, box.text).to.be.at.most(width - input.padding.left + 0.01);
          expect(box.top, box.text).to.be.at.least(-input.padding.top);
          expect(box.bottom, box.text).to.be.at.most(input.height - input.padding.top);
          for (const other of boxes.slice(0, i)) {
            const apart =
              box.from >= other.to ||
              other.from >= box.to ||
              box.top >= other.bottom ||
              other.top >= box.bottom;
            expect(apart, `“${box.text}” over “${other.text}”`).to.equal(true);
          }
        }
        const dots = linesOf(input);
        for (const box of boxes.filter(({ halo }) => halo))
          expect(
            dots.some(({ x, y }) => x > box.from && x < box.to && y > box.top && y < box.bottom),
            `“${box.text}” over a line`,
          ).to.equal(false);
      });
    }
  }
});

const boxesOf = (input: ChartInput, width: number, fontSize: number) =>
  labels(input).map((label) => {
    const unit = fontSize / 13;
    return {
      ...label,
      ...extent(label, look(width, fontSize)),
      top: label.y - 10 * unit,
      bottom: label.y + 3 * unit,
    };
  });

/**
 * Dots on everything that a label in the plot may not hide: lines of figures, breaks and targets, half a pixel apart.
 */
const linesOf = (input: ChartInput): readonly Dot[] => {
  const place = placeIn(input);
  const figures = pieces(input).filter(([row]) => row?.width !== '1px');
  const lines = figures.map((piece) =>
    piece.map(({ period, value }) => ({ x: place.x(Number(period)), y: place.y(Number(value)) })),
  );
  const breaks = breakLine(input).map(({ x, y }) => ({ x: Number(x), y: Number(y) }));
  const broken = breaks.flatMap((end, i) => {
    const start = breaks[i - 1];
    return start && start.y < end.y ? [[start, end]] : [];
  });
  const targets = targetLine(input).map(({ x, x2, y }) =>
    [x, x2].map((end) => ({ x: Number(end), y: Number(y) })),
  );
  return [...lines, ...broken, ...targets].flatMap((line) =>
    line.flatMap((end, i) => between(line[i - 1] ?? end, end)),
  );
};

interface Dot {
  readonly x: number;
  readonly y: number;
}

const between = (start: Dot, end: Dot): readonly Dot[] => {
  const steps = Math.ceil(2 * Math.hypot(end.x - start.x, end.y - start.y)) || 1;
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: start.x + ((end.x - start.x) * i) / steps,
    y: start.y + ((end.y - start.y) * i) / steps,
  }));
};

/** Null where there is no room for a line: then there is no picture. */
const drawable = (make: () => ChartInput): ChartInput | null => {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
