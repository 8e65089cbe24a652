/**
 * A paragraph of React's that became a widget, and that React takes from sight while something beside it is waited for.
 */
import { expect } from '@open-wc/testing';
import { createElement, Suspense, use, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { upgrade } from '../../../src/tools/upgrade/upgrade.js';
import { soon } from '../../widgets/page.js';

const OWN = 'https://widgets.example/v/1.0.0/tp.js';
const LINK = 'https://widgets.example/v/1.0.0/embed.html?widget=trend&indicator=a';

describe('a link in a paragraph that React hides temporarily', () => {
  it('shows its figure once when React shows the paragraph again', async () => {
    let arrive: (text: string) => void = () => undefined;
    let waitForMore: () => void = () => undefined;
    const more = new Promise<string>((done) => (arrive = done));
    const More = (): ReactNode => createElement('p', { id: 'more' }, use(more));
    const Page = (): ReactNode => {
      const [waits, setWaits] = useState(false);
      waitForMore = () => setWaits(true);
      return createElement(
        Suspense,
        { fallback: createElement('p', { id: 'wait' }, 'Even wachten.') },
        createElement(
          'p',
          { id: 'sentence' },
          '42.225. ',
          createElement('a', { href: LINK }, 'Instroom'),
          '. Bron: DUO.',
        ),
        waits && createElement(More),
      );
    };
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    flushSync(() => root.render(createElement(Page)));
    const sentence = place.querySelector<HTMLElement>('#sentence') as HTMLElement;
    upgrade(sentence.querySelector('a') as HTMLAnchorElement, { prefix: 'up', own: OWN });

    flushSync(() => waitForMore());
    expect(place.querySelector('#wait')).not.to.equal(null);
    arrive('Meer.');
    await soon(
      () => place.querySelector('#more') !== null && place.querySelector('#wait') === null,
    );
    await Promise.resolve();
    expect(getComputedStyle(sentence).display).to.equal('none');
    expect(place.querySelectorAll('up-trend')).to.have.length(1);

    flushSync(() => root.render(null));
    await Promise.resolve();
    expect(place.childElementCount).to.equal(0);
    root.unmount();
    place.remove();
  });
});
