import { expect } from '@open-wc/testing';
import {
  hidden,
  leftOver,
  quarters,
  special,
  tracks,
  withoutTotal,
} from '../../../../stories/breakdown/tp-breakdown-figures.js';
import { OTHERS } from '../../../../src/widgets/breakdown/chart/breakdown-pieces.js';
import { SAMPLE, type AreaRow } from '../../../../src/widgets/breakdown/chart/bar-areas.js';
import { breakdownHeight } from '../../../../src/widgets/breakdown/chart/breakdown-height.js';
import { NARROWEST_BREAKDOWN } from '../../../../src/widgets/breakdown/chart/breakdown-chart.js';
import type { ChartInput } from '../../../../src/charts/chart-input.js';
import { areApart, boundsOf } from '../../../../src/charts/labels.js';
import {
  breakdownOf,
  breakdowns,
  inCourses,
  levels,
  many,
  partsNamed,
  pictureOf,
  textOf,
  type PartsFixture,
} from '../breakdown-fixture.js';
import { labels, rows, texts } from '../../../charts/chart-of.js';
import { look } from '../../../charts/slice-fixture.js';

const widths = [200, 288, 320, 400, 512, 672, 720, 1200];

/** The areas of the bars, the samples of the key left out. */
const areas = (input: ChartInput): readonly AreaRow[] =>
  (rows(input, 'areas') as readonly AreaRow[]).filter(({ row }) => row !== SAMPLE);
const samples = (input: ChartInput): readonly AreaRow[] =>
  (rows(input, 'areas') as readonly AreaRow[]).filter(({ row }) => row === SAMPLE);
const ofBar = (input: ChartInput, bar: number): readonly AreaRow[] =>
  areas(input).filter(({ column }) => column === bar);
const long = ({ x, x2 }: AreaRow): number => x2 - x;
const high = ({ y, y2 }: AreaRow): number => y2 - y;
const hatched = (input: ChartInput): readonly AreaRow[] =>
  areas(input).filter(({ stroke }) => stroke === 'var(--_missing)');

/** Null where there is no room for bars: then there is no picture. */
const drawable = (fixture: PartsFixture, width: number, fontSize = 13): ChartInput | null => {
  try {
    return pictureOf(fixture, width, fontSize);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

describe('bars of parts', () => {
  it('of a hundred percent are equally long, with each piece as long as its share and 2 pixels between pieces', () => {
    for (const width of [320, 720]) {
      const input = pictureOf(levels, width);
      for (const bar of [0, 1]) {
        const pieces = ofBar(input, bar);
        const [first, last] = [pieces[0] as AreaRow, pieces.at(-1) as AreaRow];
        expect(last.x2 - first.x).to.be.closeTo(width - 1, 2);
        const shares =
          breakdownOf(levels).columns[bar]?.cells.map(({ share }) => share ?? NaN) ?? [];
        pieces.forEach((piece, i) => {
          // A gap is taken from each; a part that is almost nothing is still there to be seen, at the cost of the
          // longest.
          expect(long(piece)).to.be.closeTo(Math.max((shares[i] ?? NaN) * (width - 1), 1.5), 3.5);
          if (i > 0 && long(piece) > 3)
            expect(piece.x - (pieces[i - 1] as AreaRow).x2).to.be.closeTo(2, 0.01);
        });
      }
    }
  });

  it('that are stacked are as long as their numbers, on one scale from 0', () => {
    const input = pictureOf({ ...levels, layout: 'stacked' }, 720);
    const ends = [0, 1].map((bar) => Math.max(...ofBar(input, bar).map(({ x2 }) => x2)));
    expect(new Set([0, 1].map((bar) => ofBar(input, bar)[0]?.x))).to.deep.equal(new Set([0.5]));
    expect((ends[0] ?? NaN) / (ends[1] ?? NaN)).to.be.closeTo(38200 / 42487, 0.01);
  });

  it('that are side by side each start at 0 and are as long as their numbers, with name and number above', () => {
    const fixture: PartsFixture = {
      file: partsNamed({ T: [100], Aa: [60], Bee: [30], Cee: [10] }),
      layout: 'grouped',
    };
    const input = pictureOf(fixture, 720);
    expect(areas(input).map(({ x }) => x)).to.deep.equal([0.5, 0.5, 0.5]);
    expect(areas(input).map((area) => Math.round((long(area) / 719) * 60))).to.deep.equal([
      60, 30, 10,
    ]);
    expect(texts(input)).to.include.members(['Aa', '60', 'Bee', '30', 'Cee', '10']);
  });

  it('are vertical along a time axis for many periods, and horizontal for few', () => {
    const vertical = pictureOf({ file: quarters }, 720);
    const horizontal = pictureOf(
      { file: quarters, query: { split: '@parts', period: 'last-2' } },
      720,
    );
    const bottoms = new Set(
      Array.from({ length: 8 }, (_, i) => Math.max(...ofBar(vertical, i).map(({ y2 }) => y2))),
    );
    expect(bottoms, 'all stand on one line').to.have.length(1);
    expect(texts(vertical)).to.include.members(['0%', '50%', '100%', '2019', '2020']);
    expect(
      new Set(ofBar(horizontal, 0).map(({ y }) => y)),
      'the pieces of one lie on one line',
    ).to.have.length(1);
  });

  it('that are vertical have pieces as high as their share', () => {
    const input = pictureOf({ file: quarters }, 720);
    const [women, men] = ofBar(input, 0);
    expect(
      high(women as AreaRow) / (high(women as AreaRow) + high(men as AreaRow) + 2),
    ).to.be.closeTo(0.25, 0.01);
  });

  it('are not drawn as a hundred percent where a part is suppressed, and the reason is in their place', () => {
    const input = pictureOf({ file: hidden }, 720);
    expect(ofBar(input, 2)).to.have.length(0);
    expect(texts(input)).to.include('niet elk deel is openbaar');
    expect(hatched(input)).to.have.length(0);
  });

  it('have a hatched piece of fixed length for a suppressed number, after the known parts', () => {
    const piece = (men: number): AreaRow => {
      const file = JSON.parse(JSON.stringify(hidden)) as {
        series: { values: (number | null)[] }[];
      };
      const known = file.series[2];
      if (known) known.values = [112, 115, men];
      const [found] = hatched(pictureOf({ file, layout: 'stacked' }, 720));
      if (found === undefined) throw new Error('nothing is hatched');
      return found;
    };
    expect(long(piece(140))).to.equal(20);
    expect(long(piece(120))).to.equal(20);
    const input = pictureOf({ file: hidden, layout: 'stacked' }, 720);
    const { row, x } = hatched(input)[0] as AreaRow;
    expect(row, 'women').to.equal(0);
    expect(x).to.be.at.least(
      Math.max(
        ...ofBar(input, 2).flatMap((area) => (area.stroke === 'var(--_missing)' ? [] : [area.x2])),
      ),
    );
  });

  it('have no piece for an unknown number, and none for 0', () => {
    expect(
      ofBar(pictureOf({ file: withoutTotal, layout: 'stacked' }, 720), 1).map(({ row }) => row),
    ).to.deep.equal([1]);
    const rest = pictureOf(
      { file: leftOver, layout: 'stacked', query: { split: '@parts', period: '2020' } },
      720,
    );
    expect(areas(rest).find(({ row }) => row === 2)).to.satisfy(
      (area: AreaRow) => long(area) === 0,
    );
  });

  it('show the rest as a dashed outline after the parts', () => {
    const input = pictureOf({ file: leftOver }, 720);
    const last = ofBar(input, 1).at(-1);
    expect([last?.row, last?.fill, last?.dash]).to.deep.equal([3, 'var(--_paper)', '4 3']);
  });

  it('distinguish six parts by colour and by texture, and combine the others', () => {
    const input = pictureOf(many, 720);
    const own = areas(input).filter(({ row }) => row !== OTHERS);
    expect(own.map(({ fill }) => fill)).to.deep.equal(
      [1, 2, 3, 4, 5, 6].map((n) => `var(--_series-${n})`),
    );
    const textures = own.map(({ x, x2 }) =>
      rows(input, 'rules')
        .filter(
          (rule) =>
            rule.stroke === 'var(--_texture)' &&
            Number(rule.x) >= x - 0.1 &&
            Number(rule.x2) <= x2 + 0.1,
        )
        .filter((rule) => Number(rule.y) > Math.min(...areas(input).map(({ y }) => y)))
        .map(
          ({ dash, width }) =>
            `${String(dash)} ${String(width).replace(/\d+px$/, (size) => (Number.parseFloat(size) > 10 ? 'broad' : size))}`,
        )
        .join(),
    );
    expect(new Set(textures), textures.join(' | ')).to.have.length(6);
    const others = areas(input).filter(({ row }) => row === OTHERS);
    expect(others.map(({ fill }) => fill)).to.deep.equal(['var(--_context)']);
    expect(texts(input).join(' ')).to.contain('Andere delen (4)');
  });

  it('show numbered parts as steps of one scale', () => {
    expect(ofBar(pictureOf(levels, 720), 0).map(({ fill }) => fill)).to.deep.equal(
      [2, 3, 4, 5].map((n) => `var(--_scale-${n})`),
    );
  });

  it('are separated by a line at a break, and have a background band for forecasts', () => {
    const input = pictureOf({ file: special, layout: 'stacked' }, 720);
    const breaks = rows(input, 'rules').filter(({ stroke }) => stroke === 'var(--_text-muted)');
    const [before, after] = [1, 2].map((bar) => ofBar(input, bar)[0] as AreaRow);
    expect(breaks.length).to.be.greaterThan(0);
    for (const { x, x2 } of breaks) {
      expect(Number(x)).to.be.greaterThan((before as AreaRow).x2 - 6);
      expect(Number(x2)).to.be.lessThan((after as AreaRow).x + 6);
    }
    expect(rows(input, 'grid').some(({ stroke }) => stroke === 'var(--_surface)')).to.equal(true);
    expect(texts(input)).to.include('verwachting');
  });

  it('show a number in a piece only where it fits', () => {
    for (const width of widths) {
      const input = pictureOf(levels, width);
      for (const { text, x, y } of labels(input).filter(
        (one) => one.align === 'center' && one.text.endsWith('%'),
      )) {
        const measured = look(width).measure(text, 400);
        expect(
          areas(input).some(
            (area) =>
              area.x <= x - measured / 2 &&
              area.x2 >= x + measured / 2 &&
              area.y < y &&
              area.y2 > y,
          ),
          `${text} at ${width}`,
        ).to.equal(true);
      }
    }
  });

  it('for two tracks are named, with the total that is a hundred percent', () => {
    const seen = texts(pictureOf({ file: tracks, query: { split: '@parts track' } }, 720));
    expect(seen).to.include.members([
      'Op school',
      '1.000 studenten = 100%',
      'In een leerbedrijf',
      '500 studenten = 100%',
    ]);
  });

  it('are limited to the first 60; the notes mention that, and where the others are', () => {
    const fact = breakdownOf(inCourses(70));
    expect(
      new Set(areas(pictureOf(inCourses(70), 720)).map(({ column }) => column)),
    ).to.have.length(60);
    const notes = (lang: 'nl' | 'en', of = fact): string => textOf(of, lang).notes.map(({ text }) => text.map((one) => one.text).join('')).join(' '); // prettier-ignore
    expect(notes('nl')).to.contain('Alleen in de tabel: 10 balken.');
    expect(notes('en')).to.contain('In the table only: 10 bars.');
    expect(notes('nl', breakdownOf(inCourses(60)))).to.not.contain('Alleen in de tabel');
  });
});

describe('the picture of a breakdown at every width', () => {
  for (const [name, fixture] of breakdowns()) {
    it(`has no text over other content or outside, with ${name}`, () => {
      for (const width of widths) {
        for (const fontSize of [13, 26]) {
          const input = drawable(fixture, width, fontSize);
          if (input === null) {
            expect(width / fontSize, 'only the narrowest may be left out').to.be.below(16);
            continue;
          }
          const boxes = labels(input).map((one) => ({
            text: one.text,
            ...boundsOf(one, look(width, fontSize)),
          }));
          for (const [i, one] of boxes.entries()) {
            const where = `${one.text} at ${width}, ${fontSize}`;
            expect(one.from, where).to.be.at.least(-input.padding.left - 0.5);
            expect(one.to, where).to.be.at.most(width - input.padding.left + 0.5);
            expect(one.top, where).to.be.at.least(-input.padding.top - 1);
            expect(one.bottom, where).to.be.at.most(input.height - input.padding.top);
            for (const other of boxes.slice(i + 1))
              expect(areApart(one, other), `${where} | ${other.text}`).to.equal(true);
          }
        }
      }
    });

    it(`names each part in it, with ${name}`, () => {
      const fact = breakdownOf(fixture);
      const { chart } = textOf(fact);
      for (const width of widths) {
        const input = drawable(fixture, width);
        if (input === null) continue;
        const seen = texts(input).join('').replace(/[-\s]/g, '');
        const shown = new Set(areas(input).map(({ row }) => row));
        for (const row of shown) {
          const named =
            row === OTHERS ? chart.othersName : (chart.partNames[row] ?? chart.restName);
          expect(seen, `${named} at ${width}`).to.contain(named.replace(/[-\s]/g, ''));
        }
        // A sample of the key stands for a piece that is there.
        expect(samples(input).length).to.be.at.most(shown.size + hatched(input).length + 1);
      }
    });

    it(`keeps areas inside, and bars apart, with ${name}`, () => {
      for (const width of widths) {
        const input = drawable(fixture, width);
        if (input === null) continue;
        for (const area of areas(input)) {
          expect(area.x).to.be.at.least(-input.padding.left - 0.5);
          expect(area.x2).to.be.at.most(width - input.padding.left + 0.5);
          expect(area.y2).to.be.at.most(input.height - input.padding.top);
        }
        const all = areas(input);
        for (const [i, one] of all.entries())
          for (const other of all.slice(i + 1)) {
            const across = Math.min(one.x2, other.x2) - Math.max(one.x, other.x);
            const down = Math.min(one.y2, other.y2) - Math.max(one.y, other.y);
            expect(
              across > 0.01 && down > 0.01,
              `${JSON.stringify(one)} over ${JSON.stringify(other)}`,
            ).to.equal(false);
          }
      }
    });
  }

  it('is as high as the reserved height where names are short', () => {
    for (const fixture of [
      levels,
      { file: quarters },
      { file: tracks, asked: { split: '@parts track' } },
    ])
      for (const width of [512, 720, 1200])
        expect(pictureOf(fixture, width).height, `at ${width}`).to.be.closeTo(
          breakdownHeight(breakdownOf(fixture)),
          12,
        );
  });

  it('is refused where nothing fits', () => {
    expect(() => pictureOf(levels, NARROWEST_BREAKDOWN - 1)).to.throw(RangeError);
  });

  it('is the same for the same arguments', () => {
    expect(pictureOf(levels, 500)).to.deep.equal(pictureOf(levels, 500));
  });
});

describe('bars along a time axis', () => {
  const file = partsNamed({
    T: [9, 100, 9, 100, 100, 100],
    A: [null, 40, null, 50, null, 60],
    B: [null, 60, null, 50, 45, 40],
  });
  const fixture: PartsFixture = { file, layout: 'stacked' };

  it('have their period below them, and no period name is without a bar', () => {
    const input = pictureOf(fixture, 720);
    const middles = [1, 3, 4, 5].map((bar) => {
      const [one] = ofBar(input, bar) as [AreaRow];
      return Math.round((one.x + one.x2) / 2);
    });
    const periods = breakdownOf(fixture).columns.map(({ code }) => code);
    const named = labels(input).filter(({ text }) => periods.includes(text));
    expect(named.map(({ text }) => text)).to.deep.equal([1, 3, 4, 5].map((bar) => periods[bar]));
    expect(named.map(({ x }) => Math.round(x))).to.deep.equal(middles);
    for (const one of areas(pictureOf({ ...fixture, query: { period: '..2018' } }, 720)))
      expect(
        one.x >= 0 && one.x2 <= 720 - input.padding.left - input.padding.right,
        `${one.x} ${one.x2}`,
      ).to.equal(true);
  });

  it('have reasons for missing figures below them: only for parts where bars are side by side', () => {
    const lacking = partsNamed({
      T: [9, null, 99, 99, null, 99],
      A: [4, 40, 50, 49, 50, 60],
      B: [null, 60, 40, 50, 45, 30],
    });
    const remarks = (layout: 'stacked' | 'grouped') =>
      labels(pictureOf({ file: lacking, layout }, 720)).filter(({ style }) => style === 'italic');
    expect(remarks('grouped').map(({ text }) => text)).to.deep.equal(['B: geen cijfer']);
  });

  it('keep a part at its position where the one below it has no figure: the rest fills that gap', () => {
    const input = pictureOf(fixture, 720);
    const parts = (bar: number): readonly number[] => ofBar(input, bar).toSorted((a, b) => b.y2 - a.y2).map(({ row }) => row); // prettier-ignore
    expect(parts(3)).to.deep.equal([0, 1]);
    expect(parts(4)).to.deep.equal([2, 1]);
  });
});
