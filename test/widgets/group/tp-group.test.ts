import { aTimeout, expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { soon, textOf } from '../page.js';

const PROVINCES = new URL('../../../demo/monitor/hbo-diploma-provincie.json', import.meta.url).href;
const MBO = new URL('../../fixtures/monitor/mbo-instroom-techniek.json', import.meta.url).href;

type Attributes = Readonly<Record<string, string>>;

const make = (tag: string, attributes: Attributes, ...inside: readonly Node[]): HTMLElement => {
  const element = document.createElement(tag);
  // Whole at once, also where no room was reserved.
  element.setAttribute('loading', 'eager');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside.length === 0) element.append('Tekst van de auteur');
  else element.append(...inside);
  return element;
};

const onPage = async (element: HTMLElement): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>('<div></div>');
  box.append(element);
  return element;
};

const indicator = (attributes: Attributes = {}): HTMLElement =>
  make('tp-indicator', { src: PROVINCES, ...attributes });
const value = (element: Element): string => textOf(element, 'value');
const announced = (group: Element): string =>
  group.shadowRoot?.querySelector('[aria-live] p')?.textContent ?? '';
const control = async (select: Element): Promise<HTMLSelectElement> =>
  soon(() => select.shadowRoot?.querySelector<HTMLSelectElement>('select'));

/** As a reader does it. */
const choose = (select: HTMLSelectElement, to: string): void => {
  select.value = to;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('tp-group', () => {
  afterEach(() => {
    setImporter();
    history.replaceState(null, '', location.pathname + location.search);
    for (const meta of document.head.querySelectorAll('meta[name^="tp-"]')) meta.remove();
  });

  it('sets the region of all widgets inside, except those with their own', async () => {
    const [follows, own] = [indicator(), indicator({ region: 'NL01' })];
    await onPage(make('tp-group', { region: 'PV28' }, follows, make('section', {}, own)));
    await soon(() => value(follows) === '2.685' && value(own) === '13.819');
  });

  it('applies whichever tag was added first, and wherever a widget moves', async () => {
    const follows = indicator();
    const group = make('tp-group', { region: 'PV28' });
    await onPage(follows);
    await soon(() => value(follows) === '13.819');
    (follows.parentElement as HTMLElement).append(group);
    group.append(follows);
    await soon(() => value(follows) === '2.685');
    (group.parentElement as HTMLElement).append(follows);
    await soon(() => value(follows) === '13.819');
  });

  it('applies before its own tag is defined', async () => {
    const follows = document.createElement('later-indicator');
    follows.setAttribute('src', PROVINCES);
    follows.setAttribute('loading', 'eager');
    const group = make('later-group', { region: 'PV28' }, follows);
    await onPage(group);
    const { TpIndicator } = await import('../../../src/entries/index.js');
    customElements.define('later-indicator', class extends TpIndicator {});
    await soon(() => value(follows) === '2.685');
    group.setAttribute('region', 'PV20');
    await soon(() => value(follows) !== '2.685' && value(follows) !== '');
  });

  it('may be nested: the nearest one counts for each dimension', async () => {
    const follows = indicator();
    const outer = make(
      'tp-group',
      { region: 'PV20', filter: 'gender=F' },
      make('tp-group', { region: 'PV28' }, follows),
    );
    await onPage(outer);
    await soon(() => value(follows) !== '');
    expect(textOf(follows, 'base')).to.contain('Zuid-Holland').and.to.contain('Vrouwen');
    outer.setAttribute('filter', 'gender=M');
    await soon(() => textOf(follows, 'base').includes('Mannen'));
  });

  it('may be replaced by a selection in the head for a whole page', async () => {
    const meta = document.head.appendChild(document.createElement('meta'));
    [meta.name, meta.content] = ['tp-region', 'PV28'];
    const follows = indicator();
    await onPage(follows);
    await soon(() => value(follows) === '2.685');
    meta.content = 'NL01';
    await soon(() => value(follows) === '13.819');
  });

  it('leaves figures without that dimension as they are, and has them mention it', async () => {
    const national = make('tp-indicator', { src: MBO });
    const group = await onPage(make('tp-group', { region: 'PV28' }, national));
    await soon(() => value(national) === '42.225');
    expect(textOf(national, 'notes')).to.equal(
      'Dit cijfer is er niet per regio. De gekozen regio geldt hier niet.',
    );
    group.lang = 'en';
    await soon(() =>
      textOf(national, 'notes').startsWith('This figure is not available by region.'),
    );
  });

  it('never shows the total for an unknown region', async () => {
    const follows = indicator();
    await onPage(make('tp-group', { region: 'PV99' }, follows));
    await soon(() => textOf(follows, 'error').includes('Voor deze keuze zijn geen gegevens.'));
    expect(value(follows)).to.equal('');
  });

  it('updates twelve widgets with one choice: it is announced once, no file is requested twice, and the focus stays', async () => {
    const real = globalThis.fetch;
    const requested: string[] = [];
    globalThis.fetch = (input, init) => {
      requested.push(input instanceof Request ? input.url : input.toString());
      return real(input, init);
    };
    try {
      const src = `${PROVINCES}?twelve`;
      const select = make('tp-select', { src, level: 'provincie' });
      const widgets = Array.from({ length: 12 }, (_, i) =>
        make(i % 3 === 0 ? 'tp-trend' : i % 3 === 1 ? 'tp-table' : 'tp-indicator', {
          src,
          table: 'open',
        }),
      );
      const group = await onPage(make('tp-group', { region: 'PV20' }, select, ...widgets));
      const texts = (): readonly string[] =>
        widgets.map((element) => element.shadowRoot?.textContent ?? '');
      await soon(() => texts().every((text) => text.includes('Groningen')));
      const spoken: string[] = [];
      const live = group.shadowRoot?.querySelector('[aria-live] p');
      new MutationObserver(() => spoken.push(live?.textContent ?? '')).observe(live as Node, {
        childList: true,
        characterData: true,
        subtree: true,
      });

      const native = await control(select);
      native.focus();
      choose(native, 'PV28');
      await soon(() => announced(group) !== '');
      expect(announced(group)).to.equal('Gekozen: Zuid-Holland. 12 onderdelen bijgewerkt.');
      expect(
        texts().every((text) => text.includes('Zuid-Holland') && !text.includes('Groningen')),
      ).to.equal(true);
      expect(requested.filter((url) => url.includes('twelve')).length).to.equal(1);
      expect(select.shadowRoot?.activeElement).to.equal(native);
      await aTimeout(50);
      expect(spoken.filter(Boolean)).to.deep.equal([
        'Gekozen: Zuid-Holland. 12 onderdelen bijgewerkt.',
      ]);
      expect(
        widgets.every(
          (element) => element.shadowRoot?.querySelector('[aria-live] p')?.textContent === '',
        ),
      ).to.equal(true);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('announces how many widgets have no figures for the choice', async () => {
    const select = make('tp-select', { src: PROVINCES });
    const group = await onPage(
      make(
        'tp-group',
        {},
        select,
        indicator(),
        make('tp-indicator', {
          src: PROVINCES,
          split: 'gender',
          filter: 'gender=F',
          lang: 'nl',
          period: '2018',
        }),
      ),
    );
    const native = await control(select);
    choose(native, 'PV24');
    await soon(() => announced(group).startsWith('Gekozen: Flevoland.'));
    expect(announced(group)).to.equal('Gekozen: Flevoland. 2 onderdelen bijgewerkt.');
  });

  it('changes nothing when the page prevents the choice', async () => {
    const follows = indicator();
    const select = make('tp-select', { src: PROVINCES });
    const group = await onPage(make('tp-group', { region: 'PV20' }, select, follows));
    group.addEventListener('tp-change', (event) => event.preventDefault());
    const native = await control(select);
    choose(native, 'PV28');
    expect(native.value).to.equal('PV20');
    expect(group.getAttribute('region')).to.equal('PV20');
  });

  it('stores a choice in the address, from which a new page restores it', async () => {
    const build = (): HTMLElement =>
      make(
        'tp-group',
        { region: 'PV20', state: 'address' },
        make('tp-select', { src: PROVINCES }),
        make('tp-select', { src: PROVINCES, dimension: 'gender' }),
        indicator(),
      );
    const group = await onPage(build());
    const [region, gender] = [...group.querySelectorAll('tp-select')];
    choose(await control(region as Element), 'PV28');
    choose(await control(gender as Element), 'F');
    await soon(() => location.hash.includes('gender'));
    expect(new URLSearchParams(location.hash.slice(1)).get('tp.region')).to.equal('PV28');
    group.remove();

    const again = await onPage(build());
    const chosen = (): readonly (string | null)[] =>
      ['region', 'filter'].map((name) => again.getAttribute(name));
    await soon(() => chosen().join() === 'PV28,gender=F');
    const shown = again.querySelector('tp-indicator') as Element;
    await soon(
      () =>
        textOf(shown, 'base').includes('Zuid-Holland') && textOf(shown, 'base').includes('Vrouwen'),
    );
    location.hash = '#tp.region=PV31';
    await soon(() => textOf(shown, 'base').includes('Limburg'));
    expect(textOf(shown, 'base')).not.to.contain('Vrouwen');
    location.hash = '';
    await soon(() => textOf(shown, 'base').includes('Groningen'));
  });

  it('shows no other figures before the choice of a link, however late that is read', async () => {
    let come = (): void => undefined;
    const late = new Promise<void>((done) => (come = done));
    setImporter(async (chunk, module) => {
      if (chunk === 'select') await late;
      return module();
    });
    history.replaceState(null, '', '#tp.region=PV28');
    const follows = indicator();
    await onPage(make('tp-group', { region: 'PV20', state: 'address' }, follows));
    const shown = new Set<string>();
    new MutationObserver(() => shown.add(value(follows))).observe(follows.shadowRoot as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const other = indicator({ region: 'PV20' });
    await onPage(other);
    await soon(() => value(other) === '743');
    expect(value(follows)).to.equal('');
    expect(follows.shadowRoot?.querySelector('slot'), 'the author is read').not.to.equal(null);
    come();
    await soon(() => value(follows) === '2.685');
    expect([...shown].filter(Boolean)).to.deep.equal(['2.685']);
  });

  it('keeps its author’s choice where the choice of a link is invalid', async () => {
    setImporter((chunk, module) =>
      chunk === 'select' ? Promise.reject(new Error('blocked')) : module(),
    );
    history.replaceState(null, '', '#tp.region=PV28');
    const follows = indicator();
    await onPage(make('tp-group', { region: 'PV20', state: 'address' }, follows));
    await soon(() => value(follows) === '743');
  });

  it('shows in all charts inside what a reader selects in one', async () => {
    const [one, other] = [
      make('tp-trend', { src: PROVINCES, loading: 'eager' }),
      make('tp-trend', { src: PROVINCES, split: 'gender', loading: 'eager' }),
    ];
    await onPage(make('tp-group', { linked: 'period' }, one, other));
    const range = (element: Element): HTMLInputElement | null | undefined =>
      element.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
    (await soon(() => range(one) && range(other) && range(one)))?.focus();
    await sendKeys({ press: 'Home' });
    await soon(() => range(other)?.value === '0');
    expect(range(one)?.value).to.equal('0');
    expect(other.shadowRoot?.activeElement, 'the focus stays with the reader').to.equal(null);
  });
});

describe('tp-select', () => {
  it('offers categories with figures, the total first and regions by name', async () => {
    const select = make('tp-select', { src: PROVINCES });
    await onPage(make('tp-group', {}, select));
    const native = await control(select);
    const labels = [...native.options].map(({ text }) => text);
    expect(labels[0]).to.equal('Nederland');
    expect(labels.slice(1)).to.deep.equal(
      labels.slice(1).toSorted((a, b) => a.localeCompare(b, 'nl')),
    );
    expect(labels).to.have.length(13);
    expect(native.labels[0]?.textContent?.trim().startsWith('Regio')).to.equal(true);
  });

  it('offers periods, editions and languages, and works outside its group', async () => {
    const follows = make('tp-indicator', { src: MBO });
    const group = make('tp-group', { id: 'portaal' }, follows);
    const selects = ['period', 'edition', 'lang'].map((dimension) =>
      make('tp-select', { src: MBO, dimension, for: 'portaal' }),
    );
    await onPage(make('div', {}, ...selects, group));
    const [period, edition, lang] = await Promise.all(selects.map(control));
    expect([...(period?.options ?? [])].slice(0, 2).map(({ text }) => text)).to.deep.equal([
      'Alle perioden',
      '2019/20',
    ]);
    choose(period as HTMLSelectElement, '2018/19');
    await soon(() => value(follows) === '42.854');
    choose(period as HTMLSelectElement, '');
    choose(edition as HTMLSelectElement, '2018');
    await soon(() => value(follows) === '41.977');
    choose(lang as HTMLSelectElement, 'en');
    await soon(() => textOf(follows, 'base').includes('students'));
  });

  it('sets the choice for the whole page where there is no group', async () => {
    const [select, follows] = [make('tp-select', { src: PROVINCES }), indicator()];
    await onPage(make('div', {}, select, follows));
    choose(await control(select), 'PV28');
    await soon(() => value(follows) === '2.685');
  });

  it('keeps the author’s text and reports it where there is nothing to choose from', async () => {
    const select = make('tp-select', { src: PROVINCES, dimension: 'level' });
    await onPage(select);
    await soon(() => textOf(select, 'error') !== '');
    expect(select.textContent).to.equal('Tekst van de auteur');
    await expect(select).to.be.accessible();
  });

  it('has no axe violation', async () => {
    const select = make('tp-select', { src: PROVINCES });
    await onPage(make('tp-group', {}, select));
    await control(select);
    await expect(select).to.be.accessible();
  });
});
