import { expect } from '@open-wc/testing';
import type { Observation, Status } from '../../src/model/dataset.js';
import { onePeriod } from '../../src/model/one-period.js';

/** A row of cells: `.` a number, `f` a forecast, and the reasons why there is none. */
const row = (cells: string): { readonly observations: readonly Observation[] } => ({
  observations: [...cells].map((letter): Observation => {
    const status = statuses[letter] ?? 'final';
    const value = '.f'.includes(letter) ? 1 : null;
    return {
      value,
      status,
      flags: [status],
      edition: 'e',
      definition: null,
      sources: [],
      pointer: '',
    };
  }),
});
const statuses: Readonly<Record<string, Status>> = {
  f: 'forecast',
  m: 'missing',
  s: 'suppressed',
  c: 'confidential',
  i: 'impossible',
};
const found = (...rows: readonly string[]): number =>
  onePeriod(rows.map(row), Math.max(0, ...rows.map(({ length }) => length)));

describe('the one period of several rows', () => {
  it('is the latest that was published for more than half of them: three of four are enough, two are not', () => {
    expect(found('...', '...', '...', '..m')).to.equal(2);
    expect(found('...', '...', '..m', '..m')).to.equal(1);
    expect(found('..', '..', '.m')).to.equal(1);
    expect(found('..', '.m')).to.equal(0);
    expect(found('..')).to.equal(1);
  });

  it('may be the first', () => {
    expect(found('.m', '.m', '.m')).to.equal(0);
    expect(found('.mm', '.mm', 'mm.')).to.equal(0);
  });

  it('is the latest of those published for the most rows where none was published for more than half', () => {
    expect(found('.mm', 'm.m', 'mm.', 'mmm')).to.equal(2);
    expect(found('.m', '.m', 'm.', 'mm')).to.equal(0);
  });

  it('counts hidden numbers in a period with numbers, and no forecasts', () => {
    for (const letter of 'sci') expect(found('..', `.${letter}`, '.m'), letter).to.equal(1);
    expect(found('..', '.f', '.m')).to.equal(0);
    expect(found('..', '.m', '.m')).to.equal(0);
  });

  it('is not a period without any number, however many are hidden', () => {
    expect(found('.s', '.s', '.s')).to.equal(0);
    expect(found('s.', 's.', 'sm', 'sm')).to.equal(1);
    expect(found('.mm', 'mmm', 'mmm')).to.equal(0);
  });

  it('is among the given number of periods, however many cells a row has', () => {
    expect(onePeriod([row('.m.'), row('.m.')], 2)).to.equal(0);
  });
});
