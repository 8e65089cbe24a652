import { expect } from '@open-wc/testing';

import { mountChart } from '../../../../src/widgets/core/chart/mount-chart.js';
import { trendInput } from '../../../../src/widgets/trend/chart/trend.js';
import { trendSpec } from '../../../../src/widgets/trend/chart/trend-spec.js';
import { cases } from '../../../charts/cases.js';
import { sliceOf, wordsOf } from '../../../charts/slice-fixture.js';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

describe('A mounted picture', () => {
  const column = document.createElement('div');
  const box = document.createElement('div');
  let stop = (): void => undefined;
  let drawn = 0;
  afterEach(() => {
    stop();
    column.remove();
  });

  const mount = async (height: string): Promise<void> => {
    const [[, fixture, words] = expect.fail('no case')] = cases();
    const slice = sliceOf(fixture);
    column.style.cssText = `display: flex; flex-direction: column; width: 700px; min-height: ${height}`;
    box.style.cssText = height === '' ? '' : 'flex: 1 1 auto; font-size: 13px';
    box.replaceChildren();
    column.replaceChildren(box);
    document.body.append(column);
    drawn = 0;
    const module = {
      spec: trendSpec,
      input: trendInput,
      drawn: () => expect.fail('not asked for'),
    };
    const picture = { data: slice, words: wordsOf(slice, words) };
    ({ stop } = mountChart(box, picture, module, {
      drawn: () => (drawn += 1),
      failed: (reason) => expect.fail(String(reason)),
    }));
    await pause();
  };

  it('fills a box with a height of its own, once, and follows it up and down', async () => {
    await mount('400px');
    expect([drawn, box.querySelector('svg')?.clientHeight]).to.deep.equal([1, 400]);
    column.style.minHeight = '450px';
    await pause();
    expect([drawn, box.querySelector('svg')?.clientHeight]).to.deep.equal([2, 450]);
    column.style.minHeight = '380px';
    await pause();
    expect([drawn, box.querySelector('svg')?.clientHeight]).to.deep.equal([3, 380]);
  });

  it('makes a box higher that is too low, without drawing again', async () => {
    await mount('60px');
    expect(drawn).to.equal(1);
    expect(box.clientHeight).to.equal(box.querySelector('svg')?.clientHeight);
    expect(box.clientHeight).to.be.above(150);
  });

  it('gives its own height to a box without one', async () => {
    await mount('');
    expect(drawn).to.equal(1);
    expect(box.querySelector('svg')?.style.position).to.equal('');
    expect(box.clientHeight).to.be.above(300);
  });
});
