import { expect } from '@open-wc/testing';
import { setImporter } from '../../../../src/widgets/core/load/lazy.js';
import { figures } from '../../../../stories/figures.js';
import type { TpErrorDetail } from '../../../../src/widgets/core/events.js';
import { nextTask } from '../../../../src/widgets/core/page/scheduler.js';
import { openSection, wordOf } from '../../panel-page.js';
import { MBO, once, part, soon, textOf, widget, withFetch } from '../../page.js';
import { captionOf, column, csvLinks, heads, seenRows, sortBy } from '../../read-table.js';

const ready = async (tag: string, attributes: Record<string, string>): Promise<HTMLElement> => {
  const element = await widget(tag, attributes);
  await soon(() => part(element, 'table'));
  return element;
};

describe('the table of a widget', () => {
  it('A11Y-59: is behind a button that names the indicator and tells whether it is open', async () => {
    const element = await ready('tp-trend', { src: MBO });
    const word = wordOf(element, 'table');
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    expect(part(element, 'table')?.checkVisibility()).to.equal(false);
    expect(word.getAttribute('aria-label')).to.equal(
      'Tabel: Instroom van studenten in technische mbo-opleidingen',
    );
    word.click();
    await soon(() => word.getAttribute('aria-expanded') === 'true');
    expect(part(element, 'table')?.checkVisibility()).to.equal(true);
    word.click();
    await soon(() => part(element, 'panel')?.checkVisibility() === false);
  });

  it('A11Y-26: stays open, in the order that the reader chose, after a refresh, a failure and another language', async () => {
    const element = await ready('tp-trend', { src: MBO, split: 'gender' });
    openSection(element, 'table');
    sortBy(element, 1);
    expect(column(element, 1)[0]).to.equal('37.817');
    await withFetch(
      () => Promise.resolve(new Response('', { status: 404 })),
      async () => {
        element.setAttribute('src', '/gone-for-now.json');
        await soon(() => part(element, 'error'));
      },
    );
    element.setAttribute('lang', 'en');
    element.setAttribute('src', MBO);
    await soon(() => part(element, 'table') && column(element, 1)[0] === '37,817');
    expect(wordOf(element, 'table').getAttribute('aria-expanded')).to.equal('true');
    expect(heads(element)[1]?.getAttribute('aria-sort')).to.equal('ascending');
  });

  it('can be sorted, and shows the place of a figure, in a widget whose own script is blocked', async () => {
    setImporter((name, load) => (name === 'trend' ? Promise.reject(new Error('blocked')) : load()));
    try {
      const element = await ready('tp-trend', { src: MBO });
      expect(textOf(element, 'summary')).to.contain('42.225');
      sortBy(element, 1);
      expect(seenRows(element)[0]?.[1]).to.equal('37.817');
      expect(element.shadowRoot?.querySelector('.why')?.textContent)
        .to.contain('42.225 studenten')
        .and.to.contain('/series/0/values/7');
      await expect(element).to.be.accessible();
    } finally {
      setImporter();
    }
  });

  it('loads the script for its files when it is opened, and not before', async () => {
    const requested: string[] = [];
    setImporter((name, load) => (requested.push(name), load()));
    try {
      const element = await ready('tp-indicator', { src: MBO });
      for (let i = 0; i < 20; i++) await nextTask();
      expect(requested).to.include('indicator').and.not.to.include('csv');
      // On a card it stands behind another one.
      element.shadowRoot?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
      await soon(() => csvLinks(element).length === 2);
      expect(requested).to.include('csv');
    } finally {
      setImporter();
    }
  });

  it('reports where its files cannot be generated, stays visible, and offers them when it is opened again', async () => {
    setImporter((name, load) => (name === 'csv' ? Promise.reject(new Error('blocked')) : load()));
    try {
      const element = await ready('tp-trend', { src: MBO });
      const dispatched = once<CustomEvent<TpErrorDetail>>(element, 'tp-error');
      openSection(element, 'download');
      expect((await dispatched).detail.code).to.equal('files-blocked');
      const error = await soon(() =>
        element.shadowRoot?.querySelector('.downloads [part="error"]'),
      );
      expect(error.textContent).to.contain(
        'Het bestand bij deze tabel kan hier niet worden gemaakt.',
      );
      sortBy(element, 1);
      expect(column(element, 1)[0]).to.equal('37.817');
      await expect(element).to.be.accessible();
      setImporter();
      wordOf(element, 'download').click();
      await soon(() => part(element, 'panel')?.checkVisibility() === false);
      await new Promise((resolve) => setTimeout(resolve, 50));
      openSection(element, 'download');
      await soon(() => csvLinks(element).length === 2);
      expect(element.shadowRoot?.querySelector('.downloads [part="error"]')).to.equal(null);
    } finally {
      setImporter();
    }
  });

  it('shows the first 2.000 rows of a longer table, in the requested order, and mentions that the others are in the file', async () => {
    const days = Array.from({ length: 2100 }, (_, i) =>
      new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const numbers = days.map((_, i) => i + 1);
    const file = {
      ...figures(numbers, '.'.repeat(2100)),
      period: { kind: 'date', codes: days, measured: 'stock' },
    };
    let element: HTMLElement | undefined;
    await withFetch(
      () => Promise.resolve(new Response(JSON.stringify(file))),
      async () => {
        element = await ready('tp-trend', { src: '/many-days.json', view: 'table' });
      },
    );
    const table = element as HTMLElement;
    expect(seenRows(table)).to.have.length(2000);
    expect(captionOf(table)).to.contain(
      'De eerste 2.000 van 2.100 rijen. Alle rijen staan in het csv-bestand.',
    );
    sortBy(table, 1);
    sortBy(table, 1);
    expect(column(table, 1)[0]).to.equal('2.100');
  });

  it('is not rendered again when another part of its widget is', async () => {
    const element = await ready('tp-trend', { src: MBO, loading: 'eager' });
    await soon(() => part(element, 'chart')?.querySelector('svg'));
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(element.shadowRoot?.querySelector('.data') as Element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    (element as HTMLElement & { requestUpdate: () => void }).requestUpdate();
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    changes.push(...watch.takeRecords());
    expect(changes).to.have.length(0);
  });
});
