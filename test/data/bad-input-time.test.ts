import { expect } from '@open-wc/testing';
import { behaves } from './bad-input.js';
import { given, type BadInput, type Outcome } from './outcome.js';
import { oneRow, smallFile } from './small-file.js';

const axis = (codes: readonly unknown[], kind = 'year') => ({ period: { kind, codes } });
const first = ({ slice }: Outcome) => slice?.series[0];
const shown = (outcome: Outcome) =>
  first(outcome)?.observations.map(({ value, status }) => value ?? status);
const periods = ({ slice }: Outcome) => slice?.periods.map(({ code }) => code);
const four = { values: [1, 2, 3, 4] };
const target = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 't1',
  period: '2018',
  value: 5,
  rule: 'atleast',
  key: ['NL01', 'T'],
  label: 'Doel',
  ...change,
});

const time: readonly BadInput[] = [
  {
    number: 101,
    what: 'periods out of order are sorted, each with its own numbers',
    run: () => given(oneRow(four, axis(['2018', '2015', '2017', '2016']))),
    state: 'OK',
    codes: ['warning period-order'],
    also: (outcome) =>
      expect([periods(outcome), shown(outcome)]).to.deep.equal([
        ['2015', '2016', '2017', '2018'],
        [2, 4, 3, 1],
      ]),
  },
  {
    number: 102,
    what: 'a period that occurs twice refuses the file',
    run: () => given(oneRow(four, axis(['2015', '2016', '2016', '2017']))),
    state: 'ERROR',
    codes: ['period-twice'],
  },
  {
    number: 103,
    what: 'a line is not joined over years that the axis leaves out',
    run: () => given(oneRow(four, axis(['1990', '1995', '2000', '2001']))),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)?.runs).to.deep.equal([
        { from: 0, to: 0 },
        { from: 1, to: 1 },
        { from: 2, to: 3 },
      ]),
  },
  {
    number: 104,
    what: 'quarters and months among years are left out, never joined with them',
    run: () => given(oneRow(four, axis(['2015', '2015-Q3', '2016-01', '2016']))),
    state: 'NOTE',
    codes: ['error unknown-code'],
    also: (outcome) =>
      expect([periods(outcome), shown(outcome)]).to.deep.equal([
        ['2015', '2016'],
        [1, 4],
      ]),
  },
  {
    number: 105,
    what: '2008/2009 may be a school year or the mean of two years, and is not guessed',
    run: () => given(oneRow({ values: [1] }, axis(['2008/2009'], 'schoolyear'))),
    state: 'ERROR',
    codes: ['shape'],
  },
  {
    number: 105,
    what: '2008/09 is read as the kind of period that the file declares',
    run: () => given(oneRow({ values: [1] }, axis(['2008/09'], 'schoolyear'))),
    state: 'OK',
  },
  {
    number: 106,
    what: 'a number for a year that had not begun is a forecast, whatever the file says',
    run: () => given(oneRow({ ...four, status: '...p' }, { updated: '2017-06-01' })),
    state: 'NOTE',
    codes: ['note after-update'],
    also: (outcome) => {
      expect(first(outcome)?.observations[3]).to.deep.include({
        value: 4,
        status: 'forecast',
        flags: ['forecast', 'provisional'],
      });
      expect(first(outcome)?.latest).to.equal(2);
    },
  },
  {
    number: 106,
    what: 'a future number that the file itself calls a forecast is not reported',
    run: () => given(oneRow({ ...four, status: '...f' }, { updated: '2017-06-01' })),
    state: 'OK',
  },
  ...['0218', '20188', '2018.5', 2018.5].map((code): BadInput => ({
    number: 107,
    what: `${JSON.stringify(code)} is not a year: its column is left out`,
    run: () => given(oneRow(four, axis(['2015', '2016', '2017', code]))),
    state: 'NOTE',
    codes: ['error unknown-code'],
    also: (outcome) => expect(shown(outcome)).to.deep.equal([1, 2, 3]),
  })),
  {
    number: 108,
    what: 'a date with a time keeps the day as it is written, whatever its time zone',
    run: () =>
      given(
        oneRow(
          { values: [1, 2] },
          {
            ...axis(['2000-01-01T23:30:00Z', '2000-01-02T00:30:00+02:00'], 'date'),
            updated: '2020-06-01T23:59:59-11:00',
          },
        ),
      ),
    state: 'OK',
    also: (outcome) => {
      expect(periods(outcome)).to.deep.equal(['2000-01-01', '2000-01-02']);
      expect(outcome.slice?.indicator.updated).to.equal('2020-06-01');
    },
  },
  ...['2026-01-01', 'gisteren', '2020-02-31', 20200601].map((updated): BadInput => ({
    number: 109,
    what: `${updated} is not accepted as the day of an update`,
    run: () => given(smallFile({ updated })),
    state: 'OK',
    codes: ['warning bad-day'],
    also: ({ slice }) => expect(slice?.indicator.updated).to.equal(null),
  })),
  {
    number: 109,
    what: 'an update dated one day ahead is accepted, since a clock may be wrong',
    run: () => given(smallFile({ updated: '2025-12-31' })),
    state: 'OK',
    also: ({ slice }) => expect(slice?.indicator.updated).to.equal('2025-12-31'),
  },
  {
    number: 110,
    what: 'an announced publication date that has passed hides no figure',
    run: () => given(smallFile({ nextUpdate: '2019-06' })),
    state: 'OK',
  },
  {
    number: 111,
    what: 'a break before the first or after the last period is ignored',
    run: () =>
      given(
        oneRow(four, {
          breaks: [
            { after: '2010', label: 'x' },
            { after: '2014', label: 'x' },
            { after: '2018', label: 'x' },
          ],
        }),
      ),
    state: 'OK',
    also: (outcome) =>
      expect([outcome.slice?.breaks, first(outcome)?.runs]).to.deep.equal([
        [],
        [{ from: 0, to: 3 }],
      ]),
  },
  {
    number: 112,
    what: 'a break at every period leaves separate points',
    run: () =>
      given(
        oneRow(four, { breaks: ['2015', '2016', '2017'].map((after) => ({ after, label: 'x' })) }),
      ),
    state: 'OK',
    also: (outcome) => {
      expect(first(outcome)?.runs).to.deep.equal([0, 1, 2, 3].map((i) => ({ from: i, to: i })));
      expect(first(outcome)?.change).to.deep.include({ kind: 'none', reason: 'break' });
      expect(first(outcome)?.span).to.equal(null);
    },
  },
  {
    number: 113,
    what: 'a target beyond the axis is listed without a position, and an event beyond it is not shown',
    run: () =>
      given(
        smallFile({
          targets: [target({ period: '2025' })],
          events: [
            { period: '2025', label: 'x' },
            { period: '2016', label: 'y' },
          ],
        }),
      ),
    state: 'OK',
    also: ({ slice, opened }) => {
      expect(slice?.targets).to.have.length(1);
      expect(slice?.targets[0]).to.deep.include({ at: null, reached: null, distance: null });
      expect(slice?.events).to.deep.equal([{ at: 1, label: { nl: 'y' } }]);
      expect(opened?.dataset.events).to.have.length(2);
    },
  },
  {
    number: 114,
    what: 'a target of a row that is not published is compared with no other row',
    run: () => given(smallFile({ targets: [target({ key: ['PV23', 'F'] })] })),
    state: 'NOTE',
    codes: ['note target-without-row'],
    also: ({ slice }) => expect([slice?.targets, slice?.otherTargets]).to.deep.equal([[], []]),
  },
  {
    number: 115,
    what: 'a target of another definition is mentioned with the reason and not drawn',
    run: () =>
      given(
        smallFile({
          definition: { id: 'B', text: 'per opleiding' },
          targets: [target({ definition: 'A' })],
        }),
      ),
    state: 'NOTE',
    also: ({ slice }) => {
      expect(slice?.targets).to.deep.equal([]);
      expect(slice?.otherTargets.map(({ target: { id }, reason }) => [id, reason])).to.deep.equal([
        ['t1', 'definition'],
      ]);
    },
  },
  {
    number: 116,
    what: 'a target with an unknown rule is ignored',
    run: () => given(smallFile({ targets: [target({ rule: 'between', from: 9, to: 3 })] })),
    state: 'OK',
    codes: ['warning left-out'],
    also: ({ slice, opened }) => {
      expect(slice?.targets).to.deep.equal([]);
      expect(opened?.findings[0]).to.deep.include({
        pointer: '/targets/0/rule',
        expected: 'atleast, atmost, equals',
        found: '"between"',
      });
    },
  },
];

describe('bad times', () => behaves(time));
