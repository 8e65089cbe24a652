import { expect } from '@open-wc/testing';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { valueFormats, valueText } from '../../../../src/widgets/value/text/value-text.js';
import { mboTotal, share, sliceOf } from '../../../text/slices.js';

const textOf = (...args: Parameters<typeof valueText>): string => {
  const { text: rich, remark } = valueText(...args);
  return toPlainText(rich) + toPlainText(remark);
};

describe('a figure in a sentence of the author', () => {
  it('is a number, a period, a change or whole sentences, in both languages', () => {
    const slice = mboTotal();
    expect(textOf(slice, 'nl', 'number')).to.equal('42.225 (voorlopig)');
    expect(textOf(slice, 'en', 'number')).to.equal('42,225 (provisional)');
    expect(textOf(slice, 'nl', 'period')).to.equal('2019/20');
    expect(textOf(slice, 'nl', 'change')).to.equal('629 minder dan in 2018/19 (voorlopig)');
    expect(textOf(slice, 'en', 'change')).to.equal('629 fewer than in 2018/19 (provisional)');
    expect(textOf(slice, 'en', 'sentence')).to.match(
      /\. That is 629 fewer than in 2018\/19 \(minus 1\.5 percent\)\./,
    );
  });

  it('names a period without its article, which the sentence has', () => {
    const slice = sliceOf({ kind: 'quarter', codes: ['2023-Q4'], rows: { T: [3] } });
    expect(textOf(slice, 'nl', 'period')).to.equal('vierde kwartaal van 2023');
  });

  it('gives the difference from an earlier share in points, and mentions when there is none', () => {
    const codes = ['2018', '2019'];
    expect(
      textOf(sliceOf({ kind: 'year', codes, rows: { T: [36, 38] }, unit: share }), 'nl', 'change'),
    ).to.equal('2 procentpunt meer dan in 2018');
    expect(
      textOf(sliceOf({ kind: 'year', codes, rows: { T: [36, 36] }, unit: share }), 'en', 'change'),
    ).to.equal('the same as in 2018');
  });

  it('names the earlier period across a gap, and never uses a forecast as the figure', () => {
    const gap = sliceOf({
      kind: 'year',
      codes: ['2017', '2018', '2019'],
      rows: { T: [1, null, 3] },
    });
    expect(textOf(gap, 'nl', 'change')).to.equal('2 meer dan in 2017');
    const first = sliceOf({ kind: 'year', codes: ['2018', '2019'], rows: { T: [null, 3] } });
    expect(textOf(first, 'nl', 'change')).to.equal('niet te vergelijken met een eerder cijfer');
    expect(textOf(first, 'en', 'change')).to.equal('not comparable with an earlier figure');
    const forecast = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [{ value: 9, status: 'forecast' }] },
    });
    for (const format of ['number', 'change'] as const)
      expect(textOf(forecast, 'nl', format)).to.equal('nog niet gepubliceerd');
  });

  it('is followed by the figure that was pasted, except after a period', () => {
    const pasted = '2019|2019/20|42100';
    expect(textOf(mboTotal(), 'nl', 'number', pasted)).to.equal(
      '42.225 (voorlopig; toen: 42.100 in 2019/20)',
    );
    expect(textOf(mboTotal(), 'en', 'change', pasted)).to.match(
      / \(provisional; then: 42,100 in 2019\/20\)$/,
    );
    expect(textOf(mboTotal(), 'nl', 'period', pasted)).to.equal('2019/20');
    expect(textOf(mboTotal(), 'nl', 'sentence', pasted)).to.contain(
      'Toen dit werd geschreven: 42.100 in 2019/20 (editie 2019).',
    );
  });

  it('mentions in every form that a choice of the page does not apply to it', () => {
    const slice = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [3] },
      query: { inherited: { '@geo': ['PV28'], level: ['mbo'] } },
    });
    for (const format of valueFormats) {
      expect(textOf(slice, 'nl', format)).to.match(
        format === 'sentence'
          ? /niet per regio\..+niet uitgesplitst/
          : /\(niet per regio; niet uitgesplitst\)$/,
      );
      expect(textOf(slice, 'en', format)).to.match(
        format === 'sentence'
          ? /not available by region\..+not divided/
          : /\(not by region; not divided\)$/,
      );
    }
  });
});
