import { expect } from '@open-wc/testing';
import { targetBar } from '../../../../src/widgets/target/chart/target-bar.js';
import { against, targetAnswerOf, target } from '../../../model/target-answer-of.js';

const unit = (kind: string): object => ({
  kind,
  label: 'x',
  decimals: 0,
  symbol: kind === 'share' ? '%' : '',
});

describe('the bar of a figure and its target', () => {
  it('has a scale from 0 to the larger of the two', () => {
    expect(targetBar(against([10], { value: 40 }))).to.include({ figure: 0.25, target: 1 });
    expect(targetBar(against([50], { value: 40 }))).to.include({ figure: 1, target: 0.8 });
    expect(targetBar(against([0], { value: 40 }))).to.include({ figure: 0, target: 1 });
  });

  it('shows the figure of the target’s own period where there is one', () => {
    expect(targetBar(against([10, 20], { value: 40, period: '2017' }))).to.include({
      figure: 0.25,
    });
  });

  it('is hollow for a figure that is not final', () => {
    const status = (letter: string): boolean | undefined =>
      targetBar(
        targetAnswerOf({
          series: [{ key: ['NL01', 'T'], values: [1, 2, 3, 4], status: `...${letter}` }],
          targets: [target()],
        }),
      )?.hollow;
    expect([status('.'), status('r'), status('p'), status('e')]).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
  });

  it('is absent without figure or target, and where the target is refused', () => {
    expect(targetBar(against([null], {}))).to.equal(null);
    expect(targetBar(targetAnswerOf({}))).to.equal(null);
    expect(targetBar(targetAnswerOf({ targets: [target({ key: ['PV23', 'T'] })] }))).to.equal(null);
  });

  it('is absent where a bar from 0 has no meaning', () => {
    for (const kind of ['index', 'ratio', 'score', 'change'])
      expect(targetBar(against([10], { value: 40 }, { unit: unit(kind) })), kind).to.equal(null);
    for (const kind of ['share', 'count', 'amount'])
      expect(targetBar(against([10], { value: 40 }, { unit: unit(kind) })), kind).to.not.equal(
        null,
      );
    expect(targetBar(against([-10], { value: 40 }, { unit: unit('amount') }))).to.equal(null);
    expect(targetBar(against([0], { value: 0 }))).to.equal(null);
  });
});
