import { expect } from '@open-wc/testing';
import { builder, choose, named } from './embed-code-page.js';
import { soon, textOf } from '../../widgets/page.js';

/** What the builder says once this form is chosen for this system. */
const adviceFor = async (element: Element, system: string, format: string): Promise<string> => {
  for (const [name, value] of Object.entries({ system, format })) {
    choose(element, name, value);
    await soon(() => named(element, name)?.value === value);
  }
  return textOf(element, 'base');
};

describe('the advice of <tp-embed-code> about the page check', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is shown where our script runs, and nowhere else', async () => {
    const element = await builder();
    for (const format of ['element', 'frame-with-script', 'link', 'div', 'package'])
      expect(await adviceFor(element, 'site', format), format).to.contain('?tp-check');
    for (const format of ['frame', 'address'])
      expect(await adviceFor(element, 'site', format), format).not.to.contain('?tp-check');
    expect(await adviceFor(element, 'wordpress', 'link'), 'script in the template').to.contain(
      '?tp-check',
    );
    expect(await adviceFor(element, 'wordpress', 'element'), 'script taken out').not.to.contain(
      '?tp-check',
    );
    for (const system of ['sharepoint', 'mail'])
      expect(await adviceFor(element, system, 'link'), system).not.to.contain('?tp-check');
    // A card has no picture to paste.
    choose(element, 'widget', 'trend');
    await soon(() => named(element, 'widget')?.value === 'trend');
    expect(await adviceFor(element, 'site', 'picture'), 'picture').not.to.contain('?tp-check');
  });
});
