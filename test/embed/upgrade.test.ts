import { expect, fixture } from '@open-wc/testing';
import { upgrade } from '../../src/embed/upgrade.js';
import { UPGRADED } from '../../src/embed/frame-page.js';

const ORIGIN = 'https://widgets.example';
const LINK = `${ORIGIN}/v/1.0.0/embed.html?widget=trend&amp;indicator=mbo-instroom-techniek`;

const upgraded = async (html: string, monitor: string | null = null): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(`<div>${html}</div>`);
  for (const place of page.querySelectorAll(UPGRADED)) upgrade(place, { prefix: 'up', origin: ORIGIN, monitor });
  return page;
};

describe('markup that asks for a widget without its tag', () => {
  it('as data attributes becomes the widget, with what stood there inside', async () => {
    const page = await upgraded(
      '<div data-tp-widget="trend" data-tp-indicator="a" data-tp-onclick="x" data-tp-src="//evil"><p>42.225</p></div>',
    );
    const widget = page.querySelector('[data-tp-widget] > up-trend');
    expect(widget?.getAttributeNames()).to.deep.equal(['indicator']);
    expect(widget?.textContent).to.equal('42.225');
  });

  it('as a link in a block of its own becomes the widget, with the block inside', async () => {
    const page = await upgraded(`<p>In 2019/20 42.225 studenten. <a href="${LINK}">Instroom</a>. Bron: DUO.</p>`);
    expect(page.querySelector('up-trend > p > a')?.textContent).to.equal('Instroom');
    expect(page.querySelector('up-trend')?.getAttribute('indicator')).to.equal('mbo-instroom-techniek');
  });

  it('takes a whole quotation', async () => {
    const page = await upgraded(`<blockquote><p>Zin.</p><p><a href="${LINK}">Instroom</a></p><p>Bron.</p></blockquote>`);
    expect(page.querySelector('up-trend > blockquote')?.textContent).to.equal('Zin.InstroomBron.');
  });

  it('stays as it is in running text, in a list, beside other links, and before its own frame', async () => {
    for (const html of [
      `<p>${'Een lang artikel. '.repeat(50)}<a href="${LINK}">Instroom</a></p>`,
      `<ul><li><a href="${LINK}">Instroom</a></li></ul>`,
      `<p><a href="${LINK}">Instroom</a> en <a href="/">de rest</a></p>`,
      `<blockquote><a href="${LINK}">Instroom</a></blockquote><iframe title="Instroom"></iframe>`,
      `<div data-tp-upgrade="no"><p><a href="${LINK}">Instroom</a></p></div>`,
      // As systems mark what visitors write.
      `<p><a href="${LINK}" rel="nofollow ugc">Instroom</a></p>`,
    ]) {
      const page = await upgraded(html);
      expect(page.querySelector('up-trend'), html).to.equal(null);
    }
  });

  it('is not taken from another host, nor of a kind that we do not know', async () => {
    for (const html of [
      '<p><a href="https://evil.example/embed.html?widget=trend&amp;indicator=a">Instroom</a></p>',
      `<p><a href="${ORIGIN}/embed.html?widget=iframe">Instroom</a></p>`,
      '<div data-tp-widget="iframe" data-tp-srcdoc="x"></div>',
    ]) {
      const page = await upgraded(html);
      expect(
        [...page.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')),
        html,
      ).to.have.length(0);
    }
  });

  it('is taken from the host of the figures too, for pages that serve the script themselves', async () => {
    const html = `<p><a href="https://data.example/w/embed.html?widget=trend&amp;indicator=a">Instroom</a></p>`;
    expect((await upgraded(html, 'https://data.example/index.json')).querySelector('up-trend > p')).to.not.equal(null);
    expect((await upgraded(html, 'https://other.example/index.json')).querySelector('up-trend')).to.equal(null);
    expect((await upgraded(html, 'not an address:')).querySelector('up-trend')).to.equal(null);
  });

  it('is taken once, however often it is met', async () => {
    const page = await upgraded('<div data-tp-widget="trend" data-tp-indicator="a"><p>42.225</p></div>');
    for (const place of page.querySelectorAll(UPGRADED)) upgrade(place, { prefix: 'up', origin: ORIGIN, monitor: null });
    expect(page.querySelectorAll('up-trend')).to.have.length(1);
  });

  it('gets the monitor that the script’s own tag names, where the page names none', async () => {
    const page = await upgraded('<div data-tp-widget="trend" data-tp-indicator="a"></div>', 'https://data.example/index.json');
    expect(page.querySelector('up-trend')?.getAttribute('src')).to.equal('https://data.example/index.json');
  });
});
