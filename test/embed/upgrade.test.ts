import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { upgrade } from '../../src/tools/upgrade/upgrade.js';
import { UPGRADED } from '../../src/embed/frame/frame-page.js';

const ORIGIN = 'https://widgets.example';
const LINK = `${ORIGIN}/v/1.0.0/embed.html?widget=trend&amp;indicator=mbo-instroom-techniek`;

/** A tag as consent tools leave it, so that nothing is fetched. */
const tagOf = (monitor: string): string =>
  `<script type="text/plain" src="${ORIGIN}/tp.js"></script><script type="text/plain" src="${ORIGIN}/tp.js" data-tp-monitor="${monitor}"></script>`;

const upgradeIn = (page: Element): void => {
  for (const place of page.querySelectorAll(UPGRADED))
    upgrade(place, { prefix: 'up', own: `${ORIGIN}/v/1.0.0/tp.js` });
};

const upgraded = async (html: string, monitor: string | null = null): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(
    `<div>${monitor === null ? '' : tagOf(monitor)}${html}</div>`,
  );
  upgradeIn(page);
  return page;
};

/** Until what watches has been told. */
const observed = (): Promise<void> => Promise.resolve();

describe('markup that requests a widget without its tag', () => {
  it('as data attributes becomes the widget, with its own content inside', async () => {
    const page = await upgraded(
      '<div data-tp-widget="trend" data-tp-indicator="a" data-tp-onclick="x" data-tp-src="//evil"><p>42.225</p></div>',
    );
    const widget = page.querySelector('[data-tp-widget] > up-trend');
    expect(widget?.getAttributeNames()).to.deep.equal(['indicator']);
    expect(widget?.textContent).to.equal('42.225');
  });

  it('as a link in a block of its own becomes the widget, with the block inside', async () => {
    const page = await upgraded(
      `<p>In 2019/20 42.225 studenten. <a href="${LINK}">Instroom</a>. Bron: DUO.</p>`,
    );
    expect(page.querySelector('up-trend > p > a')?.textContent).to.equal('Instroom');
    expect(page.querySelector('up-trend')?.getAttribute('indicator')).to.equal(
      'mbo-instroom-techniek',
    );
  });

  it('as a quotation with a link becomes the widget as a whole', async () => {
    const page = await upgraded(
      `<blockquote><p>Zin.</p><p><a href="${LINK}">Instroom</a></p><p>Bron.</p></blockquote>`,
    );
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
      expect(page.querySelectorAll('up-trend'), html).to.have.length(0);
    }
  });

  it('stays as it is for another host, and for an unknown widget', async () => {
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

  it('becomes a widget for the host of the figures too, where pages serve the script themselves', async () => {
    const html = `<p><a href="https://data.example/w/embed.html?widget=trend&amp;indicator=a">Instroom</a></p>`;
    const widgets = async (monitor: string): Promise<number> => {
      fixtureCleanup();
      return (await upgraded(html, monitor)).querySelectorAll('up-trend > p').length;
    };
    expect(await widgets('https://data.example/index.json')).to.equal(1);
    expect(await widgets('https://other.example/index.json')).to.equal(0);
    expect(await widgets('not an address:')).to.equal(0);
  });

  it('becomes one widget, however often it is processed', async () => {
    const page = await upgraded(
      '<div data-tp-widget="trend" data-tp-indicator="a"><p>42.225</p></div>',
    );
    upgradeIn(page);
    expect(page.querySelectorAll('up-trend')).to.have.length(1);
  });

  it('uses the monitor named by any script tag where the page names none', async () => {
    const page = await upgraded(
      '<div data-tp-widget="trend" data-tp-indicator="a"></div>',
      'https://data.example/index.json',
    );
    expect(page.querySelector('up-trend')?.getAttribute('src')).to.equal(
      'https://data.example/index.json',
    );
  });

  it('does not include content of the site beside a link to a widget', async () => {
    for (const html of [
      `<div><p>Kom op 3 mei naar de open dag.</p><p>Bel 010-1234567.</p><a href="${LINK}">Instroom</a></div>`,
      `<div><button>Meld u aan</button> <a href="${LINK}">Instroom</a></div>`,
      `<div>Gemeente Voorbeeld, Postbus 1. Cijfers: <a href="${LINK}">Instroom</a></div>`,
      `<footer><p>Gemeente Voorbeeld, Postbus 1. Cijfers: <a href="${LINK}">Instroom</a></p></footer>`,
      `<p><span role="button" tabindex="0">Meld u aan</span> <a href="${LINK}">Instroom</a></p>`,
      `<p><svg></svg><a href="${LINK}">Instroom</a></p>`,
      `<blockquote><details><summary>Meer</summary></details><p><a href="${LINK}">Instroom</a></p></blockquote>`,
    ]) {
      const page = await upgraded(html);
      expect(page.querySelectorAll('up-trend'), html).to.have.length(0);
    }
  });

  it('is a block that contains only the pasted text, however an editor formatted it', async () => {
    for (const html of [
      `<div><a href="${LINK}">Instroom</a></div>`,
      `<div>In 2019/20 42.225 studenten. <a href="${LINK}">Instroom</a>. Bron: DUO.</div>`,
      `<div>In 2019/20 42,225 students. <a href="${LINK}">Students</a>. Source: DUO.</div>`,
      `<div><p>In 2019/20 42.225 studenten. <strong><a href="${LINK}">Instroom</a></strong>.<br>Bron: DUO.</p></div>`,
      `<figure><blockquote>Zin. <a href="${LINK}"><span>Instroom</span></a> Bron.</blockquote></figure>`,
    ]) {
      const page = await upgraded(html);
      expect(page.querySelectorAll('up-trend'), html).to.have.length(1);
    }
  });
});

describe('a widget that was made from a link', () => {
  const PARAGRAPH = `<p id="zin" style="color: red">42.225. <a href="${LINK}">Instroom</a>. Bron: DUO.</p>`;

  it('leaves its paragraph in place, hidden and unchanged', async () => {
    const page = await fixture<HTMLElement>(`<div>${PARAGRAPH}</div>`);
    const [paragraph] = page.children;
    const inside = [...(paragraph?.childNodes ?? [])];
    upgradeIn(page);
    expect([...(paragraph?.childNodes ?? [])].every((node, at) => node === inside[at])).to.equal(
      true,
    );
    expect(page.firstElementChild === paragraph).to.equal(true);
    expect(getComputedStyle(paragraph as Element).display).to.equal('none');
    expect(page.querySelectorAll('#zin')).to.have.length(1);
    expect(page.querySelector('up-trend')?.textContent).to.equal('42.225. Instroom. Bron: DUO.');
  });

  it('is removed with the paragraph, which becomes visible again where it returns', async () => {
    const page = await upgraded(PARAGRAPH);
    const paragraph = page.querySelector('p') as HTMLElement;
    paragraph.remove();
    await observed();
    expect(page.childElementCount).to.equal(0);
    expect(paragraph.getAttribute('style')).to.equal('color: red;');
  });

  it('moves along with the paragraph', async () => {
    const page = await upgraded(`${PARAGRAPH}<hr>`);
    page.append(page.querySelector('p') as Element);
    await observed();
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal([
      'hr',
      'p',
      'up-trend',
    ]);
    page.querySelector('p')?.after(document.createElement('hr'));
    await observed();
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal([
      'hr',
      'p',
      'up-trend',
      'hr',
    ]);
  });

  it('follows changes of the link', async () => {
    const page = await upgraded(PARAGRAPH);
    const link = page.querySelector('p a') as HTMLAnchorElement;
    link.href = `${ORIGIN}/v/1.0.0/embed.html?widget=indicator&indicator=b`;
    await observed();
    expect(page.querySelector('up-trend') === null).to.equal(true);
    expect(page.querySelector('up-indicator')?.getAttribute('indicator')).to.equal('b');
    link.remove();
    await observed();
    expect(page.innerHTML).to.equal('<p id="zin" style="color: red;">42.225. . Bron: DUO.</p>');
  });

  it('follows changes of the paragraph text', async () => {
    const page = await upgraded(PARAGRAPH);
    (page.querySelector('p')?.firstChild as Text).data = '41.000. ';
    await observed();
    expect(page.querySelector('up-trend')?.textContent).to.equal('41.000. Instroom. Bron: DUO.');
  });

  it('stays removed where a user removed it', async () => {
    const page = await upgraded(PARAGRAPH);
    page.querySelector('up-trend')?.remove();
    await observed();
    expect(page.childElementCount).to.equal(1);
    expect(getComputedStyle(page.querySelector('p') as Element).display).to.equal('block');
  });
});

describe('a page that is saved and restored after its links became widgets', () => {
  const PARAGRAPH = `<p id="zin">42.225. <a href="${LINK}">Instroom</a>. Bron: DUO.</p>`;
  const putBack: Readonly<Record<string, (page: HTMLElement) => void>> = {
    'as a copy of its nodes': (page) =>
      page.replaceChildren(...[...page.children].map((one) => one.cloneNode(true))),
    'as text': (page) => (page.innerHTML = String(page.innerHTML)),
  };

  for (const [how, put] of Object.entries(putBack))
    it(`${how} has each figure once, and the widget follows its paragraph as before`, async () => {
      const page = await upgraded(PARAGRAPH);
      put(page);
      upgradeIn(page);
      await observed();
      const [paragraph, widget] = page.children as unknown as readonly [HTMLElement, HTMLElement];
      expect(page.querySelectorAll('up-trend')).to.have.length(1);
      expect([isSeen(paragraph), isSeen(widget)]).to.deep.equal([false, true]);
      (paragraph.querySelector('a') as HTMLAnchorElement).href = '/elders';
      await observed();
      expect(page.querySelectorAll('up-trend')).to.have.length(0);
      expect(isSeen(paragraph)).to.equal(true);
    });

  it('does not show what the site had hidden', async () => {
    const page = await upgraded(PARAGRAPH);
    (page.querySelector('p') as HTMLElement).style.display = 'none';
    await observed();
    putBack['as text']?.(page);
    upgradeIn(page);
    await observed();
    expect([...page.children].map((one) => isSeen(one as HTMLElement))).to.deep.equal([
      false,
      false,
    ]);
  });

  it('shows the figure in the current link', async () => {
    const page = await upgraded(PARAGRAPH);
    page.innerHTML = page.innerHTML.replaceAll('widget=trend', 'widget=indicator');
    upgradeIn(page);
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'up-indicator',
    ]);
    expect(page.querySelector('up-indicator')?.textContent).to.equal(
      '42.225. Instroom. Bron: DUO.',
    );
  });

  it('keeps a widget of the site itself beside a paragraph that became one', async () => {
    const page = await upgraded(
      `${PARAGRAPH}<up-trend><p>42.225. Instroom. Bron: DUO.</p></up-trend>`,
    );
    expect(page.querySelectorAll('up-trend')).to.have.length(2);
  });
});

const isSeen = (one: HTMLElement): boolean => getComputedStyle(one).display !== 'none';

describe('a paragraph that became a widget', () => {
  const pair = async (): Promise<readonly [HTMLElement, HTMLElement]> => {
    const page = await upgraded(
      `<p style="color: red">42.225. <a href="${LINK}">Instroom</a>. Bron: DUO.</p>`,
    );
    return [page.querySelector('p') as HTMLElement, page.querySelector('up-trend') as HTMLElement];
  };

  it('shows nothing twice when the site shows it again, in whichever way', async () => {
    const [paragraph, widget] = await pair();
    for (const show of [
      (): unknown => (paragraph.style.display = ''),
      (): void => paragraph.style.setProperty('display', 'block', 'important'),
      (): void => paragraph.setAttribute('style', 'color: red'),
      (): void => paragraph.removeAttribute('style'),
    ]) {
      show();
      await observed();
      expect(isSeen(paragraph)).to.equal(false);
      expect(isSeen(widget)).to.equal(true);
    }
  });

  it('has its widget hidden while the site hides it, and returns with the style that the site set', async () => {
    const [paragraph, widget] = await pair();
    paragraph.style.display = 'none';
    await observed();
    expect(isSeen(widget)).to.equal(false);
    paragraph.style.display = 'flex';
    await observed();
    expect([isSeen(widget), isSeen(paragraph)]).to.deep.equal([true, false]);
    paragraph.querySelector('a')?.remove();
    await observed();
    expect(widget.isConnected).to.equal(false);
    expect(paragraph.getAttribute('style')).to.equal('color: red; display: flex;');
  });

  it('that was hidden from the start has a widget that is hidden until it is shown', async () => {
    const page = await upgraded(
      `<p style="display: none !important"><a href="${LINK}">Instroom</a></p>`,
    );
    const widget = page.querySelector('up-trend') as HTMLElement;
    expect(isSeen(widget)).to.equal(false);
    page.querySelector('p')?.style.removeProperty('display');
    await observed();
    expect([isSeen(widget), isSeen(widget.firstElementChild as HTMLElement)]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('loses its widget where the site makes it visible every time', async () => {
    const [paragraph, widget] = await pair();
    const insists = new MutationObserver(() => {
      if (paragraph.style.display === 'none') paragraph.style.removeProperty('display');
    });
    insists.observe(paragraph, { attributeFilter: ['style'] });
    paragraph.style.removeProperty('display');
    await new Promise((done) => setTimeout(done));
    insists.disconnect();
    expect(widget.isConnected).to.equal(false);
    expect(isSeen(paragraph)).to.equal(true);
  });
});

describe('a widget that was made from data attributes', () => {
  const DIV =
    '<div data-tp-widget="trend" data-tp-indicator="a" data-tp-region="PV20">42.225</div>';

  it('follows each change of them, so that no figure is beside a text about another', async () => {
    const page = await upgraded(DIV);
    const div = page.querySelector('div') as HTMLElement;
    const widget = page.querySelector('up-trend');
    div.dataset['tpRegion'] = 'PV28';
    await observed();
    expect(widget?.getAttribute('region')).to.equal('PV28');
    div.removeAttribute('data-tp-region');
    await observed();
    expect(widget?.getAttributeNames()).to.deep.equal(['indicator']);
    expect(page.querySelector('up-trend') === widget).to.equal(true);
  });

  it('becomes another widget when the name changes, and none when the name is unknown', async () => {
    const page = await upgraded(DIV);
    const div = page.querySelector('div') as HTMLElement;
    div.dataset['tpWidget'] = 'indicator';
    await observed();
    expect(div.innerHTML).to.equal(
      '<up-indicator indicator="a" region="PV20">42.225</up-indicator>',
    );
    div.dataset['tpWidget'] = 'taart';
    await observed();
    expect(div.innerHTML).to.equal('42.225');
  });

  it('returns around new text in its block, and stays away when the block is empty', async () => {
    const page = await upgraded(DIV);
    const div = page.querySelector('div') as HTMLElement;
    div.textContent = '41.000';
    await observed();
    expect(div.innerHTML).to.equal('<up-trend indicator="a" region="PV20">41.000</up-trend>');
    div.replaceChildren();
    await observed();
    expect(div.innerHTML).to.equal('');
  });
});
