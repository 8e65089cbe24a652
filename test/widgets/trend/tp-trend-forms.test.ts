import { expect } from '@open-wc/testing';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { chart, readOut, step, tableTexts } from '../core/explorer/explorer-page.js';
import { openSection, wordOf } from '../panel-page.js';
import { MBO, part, soon, textOf, widget } from '../page.js';

/** Names of the parts that are asked for while `work` runs. */
async function requestedChunks(work: () => Promise<void>): Promise<readonly string[]> {
  const names: string[] = [];
  setImporter((name, load) => {
    names.push(name);
    return load();
  });
  await work();
  setImporter();
  return names;
}

const shown = (element: Element, selector: string): boolean =>
  (element.shadowRoot?.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;

describe('the views of <tp-trend>', () => {
  // First, because a page asks for each part once.
  it('A11Y-37: show all except the picture where the drawing script is blocked, and mention that', async () => {
    setImporter((name, load) =>
      name === 'drawing' ? Promise.reject(new Error('blocked')) : load(),
    );
    for (const lang of ['nl', 'en']) {
      const element = await widget('tp-trend', {
        src: MBO,
        split: 'gender',
        loading: 'eager',
        lang,
      });
      await soon(() => part(element, 'error'));
      expect(textOf(element, 'summary')).to.contain(lang === 'nl' ? '42.225' : '42,225');
      expect(wordOf(element, 'table').getAttribute('aria-expanded')).to.equal('true');
      await soon(() => element.shadowRoot?.querySelector('.files a'));
      expect(
        element.shadowRoot?.querySelectorAll('input, [part="chart"], figure[aria-label]'),
      ).to.have.length(0);
      expect(element.shadowRoot?.querySelectorAll('.pictures button')).to.have.length(0);
      expect(part(element, 'table')?.checkVisibility()).to.equal(true);
      expect(tableTexts(element).join(' ')).to.contain(lang === 'nl' ? '5.970' : '5,970');
      await expect(element).to.be.accessible();
    }
    setImporter();
  });

  it('include view="table", with the table open, no picture, and no request for the drawing script', async () => {
    const names = await requestedChunks(async () => {
      const element = await widget('tp-trend', {
        src: MBO,
        split: 'gender',
        view: 'table',
        loading: 'eager',
      });
      await soon(() => part(element, 'table'));
      expect(wordOf(element, 'table').getAttribute('aria-expanded')).to.equal('true');
      expect(shown(element, 'table')).to.equal(true);
      expect(part(element, 'chart')).to.equal(null);
      expect(textOf(element, 'summary')).to.contain('42.225');
      expect(element.shadowRoot?.querySelector('.why')?.textContent).to.contain('42.225');
      await expect(element).to.be.accessible();
    });
    expect(names).to.not.include('drawing');
  });

  it('include view="sentence", with sentence and source alone', async () => {
    const element = await widget('tp-trend', { src: MBO, view: 'sentence', loading: 'eager' });
    await soon(() => part(element, 'summary'));
    expect(textOf(element, 'source')).to.contain('DUO');
    expect(element.shadowRoot?.querySelectorAll('figure, button, input')).to.have.length(0);
  });

  it('can be changed and changed back, and the reader’s selection is kept', async () => {
    const element = await chart();
    step(element, 1);
    step(element, -1);
    const before = readOut(element);
    element.setAttribute('view', 'table');
    await soon(() => part(element, 'chart') === null);
    element.setAttribute('view', 'chart');
    await soon(() => part(element, 'chart')?.querySelector('svg'));
    expect(readOut(element)).to.equal(before);
  });

  it('omit what the page hides, and what its actions exclude', async () => {
    const element = await chart({ hide: 'heading notes controls' });
    openSection(element, 'about');
    await soon(() => shown(element, '.sources'));
    for (const selector of ['[part="heading"]', '[part="notes"]', '.range', '.tag', '.series'])
      expect(shown(element, selector), selector).to.equal(false);
    openSection(element, 'table');
    await soon(() => shown(element, 'table'));
    expect(shown(element, '[part="summary"]')).to.equal(true);
    element.setAttribute('actions', 'table');
    expect([
      shown(element, 'table'),
      shown(element, '.act.download'),
      shown(element, '.act.share'),
    ]).to.deep.equal([true, false, false]);
    element.setAttribute('actions', 'none');
    expect(shown(element, 'table')).to.equal(false);
    expect(shown(element, '[part="source"]'), 'the source stays').to.equal(true);
  });
});
