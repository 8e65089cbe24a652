import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from '../../../../src/widgets/core/page/language.js';
import { MBO, once, part, soon, textOf, widget } from '../../page.js';

describe('the language of a widget', () => {
  it('is its own lang, before that of any ancestor', async () => {
    const outer = await fixture(html`<div lang="nl"><p lang="en-GB"></p></div>`);
    expect(languageOf(outer.querySelector('p') as Element)).to.equal('en');
  });

  it('is that of the nearest ancestor, also outside a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><section></section></div>`);
    const root = outer.querySelector('section')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root?.append(inner);
    expect(languageOf(inner)).to.equal('en');
  });

  it('is Dutch for an unsupported language', async () => {
    expect(languageOf(await fixture(html`<p lang="de"></p>`))).to.equal('nl');
    expect(languageOf(await fixture(html`<p lang="x-<script>"></p>`))).to.equal('nl');
  });

  it('follows a change of the page', async () => {
    const indicator = await widget('tp-indicator', { src: MBO });
    await once(indicator, 'tp-ready');
    expect(textOf(indicator, 'heading')).to.equal(
      'Instroom van studenten in technische mbo-opleidingen',
    );
    const before = document.documentElement.lang;
    try {
      document.documentElement.lang = 'en';
      await soon(() => part(indicator, 'heading')?.textContent?.startsWith('Students'));
    } finally {
      document.documentElement.lang = before;
    }
  });
});
