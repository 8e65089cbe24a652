import { expect, fixture, html } from '@open-wc/testing';
import { nextTask } from '../../src/widgets/core/page/scheduler.js';
import { wordOf } from './panel-page.js';
import { edition, MBO, once, part, soon, textOf, widget, withFetch } from './page.js';
import { csvLinks, heads } from './read-table.js';

/** Whether the reader sees what the author wrote. */
const authorTextIsSlotted = (element: HTMLElement): boolean =>
  element.querySelector('p')?.assignedSlot instanceof HTMLSlotElement;

/** Everything that waits for promises alone has been done; no other task has begun. */
const endOfTask = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

/** A trend of which `change` is done when its figures are in, before anything of them is shown. */
const changedBeforeShown = async (
  change: (element: HTMLElement) => void,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> => {
  const element = await widget('tp-trend', { src: MBO, split: 'gender', ...attributes });
  await once(element, 'tp-load');
  expect(part(element, 'summary')).to.equal(null);
  change(element);
  return element;
};

describe('a widget that is rendered in several tasks', () => {
  it('renders in its own turn, after the widgets and tasks queued before it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const come = async (): Promise<HTMLElement> => {
      const element = document.createElement('tp-indicator');
      box.append(element);
      await endOfTask();
      return element;
    };
    const first = await come();
    const between = nextTask();
    const second = await come();
    expect(part(first, 'base')).to.equal(null);
    await between;
    await endOfTask();
    expect(part(first, 'base')).to.not.equal(null);
    expect(part(second, 'base')).to.equal(null);
    await soon(() => part(second, 'base'));
  });

  for (const tag of ['tp-trend', 'tp-indicator', 'tp-table', 'tp-value'] as const) {
    it(`shows the author’s text until the figures of <${tag}> are visible`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const elements = Array.from({ length: 3 }, () => {
        const element = document.createElement(tag);
        element.setAttribute('src', MBO);
        element.setAttribute('loading', 'eager');
        element.append(
          Object.assign(document.createElement('p'), { textContent: 'Tekst van de auteur' }),
        );
        return element;
      });
      box.append(...elements);
      const isReady = (element: HTMLElement): boolean =>
        element.shadowRoot?.querySelector('.base.ready') != null;
      for (let shown = 0; shown < elements.length;) {
        for (const element of elements)
          expect(isReady(element) || authorTextIsSlotted(element)).to.equal(true);
        await nextTask();
        shown = elements.filter(isReady).length;
      }
      for (const element of elements) {
        expect(element.shadowRoot?.textContent).to.contain('42.225');
        expect(authorTextIsSlotted(element)).to.equal(false);
      }
    });
  }

  it('sends no request when it is removed before its turn, and does when it returns', async () => {
    const requested: string[] = [];
    const figures = await (await fetch(MBO)).text();
    await withFetch(
      (input) => {
        requested.push(input as string);
        return Promise.resolve(new Response(figures));
      },
      async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        const element = document.createElement('tp-indicator');
        element.setAttribute('src', '/left-at-once.json');
        box.append(element);
        element.remove();
        for (let i = 0; i < 5; i++) await nextTask();
        expect(requested).to.deep.equal([]);
        box.append(element);
        await soon(() => element.shadowRoot?.textContent.includes('42.225'));
        expect(requested.length).to.equal(1);
      },
    );
  });

  it('never shows the answer to an older question after another is asked', async () => {
    const seen = new Set<string>();
    let ready = 0;
    const element = await changedBeforeShown((changed) => {
      new MutationObserver(() => seen.add(textOf(changed, 'summary'))).observe(
        changed.shadowRoot as ShadowRoot,
        {
          childList: true,
          subtree: true,
        },
      );
      changed.addEventListener('tp-ready', () => ready++);
      changed.setAttribute('src', edition(2018));
    });
    await soon(() => part(element, 'summary'));
    await soon(() => ready > 0);
    for (let i = 0; i < 20; i++) await nextTask();
    expect(textOf(element, 'summary')).to.contain('41.977');
    expect([...seen].filter((text) => text.includes('42.225'))).to.deep.equal([]);
    expect(ready).to.equal(1);
  });

  it('keeps the author’s text when it is removed, and shows the figures when it returns', async () => {
    let home: HTMLElement | null = null;
    let ready = 0;
    const element = await changedBeforeShown((left) => {
      home = left.parentElement;
      left.addEventListener('tp-ready', () => ready++);
      left.remove();
    });
    for (let i = 0; i < 20; i++) await nextTask();
    expect([ready, part(element, 'summary'), authorTextIsSlotted(element)]).to.deep.equal([
      0,
      null,
      true,
    ]);
    (home as HTMLElement | null)?.append(element);
    await soon(() => ready === 1);
    expect(textOf(element, 'summary')).to.contain('42.225');
    expect(heads(element).length).to.be.greaterThan(2);
  });

  it('has sentence, table and files in the language at the moment that they are shown', async () => {
    const element = await changedBeforeShown((changed) => changed.setAttribute('lang', 'en'), {
      table: 'open',
    });
    await soon(() => csvLinks(element).length > 0);
    expect(textOf(element, 'summary')).to.contain('42,225');
    expect(heads(element)[0]?.textContent).to.contain('School year');
    expect(wordOf(element, 'table').textContent).to.equal('Table');
    expect(csvLinks(element)[0]?.textContent).to.contain('Source table as CSV');
  });

  it('has the heading and the view that are set at the moment that it is shown', async () => {
    const element = await changedBeforeShown((changed) => {
      changed.setAttribute('heading', 'Eigen kop');
      changed.setAttribute('view', 'table');
    });
    await soon(() => csvLinks(element).length > 0);
    expect(textOf(element, 'heading')).to.equal('Eigen kop');
    expect(part(element, 'chart')).to.equal(null);
    const word = wordOf(element, 'table');
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(word.getAttribute('aria-label')).to.equal('Tabel: Eigen kop');
  });

  it('reports an invalid attribute once, and shows the figures when that is corrected', async () => {
    const element = await widget('tp-breakdown', { src: MBO, split: 'gender', layout: 'rond' });
    const codes: string[] = [];
    element.addEventListener('tp-error', ({ detail }) => codes.push(detail.code));
    await soon(() => part(element, 'error'));
    let ready = 0;
    element.addEventListener('tp-ready', () => (ready += 1));
    expect(codes).to.deep.equal(['bad-attribute']);
    expect(authorTextIsSlotted(element)).to.equal(true);
    // Long after it could have said that it is ready.
    await once(await widget('tp-breakdown', { src: MBO, split: 'gender' }), 'tp-ready');
    expect(ready, 'it is not').to.equal(0);
    expect(part(element, 'base')?.classList.contains('problem')).to.equal(true);
    if (CSS.supports('selector(:state(problem))'))
      expect(element.matches(':state(problem):not(:state(ready))')).to.equal(true);
    element.setAttribute('layout', 'grouped');
    await soon(() => part(element, 'summary'));
    expect(codes).to.deep.equal(['bad-attribute']);
    expect(ready).to.equal(1);
    if (CSS.supports('selector(:state(problem))'))
      expect(element.matches(':state(ready):not(:state(problem))')).to.equal(true);
  });
});
