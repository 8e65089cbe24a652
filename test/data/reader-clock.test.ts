import { expect } from '@open-wc/testing';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from './read-indicator.js';
import { oneRow } from './small-file.js';

const base = 'https://monitor.example/data/file.json';
/**
 * What `Io.future` says by clocks that are right, slow by twenty days, by a year, by half a century, and years ahead.
 */
const clocks = ['2026-12-04', '2026-11-14', '2025-12-04', '1970-01-03', '2031-01-01'];

/** School years after the day of an edition, brought up to date within it. */
const file = (change: Readonly<Record<string, unknown>>): unknown =>
  oneRow(
    { values: [100, 110, 120, 130, 140, 150], status: '......' },
    {
      edition: { id: '2023', date: '2023-06-01' },
      period: {
        kind: 'schoolyear',
        codes: ['2020/21', '2021/22', '2022/23', '2023/24', '2024/25', '2025/26'],
      },
      updated: '2026-11-20',
      ...change,
    },
  );

const readAt = (change: Readonly<Record<string, unknown>>, future: string) => {
  const { dataset } = readIndicator(file(change), base, base, future);
  const [row] = select(dataset, readQuery({})).series;
  return {
    latest: dataset.periods[row?.latest ?? -1]?.code,
    statuses: row?.observations.map(({ status }) => status).join(),
  };
};

describe('the clock of the visitor', () => {
  const final = { latest: '2025/26', statuses: Array<string>(6).fill('final').join() };

  it('changes no figure, no year and no forecast', () => {
    for (const clock of clocks) expect(readAt({}, clock), clock).to.deep.equal(final);
  });

  it('changes nothing where the file is dated some days ahead', () => {
    for (const clock of clocks)
      expect(readAt({ updated: '2026-12-05' }, clock), clock).to.deep.equal(final);
  });

  it('changes nothing where the update date is invalid', () => {
    for (const updated of ['2026-02-30', 'gisteren', 20261120, ''])
      for (const clock of clocks)
        expect(readAt({ updated }, clock), `${updated} ${clock}`).to.deep.equal(final);
  });

  it('does not decide which years are in the future: the file does, by its update, otherwise by its edition', () => {
    const early = { updated: '2024-01-10' };
    const edition = { updated: undefined };
    for (const clock of clocks) {
      expect(readAt(early, clock), clock).to.deep.equal({
        latest: '2023/24',
        statuses: 'final,final,final,final,forecast,forecast',
      });
      expect(readAt(edition, clock), clock).to.deep.equal({
        latest: '2022/23',
        statuses: 'final,final,final,forecast,forecast,forecast',
      });
    }
  });
});
