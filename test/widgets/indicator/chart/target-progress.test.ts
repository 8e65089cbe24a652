import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { targetProgress } from '../../../../src/widgets/indicator/chart/target-progress.js';
import type { Target, Unit } from '../../../../src/model/dataset.js';
import type { Slice } from '../../../../src/model/slice.js';
import { count, share, sliceOf } from '../../../text/slices.js';

const target = (value: number, period = '2030', rule: Target['rule'] = 'atleast'): Target => ({
  id: `${period} ${value}`,
  period,
  value,
  rule,
  key: ['T'],
  definition: null,
  label: {},
  source: null,
});

const slice = (
  values: readonly (number | null)[],
  targets: readonly Target[],
  unit: Unit = count,
): Slice =>
  sliceOf({
    kind: 'year',
    codes: values.map((_, i) => String(2021 + i)),
    rows: { T: values },
    unit,
    indicator: { definitions: [] },
    dataset: { targets },
  });

describe('The bar towards a target', () => {
  it('ends at the reached part of the target, and gives the rest', () => {
    expect(targetProgress(slice([4, 5], [target(25)], share), 'nl')).to.deep.equal({
      now: 0.2,
      start: '0%',
      open: 'nog 20 procentpunt',
      end: 'doel 25%',
    });
    expect(targetProgress(slice([9400, 10000], [target(12500)]), 'en')).to.deep.equal({
      now: 0.8,
      start: '0',
      open: '2,500 students to go',
      end: 'target 12,500',
    });
  });

  it('uses the next target after the latest figure, not one that has passed', () => {
    const targets = [target(50, '2040'), target(20, '2030'), target(30, '2022')];
    expect(targetProgress(slice([4, 5], targets, share), 'nl')?.end).to.equal('doel 20%');
    expect(targetProgress(slice([4, 5], [target(30, '2022')], share), 'nl')).to.equal(null);
  });

  it('is not drawn where nothing is left, where the target is a maximum, and where a length from 0 has no meaning', () => {
    expect(targetProgress(slice([4, 25], [target(25)], share), 'nl'), 'reached').to.equal(null);
    expect(
      targetProgress(slice([4, 24.6], [target(25)], share), 'nl'),
      'reached as it is written',
    ).to.equal(null);
    expect(
      targetProgress(slice([4, 30], [target(25, '2030', 'atmost')], share), 'nl'),
      'at most',
    ).to.equal(null);
    expect(
      targetProgress(slice([4, 20], [target(25)], { ...count, kind: 'index' }), 'nl'),
      'an index',
    ).to.equal(null);
    expect(targetProgress(slice([4, -2], [target(25)], count), 'nl'), 'below 0').to.equal(null);
    expect(targetProgress(slice([null, null], [target(25)], share), 'nl'), 'no figure').to.equal(
      null,
    );
  });

  it('gives the distance that is drawn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99999 }),
        fc.integer({ min: 1, max: 99999 }),
        (value, left) => {
          const drawn = targetProgress(slice([value], [target(value + left)]), 'nl');
          expect(Number((drawn?.open ?? '').replace(/\D/g, ''))).to.equal(left);
          expect((drawn?.now ?? NaN) * (value + left)).to.be.closeTo(value, 0.001);
        },
      ),
    );
  });
});
