import { expect } from '@open-wc/testing';

import type { Period, PeriodKind } from '../../src/model/dataset.js';
import { parsePeriod } from '../../src/model/period.js';
import {
  dateText,
  during,
  periodLabel,
  periodList,
  periodRange,
  shortPeriodLabel,
} from '../../src/text/periods.js';
import { toPlainText } from '../../src/text/rich-text.js';

describe('periods', () => {
  const printed: readonly (readonly [PeriodKind, string, string, string, string, string])[] = [
    ['year', '2017', '2017', 'in 2017', '2017', 'in 2017'],
    ['schoolyear', '2017/18', '2017/18', 'in 2017/18', '2017/18', 'in 2017/18'],
    ['schoolyear', '1999/00', '1999/00', 'in 1999/00', '1999/00', 'in 1999/00'],
    [
      'quarter',
      '2023-Q4',
      'vierde kwartaal van 2023',
      'in het vierde kwartaal van 2023',
      'fourth quarter of 2023',
      'in the fourth quarter of 2023',
    ],
    [
      'halfyear',
      '2023-S1',
      'eerste halfjaar van 2023',
      'in het eerste halfjaar van 2023',
      'first half of 2023',
      'in the first half of 2023',
    ],
    ['month', '2024-06', 'juni 2024', 'in juni 2024', 'June 2024', 'in June 2024'],
    ['date', '2024-06-27', '27 juni 2024', 'op 27 juni 2024', '27 June 2024', 'on 27 June 2024'],
    [
      'date',
      '2024-01-01',
      '1 januari 2024',
      'op 1 januari 2024',
      '1 January 2024',
      'on 1 January 2024',
    ],
  ];
  for (const [kind, code, nl, inNl, en, inEn] of printed) {
    it(`prints the ${kind} ${code} in one form per language`, () => {
      const period = read(kind, code);
      expect(periodLabel(period, 'nl')).to.equal(nl);
      expect(toPlainText(during(period, 'nl'))).to.equal(inNl);
      expect(periodLabel(period, 'en')).to.equal(en);
      expect(toPlainText(during(period, 'en'))).to.equal(inEn);
    });
  }

  const short: readonly (readonly [PeriodKind, string, string, string])[] = [
    ['year', '2017', '2017', '2017'],
    ['schoolyear', '2017/18', '’17/18', '’17/18'],
    ['quarter', '2023-Q4', '4e kw. ’23', 'Q4 ’23'],
    ['halfyear', '2023-S2', '2e hj. ’23', 'H2 ’23'],
  ];
  for (const [kind, code, nl, en] of short) {
    it(`shortens the ${kind} ${code} for a narrow axis`, () => {
      expect(shortPeriodLabel(read(kind, code), 'nl')).to.equal(nl);
      expect(shortPeriodLabel(read(kind, code), 'en')).to.equal(en);
    });
  }

  it('prints one form, whatever form the code had', () => {
    const period: Period = { ...read('schoolyear', '2017/18'), code: '2017SJ00' };
    expect(periodLabel(period, 'nl')).to.equal('2017/18');
  });

  it('names a range once when it is one period', () => {
    expect(periodRange(years('2012', '2015'), 'nl')).to.equal('2012 tot en met 2015');
    expect(periodRange(years('2012', '2015'), 'en')).to.equal('2012 to 2015');
    expect(periodRange(years('2012'), 'nl')).to.equal('2012');
  });

  it('lists up to three periods, summarises more as ranges where there are few, and never as a range with gaps', () => {
    expect(toPlainText(periodList(years('2012'), 'nl'))).to.equal('2012');
    expect(toPlainText(periodList(years('2012', '2013', '2015'), 'nl'))).to.equal(
      '2012, 2013 en 2015',
    );
    expect(toPlainText(periodList(years('2012', '2013', '2014', '2015'), 'en'))).to.equal(
      '2012 to 2015',
    );
    expect(toPlainText(periodList(years('2012', '2013', '2014', '2016'), 'nl'))).to.equal(
      '2012 tot en met 2014 en 2016',
    );
    expect(toPlainText(periodList(years('2012', '2014', '2016', '2018'), 'nl'))).to.equal(
      'enkele perioden',
    );
  });

  it('prints an invalid date unchanged', () => {
    expect(dateText('2020-06-15', 'nl')).to.equal('15 juni 2020');
    expect(dateText('2020-19-39', 'nl')).to.equal('2020-19-39');
  });
});

const read = (kind: PeriodKind, code: string): Period => {
  const period = parsePeriod(code, kind);
  if (period === null) throw new Error(`not a ${kind}: ${code}`);
  return period;
};

const years = (...codes: readonly string[]): readonly Period[] =>
  codes.map((code) => read('year', code));
