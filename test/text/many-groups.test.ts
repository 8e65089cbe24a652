import { expect } from '@open-wc/testing';
import { breakdownInput } from '../../src/widgets/breakdown/chart/breakdown-chart.js';
import { OTHERS, piecesOf } from '../../src/widgets/breakdown/chart/breakdown-pieces.js';
import { trendInput } from '../../src/widgets/trend/chart/trend.js';
import {
  columnOf,
  partRows,
  type Column,
} from '../../src/widgets/breakdown/model/breakdown-column.js';
import {
  breakdown,
  breakdownSliced,
  type Breakdown,
} from '../../src/widgets/breakdown/model/breakdown.js';
import type { Dataset } from '../../src/model/dataset.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { breakdownTable } from '../../src/widgets/breakdown/text/breakdown-table.js';
import { breakdownText } from '../../src/widgets/breakdown/text/breakdown-text.js';
import { breakdownFormatter } from '../../src/widgets/breakdown/text/breakdown-formatter.js';
import { indexTable } from '../../src/widgets/trend/text/index-table.js';
import { toPlainText } from '../../src/text/rich-text.js';
import type { TableText } from '../../src/text/table-text.js';
import { tableText } from '../../src/text/table-text.js';
import { trendText } from '../../src/widgets/trend/text/trend-text.js';
import { smallFile } from '../data/small-file.js';
import { inWords } from './in-words.js';

const base = 'https://monitor.example/data/file.json';

/** Made up: groups with a figure each year, and no total. */
const fileOf = (groups: number, years: number): Dataset => {
  const codes = Array.from({ length: groups }, (_, i) => `G${i}`);
  const file = smallFile({
    period: { kind: 'year', codes: Array.from({ length: years }, (_, i) => String(1500 + i)) },
    dimensions: [
      {
        id: 'group',
        kind: 'other',
        label: 'Groep',
        categories: codes.map((code) => ({ code, label: `Groep ${code}` })),
      },
    ],
    series: codes.map((code, n) => ({
      key: [code],
      values: Array.from({ length: years }, (_, i) => 10 + ((n + i) % 90)),
    })),
    notes: {},
  });
  return readIndicator(file, base, base).dataset;
};
/** The same with another number for each group, in every year; null is kept back. */
const changed = (file: Dataset, value: (group: number) => number | null): Dataset => ({
  ...file,
  series: file.series.map((one, n) => ({
    ...one,
    observations: one.observations.map((cell) => ({
      ...cell,
      value: value(n),
      ...(value(n) === null && { status: 'suppressed' as const, flags: ['suppressed' as const] }),
    })),
  })),
});
const parts = (groups: number, years: number): Breakdown =>
  breakdown(fileOf(groups, years), readQuery({ split: 'group' }), null);
const series = (groups: number, years: number) =>
  select(fileOf(groups, years), readQuery({ split: 'group' }));
const cells = ({ rows }: TableText): number => rows.reduce((sum, row) => sum + row.cells.length, 0);
const look = { width: 700, fontSize: 13, measure: (text: string) => text.length * 6.5 };
const marks = (data: Readonly<Record<string, readonly unknown[]>>): number =>
  Object.values(data).reduce((sum, rows) => sum + rows.length, 0);

describe('very many groups', () => {
  it('are all shown in a table of ten thousand cells, which then does not refer to the file', () => {
    const table = tableText(series(340, 10), 'nl');
    expect(table.columns.length).to.be.greaterThan(340);
    expect(toPlainText(table.caption)).not.to.contain('csv');
  });

  it('are the first ones in a larger table, which says how many others there are and where', () => {
    const table = tableText(series(300, 300), 'nl');
    expect(cells(table)).to.be.lessThan(11_000);
    expect(toPlainText(table.caption)).to.contain(
      'De tabel toont 33 van 300 groepen. Alle groepen staan in het csv-bestand.',
    );
    expect(toPlainText(tableText(series(300, 300), 'en').caption)).to.contain(
      'The table shows 33 of 300 groups. All groups are in the CSV file.',
    );
  });

  it('are two thousand columns at most, however few rows there are', () => {
    expect(toPlainText(tableText(series(2_001, 1), 'nl').caption)).to.contain(
      'De tabel toont 2.000 van 2.001 groepen.',
    );
  });

  it('do not move the figures behind index numbers', () => {
    const slice = series(300, 300);
    const table = indexTable(
      { ...slice, index: { of: slice, stretches: [{ from: 0, to: 299, base: 0 }] } },
      'nl',
      'Groepen',
    );
    const [first] = table.rows;
    expect(table.columns).to.have.length(1 + 2 * 16);
    expect(first?.cells.slice(0, 16).map(({ text }) => text)).to.deep.equal(
      first?.cells.slice(16, 32).map(({ text }) => text),
    );
  });

  it('are in the table if the note below a line chart says so, otherwise in the file', () => {
    const notesOf = (slice: ReturnType<typeof series>) =>
      trendText(slice, 'nl', false, 12).notes.map(({ text }) => toPlainText(text));
    expect(notesOf(series(13, 3))).to.contain(
      'De grafiek toont de eerste 12 reeksen. Alle reeksen staan in de tabel.',
    );
    expect(notesOf(series(300, 300))).to.contain(
      'De grafiek toont de eerste 12 reeksen. De tabel toont er meer, het csv-bestand alle.',
    );
  });

  it('give a line chart no more marks than a dozen series do', () => {
    const drawn = (groups: number) => {
      const slice = series(groups, 40);
      return marks(trendInput(slice, trendText(slice, 'nl', false, 12).chart, look).data);
    };
    expect(drawn(300)).to.equal(drawn(13));
  });

  it('keep the parts that the picture shows in the table of a breakdown, and a note names some thirty of the others', () => {
    const fact = parts(300, 300);
    const table = breakdownTable(fact, breakdownFormatter(fact, 'nl'), 'Groepen');
    expect(cells(table)).to.be.lessThan(21_000);
    expect(toPlainText(table.caption)).to.contain(
      'van 300 groepen. Alle groepen staan in het csv-bestand.',
    );
    const heads = table.columns.map(({ head }) => toPlainText(head));
    for (const { id, own } of fact.parts) if (own) expect(heads).to.contain(`Groep ${id}`);
    const note = breakdownText(fact, 'nl', false, 300)
      .notes.map(({ text }) => toPlainText(text))
      .find((text) => text.startsWith('In de grafiek samen'));
    expect(note).to.contain(' en 264 andere. Het csv-bestand noemt ze apart.');
  });

  it('are each looked up once per bar', () => {
    const looks = (groups: number): number => {
      let count = 0;
      const slice = series(groups, 2);
      const counted = slice.series.map((one) => ({
        ...one,
        get id() {
          count++;
          return one.id;
        },
      }));
      const ids = slice.series.map(({ id }) => id);
      const partial = { ...slice, series: counted };
      columnOf(
        { code: '1500', label: null, slice: partial, period: 0 },
        partRows(partial, ids, new Set(ids)),
        1,
        true,
      );
      return count;
    };
    expect(looks(400)).to.be.at.most(4 * looks(100) + 10);
  });

  it('give a breakdown of one year at most four hundred bars', () => {
    const fact = breakdown(fileOf(1500, 1), readQuery({ split: 'group' }), 'grouped');
    const text = breakdownText(fact, 'nl', false, 1);
    const { data } = breakdownInput(fact, text.chart, look);
    expect(data['areas']?.length).to.be.within(400, 410);
    expect(
      text.notes
        .map(({ text: noteText }) => toPlainText(noteText))
        .some(
          (noteText) =>
            noteText.startsWith('Alleen in de tabel') && noteText.includes(' en 1.068 andere'),
        ),
    ).to.equal(true);
  });

  it('are all part of the whole and of the combined bar piece, also those not listed individually', () => {
    const fact = parts(300, 300);
    const at = fact.leading;
    const all = fileOf(300, 300).series.map(({ observations }) => observations[at]?.value ?? 0);
    const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
    expect(fact.parts.length + fact.more.parts).to.equal(300);
    expect(fact.columns[at]?.whole?.value).to.equal(sum(all));
    const { chart } = breakdownText(fact, 'nl', false, 300);
    const pieces = piecesOf(fact, fact.columns[at] as Column, chart);
    expect(sum(pieces.map(({ value }) => value ?? 0))).to.be.closeTo(1, 1e-9);
    expect(pieces.find(({ row }) => row === OTHERS)?.name).to.contain('294');
    expect(fact.columns[at]?.further?.value).to.equal(
      sum(all) - sum(fact.columns[at]?.cells.map(({ value }) => value ?? 0) ?? []),
    );
  });

  it('are summarised by the largest and the smallest of all, wherever these are in the file', () => {
    const many = changed(fileOf(300, 300), (n) => (n === 250 ? 7 : n === 251 ? 5000 : 100 + n));
    const fact = breakdown(many, readQuery({ split: 'group' }), null);
    const summaryText = inWords(breakdownText(fact, 'nl', false, 300));
    expect(summaryText).to.contain('Het grootste deel is Groep G251: 5.000');
    expect(summaryText).to.contain('Het kleinste deel is Groep G250: 7,');
  });

  it('have no whole where a part not listed individually is hidden, and no stack where one is below 0', () => {
    const hidden = changed(fileOf(300, 300), (n) => (n === 299 ? null : 100));
    const bar = breakdown(hidden, readQuery({ split: 'group' }), null).columns[0];
    expect([bar?.noWholeReason, bar?.whole, bar?.further?.value]).to.deep.equal([
      'hidden',
      null,
      null,
    ]);
    const below = changed(fileOf(300, 300), (n) => (n === 299 ? -1 : 100));
    expect(breakdown(below, readQuery({ split: 'group' }), null).refused).to.equal('negative');
  });

  it('are computed in steps, with the same result', () => {
    const data = fileOf(30, 60);
    const query = readQuery({ split: 'group' });
    const work = breakdownSliced(data, query, null);
    let rests = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) rests += 1;
    expect(rests).to.be.at.least(60);
    expect(step.value).to.deep.equal(breakdown(data, query, null));
  });
});

describe('very many bars', () => {
  const notes = (fact: Breakdown, lang: 'nl' | 'en') =>
    breakdownText(fact, lang, false, 400).notes.map(({ text }) => toPlainText(text));

  it('are limited to the last four hundred periods with figures, and a note says where the others are', () => {
    const fact = parts(2, 500);
    expect([
      fact.columns.length,
      fact.columns[0]?.code,
      fact.columns.at(-1)?.code,
      fact.more.columns,
    ]).to.deep.equal([400, '1600', '1999', 100]);
    expect(notes(fact, 'nl')).to.contain(
      'Grafiek en tabel tonen de laatste 400 van 500 balken. Het csv-bestand heeft alle.',
    );
    expect(notes(fact, 'en')).to.contain(
      'Chart and table show the last 400 of 500 bars. The CSV file has all of them.',
    );
    expect(breakdownTable(fact, breakdownFormatter(fact, 'nl'), 'Groepen').rows).to.have.length(
      400,
    );
    expect(parts(2, 400).more.columns).to.equal(0);
  });

  it('are limited to the first four hundred categories', () => {
    const codes = Array.from({ length: 450 }, (_, i) => `G${i}`);
    const file = smallFile({
      dimensions: [
        {
          id: 'group',
          kind: 'other',
          label: 'Groep',
          categories: codes.map((code) => ({ code, label: `Groep ${code}` })),
        },
        {
          id: 'gender',
          kind: 'sex',
          label: 'Geslacht',
          categories: ['M', 'F'].map((code) => ({ code, label: code })),
        },
      ],
      series: codes.flatMap((code) =>
        ['M', 'F'].map((gender) => ({ key: [code, gender], values: [1, 2, 3, 4] })),
      ),
      notes: {},
    });
    const { dataset } = readIndicator(file, base, base);
    const fact = breakdown(
      dataset,
      { ...readQuery({ split: 'gender' }), splitBy: ['group'] },
      null,
    );
    expect([fact.columns.length, fact.more.columns]).to.deep.equal([400, 50]);
    expect(notes(fact, 'nl')).to.contain('Grafiek en tabel tonen de eerste 400 van 450 balken.');
  });
});
