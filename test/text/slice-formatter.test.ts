import { expect } from '@open-wc/testing';

import { csvText } from '../../src/text/csv-text.js';
import { indicatorText } from '../../src/text/indicator-text.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { tableText } from '../../src/text/table-text.js';
import { trendText } from '../../src/widgets/trend/text/trend-text.js';
import { sliceOf } from './slices.js';
import { inWords } from './in-words.js';

describe('the heading of one series of a split', () => {
  const rows = { T: [5, 6, 7], F: [2, 3, 4] };
  const codes = ['2017', '2018', '2019'];
  const only = (code: string) =>
    sliceOf({ kind: 'year', codes, rows, query: { filters: { gender: [code] } } });

  it('names the category, in the caption and the file too, and once', () => {
    expect(trendText(only('F'), 'nl').heading.text).to.equal('Instroom in techniek, mbo (Vrouwen)');
    expect(trendText(only('F'), 'en').heading.text).to.equal('Entrants in technology, mbo (Women)');
    expect(indicatorText(only('F'), 'nl').heading.text).to.equal(
      'Instroom in techniek, mbo (Vrouwen)',
    );
    expect(toPlainText(tableText(only('F'), 'nl').caption)).to.match(
      /^Instroom in techniek, mbo \(Vrouwen\): /,
    );
    expect(trendText(only('T'), 'nl').heading.text).to.equal('Instroom in techniek, mbo');
  });

  it('follows a dash where it has brackets of its own', () => {
    const labels = { F: { nl: 'Europese Unie (27 landen)', en: 'European Union (27 countries)' } };
    const slice = sliceOf({
      kind: 'year',
      codes,
      rows,
      labels,
      query: { filters: { gender: ['F'] } },
    });
    expect(trendText(slice, 'nl').heading.text).to.equal(
      'Instroom in techniek, mbo – Europese Unie (27 landen)',
    );
    expect(trendText(slice, 'en').heading.text).to.equal(
      'Entrants in technology, mbo – European Union (27 countries)',
    );
  });

  it('gives files of different figures different names, also in the other notation', () => {
    expect(csvText([only('F')], 'nl', 'dutch').fileName).to.equal('mbo-intake-2020-F.csv');
    const chosen = sliceOf({
      kind: 'year',
      codes,
      rows,
      query: { split: null, filters: { gender: ['F'] } },
    });
    expect(csvText([chosen], 'nl', 'international').fileName).to.equal(
      'mbo-intake-2020-F-international.csv',
    );
  });
});

describe('notes of a trend that appear once', () => {
  const target = {
    id: 't',
    period: '2025',
    value: 25,
    rule: 'atleast',
    key: ['T'],
    definition: 'B',
    source: null,
  } as const;
  const unit = {
    kind: 'ratio',
    label: { nl: 'per 1.000 inwoners', en: 'per 1,000 inhabitants' },
    decimals: 1,
  } as const;
  const withTarget = (nl: string) =>
    sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [{ value: 25, definition: 'B' }] },
      dataset: { targets: [{ ...target, label: { nl } }] },
    });

  it('give the unit of a figure that is neither a count nor a share', () => {
    const slice = sliceOf({
      kind: 'year',
      codes: ['2017', '2018', '2019'],
      rows: { T: [12, 14, 16.1] },
      unit,
    });
    expect(inWords(trendText(slice, 'nl'))).to.equal(
      'Het cijfer steeg van 12,0 per 1.000 inwoners in 2017 naar 16,1 in 2019. Dat is 4,1 meer.',
    );
    expect(inWords(trendText(slice, 'en'))).to.equal(
      'The figure rose from 12.0 per 1,000 inhabitants in 2017 to 16.1 in 2019. That is 4.1 more.',
    );
  });

  it('give value and period of a target once, whatever its label', () => {
    const labelled = (nl: string): string =>
      trendText(withTarget(nl), 'nl').chart.targetLabels[0] ?? '';
    expect(labelled('Doel van Katapult uit 2019: 25 in 2025')).to.equal(
      'Doel van Katapult uit 2019: 25 in 2025',
    );
    expect(labelled('Streefwaarde')).to.equal('Streefwaarde: 25 in 2025');
    expect(labelled('Streefwaarde 2025')).to.equal('Streefwaarde 2025: 25');
    expect(trendText(withTarget('Target'), 'en').chart.targetLabels).to.deep.equal([
      'Target: 25 in 2025',
    ]);
  });

  it('omit the word target before a label that begins with it', () => {
    const lead = (nl: string): string => trendText(withTarget(nl), 'nl').notes[0]?.lead ?? '-';
    expect([lead('Doel van Katapult'), lead('Streefwaarde')]).to.deep.equal(['', 'Doel.']);
  });
});
