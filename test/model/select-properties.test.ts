import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.js';
import { select } from '../../src/model/select.js';
import type { SliceSeries } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import { problemOf } from '../data/problem-of.js';
import { smallFile } from '../data/small-file.js';
import { runsHere } from '../support/cases.js';

const base = 'https://monitor.example/data/file.json';
const definitionOf = { e1: 'A', e2: 'B', e3: null } as const;

interface Row {
  readonly values: readonly (number | null)[];
  readonly status: string;
  readonly editions: readonly (keyof typeof definitionOf)[];
}

interface Case {
  readonly years: readonly number[];
  readonly rows: readonly [Row, Row];
  readonly breaks: readonly {
    readonly after: number;
    readonly recalculated: boolean;
    readonly row: number | null;
  }[];
}

const row = (length: number): fc.Arbitrary<Row> =>
  fc.record({
    values: fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 4 }), {
      minLength: length,
      maxLength: length,
    }),
    status: fc.string({
      unit: fc.constantFrom('.', '.', '.', 'p', 'f'),
      minLength: length,
      maxLength: length,
    }),
    editions: fc.array(
      fc.constantFrom('e1' as const, 'e1' as const, 'e2' as const, 'e3' as const),
      {
        minLength: length,
        maxLength: length,
      },
    ),
  });

const cases: fc.Arbitrary<Case> = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2012 }), { minLength: 1, maxLength: 10 })
  .map((years) => [...years].sort((a, b) => a - b))
  .chain((years) =>
    fc.record({
      years: fc.constant(years),
      rows: fc.tuple(row(years.length), row(years.length)),
      breaks: fc.array(
        fc.record({
          after: fc.integer({ min: 1998, max: 2014 }),
          recalculated: fc.boolean(),
          row: fc.option(fc.nat(1)),
        }),
        {
          maxLength: 3,
        },
      ),
    }),
  );

const genders = ['T', 'F'] as const;

const datasetOf = ({ years, rows, breaks }: Case): Dataset =>
  readIndicator(
    smallFile({
      // Rows are made without regard to one another.
      unit: { kind: 'count', label: 'studenten', decimals: 0, additive: false },
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      editions: { e1: { definition: 'A' }, e2: { definition: 'B' }, e3: {} },
      edition: { id: 'e1' },
      period: { kind: 'year', codes: years.map(String) },
      series: rows.map((one, i) => ({ key: ['NL01', genders[i]], ...one })),
      breaks: breaks.map(({ after, recalculated, row: of }) => ({
        after: String(after),
        recalculated,
        label: 'x',
        ...(of === null ? {} : { key: ['NL01', genders[of]] }),
      })),
    }),
    base,
    base,
  ).dataset;

/** Whether neighbours `i` and `i + 1` of a row may be joined: said a second time, straight from the case. */
const mayJoin = ({ years, rows, breaks }: Case, index: number, i: number): boolean => {
  const one = rows[index];
  const [year, next] = [years[i], years[i + 1]];
  const [edition, nextEdition] = [one?.editions[i], one?.editions[i + 1]];
  if (
    one === undefined ||
    year === undefined ||
    next === undefined ||
    edition === undefined ||
    nextEdition === undefined
  )
    return false;
  return (
    one.values[i] !== null &&
    one.values[i + 1] !== null &&
    next === year + 1 &&
    definitionOf[edition] === definitionOf[nextEdition] &&
    !breaks.some(
      ({ after, recalculated, row: of }) =>
        after === year && !recalculated && (of === null || of === index),
    )
  );
};

const joined = ({ runs }: SliceSeries, i: number): boolean =>
  runs.some(({ from, to }) => from <= i && i < to);

const allSeries = (test: Case): readonly SliceSeries[] =>
  select(datasetOf(test), {
    filters: {},
    split: 'gender',
    period: { kind: 'all' },
    edition: null,
  }).series.toSorted((a, b) => genders.indexOf(a.id as 'T') - genders.indexOf(b.id as 'T'));

const check = (property: (test: Case, series: SliceSeries, index: number) => void): void => {
  fc.assert(
    fc.property(cases, (test) => {
      allSeries(test).forEach((series, index) => property(test, series, index));
    }),
    { seed: 32637320, numRuns: runsHere(1000) },
  );
};

describe('a selected series, whatever the figures', () => {
  it('is joined exactly where there is no gap, no left-out period and no cut', () => {
    check((test, series, index) => {
      for (const i of test.years.keys())
        expect(joined(series, i), `${i}`).to.equal(mayJoin(test, index, i));
    });
  });

  it('holds every number in exactly one run and no null in any', () => {
    check((_, { observations, runs }) => {
      const covered = runs.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (__, i) => from + i),
      );
      expect(covered).to.deep.equal(
        observations.flatMap(({ value }, i) => (value === null ? [] : [i])),
      );
    });
  });

  it('has a change exactly where the latest figure may be compared with the one before it, forecasts left out', () => {
    check((test, { change, latest, observations }, index) => {
      if (latest === null) return;
      const from = observations.findLastIndex(
        ({ value, status }, i) => i < latest && value !== null && status !== 'forecast',
      );
      const [older, newer] = [observations[from], observations[latest]];
      if (older === undefined) {
        expect(change).to.deep.equal({ kind: 'none', reason: 'first' });
        return;
      }
      const between = observations.slice(from, latest + 1).filter(({ value }) => value !== null);
      const cut =
        new Set(between.map(({ definition }) => definition)).size > 1 ||
        test.breaks.some(
          ({ after, recalculated, row: of }) =>
            !recalculated &&
            (of === null || of === index) &&
            after >= (test.years[from] ?? NaN) &&
            after < (test.years[latest] ?? NaN),
        );
      expect(change.kind).to.equal(cut ? 'none' : 'known');
      expect('than' in change && change.than.code).to.equal(String(test.years[from]));
      if (change.kind === 'known')
        expect(change.absolute).to.equal((newer?.value ?? NaN) - (older.value ?? NaN));
    });
  });

  it('has a gap exactly between two successive figures that may be compared and are not joined', () => {
    check((test, series, index) => {
      const numbers = series.observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
      const gaps = numbers.slice(1).flatMap((to, n) => {
        const from = numbers[n] ?? to;
        const cut =
          series.observations[from]?.definition !== series.observations[to]?.definition ||
          test.breaks.some(
            ({ after, recalculated, row: of }) =>
              !recalculated &&
              (of === null || of === index) &&
              after >= (test.years[from] ?? NaN) &&
              after < (test.years[to] ?? NaN),
          );
        return cut || joined(series, from) ? [] : [{ from, to }];
      });
      expect(series.gaps).to.deep.equal(gaps);
    });
  });

  it('compares over a span without a cut, from number to number', () => {
    check((test, { span, latest, observations }, index) => {
      if (span === null) return;
      expect(span.to).to.equal(latest);
      const numbers = observations.flatMap(({ value, status }, i) =>
        value !== null && status !== 'forecast' && i >= span.from && i <= span.to ? [i] : [],
      );
      expect(numbers[0]).to.equal(span.from);
      expect(numbers).to.have.length(span.count);
      expect(new Set(numbers.map((i) => observations[i]?.definition)).size).to.equal(1);
      const cuts = test.breaks.filter(
        ({ recalculated, row: of }) => !recalculated && (of === null || of === index),
      );
      expect(
        cuts.some(
          ({ after }) =>
            after >= (test.years[span.from] ?? NaN) && after < (test.years[span.to] ?? NaN),
        ),
      ).to.equal(false);
      const values = numbers.map((i) => observations[i]?.value ?? NaN);
      expect([observations[span.highest]?.value, observations[span.lowest]?.value]).to.deep.equal([
        Math.max(...values),
        Math.min(...values),
      ]);
    });
  });

  it('shows a pinned edition whole or not at all', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('e1', 'e2'), (test, pinned) => {
        const whole =
          pinned === 'e1' &&
          test.rows.every(({ editions }) => editions.every((edition) => edition === 'e1'));
        const ask = () =>
          select(datasetOf(test), {
            filters: {},
            split: null,
            period: { kind: 'all' },
            edition: pinned,
          });
        if (!whole) {
          expect(problemOf(ask).code).to.equal('unknown-edition');
          return;
        }
        const { periods, series } = ask();
        expect(periods.map(({ code }) => code)).to.deep.equal(test.years.map(String));
        expect(series[0]?.observations.map(({ edition }) => edition)).to.deep.equal(
          test.years.map(() => 'e1'),
        );
      }),
      { seed: 32637320, numRuns: runsHere(500) },
    );
  });
});
