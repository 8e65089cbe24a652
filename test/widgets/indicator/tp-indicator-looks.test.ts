import { expect, fixture, html } from '@open-wc/testing';
import { madeUp, share, target, tension } from '../../../stories/made-up.js';
import { setViewport } from '../../support/page-commands.js';
import { indicator, three } from './indicator-page.js';
import { all, MBO, part, soon, textOf, widget } from '../page.js';

const ready = async (attributes: Record<string, string>): Promise<HTMLElement> => {
  const element = await widget('tp-indicator', attributes);
  await soon(() => part(element, 'value'));
  return element;
};

describe('the appearance of <tp-indicator>', () => {
  it('omits what the author hides, and never the number, its period and its source', async () => {
    const element = await indicator(madeUp([10, 14, 18], '..p', { ...target(40), unit: share }), {
      hide: 'change, target chart',
    });
    for (const name of ['summary', 'target', 'chart'])
      expect(part(element, name), name).to.equal(null);
    await soon(() => part(element, 'table'));
    for (const name of ['heading', 'value', 'period', 'table', 'source'])
      expect(part(element, name), name).to.not.equal(null);
    element.setAttribute('hide', 'why');
    await soon(() => part(element, 'chart'));
    expect(all(element, 'dl')).to.deep.equal([]);
    element.removeAttribute('hide');
    await soon(() => all(element, 'dl').length === 1);
  });

  it('shows the number as the value where the class is hidden', async () => {
    const element = await indicator(madeUp([1.2, 2.4, 2.9], '...', tension), { hide: 'class' });
    expect(textOf(element, 'value')).to.equal('2,9');
    expect(textOf(element, 'unit')).to.equal('vacatures per werkzoekende');
    expect(all(element, '.cell')).to.deep.equal([]);
  });

  it('places the last number of its picture at its point, and the first one apart from it', async () => {
    for (const values of [
      [24, 26, 28],
      [20500, 30000, 78900, 80000, null, null],
      [20500, 78900, null, null, null, null, null, null],
    ]) {
      const element = await indicator(
        madeUp(values, values.map((value) => (value === null ? 'm' : '.')).join('')),
      );
      for (const width of ['320px', '216px']) {
        element.style.width = width;
        const [first, last] = all(element, '[part=chart] text').map((text) =>
          text.getBoundingClientRect(),
        );
        const point = all(element, '.last')[0]?.getBoundingClientRect();
        if (!first || !last || !point) throw new Error('no numbers at the ends');
        const beyond = last.right - (point.left + point.right) / 2;
        expect(beyond >= 0 && (beyond < 10 || last.left - first.left < 1), `${beyond}`).to.equal(
          true,
        );
        expect(first.right < last.left || first.bottom <= last.top + 4, width).to.equal(true);
      }
    }
  });

  it('changes its size with its attribute', async () => {
    const element = await ready({ src: MBO });
    const height = (): number =>
      Number.parseFloat(getComputedStyle(part(element, 'value') as HTMLElement).fontSize);
    await setViewport({ width: 800, height: 600 });
    expect(height()).to.equal(40);
    element.setAttribute('size', 'large');
    await soon(() => height() === 68);
    element.setAttribute('size', 'compact');
    await soon(() => height() === 24);
    element.style.setProperty('--tp-value-size', '3rem');
    expect(height()).to.equal(48);
  });

  it('uses the font, font size and line height of the page', async () => {
    const element = await ready({ src: MBO });
    const page = element.parentElement as HTMLElement;
    page.style.cssText = 'font: italic 20px/1.9 Georgia, serif';
    const summary = getComputedStyle(part(element, 'period')?.querySelector('span') as HTMLElement);
    expect(summary.fontFamily).to.equal('Georgia, serif');
    expect(summary.fontStyle).to.equal('italic');
    expect(
      Number.parseFloat(summary.lineHeight) / Number.parseFloat(summary.fontSize),
    ).to.be.closeTo(1.9, 0.01);
    expect(getComputedStyle(part(element, 'unit') as HTMLElement).fontSize).to.equal('20px');
    element.style.setProperty('--tp-font-family', 'monospace');
    expect(getComputedStyle(part(element, 'value') as HTMLElement).fontFamily).to.equal(
      'monospace',
    );
  });

  it('aligns its bottom with the cards beside it, where the author reserves heading lines', async () => {
    await setViewport({ width: 900, height: 600 });
    const list = await fixture<HTMLElement>(html`<ul></ul>`);
    list.style.cssText =
      'display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;list-style:none;padding:0;--tp-heading-lines:2';
    const made = await Promise.all([
      indicator(three, { heading: 'Kort' }),
      indicator(madeUp([null], 's'), { heading: 'Een kop die over twee regels loopt' }),
      indicator(madeUp([10, 14, 18], '..p', { ...target(40), unit: share })),
    ]);
    for (const element of made) {
      element.style.minHeight = '';
      const item = document.createElement('li');
      item.style.cssText = 'display:grid;min-width:0';
      item.append(element);
      list.append(item);
    }
    const edge = (name: string, side: 'top' | 'bottom'): readonly number[] =>
      made.map((element) => Math.round(part(element, name)?.getBoundingClientRect()[side] ?? 0));
    await soon(() => new Set(edge('source', 'bottom')).size === 1);
    expect(edge('heading', 'bottom')[0]).to.equal(edge('heading', 'bottom')[1]);
    const foot = made[0]?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect().bottom;
    expect(foot).to.be.closeTo(list.getBoundingClientRect().bottom, 1);
  });

  it('is as high as its content where it is the only card', async () => {
    const element = await indicator(three);
    element.style.minHeight = '';
    const foot = element.shadowRoot?.querySelector('.foot')?.getBoundingClientRect();
    expect(element.getBoundingClientRect().bottom).to.be.closeTo(foot?.bottom ?? 0, 1);
  });

  it('takes fonts and the colours of text, links and rules from a theme of NL Design System, through its bridge', async () => {
    const address = new URL('../../../src/themes/nl-design-system.css', import.meta.url);
    const bridge = document.createElement('style');
    bridge.textContent = await (await fetch(address, { headers: { accept: 'text/css' } })).text();
    document.head.append(bridge);
    try {
      const element = await indicator(three);
      const theme = element.parentElement as HTMLElement;
      const text = (): string => getComputedStyle(part(element, 'value') as HTMLElement).color;
      const link = (): string => getComputedStyle(all(element, '.act')[0] as HTMLElement).color;
      const before = [text(), link()];
      theme.style.setProperty('--utrecht-document-color', 'rgb(1, 2, 3)');
      theme.style.setProperty('--utrecht-link-color', 'rgb(4, 5, 6)');
      expect([text(), link()]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
      theme.style.setProperty('--basis-color-default-color-document', 'rgb(7, 8, 9)');
      theme.style.setProperty('--nl-link-color', 'rgb(10, 11, 12)');
      expect([text(), link()]).to.deep.equal(['rgb(7, 8, 9)', 'rgb(10, 11, 12)']);
      theme.removeAttribute('style');
      expect([text(), link()]).to.deep.equal(before);
    } finally {
      bridge.remove();
    }
  });
});
