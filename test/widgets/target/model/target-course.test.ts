import { expect } from '@open-wc/testing';
import type { Course } from '../../../../src/widgets/target/model/target-course.js';
import { against } from '../../../model/target-answer-of.js';

const courseOf = (...args: Parameters<typeof against>): Course | null | undefined =>
  against(...args).comparison?.course;
const courseResult = (...args: Parameters<typeof against>): boolean | string | null | undefined => {
  const course = courseOf(...args);
  if (!course) return course;
  return course.kind === 'told' ? course.onCourse : course.reason;
};
const share = { kind: 'share', label: 'procent', symbol: '%', decimals: 1 };

describe('whether a figure is on course to a target', () => {
  it('follows from the change per period since the target was set, compared with the change per period still needed', () => {
    expect(
      courseOf([100, 110, 120, 130], { value: 160, period: '2021', since: '2015' }),
    ).to.deep.equal({
      kind: 'told',
      onCourse: true,
      from: 0,
      change: 30,
      elapsed: 3,
      left: 30,
      toGo: 3,
    });
    expect(
      courseResult([100, 110, 120, 130], { value: 161, period: '2021', since: '2015' }),
    ).to.equal(false);
    expect(
      courseResult([100, 110, 120, 130], { value: 161, period: '2022', since: '2015' }),
    ).to.equal(true);
  });

  it('is computed from the period in which the target was set, or from the first figure after it', () => {
    // Slower since 2016 than before it.
    const values = [0, 100, 110, 120];
    expect(courseResult(values, { value: 200, period: '2021', since: '2015' })).to.equal(true);
    expect(courseResult(values, { value: 200, period: '2021', since: '2016' })).to.equal(false);
    const late = courseOf([null, 100, 110, 120, 130, 140], {
      value: 200,
      period: '2021',
      since: '2013',
    });
    expect(late).to.include({ kind: 'told', from: 1, elapsed: 4 });
  });

  it('is on course where the change is exactly enough, and off course where the smallest amount is missing', () => {
    // 4 in three years and 3 in two: 8 against 9.
    expect(courseResult([10, 11, 12, 14], { value: 17, period: '2020', since: '2015' })).to.equal(
      false,
    );
    expect(courseResult([10, 11, 12, 13], { value: 15, period: '2020', since: '2015' })).to.equal(
      true,
    );
    expect(
      courseResult([20, 19, 18, 16], { value: 13, period: '2020', since: '2015', rule: 'atmost' }),
    ).to.equal(false);
    expect(
      courseResult([20, 19, 18, 17], { value: 15, period: '2020', since: '2015', rule: 'atmost' }),
    ).to.equal(true);
  });

  it('is unknown with the figure of one school year only', () => {
    const period = { kind: 'schoolyear', codes: ['2017/18'] };
    expect(
      courseResult([120], { value: 130, period: '2020/21', since: '2016/17' }, { period }),
    ).to.equal('few');
  });

  it('is unknown with two figures only', () => {
    expect(courseOf([100, 110], { value: 160, period: '2021', since: '2017' })).to.deep.equal({
      kind: 'untold',
      reason: 'few',
    });
  });

  it('is reversed for a target of at most a value', () => {
    expect(
      courseResult([130, 120, 110, 100], {
        value: 70,
        period: '2021',
        since: '2015',
        rule: 'atmost',
      }),
    ).to.equal(true);
    expect(
      courseResult([130, 120, 110, 100], {
        value: 69,
        period: '2021',
        since: '2015',
        rule: 'atmost',
      }),
    ).to.equal(false);
    expect(
      courseResult([100, 110, 120, 130], {
        value: 70,
        period: '2021',
        since: '2015',
        rule: 'atmost',
      }),
    ).to.equal(false);
  });

  it('does not depend on the noise of binary fractions', () => {
    // 0.1 per year, three times; 0.1 · 3 is more than 0.3 in binary fractions.
    expect(
      courseResult(
        [0, 0.1, 0.2, 0.3],
        { value: 0.6, period: '2021', since: '2015' },
        { unit: share },
      ),
    ).to.equal(true);
    expect(
      courseResult(
        [0.3, 0.2, 0.1, 0],
        { value: 0, period: '2021', since: '2015', rule: 'atmost' },
        { unit: share },
      ),
    ).to.equal(null);
    expect(
      courseResult(
        [0.7, 0.6, 0.5, 0.4],
        { value: 0.1, period: '2021', since: '2015', rule: 'atmost' },
        { unit: share },
      ),
    ).to.equal(true);
  });

  it('is computed from the rounded figures that a reader sees', () => {
    const whole = { ...share, decimals: 0 };
    // 10 and 13 as they are written, whatever is behind the comma: 3 in 3 years, and 3 more in 3.
    expect(
      courseResult(
        [10.4, 11, 12, 12.6],
        { value: 16, period: '2021', since: '2015' },
        { unit: whole },
      ),
    ).to.equal(true);
  });

  it('is not answered once the target is met, once its period has arrived, or without a figure', () => {
    expect(courseResult([100, 110, 120, 150], { since: '2015' })).to.equal(null);
    expect(courseResult([100, 110, 120, 130], { period: '2018', since: '2015' })).to.equal(null);
    expect(courseResult([100, 110, 120, 130], { period: '2016', since: '2015' })).to.equal(null);
    expect(courseResult([null, null, null, null], { since: '2015' })).to.equal(null);
  });

  it('is unknown where the file does not say when the target was set', () => {
    expect(courseResult([100, 110, 120, 130], {})).to.equal('no-start');
    expect(courseResult([100, 110, 120, 130], { since: '2015/16' })).to.equal('no-start');
  });

  it('is unknown for a target of exactly one value', () => {
    expect(courseResult([100, 110, 120, 130], { since: '2015', rule: 'equals' })).to.equal(
      'one-value',
    );
  });

  it('is unknown with fewer than three figures since the target was set', () => {
    expect(courseResult([100, 110, 120, 130], { since: '2016' })).to.equal(true);
    expect(courseResult([100, 110, 120, 130], { since: '2017' })).to.equal('few');
    expect(courseResult([100, 110, 120, 130], { since: '2018' })).to.equal('few');
    expect(courseResult([100, 110, 120, 130], { since: '2019' })).to.equal('few');
  });

  it('is unknown where more than a fifth of the periods has no figure', () => {
    expect(courseResult([100, null, 120, 130, 140], { value: 200, since: '2014' })).to.equal(false);
    expect(courseResult([100, null, 120, 130], { value: 200, since: '2015' })).to.equal('gaps');
    // The years before the first figure count as well.
    expect(courseResult([null, null, 120, 130, 140], { value: 200, since: '2014' })).to.equal(
      'gaps',
    );
  });

  it('is unknown across a break, but not where the older figures were recalculated or precede the target', () => {
    const broken = { breaks: [{ after: '2016', recalculated: false, label: 'Nieuw' }] };
    expect(courseResult([100, 110, 120, 130], { since: '2015' }, broken)).to.equal('break');
    expect(
      courseResult(
        [100, 110, 120, 130],
        { since: '2015' },
        { breaks: [{ after: '2016', recalculated: true, label: 'Nieuw' }] },
      ),
    ).to.equal(true);
    expect(
      courseResult(
        [90, 100, 110, 120, 130],
        { since: '2016' },
        { breaks: [{ after: '2015', recalculated: false, label: 'Nieuw' }] },
      ),
    ).to.equal(true);
    // Only one figure since the break, and more before it.
    expect(
      courseResult(
        [100, 110, 120, 130],
        { since: '2015' },
        { breaks: [{ after: '2017', recalculated: false, label: 'Nieuw' }] },
      ),
    ).to.equal('break');
  });

  it('ignores forecasts', () => {
    const series = [{ key: [], values: [100, 110, 120, 200], status: '...f' }];
    expect(
      courseOf(
        [],
        { since: '2015' },
        { series, period: { kind: 'year', codes: ['2015', '2016', '2017', '2018'] } },
      ),
    ).to.include({
      kind: 'told',
      change: 20,
      elapsed: 2,
    });
  });
});
