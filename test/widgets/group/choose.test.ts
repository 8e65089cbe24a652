import { expect } from '@open-wc/testing';
import { choicesOf } from '../../../src/widgets/core/choices.js';
import { choiceOf, choose } from '../../../src/widgets/group/choose.js';

const group = (attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('a selection in a group', () => {
  it('is stored in its attributes, and in its filter for other dimensions', () => {
    const one = group({ region: 'PV28', filter: 'gender=F level=mbo' });
    expect([
      choiceOf(one, 'region'),
      choiceOf(one, 'level'),
      choiceOf(one, 'period'),
    ]).to.deep.equal(['PV28', 'mbo', null]);
    choose(one, 'level', 'hbo');
    choose(one, 'period', 'last-5');
    expect([...choicesOf(one)]).to.deep.equal([
      ['region', 'PV28'],
      ['period', 'last-5'],
      ['gender', 'F'],
      ['level', 'hbo'],
    ]);
  });

  it('is removed by an empty choice', () => {
    const one = group({ region: 'PV28', filter: 'gender=F' });
    choose(one, 'region', '');
    choose(one, 'gender', '');
    expect([...choicesOf(one)]).to.deep.equal([]);
  });

  it('is one region, also where the filter had one', () => {
    const one = group({ filter: 'region=PV20 gender=F' });
    expect(choiceOf(one, 'region')).to.equal('PV20');
    choose(one, 'region', 'PV31');
    expect([one.getAttribute('region'), one.getAttribute('filter')]).to.deep.equal([
      'PV31',
      'gender=F',
    ]);
  });

  it('is stored in the head for a whole page', () => {
    choose(document, 'region', 'PV28');
    expect(
      document.head.querySelector<HTMLMetaElement>('meta[name="tp-region"]')?.content,
    ).to.equal('PV28');
    expect(choiceOf(document, 'region')).to.equal('PV28');
    document.head.querySelector('meta[name="tp-region"]')?.remove();
    expect(choiceOf(document, 'region')).to.equal(null);
  });
});
