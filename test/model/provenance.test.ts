import { expect } from '@open-wc/testing';
import type { Provenance } from '../../src/model/provenance.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';

const base = 'https://monitor.example/data/file.json';
/** Four years out of three editions, of which the one in the middle has no known day. */
const file = {
  format: 'monitor-indicator',
  version: '1.1',
  id: 'proef',
  title: 'Proef',
  edition: { id: '2021', date: '2021-06-14' },
  definitions: { A: { text: 'Telling.' } },
  editions: {
    '2018': { date: '2018-06-18', definition: 'A' },
    '2019': { definition: 'A' },
    '2021': { definition: 'A' },
  },
  unit: { kind: 'share', label: 'procent', symbol: '%', decimals: 0 },
  period: { kind: 'year', codes: ['2017', '2018', '2019', '2020'] },
  dimensions: [
    {
      id: 'gebied',
      kind: 'geo',
      label: 'Gebied',
      total: 'NL01',
      categories: [
        { code: 'NL01', level: 'land', label: 'Nederland' },
        { code: 'PV23', level: 'provincie', label: 'Overijssel' },
      ],
    },
  ],
  series: [
    {
      key: ['NL01'],
      values: [30, 31, 32, 33],
      editions: ['2018', '2018', '2019', '2021'],
      sources: ['a', 'a', 'b', 'c'],
    },
    {
      key: ['PV23'],
      values: [20, null, 22, 23],
      editions: ['2018', '2021', '2019', '2021'],
      sources: ['a', null, 'd', 'a'],
    },
  ],
  targets: [
    {
      id: 't',
      period: '2020',
      value: 40,
      rule: 'atleast',
      key: ['NL01'],
      definition: 'A',
      label: 'Doel',
      source: 'doel',
    },
  ],
  sources: ['a', 'b', 'c', 'd', 'doel'].map((id) => ({ id, name: id })),
  updated: '2021-09-01',
};
const ask = (
  query: Parameters<typeof readQuery>[0],
  change: Readonly<Record<string, unknown>> = {},
): Slice => select(readIndicator({ ...file, ...change }, base, base).dataset, readQuery(query));
const summaryOf = ({ sources, editions, day }: Provenance) => ({
  sources: sources.map(({ id }) => id).join(' '),
  editions: editions.map(({ id }) => id).join(' '),
  day: day && `${day.date}${day.updated ? ' updated' : ''}`,
});

describe('the provenance of shown figures', () => {
  it('is the union of the sources of each figure, and of the target shown with them', () => {
    expect(summaryOf(ask({ region: 'NL01' }))).to.deep.equal({
      sources: 'a b c doel',
      editions: '2018 2019 2021',
      day: '2021-09-01 updated',
    });
    expect(summaryOf(ask({ region: 'PV23' })).sources).to.equal('a d');
    expect(summaryOf(ask({ split: 'region' })).sources).to.equal('a b c d doel');
  });

  it('covers only the shown periods, and its date is never that of another edition', () => {
    expect(summaryOf(ask({ region: 'PV23', period: '2017' }))).to.deep.equal({
      sources: 'a',
      editions: '2018',
      day: '2018-06-18',
    });
    expect(summaryOf(ask({ region: 'PV23', period: '2017..2019' }))).to.deep.equal({
      sources: 'a d',
      editions: '2018 2019',
      day: null,
    });
    expect(summaryOf(ask({ region: 'PV23', period: '2020' })).day).to.equal('2021-09-01 updated');
    expect(summaryOf(ask({ region: 'PV23', period: '2020' }, { updated: undefined })).day).to.equal(
      '2021-06-14',
    );
  });

  it('follows from cells without a number only where no cell has one', () => {
    expect(summaryOf(ask({ region: 'PV23', period: '2017..2018' })).sources).to.equal('a');
    expect(summaryOf(ask({ region: 'PV23', period: '2018' })).sources).to.equal('');
  });

  it('of the latest figure also covers what it is compared with: the period before it, even if that is not shown, and the country', () => {
    expect(summaryOf(ask({ region: 'NL01', period: '2018..2019' }).figure)).to.deep.equal({
      sources: 'a b doel',
      editions: '2018 2019',
      day: null,
    });
    expect(summaryOf(ask({ region: 'NL01', period: '2018' }).figure)).to.deep.equal({
      sources: 'a doel',
      editions: '2018',
      day: '2018-06-18',
    });
    expect(summaryOf(ask({ region: 'PV23' }).figure).sources).to.equal('a c d');
  });

  it('is the list of the whole file where no cell names its source', () => {
    const series = file.series.map(({ key, values, editions }) => ({ key, values, editions }));
    expect(
      summaryOf(ask({ region: 'PV23', period: '2017' }, { version: '1.0', series })).sources,
    ).to.equal('a b c d doel');
  });

  it('of the latest figure covers nothing before a break, with which it is not compared', () => {
    const breaks = [{ after: '2019', label: 'Nieuwe telling' }];
    expect(summaryOf(ask({ region: 'NL01' }, { breaks }).figure)).to.deep.include({
      sources: 'c doel',
      editions: '2021',
    });
  });

  it('of a leading series without a figure follows from its last cell', () => {
    const values = [null, null, null, null];
    const editions = ['2021', '2018', '2018', '2019'];
    const series = [{ key: ['NL01'], values, editions }, file.series[1]];
    expect(summaryOf(ask({ split: 'region' }, { series }).figure).editions).to.equal('2019');
  });
});
