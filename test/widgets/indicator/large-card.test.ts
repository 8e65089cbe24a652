import { expect } from '@open-wc/testing';
import { madeUp } from '../../../stories/made-up.js';
import { indicator } from './indicator-page.js';
import { part, textOf } from '../page.js';

const withTarget = {
  ...madeUp([24, 26, 28], '...'),
  targets: [
    {
      id: 't',
      period: '2030',
      value: 40,
      rule: 'atleast',
      key: [],
      label: { nl: 'Doel', en: 'Target' },
    },
  ],
};

describe('a large card', () => {
  it('mentions its target once', async () => {
    const element = await indicator(withTarget, { size: 'large' });
    const mentions =
      (element.shadowRoot?.querySelector('.split')?.textContent ?? '').match(/Doel voor 2030/g) ??
      [];
    expect(mentions).to.have.length(1);
  });

  it('omits what is hidden, and keeps the rest', async () => {
    const element = await indicator(withTarget, { size: 'large', hide: 'target' });
    expect(element.shadowRoot?.querySelector('.split')?.textContent).to.not.contain(
      'Doel voor 2030',
    );
    expect(textOf(element, 'summary')).to.contain('meer dan');
  });
});

describe('a card on a page with its own text styles', () => {
  it('wraps its sentences where the page prevents wrapping, and keeps its own capitals', async () => {
    const page = document.createElement('style');
    page.textContent = 'body { white-space: nowrap; text-indent: 3em; text-transform: uppercase }';
    document.head.append(page);
    try {
      const element = await indicator(withTarget);
      const { whiteSpace, textIndent, textTransform } = getComputedStyle(
        part(element, 'heading') as Element,
      );
      // Before Chrome 116 the balanced lines of a heading count as its white space.
      expect(whiteSpace).to.be.oneOf(['normal', 'balance']);
      expect([textIndent, textTransform]).to.deep.equal(['0px', 'none']);
    } finally {
      page.remove();
    }
  });

  it('ignores a heading of spaces', async () => {
    const element = await indicator(withTarget, { heading: '   ' });
    expect(textOf(element, 'heading')).to.not.equal('');
  });
});
