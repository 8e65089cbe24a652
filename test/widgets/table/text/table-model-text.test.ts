import { expect } from '@open-wc/testing';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { tableLayout } from '../../../../src/widgets/table/model/table-layout.js';
import { readIndicator } from '../../../data/read-indicator.js';
import type { Lang } from '../../../../src/text/lang.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { fromTableText } from '../../../../src/widgets/table/text/from-table-text.js';
import { tableModel } from '../../../../src/widgets/table/text/table-model-text.js';
import type { TableModel } from '../../../../src/widgets/table/text/table-model.js';
import { stackColumns } from '../../../../src/widgets/table/text/stack-columns.js';
import { tableText } from '../../../../src/text/table-text.js';
import { smallFile } from '../../../data/small-file.js';
import { mboByGender, sliceOf } from '../../../text/slices.js';

const base = 'https://data.example/proef.json';
const ask = (attributes: QueryAttributes, change: object = {}): Slice =>
  select(readIndicator(smallFile({ ...change }), base, base).dataset, readQuery(attributes));
const heads = ({ columns }: TableModel): readonly string[] =>
  columns.map(({ head }) => toPlainText(head));
const rowOf = (sheet: TableModel, index: number): readonly string[] => {
  const { heads: names, cells } = sheet.row(index);
  return [...names.map(toPlainText), ...cells.map(({ text, mark }) => text + (mark ?? ''))];
};
const rows = (sheet: TableModel): readonly (readonly string[])[] =>
  Array.from({ length: sheet.size }, (_, i) => rowOf(sheet, i));
const found = (sheet: TableModel, typed: string): readonly number[] => {
  const finds = sheet.finder(typed);
  return Array.from({ length: sheet.size }, (_, i) => i).filter(finds);
};

const both = ask({ split: 'region gender' });
const wide = (slice: Slice, columns?: string, lang: Lang = 'nl'): TableModel =>
  tableModel(slice, tableLayout(slice, 'wide', columns), lang);
const long = (slice: Slice, lang: Lang = 'nl'): TableModel =>
  tableModel(slice, tableLayout(slice, 'long'), lang);

describe('a wide table', () => {
  it('has a header per dimension and a column per period, with status and signs', () => {
    const sheet = wide(both);
    expect(heads(sheet)).to.deep.equal(['Gebied', 'Geslacht', '2015', '2016', '2017', '2018']);
    expect(rows(sheet)).to.deep.equal([
      ['Nederland', 'Totaal', '100', '110', '120', '130*'],
      ['Nederland', 'Mannen', '90', '.', '108', '117'],
      ['Nederland', 'Vrouwen', '10', '<', '12', '13*'],
      ['Overijssel', 'Totaal', '7', '8', '9', '10'],
    ]);
    expect(sheet.legend.map(({ symbol }) => symbol)).to.have.members(['*', '.', '<']);
    expect(toPlainText(sheet.caption)).to.equal('Proef: aantal studenten, per jaar.');
  });

  it('marks a combination that is not in the file as unknown, never 0', () => {
    const sheet = wide(both, 'gender');
    expect(rowOf(sheet, 4)).to.deep.equal(['Overijssel', '2015', '7', '.', '.']);
    expect(sheet.row(4).cells[1]).to.deep.include({
      kind: 'missing',
      spoken: 'geen cijfer bekend',
      sort: null,
    });
    expect(sheet.legend.find(({ symbol }) => symbol === '.')?.text).to.equal('geen cijfer bekend');
  });

  it('draws a rule at a break, and gives definition and edition of each range of periods', () => {
    const sheet = wide(mboByGender());
    expect(heads(sheet)).to.deep.equal([
      'Geslacht', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20', 'Telling', 'Editie',
    ]); // prettier-ignore
    expect(sheet.row(0).cells.map(({ cut }) => cut === true)).to.deep.equal([
      false,
      true,
      ...Array<boolean>(8).fill(false),
    ]);
    expect(sheet.columns.map(({ cut }) => cut).indexOf(true)).to.equal(2);
    expect(rowOf(sheet, 0).slice(-2)).to.deep.equal([
      '2012/13: telling per domein, 2013/14 tot en met 2019/20: telling per opleiding',
      '2012/13: 2017, 2013/14: 2018, 2014/15 tot en met 2019/20: 2020',
    ]);
    expect(toPlainText(sheet.caption)).to.contain('Andere telling vanaf 2013/14.');
  });

  it('draws the rule only in the row with the break', () => {
    const breaks = [
      { after: '2016', recalculated: false, label: { nl: 'Nieuw' }, key: ['NL01', 'F'] },
    ];
    const sheet = wide(ask({ split: 'gender' }, { breaks }));
    const cuts = rows(sheet).map((_, i) => sheet.row(i).cells.map(({ cut }) => cut === true));
    expect(cuts).to.deep.equal([
      [false, false, false, false],
      [false, false, false, false],
      [false, false, true, false],
    ]);
    expect(sheet.columns.some(({ cut }) => cut)).to.equal(false);
  });

  it('has the same in English', () => {
    const sheet = wide(mboByGender(), undefined, 'en');
    expect(heads(sheet).slice(-2)).to.deep.equal(['Count method', 'Edition']);
    expect(rowOf(sheet, 1).at(-2)).to.equal(
      '2012/13: count per domain, 2013/14 to 2019/20: count per programme',
    );
  });
});

describe('a long table', () => {
  it('has a row per figure, with definition and edition of each', () => {
    const sheet = long(mboByGender());
    expect(heads(sheet)).to.deep.equal([
      'Geslacht',
      'Schooljaar',
      'Aantal studenten',
      'Telling',
      'Editie',
    ]);
    expect(sheet.size).to.equal(16);
    expect(rowOf(sheet, 10)).to.deep.equal([
      'Vrouwen',
      '2014/15',
      '4.899',
      'telling per opleiding',
      '2018',
    ]);
  });

  it('draws a rule between two figures of one series, and never between different series', () => {
    const sheet = long(mboByGender());
    expect(rows(sheet).flatMap((_, i) => (sheet.row(i).cutBefore ? [i] : []))).to.deep.equal([
      1, 9,
    ]);
  });

  it('on a narrow page has the categories of a row in one column, and its remarks in another', () => {
    const sheet = stackColumns(long(mboByGender()), 'nl', 'Instroom');
    expect(heads(sheet)).to.deep.equal([
      'Geslacht, schooljaar',
      'Aantal studenten',
      'Telling, editie',
    ]);
    expect(rowOf(sheet, 10)).to.deep.equal([
      'Vrouwen, 2014/15',
      '4.899',
      'telling per opleiding, 2018',
    ]);
    expect(sheet.columns[0]).to.deep.include({ description: 'sorteren: Instroom' });
    expect(found(sheet, 'vrouwen 2014')).to.deep.equal([10]);
    const names = rows(sheet).map((_, i) => sheet.sortKey(i, 0));
    expect(names).to.deep.equal(names.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('does not change where there is nothing to combine, or where figures are side by side', () => {
    const beside = wide(both);
    expect(stackColumns(beside, 'nl', '')).to.equal(beside);
    const alone = long(ask({}));
    expect(stackColumns(alone, 'nl', '')).to.equal(alone);
  });
});

describe('a search in a table', () => {
  it('finds rows with every word, in any column, ignoring capitals and accents', () => {
    const codes = ['2019'];
    const labels = {
      X: { nl: 'Súdwest-Fryslân' },
      Y: { nl: 'Noord-Holland' },
      Z: { nl: '’s-Gravenhage' },
    };
    const slice = sliceOf({ kind: 'year', codes, rows: { X: [1], Y: [2], Z: [3] }, labels });
    expect(found(wide(slice), 'sudwest')).to.deep.equal([0]);
    expect(found(wide(slice), 'NOORD holland')).to.deep.equal([1]);
    expect(found(wide(slice), "'s-g")).to.deep.equal([2]);
    expect(found(wide(slice), 'noord zuid')).to.deep.equal([]);
    expect(found(long(slice), 'holland 2019')).to.deep.equal([1]);
  });

  it('finds rows with a figure as it is written, and not those with only its digits', () => {
    expect(found(long(mboByGender()), '37.817')).to.deep.equal([2]);
    expect(found(long(mboByGender()), '37817')).to.deep.equal([2]);
    expect(found(long(mboByGender()), '817')).to.deep.equal([]);
    expect(
      found(long(mboByGender()), 'totaal 37.817'),
      'a number among words is part of a name',
    ).to.deep.equal([]);
    expect(found(long(mboByGender(), 'en'), '37,817')).to.deep.equal([2]);
    expect(found(wide(mboByGender()), '37.817')).to.deep.equal([0]);
  });

  it('finds rows by a status, a reason or a definition in words', () => {
    expect(found(long(mboByGender()), 'voorlopig')).to.deep.equal([7, 15]);
    expect(found(long(mboByGender()), 'domein')).to.deep.equal([0, 8]);
    expect(found(wide(both), 'klein aantal')).to.deep.equal([2]);
  });

  it('finds the same rows in a table with a row per period', () => {
    const sheet = fromTableText(tableText(mboByGender(), 'nl'), 'nl');
    expect(found(sheet, '2014')).to.deep.equal([2]);
    expect(found(sheet, '37.817')).to.deep.equal([2]);
    expect(found(sheet, 'voorlopig')).to.deep.equal([7]);
    expect(found(sheet, 'domein')).to.deep.equal([0]);
    expect(found(sheet, '817')).to.deep.equal([]);
  });
});
