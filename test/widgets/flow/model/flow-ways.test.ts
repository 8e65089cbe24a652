import { expect } from '@open-wc/testing';
import { partOn, waysOf } from '../../../../src/widgets/flow/model/flow-ways.js';
import { flowFile, flowOf, row } from './flow-file.js';

describe('the destinations of all groups', () => {
  const found = flowOf(
    flowFile([
      row('bb', 'T', 'techniek', 30),
      row('bb', 'T', 'mbo', 60),
      row('tl', 'T', 'alle', 95),
      row('tl', 'T', 'havo', 40),
      row('tl', 'T', 'mbo', 55),
    ]),
    { split: 'leerweg' },
  );

  it('are listed once each, followed by all of them together', () => {
    expect(waysOf(found).map(({ id, whole }) => [id, whole])).to.deep.equal([
      ['techniek', false],
      ['mbo', false],
      ['havo', false],
      ['alle', true],
    ]);
    expect(waysOf(found).map(({ label }) => label?.['en'])).to.deep.equal([
      'Technology in mbo',
      'Other mbo',
      'Havo',
      'On to a programme',
    ]);
  });

  it('contain the share of a group, if it has one', () => {
    expect(
      found.steps.map((step) => waysOf(found).map((way) => partOn(step, way)?.value)),
    ).to.deep.equal([
      [30, 60, undefined, undefined],
      [undefined, 55, 40, 95],
    ]);
  });

  it('have no combined destination where no group has that figure', () => {
    const some = flowOf(flowFile([row('bb', 'T', 'techniek', 30), row('tl', 'T', 'mbo', 60)]), {
      split: 'leerweg',
    });
    expect(waysOf(some).map(({ id }) => id)).to.deep.equal(['techniek', 'mbo']);
  });
});
