import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { tableLayout, type TableLayout } from '../../../../src/widgets/table/model/table-layout.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { problemOf } from '../../../data/problem-of.js';
import { smallFile } from '../../../data/small-file.js';

const base = 'https://data.example/proef.json';
const sliceOf = (attributes: QueryAttributes, file = smallFile()): Slice =>
  select(readIndicator(file, base, base).dataset, readQuery(attributes));

/** Each row as `NL01 T 2015 | 100`, with a dash where there is no observation. */
const rowTexts = (slice: Slice, { keys, rows }: TableLayout): readonly string[] =>
  rows.map(({ at, cells }) => {
    const heads = keys.map(({ dimensionIndex: part, members }, k) =>
      part === null
        ? slice.periods[at[k] ?? -1]?.code
        : Object.values(members[at[k] ?? -1] ?? {})[0],
    );
    const values = cells.map((cell) =>
      cell === null ? '–' : slice.series[cell.series]?.observations[cell.period]?.value,
    );
    return `${heads.join(' ')} | ${values.join(' ')}`;
  });

const both = sliceOf({ split: 'region gender' });

describe('the layout of a table', () => {
  it('in the wide form has periods as columns, and a row per combination', () => {
    expect(rowTexts(both, tableLayout(both, 'wide'))).to.deep.equal([
      'Nederland Totaal | 100 110 120 130',
      'Nederland Mannen | 90  108 117',
      'Nederland Vrouwen | 10  12 13',
      'Overijssel Totaal | 7 8 9 10',
    ]);
  });

  it('in the wide form by a dimension has its categories as columns, and a row for each other combination and period', () => {
    const layout = tableLayout(both, 'wide', 'gender');
    expect(layout.across?.members.map((name) => name['nl'])).to.deep.equal([
      'Totaal',
      'Mannen',
      'Vrouwen',
    ]);
    expect(rowTexts(both, layout)).to.deep.equal([
      'Nederland 2015 | 100 90 10',
      'Nederland 2016 | 110  ',
      'Nederland 2017 | 120 108 12',
      'Nederland 2018 | 130 117 13',
      'Overijssel 2015 | 7 – –',
      'Overijssel 2016 | 8 – –',
      'Overijssel 2017 | 9 – –',
      'Overijssel 2018 | 10 – –',
    ]);
  });

  it('in the long form has a row per figure', () => {
    expect(rowTexts(both, tableLayout(both, 'long')).slice(0, 5)).to.deep.equal([
      'Nederland Totaal 2015 | 100',
      'Nederland Totaal 2016 | 110',
      'Nederland Totaal 2017 | 120',
      'Nederland Totaal 2018 | 130',
      'Nederland Mannen 2015 | 90',
    ]);
  });

  it('also works for one dimension or none', () => {
    const one = sliceOf({ split: 'gender' });
    expect(rowTexts(one, tableLayout(one, 'wide', 'gender'))[0]).to.equal('2015 | 100 90 10');
    expect(rowTexts(one, tableLayout(one, 'wide'))[2]).to.equal('Vrouwen | 10  12 13');
    const heads = (slice: Slice) =>
      tableLayout(slice, 'wide').keys.map(({ dimensionIndex: part, label }) => [
        part,
        label?.['nl'],
      ]);
    expect(heads(one)).to.deep.equal([[0, 'Geslacht']]);
    const none = sliceOf({}, smallFile({ shortTitle: { nl: 'Kort' } }));
    expect(heads(none)).to.deep.equal([[0, undefined]]);
    expect(rowTexts(none, tableLayout(none, 'wide'))).to.deep.equal(['Kort | 100 110 120 130']);
    expect(rowTexts(none, tableLayout(none, 'long'))[1]).to.equal('2016 | 110');
  });

  it('has every observation in exactly one cell, in each form', () => {
    const splits = ['', 'gender', 'region', 'region gender', 'gender region'];
    fc.assert(
      fc.property(
        fc.constantFrom(...splits),
        fc.constantFrom('long', 'wide', 'region', 'gender'),
        (split, form) => {
          const slice = sliceOf({ split });
          const columns = form === 'region' ? 'gebied' : form;
          if (!['long', 'wide', ...(slice.split?.id.split(' ') ?? [])].includes(columns)) return;
          const layout =
            columns === 'long' || columns === 'wide'
              ? tableLayout(slice, columns)
              : tableLayout(slice, 'wide', columns);
          const places = layout.rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell ? [`${cell.series} ${cell.period}`] : [])),
          );
          expect(places.toSorted()).to.deep.equal(
            slice.series.flatMap((_, s) => slice.periods.map((__, p) => `${s} ${p}`)).toSorted(),
          );
        },
      ),
    );
  });

  it('refuses columns that are not in the split, and names those that are', () => {
    const { code, detail } = problemOf(() => tableLayout(both, 'wide', 'level'));
    expect([code, detail.pointer, detail.expected, detail.found]).to.deep.equal([
      'bad-attribute',
      'columns',
      'period, gebied, gender',
      'level',
    ]);
  });
});
