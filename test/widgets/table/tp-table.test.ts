import { expect } from '@open-wc/testing';
import { figures } from '../../../stories/figures.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { openSection } from '../panel-page.js';
import { all, edition, MBO, part, soon, textOf, widget, withFetch, unseen } from '../page.js';
import {
  captionOf,
  column,
  heads,
  headText,
  spokenRows,
  seenRows,
  sortBy,
  spoken,
  tableOf,
} from '../read-table.js';

const ready = async (attributes: Record<string, string>): Promise<HTMLElement> => {
  const element = await widget('tp-table', attributes);
  await soon(() => part(element, 'table') ?? part(element, 'error'));
  return element;
};

/** A table of a made-up file; each call needs an address of its own. */
const tableOfFile = async (
  name: string,
  file: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> => {
  let element: HTMLElement | undefined;
  await withFetch(
    () => Promise.resolve(new Response(JSON.stringify(file))),
    async () => {
      element = await ready({ src: `/table-${name}.json`, ...attributes });
    },
  );
  return element as HTMLElement;
};

/** One number, and each reason why there may be none. */
const everyKind = {
  ...figures([12, null, null, null, null, null], '.mcszw'),
  suppression: { lessThan: 5 },
};

describe('<tp-table>', () => {
  it('describes the series in a sentence, and has every figure in an open table', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    expect(textOf(element, 'summary')).to.equal(
      'In 2019/20 waren het 42.225 studenten (voorlopig), 629 minder dan in 2018/19.',
    );
    expect(textOf(element, 'words'))
      .to.contain('42.225')
      .and.to.contain('38.544')
      .and.to.contain('6.023');
    expect(tableOf(element).checkVisibility()).to.equal(true);
    expect(tableOf(element).getBoundingClientRect().height).to.be.greaterThan(100);
    expect(heads(element).map(headText)).to.deep.equal([
      'Schooljaar',
      'Totaal',
      'Vrouwen',
      'Telling',
      'Editie',
    ]);
    expect(seenRows(element)[0]).to.deep.equal([
      '2012/13',
      '43.266',
      '6.551',
      'telling per domein',
      '2017',
    ]);
    expect(textOf(element, 'notes')).to.contain('Andere telling vanaf 2013/14.');
    expect(textOf(element, 'source')).to.contain('DUO');
  });

  it('has the same in English', async () => {
    const element = await ready({ src: MBO, split: 'gender', lang: 'en' });
    expect(heads(element).map(headText)).to.deep.equal([
      'School year',
      'Total',
      'Women',
      'Count method',
      'Edition',
    ]);
    expect(captionOf(element)).to.contain('8 rows. Sorted by School year, ascending.');
    expect(spokenRows(element).at(-1)).to.include('42,225 provisional');
  });

  it('draws a rule at another definition, and in another order uses its column instead', async () => {
    const element = await ready({ src: MBO });
    const ruled = (): readonly (string | null | undefined)[] =>
      [...tableOf(element).querySelectorAll('tr.cut')].map((row) =>
        row.querySelector('th')?.textContent.trim(),
      );
    const rule = getComputedStyle(tableOf(element).querySelector('tr.cut td') as Element);
    expect(rule.borderTopWidth).to.equal('2px');
    expect(ruled()).to.deep.equal(['2013/14']);
    sortBy(element, 1);
    expect(ruled()).to.deep.equal([]);
    expect(column(element, 2))
      .to.include('telling per domein')
      .and.to.include('telling per opleiding');
  });

  it('A11Y-11: has every value of the file', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const file = (await (await fetch(MBO)).json()) as { series: { values: (number | null)[] }[] };
    const values = file.series.flatMap((one) => one.values).filter((value) => value !== null);
    expect(values).to.have.length.greaterThan(10);
    const cells = seenRows(element)
      .flat()
      .map((text) => text.replace('*', ''));
    for (const value of values) expect(cells).to.include(value.toLocaleString('nl'));
  });

  it('A11Y-40: distinguishes five reasons for an empty cell, in signs and in words, and none is 0', async () => {
    const element = await tableOfFile('every-kind', everyKind);
    expect(column(element, 1)).to.deep.equal(['12', '.', 'x', '<5', '', '…']);
    expect(spokenRows(element).map((row) => row[1])).to.deep.equal([
      '12',
      'geen cijfer bekend',
      'geheim',
      'minder dan 5',
      'niet van toepassing',
      'nog niet gepubliceerd',
    ]);
  });

  it('A11Y-41: explains the signs that occur under the table, and no others', async () => {
    const legend = (element: Element): readonly string[] =>
      all(element, '.legend .keep').map((entry) =>
        (entry.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
    expect(legend(await tableOfFile('every-kind-legend', everyKind))).to.deep.equal([
      '. geen cijfer bekend',
      'x geheim',
      '<5 minder dan 5',
      'leeg niet van toepassing',
      '… nog niet gepubliceerd',
    ]);
    expect(legend(await ready({ src: MBO }))).to.deep.equal(['* voorlopig']);
    expect(legend(await ready({ src: edition(2018), period: '2013/14..2015/16' }))).to.deep.equal(
      [],
    );
  });

  it('A11Y-42: gives the date of the figures in a machine-readable form too', async () => {
    const element = await ready({ src: MBO });
    const [time, ...others] = all(element, '.sources time');
    expect(others).to.have.length(0);
    expect(time?.getAttribute('datetime')).to.equal('2020-06-15');
    expect(time?.textContent).to.contain('15 juni 2020');
  });

  it('A11Y-58: is a native table with a caption, a header for each row and column, and no merged cells', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const table = tableOf(element);
    expect(table.matches('table') && !table.hasAttribute('role')).to.equal(true);
    expect(captionOf(element))
      .to.contain('aantal studenten, per schooljaar')
      .and.to.contain('8 rijen.');
    expect(
      heads(element).every((head) => head.localName === 'th' && head.scope === 'col'),
    ).to.equal(true);
    const body = [...(table.tBodies[0]?.rows ?? [])];
    expect(
      body.every(({ cells: [first] }) => first?.localName === 'th' && first.scope === 'row'),
    ).to.equal(true);
    expect(new Set(body.map(({ cells }) => cells.length))).to.deep.equal(
      new Set([heads(element).length]),
    );
    expect(table.querySelectorAll('[role], [colspan], [rowspan]')).to.have.length(0);
    const displays = [
      table,
      table.caption,
      table.tHead,
      ...table.tBodies,
      ...table.rows,
      ...table.querySelectorAll('th, td'),
    ];
    expect(new Set(displays.map((node) => node && getComputedStyle(node).display))).to.deep.equal(
      new Set([
        'table',
        'table-caption',
        'table-header-group',
        'table-row-group',
        'table-row',
        'table-cell',
      ]),
    );
  });

  it('A11Y-61: is sorted by buttons in its headers, marks one header, and announces it once', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const marks = (): readonly (string | null)[] =>
      heads(element).map((head) => head.getAttribute('aria-sort'));
    const announced: string[] = [];
    const live = element.shadowRoot?.querySelector('[aria-live]') as HTMLElement;
    new MutationObserver(() => announced.push(spoken(element))).observe(live, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    expect(marks()).to.deep.equal(['ascending', null, null, null, null]);
    expect(spoken(element)).to.equal('');

    sortBy(element, 2);
    expect(marks()).to.deep.equal([null, null, 'ascending', null, null]);
    expect(column(element, 2)).to.deep.equal([
      '4.886',
      '4.899',
      '5.444',
      '5.820',
      '5.893',
      '5.970',
      '6.023*',
      '6.551',
    ]);
    await soon(() => spoken(element) === 'Gesorteerd op Vrouwen, oplopend');
    expect(captionOf(element)).to.contain('Gesorteerd op Vrouwen, oplopend.');

    sortBy(element, 2);
    expect(marks()).to.deep.equal([null, null, 'descending', null, null]);
    expect(column(element, 0)[0]).to.equal('2012/13');
    await soon(() => spoken(element) === 'Gesorteerd op Vrouwen, aflopend');
    expect(announced).to.deep.equal([
      'Gesorteerd op Vrouwen, oplopend',
      'Gesorteerd op Vrouwen, aflopend',
    ]);
    expect(element.shadowRoot?.activeElement, 'focus is not moved').to.equal(null);
  });

  it('names a column by its header alone, and describes the button in it', async () => {
    const [one, other] = await Promise.all([
      ready({ src: MBO, heading: 'Eerste' }),
      ready({ src: MBO, heading: 'Tweede' }),
    ]);
    for (const head of heads(one)) {
      expect(head.hasAttribute('aria-labelledby')).to.equal(false);
      const button = head.querySelector('button');
      expect(button?.textContent?.trim()).to.equal(head.textContent?.trim());
      expect(button?.getAttribute('aria-label')).to.equal(null);
      expect(button?.getAttribute('aria-description')).to.equal('sorteren: Eerste');
    }
    // A link to a source is called the same wherever it stands, and leads to the same place.
    const names = [one, other].flatMap((element) =>
      all(element, 'button, label, summary, a[download]').map((control) =>
        `${control.getAttribute('aria-label') ?? control.textContent ?? ''} ${control.getAttribute('aria-description') ?? ''}`
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
    expect(names.length).to.be.greaterThan(10);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('A11Y-63: has right-aligned numbers in tabular figures, and the unit in its header', async () => {
    const element = await ready({ src: MBO });
    const number = getComputedStyle(tableOf(element).querySelector('td') as Element);
    expect(number.textAlign).to.equal('end');
    expect(number.fontVariantNumeric).to.contain('tabular-nums');
    expect(headText(heads(element)[1] as Element)).to.equal('Aantal studenten');
  });

  it('A11Y-06, A11Y-07: handles no keys, changes no role or tab order, and has references within its root only', async () => {
    for (const element of [
      await ready({ src: MBO, split: 'gender' }),
      await ready({ src: '/gone.json' }),
      await tableOfFile('every-kind-ids', everyKind),
    ]) {
      const root = element.shadowRoot as ShadowRoot;
      expect(
        root.querySelectorAll(
          '[role="application"], [role="grid"], [aria-roledescription], [accesskey]',
        ),
      ).to.have.length(0);
      expect(all(element, '[tabindex]').filter(({ tabIndex }) => tabIndex > 0)).to.deep.equal([]);
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
        for (const node of all(element, `[${name}]`))
          expect(
            root.getElementById(node.getAttribute(name) ?? ''),
            `${name} of ${node.localName}`,
          ).to.not.equal(null);
    }
  });

  it('A11Y-26: keeps its order, and the focus on the header, when the figures are refreshed', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const button = heads(element)[1]?.querySelector('button');
    button?.focus();
    button?.click();
    element.setAttribute('edition', '2018');
    await soon(() => column(element, 1).includes('41.977*'));
    expect(heads(element)[1]?.getAttribute('aria-sort')).to.equal('ascending');
    expect(column(element, 1)).to.deep.equal(['37.807', '38.544', '40.032', '41.526', '41.977*']);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('returns to the order of the file when the column no longer exists', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    sortBy(element, 4);
    element.setAttribute('edition', '2018');
    await soon(() => heads(element).length < 5);
    expect(heads(element)[0]?.getAttribute('aria-sort')).to.equal('ascending');
  });

  it('A11Y-49: has sideways scrolling only in the box of the table at 320 px', async () => {
    await setViewport({ width: 320, height: 256 });
    try {
      const element = await ready({ src: MBO, split: 'gender' });
      const scroll = element.shadowRoot?.querySelector('.scroll') as HTMLElement;
      await soon(() => scroll.scrollWidth > scroll.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
      const wide = all(element, '*').filter(
        (node) =>
          node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'hidden',
      );
      expect(
        wide.filter(
          (node) =>
            !scroll.contains(node) &&
            !node.contains(scroll) &&
            getComputedStyle(node).display !== 'inline',
        ),
      ).to.deep.equal([]);
      await expect(element).to.be.accessible();
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('A11Y-60: makes the box of the table a tab stop only while it overflows, named by the caption', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const scroll = element.shadowRoot?.querySelector('.scroll') as HTMLElement;
    element.style.width = '260px';
    await soon(() => scroll.getAttribute('tabindex') === '0');
    expect(
      element.shadowRoot?.getElementById(scroll.getAttribute('aria-labelledby') ?? ''),
    ).to.equal(tableOf(element).caption);
    element.style.width = '1400px';
    await soon(() => !scroll.hasAttribute('tabindex'));
  });

  it('A11Y-54: has controls of at least 44 px', async () => {
    for (const width of [320, 1280]) {
      const element = await ready({ src: MBO, split: 'gender' });
      element.style.width = `${width}px`;
      openSection(element, 'about');
      await soon(() => all(element, '.section.about a').some((link) => link.checkVisibility()));
      for (const control of all(element, 'button:not(.act), select')) {
        if (!control.checkVisibility()) continue;
        const { width: across, height } = control.getBoundingClientRect();
        expect(
          Math.min(across, height),
          `${control.textContent?.trim()} at ${width}`,
        ).to.be.at.least(44);
      }
      for (const link of all(element, 'a').filter((one) => one.checkVisibility()))
        expect(link.getBoundingClientRect().height, link.textContent ?? '').to.be.at.least(24);
    }
  });

  it('A11Y-57: prints the table with every value and the addresses, and without buttons', async function () {
    const element = await ready({ src: MBO, split: 'gender' });
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    try {
      const seen = (node: HTMLElement): boolean =>
        node.checkVisibility() && node.getBoundingClientRect().height > 0;
      expect(all(element, 'td').every(seen)).to.equal(true);
      expect(all(element, '.act, select, a[download]').filter(seen)).to.deep.equal([]);
      const head = heads(element)[1]?.querySelector('button') as HTMLElement;
      expect(
        getComputedStyle(head.firstElementChild as Element).textDecorationLine,
        'a head is plain text',
      ).to.equal('none');
      expect(
        all(element, '.sources .paper')
          .filter(seen)
          .map((node) => node.textContent),
      ).to.include('https://duo.nl/');
      expect(
        getComputedStyle(element.shadowRoot?.querySelector('.scroll') as Element).overflowX,
      ).to.equal('visible');
    } finally {
      await emulateMedia({});
    }
    expect(
      all(element, '.paper').every((node) => getComputedStyle(node).display === 'none'),
    ).to.equal(true);
  });

  for (const lang of ['nl', 'en']) {
    for (const media of [
      {},
      { 'prefers-color-scheme': 'dark' },
      { 'forced-colors': 'active' },
    ] as const) {
      it(`A11Y-82: has no axe violation in ${lang}, ${Object.values(media).join() || 'light'}, with everything expanded`, async function () {
        if (!(await emulateMedia(media)) && Object.keys(media).length > 0) return this.skip();
        const { style } = document.documentElement;
        style.colorScheme = 'light dark';
        // What a browser paints by itself is not known to who computes contrasts.
        style.background = 'prefers-color-scheme' in media ? '#12161a' : '';
        try {
          const element = await ready({ src: MBO, split: 'gender', lang });
          openSection(element, 'about');
          await expect(element).to.be.accessible();
        } finally {
          style.colorScheme = style.background = '';
          await emulateMedia({});
        }
      });
    }
  }

  it('keeps texts translated by a browser, and correct figures, when it is sorted and refreshed', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    for (const node of all(element, 'th span span, caption span span, td > span'))
      if (node.closest('[translate="no"]') === null) {
        const font = document.createElement('font');
        font.textContent = `<${node.textContent}>`;
        node.replaceChildren(font);
      }
    sortBy(element, 1);
    expect(column(element, 1)[0]).to.equal('37.817');
    element.setAttribute('edition', '2018');
    await soon(() => column(element, 1).includes('41.977*'));
    expect(headText(heads(element)[1] as Element)).to.equal('<Totaal>');
    expect(
      all(element, 'tbody th, td.number > span:first-child').every(
        (node) => node.getAttribute('translate') === 'no',
      ),
    ).to.equal(true);
  });

  it('omits what the page hides', async () => {
    const element = await ready({ src: MBO, hide: 'summary notes why', actions: 'none' });
    for (const selector of ['[part="summary"]', '.act.about', '.act.download', '.act.share'])
      expect(unseen(element, selector), selector).to.equal(true);
    expect(tableOf(element).getBoundingClientRect().height).to.be.greaterThan(100);
  });
});
