import { expect, fixture, html } from '@open-wc/testing';
import { limits } from '../../src/data/limits.js';
import { openSection } from './panel-page.js';
import { edition, MBO, part, passTime, pause, soon, textOf, widget, withFetch } from './page.js';

describe('a widget on a changing page', () => {
  it('answers the newest question also when it is moved during a request', async () => {
    const figures = await (await fetch(edition(2018))).text();
    const element = await widget('tp-indicator', { src: MBO });
    await soon(() => textOf(element, 'value') === '42.225');
    await withFetch(
      async (input) => {
        await pause(100);
        return new Response((input as string).includes('moved') ? figures : '');
      },
      async () => {
        element.setAttribute('src', '/moved.json');
        await pause(20);
        (element.parentElement as HTMLElement).append(element);
        await soon(() => textOf(element, 'value') === '41.977');
      },
    );
  });

  for (const tag of ['tp-indicator', 'tp-trend', 'tp-table']) {
    it(`has no observers once <${tag}> is removed, and has them again when it returns`, async () => {
      const watching = new Set<Element>();
      const real = [ResizeObserver, IntersectionObserver].map(
        ({ prototype }) => [prototype, prototype.observe, prototype.unobserve] as const,
      );
      for (const [prototype, observe, unobserve] of real) {
        prototype.observe = function (this: never, target: Element) {
          watching.add(target);
          observe.call(this, target);
        };
        prototype.unobserve = function (this: never, target: Element) {
          watching.delete(target);
          unobserve.call(this, target);
        };
      }
      try {
        const element = await widget(tag, { src: MBO, loading: 'eager' });
        const own = (): readonly Element[] =>
          [...watching].filter((one) => one.getRootNode() === element.shadowRoot);
        const home = element.parentElement as HTMLElement;
        await soon(
          () =>
            part(element, 'table') &&
            (tag !== 'tp-trend' || part(element, 'chart')?.querySelector('svg')),
        );
        const before = own().length;
        expect(before).to.be.greaterThan(0);
        element.setAttribute('heading', 'Anders');
        element.remove();
        await pause(50);
        expect(own()).to.deep.equal([]);
        home.append(element);
        await soon(() => own().length === before);
      } finally {
        for (const [prototype, observe, unobserve] of real)
          Object.assign(prototype, { observe, unobserve });
      }
    });
  }

  it('is busy while an older answer is visible', async () => {
    const element = await widget('tp-indicator', { src: MBO });
    await soon(() => textOf(element, 'value') === '42.225');
    await withFetch(
      () => new Promise(() => undefined),
      async () => {
        element.setAttribute('src', '/never-again.json');
        await soon(() => part(element, 'base')?.getAttribute('aria-busy') === 'true');
        expect(textOf(element, 'value')).to.equal('42.225');
      },
    );
  });

  it('keeps its style sheets in another document and back', async () => {
    const element = await widget('tp-indicator', { src: MBO });
    await soon(() => part(element, 'value'));
    const size = (): string => getComputedStyle(part(element, 'value') as Element).fontWeight;
    const before = size();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Ander document"></iframe>`);
    const home = element.parentElement as HTMLElement;
    frame.contentDocument?.body.append(element);
    home.append(element);
    await soon(() => part(element, 'value'));
    expect(size()).to.equal(before);
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
  });

  it('draws every chart on a page on which a font never loads', async () => {
    const fonts = Object.getOwnPropertyDescriptor(document.fonts, 'ready');
    Object.defineProperty(document.fonts, 'ready', {
      configurable: true,
      value: new Promise(() => undefined),
    });
    try {
      const charts = await Promise.all(
        [1, 2, 3].map(() => widget('tp-trend', { src: MBO, loading: 'eager' })),
      );
      for (const chart of charts) await soon(() => part(chart, 'chart')?.querySelector('svg'));
    } finally {
      if (fonts === undefined) delete (document.fonts as { ready?: unknown }).ready;
      else Object.defineProperty(document.fonts, 'ready', fonts);
    }
  });

  it('never forces a page layout to learn whether fonts are loading', async () => {
    const fonts = Object.getPrototypeOf(document.fonts) as object; // Older browsers give the class no name.
    const ready = Object.getOwnPropertyDescriptor(fonts, 'ready') as PropertyDescriptor;
    let reads = 0;
    Object.defineProperty(fonts, 'ready', {
      ...ready,
      get: () => ((reads += 1), ready.get?.call(document.fonts) as unknown),
    });
    try {
      await Promise.all([...document.fonts].map(({ loaded }) => loaded.catch(() => null)));
      const chart = await widget('tp-trend', { src: MBO, loading: 'eager' });
      await soon(() => part(chart, 'chart')?.querySelector('svg'));
      expect(reads).to.equal(0);
    } finally {
      Object.defineProperty(fonts, 'ready', ready);
    }
  });

  it('redraws a picture when its font loads late, and draws it once where the font is loaded', async () => {
    const file = new URL(
      '../../node_modules/storybook/assets/browser/nunito-sans-regular.woff2',
      import.meta.url,
    ).href;
    const face = new FontFace('Late letter', `url("${file}")`);
    const chart = async (): Promise<() => number> => {
      const element = await widget('tp-trend', { src: MBO, loading: 'eager' });
      element.style.setProperty('--tp-font-family', '"Late letter", monospace');
      const box = await soon(() => part(element, 'chart'));
      let times = box.querySelector('svg') === null ? 0 : 1;
      new MutationObserver(
        (records) => (times += records.filter(({ addedNodes }) => addedNodes.length > 0).length),
      ).observe(box, {
        childList: true,
      });
      await soon(() => times > 0);
      return () => times;
    };
    try {
      const early = await chart();
      await pause(300);
      expect(early(), 'before it comes').to.equal(1);
      document.fonts.add(face);
      await soon(() => early() === 2);
      const late = await chart();
      await pause(300);
      expect(late(), 'when it is there').to.equal(1);
      expect(early()).to.equal(2);
    } finally {
      document.fonts.delete(face);
    }
  });

  it('omits the picture in a box in which its labels would be cut off', async () => {
    const element = await widget('tp-trend', { src: MBO, loading: 'eager' });
    await soon(() => part(element, 'chart')?.querySelector('svg'));
    element.style.width = '140px';
    await soon(() => part(element, 'chart')?.querySelector('svg') === null);
    expect(textOf(element, 'summary')).to.contain('42.225');
    element.style.width = '400px';
    await soon(() => part(element, 'chart')?.querySelector('svg'));
  });

  it('keeps the focus on the retry button after a failed retry, announces each failure, and moves the focus to the heading after success', async () => {
    const figures = await (await fetch(MBO)).text();
    let dead = true;
    await withFetch(
      () => Promise.resolve(dead ? new Response('{', { status: 200 }) : new Response(figures)),
      async () => {
        const element = await widget('tp-indicator', { src: '/retry-focus.json' });
        const button = await soon(() => part(element, 'button'));
        const announced: string[] = [];
        const live = element.shadowRoot?.querySelector('[aria-live]') as HTMLElement;
        new MutationObserver(() => announced.push(live.textContent?.trim() ?? '')).observe(live, {
          subtree: true,
          childList: true,
        });
        for (const turn of [1, 2]) {
          passTime(limits.betweenPresses);
          button.focus();
          button.click();
          await soon(() => announced.filter((text) => text !== '').length === turn);
          expect(element.shadowRoot?.activeElement, `after failure ${turn}`).to.equal(button);
        }
        dead = false;
        passTime(limits.betweenPresses);
        button.click();
        await soon(() => textOf(element, 'value') === '42.225');
        await soon(() => element.shadowRoot?.activeElement?.getAttribute('part') === 'heading');
      },
    );
  });

  it('keeps the focus on the heading when it is rendered again', async () => {
    const element = await widget('tp-indicator', { src: MBO });
    const heading = await soon(() => part(element, 'heading'));
    heading.tabIndex = -1;
    heading.focus();
    element.setAttribute('lang', 'en');
    await soon(() => textOf(element, 'value') === '42,225');
    expect(element.shadowRoot?.activeElement).to.equal(heading);
  });

  it('makes a table a tab stop only while it scrolls sideways, and names it then', async () => {
    // One series: a wide letter must not make its table wider than the panel.
    const element = await widget('tp-trend', { src: MBO });
    await soon(() => part(element, 'table'));
    openSection(element, 'table');
    const box = await soon(() => element.shadowRoot?.querySelector<HTMLElement>('.scroll'));
    element.style.width = '200px';
    await soon(() => box.getAttribute('tabindex') === '0');
    expect(
      element.shadowRoot?.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent,
    ).to.contain('2013/14');
    element.style.width = '900px';
    await soon(() => !box.hasAttribute('tabindex'));
  });

  it('has no element with spaces alone between words, which a browser would hide from a screen reader', async () => {
    const element = await widget('tp-trend', { src: MBO, split: 'gender' });
    await soon(() => part(element, 'summary'));
    for (const name of ['summary', 'notes', 'source']) {
      const pieces = [...(part(element, name)?.querySelectorAll('span, b') ?? [])].filter(
        (piece) => piece.children.length === 0,
      );
      expect(pieces.length).to.be.greaterThan(0);
      expect(
        pieces.filter((piece) => piece.textContent !== '' && piece.textContent?.trim() === ''),
      ).to.deep.equal([]);
    }
  });
});
