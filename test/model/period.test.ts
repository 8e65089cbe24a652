import { expect } from '@open-wc/testing';
import type { PeriodKind } from '../../src/model/dataset.js';
import { parsePeriod, periodsBetween } from '../../src/model/period.js';

const good: readonly (readonly [PeriodKind, string, string, string, string])[] = [
  ['year', '2023', '2024', '2023-01-01', '2023-12-31'],
  ['schoolyear', '2017/18', '2018/19', '2017-08-01', '2018-07-31'],
  ['schoolyear', '1999/00', '2000/01', '1999-08-01', '2000-07-31'],
  ['halfyear', '2023-S1', '2023-S2', '2023-01-01', '2023-06-30'],
  ['halfyear', '2023-S2', '2024-S1', '2023-07-01', '2023-12-31'],
  ['quarter', '2023-Q1', '2023-Q2', '2023-01-01', '2023-03-31'],
  ['quarter', '2023-Q4', '2024-Q1', '2023-10-01', '2023-12-31'],
  ['month', '2023-05', '2023-06', '2023-05-01', '2023-05-31'],
  ['month', '2024-02', '2024-03', '2024-02-01', '2024-02-29'],
  ['month', '1900-02', '1900-03', '1900-02-01', '1900-02-28'],
  ['month', '2000-02', '2000-03', '2000-02-01', '2000-02-29'],
  ['month', '2023-12', '2024-01', '2023-12-01', '2023-12-31'],
  ['date', '2023-05-17', '2023-05-18', '2023-05-17', '2023-05-17'],
  ['date', '2024-02-29', '2024-03-01', '2024-02-29', '2024-02-29'],
  ['date', '2023-12-31', '2024-01-01', '2023-12-31', '2023-12-31'],
];

const bad: readonly (readonly [PeriodKind, readonly string[]])[] = [
  [
    'year',
    [
      '',
      '218',
      '0218',
      '20188',
      '2018.5',
      ' 2018',
      '2018 ',
      '2017/18',
      '3018',
      'tweeduizend',
      '２０１８',
      '2018\n',
    ],
  ],
  ['schoolyear', ['2017', '2017/17', '2017/19', '2017/2018', '2017-18', "2017/'18", '2099/99']],
  ['halfyear', ['2023-S0', '2023-S3', '2023S1', '2023-s1', '2023-H1']],
  ['quarter', ['2023-Q0', '2023-Q5', '2023Q1', '2023-01']],
  ['month', ['2023-00', '2023-13', '2023-5', '2023-05-17']],
  [
    'date',
    ['2023-02-29', '2023-04-31', '2023-00-10', '2023-05-00', '2023-05-32', '2023-05', '17-05-2023'],
  ],
];

describe('period', () => {
  for (const [kind, code, next, start, end] of good) {
    it(`reads ${kind} ${code} as ${start} up to and including ${end}, right before ${next}`, () => {
      const period = parsePeriod(code, kind);
      const after = parsePeriod(next, kind);
      expect(period).to.include({ code, kind, start, end });
      expect((after?.ordinal ?? NaN) - (period?.ordinal ?? NaN)).to.equal(1);
    });
  }

  for (const [kind, codes] of bad) {
    it(`does not guess a ${kind} from another form`, () => {
      expect(codes.filter((code) => parsePeriod(code, kind) !== null)).to.deep.equal([]);
    });
  }

  it('numbers the days of four centuries one after the other', () => {
    const lengths = (year: number): readonly number[] => [
      31,
      year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ];
    let before = parsePeriod('1799-12-31', 'date')?.ordinal ?? NaN;
    const jumps: string[] = [];
    for (let year = 1800; year < 2200; year++) {
      lengths(year).forEach((length, month) => {
        for (let day = 1; day <= length; day++) {
          const code = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const ordinal = parsePeriod(code, 'date')?.ordinal ?? NaN;
          if (ordinal !== before + 1) jumps.push(code);
          before = ordinal;
        }
      });
    }
    expect(jumps).to.deep.equal([]);
  });
});

describe('the periods between two others', () => {
  const between = (kind: PeriodKind, from: string, to: string) =>
    periodsBetween(
      kind,
      parsePeriod(from, kind)?.ordinal ?? NaN,
      parsePeriod(to, kind)?.ordinal ?? NaN,
    ).map(({ code }) => code);

  it('are all of their kind, both ends included', () => {
    expect(between('year', '2015', '2017')).to.deep.equal(['2015', '2016', '2017']);
    expect(between('schoolyear', '1998/99', '2000/01')).to.deep.equal([
      '1998/99',
      '1999/00',
      '2000/01',
    ]);
    expect(between('halfyear', '2015-S1', '2016-S1')).to.deep.equal([
      '2015-S1',
      '2015-S2',
      '2016-S1',
    ]);
    expect(between('quarter', '2015-Q3', '2016-Q1')).to.deep.equal([
      '2015-Q3',
      '2015-Q4',
      '2016-Q1',
    ]);
    expect(between('month', '2015-09', '2016-01')).to.deep.equal([
      '2015-09',
      '2015-10',
      '2015-11',
      '2015-12',
      '2016-01',
    ]);
    expect(between('year', '2015', '2015')).to.deep.equal(['2015']);
  });

  it('are none where the second comes first, and none of days, since not every day has a count', () => {
    expect(between('year', '2017', '2015')).to.deep.equal([]);
    expect(between('date', '2015-01-01', '2015-01-03')).to.deep.equal([]);
  });
});
