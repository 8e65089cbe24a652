import { expect } from '@open-wc/testing';
import { checkPage } from '../../src/tools/check/check-page.js';
import { faultsOf } from '../../src/tools/check/check-problems.js';
import { publishedList } from '../../src/tools/check/check-versions.js';
import type { PageToCheck, CspViolation, Diagnostic } from '../../src/tools/check/diagnostic.js';
import { checkText } from '../../src/tools/check/check-text.js';

const ORIGIN = 'https://widgets.example';

/** A page of its own, in a frame, so that nothing of the test's own page is met. */
const pageWith = async (body: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.documentElement.lang = 'nl';
  const { customElements, HTMLElement } = page.defaultView as Window & typeof globalThis;
  for (const name of ['tp-indicator', 'tp-value'])
    customElements.define(name, class extends HTMLElement {});
  for (const node of [...new DOMParser().parseFromString(body, 'text/html').body.childNodes])
    page.body.append(page.adoptNode(node));
  await new Promise((done) => setTimeout(done));
  return page;
};

/** As a widget looks from outside once it is shown. */
const fill = (page: Document, html: string): void => {
  for (const widget of page.querySelectorAll('tp-indicator')) {
    const root = widget.attachShadow({ mode: 'open' });
    for (const node of [...new DOMParser().parseFromString(html, 'text/html').body.childNodes])
      root.append(page.adoptNode(node));
  }
};

const refusal = (
  effectiveDirective: string,
  blockedURI: string,
  originalPolicy = `${effectiveDirective} 'self'`,
): CspViolation => ({
  ...{ effectiveDirective, blockedURI, originalPolicy, disposition: 'enforce' },
});

const check = (
  page: Document,
  refusals: readonly CspViolation[] = [],
  more: Partial<PageToCheck> = {},
): readonly Diagnostic[] =>
  checkPage({
    ...{
      document: page,
      prefix: 'tp',
      own: `${ORIGIN}/v/1.0.0/tp.js`,
      version: '1.0.0',
      newest: null,
      refusals,
      silent: [],
      faults: new Map(),
    },
    ...more,
  });

describe('the check of a page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('reports nothing on a page without faults', async () => {
    const page = await pageWith('<h1>Techniek</h1><h2>Cijfers</h2><tp-indicator></tp-indicator>');
    fill(page, '<h3 part="heading">Instroom</h3><p part="summary">42.225</p>');
    expect(check(page)).to.deep.equal([]);
  });

  it('reports whether the code was removed or is visible as text', async () => {
    expect(check(await pageWith('<p>Cijfers</p>'))).to.deep.equal([
      { kind: 'stripped', asText: false },
    ]);
    expect(check(await pageWith('<p>&lt;tp-trend indicator="a"&gt;</p>'))).to.deep.equal([
      { kind: 'stripped', asText: true },
    ]);
  });

  it('gives the exact line that is missing from the policy, once, and ignores refusals of other resources', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    const refusals: CspViolation[] = [
      refusal('script-src-elem', `${ORIGIN}/v/1.0.0/engine.js`, "script-src 'self'"),
      refusal('script-src-elem', `${ORIGIN}/v/1.0.0/figures.js`, "script-src 'self'"),
      refusal('connect-src', 'https://data.example/index.json'),
      refusal('trusted-types', 'trusted-types-policy'),
      refusal('img-src', 'https://ads.example/a.png'),
      refusal('style-src-attr', 'inline'),
    ];
    const lines = check(page, refusals).map((diagnostic) =>
      diagnostic.kind === 'policy' ? diagnostic.line : diagnostic.kind,
    );
    expect(lines).to.deep.equal([
      `script-src ${ORIGIN}`,
      'connect-src https://data.example',
      'trusted-types techniekpact',
    ]);
  });

  it('ignores violations of a report-only policy, because nothing was blocked', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    fill(page, '<h3 part="heading">Instroom</h3>');
    const onTrial: CspViolation = {
      ...refusal('connect-src', 'https://data.example/index.json'),
      disposition: 'report',
    };
    expect(check(page, [onTrial]).filter(({ kind }) => kind === 'policy')).to.deep.equal([]);
  });

  it('gives one line for two addresses that one directive lacks', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    const refusals = ['https://a.example/x.json', 'https://b.example/y.json'].map((address) =>
      refusal('connect-src', address, "default-src 'self'"),
    );
    const lines = check(page, refusals).map((diagnostic) =>
      diagnostic.kind === 'policy' ? diagnostic.line : diagnostic.kind,
    );
    expect(lines).to.deep.equal(["connect-src 'self' https://a.example https://b.example"]);
  });

  it('reports a frame that a policy refused or that stays empty, each once', async () => {
    const page = await pageWith(
      `<iframe title="a" src="${ORIGIN}/v/1.0.0/embed.html?widget=trend"></iframe>`,
    );
    const silent = [`${ORIGIN}/v/1.0.0/embed.html?widget=trend`];
    expect(check(page, [], { silent })).to.deep.equal([
      { kind: 'silent-frame', address: silent[0] },
    ]);
    const refusals = [refusal('frame-src', ORIGIN)];
    expect(check(page, refusals, { silent })).to.deep.equal([
      { kind: 'policy', directive: 'frame-src', blocked: ORIGIN, line: `frame-src ${ORIGIN}` },
    ]);
  });

  it('ignores pages of others named embed.html, unless they name one of our widgets', async () => {
    const video =
      '<iframe title="a" src="https://video.example/embed.html?v=1"></iframe><a href="https://video.example/embed.html?v=1">b</a>';
    const data = '<meta name="tp-monitor" content="https://data.example/index.json">';
    expect(check(await pageWith(video))).to.deep.equal([{ kind: 'stripped', asText: false }]);
    expect(check(await pageWith(`<tp-indicator></tp-indicator>${video}`))).to.deep.equal([]);
    for (const [own, body, name] of [
      [
        '',
        '<iframe title="a" src="https://elsewhere.example/embed.html?widget=trend"></iframe>',
        null,
      ],
      [
        `${ORIGIN}/tp.js`,
        `<iframe title="a" src="${ORIGIN}/embed.html?widget=taart"></iframe>`,
        'taart',
      ],
      [
        '',
        `<iframe title="a" src="https://data.example/w/embed.html?widget=taart"></iframe>${data}`,
        'taart',
      ],
    ] as const) {
      const wanted = name === null ? [] : [{ kind: 'unknown-widget', what: 'frame', name }];
      expect(check(await pageWith(body), [], { own }), body).to.deep.equal(wanted);
    }
  });

  it('names the Trusted Types policy of Lit to a site that bundles the package', async () => {
    const refusals = [refusal('trusted-types', 'trusted-types-policy')];
    const [diagnostic] = check(await pageWith('<tp-indicator></tp-indicator>'), refusals, {
      own: '',
    });
    expect(diagnostic).to.include({ line: 'trusted-types lit-html' });
  });

  it('searches visible text for code, and not scripts and data', async () => {
    const page = await pageWith(
      '<script type="application/json">{"html":"<tp-trend></tp-trend>"}</script><p>Cijfers</p>',
    );
    expect(check(page)).to.deep.equal([{ kind: 'stripped', asText: false }]);
  });

  it('finds a widget inside a component of the page', async () => {
    const page = await pageWith('<site-card></site-card>');
    const root = page.querySelector('site-card')?.attachShadow({ mode: 'open' });
    root?.append(page.createElement('tp-indicator'));
    expect(check(page)).to.deep.equal([]);
    root?.append(page.createElement('tp-indicater'));
    expect(check(page)).to.deep.equal([
      { kind: 'unknown-widget', what: 'element', name: 'tp-indicater' },
    ]);
  });

  it('reports an unclosed tag that takes in the rest of the page', async () => {
    for (const rest of [
      '<div data-x><h1>Rest</h1></div>',
      '<p>Tekst</p><tp-indicator></tp-indicator>',
      '<main></main>',
      '<footer>Voet</footer>',
    ])
      expect(
        check(await pageWith(`<tp-indicator />${rest}`)).filter(({ kind }) => kind === 'unclosed'),
        rest,
      ).to.deep.equal([{ kind: 'unclosed', widget: 'tp-indicator' }]);
    const own =
      '<h2>Instroom</h2><p><a href="/">42.225</a></p><table></table><figure><img alt=""></figure>';
    expect(check(await pageWith(`<tp-indicator>${own}</tp-indicator><h1>Rest</h1>`))).to.deep.equal(
      [],
    );
  });

  it('reports a data attribute that no widget has', async () => {
    const page = await pageWith(
      '<div data-tp-widget="indicator" data-tp-regio="PV28" data-tp-indicator="a" data-x="y"><tp-indicator></tp-indicator></div>' +
        '<div data-tp-widget="indicator" data-tp-regio="PV29" data-tp-upgrade="no"><tp-indicator></tp-indicator></div>',
    );
    expect(check(page)).to.deep.equal([{ kind: 'unknown-attribute', name: 'data-tp-regio' }]);
  });

  it('reports an unknown widget by name in an element, a div, a link and a frame', async () => {
    const page = await pageWith(
      '<tp-indicater></tp-indicater><div data-tp-widget="trent"></div>' +
        `<p><a href="${ORIGIN}/v/1.0.0/embed.html?widget=taart">a</a></p><iframe title="a" src="${ORIGIN}/v/1.0.0/embed.html"></iframe>` +
        `<iframe title="b" src="${ORIGIN}/v/1.0.0/embed.html?widget=koek"></iframe>`,
    );
    expect(check(page)).to.deep.equal([
      { kind: 'unknown-widget', what: 'element', name: 'tp-indicater' },
      { kind: 'unknown-widget', what: 'div', name: 'trent' },
      { kind: 'unknown-widget', what: 'link', name: 'taart' },
      { kind: 'unknown-widget', what: 'frame', name: 'koek' },
    ]);
  });

  it('reports a link that is not alone in its block, and only on a page without other widgets', async () => {
    const list = `<ul><li><a href="${ORIGIN}/v/1.0.0/embed.html?widget=trend">a</a></li></ul>`;
    expect(check(await pageWith(list))).to.deep.equal([
      { kind: 'link-place', address: `${ORIGIN}/v/1.0.0/embed.html?widget=trend` },
    ]);
    expect(check(await pageWith(`${list}<tp-indicator></tp-indicator>`))).to.deep.equal([]);
  });

  it('reports that the widget script is missing, or that a bundle supports elements only', async () => {
    const page = await pageWith('<div data-tp-widget="trend"></div>');
    expect(check(page, [], { own: `${ORIGIN}/v/1.0.0/tp-host.js` })).to.deep.equal([
      { kind: 'no-script', bundled: false },
    ]);
    expect(check(page, [], { own: '' })).to.deep.equal([{ kind: 'no-script', bundled: true }]);
    const tags = await pageWith('<tp-trend></tp-trend>');
    expect(check(tags, [], { own: `${ORIGIN}/v/1.0.0/tp-host.js` })).to.deep.equal([
      { kind: 'no-script', bundled: false },
    ]);
  });

  it('reports the policy, and no unknown widget, where the policy prevents defining elements', async () => {
    const refusals = [refusal('trusted-types', 'trusted-types-policy')];
    expect(
      check(await pageWith('<tp-trend></tp-trend>'), refusals).map(({ kind }) => kind),
    ).to.deep.equal(['policy']);
  });

  it('reports a script and a frame of a version older than the newest', async () => {
    const page = await pageWith(
      `<tp-indicator></tp-indicator><iframe title="a" src="${ORIGIN}/v/0.9.0/embed.html?widget=trend"></iframe>` +
        '<iframe title="b" src="https://elsewhere.example/v/0.1.0/embed.html?widget=trend"></iframe>',
    );
    expect(check(page, [], { newest: '1.0.0' })).to.deep.equal([
      { kind: 'old-version', version: '0.9.0', newest: '1.0.0' },
    ]);
    expect(
      check(page, [], { newest: '1.10.0' }).map(
        (diagnostic) => diagnostic.kind === 'old-version' && diagnostic.version,
      ),
    ).to.deep.equal(['1.0.0', '0.9.0']);
    for (const newest of ['0.9.0', '0.8.9', '1.0.0-beta', 'next'])
      expect(check(page, [], { newest }), newest).to.deep.equal([]);
  });

  it('derives the address of assets.json from a versioned, a channel and a stable address', () => {
    for (const own of ['/v/1.0.0/tp.js', '/1/tp.js', '/tp.js', '/v/1.0.0/tp-host.js'])
      expect(publishedList(`${ORIGIN}/monitor${own}`), own).to.equal(
        `${ORIGIN}/monitor/assets.json`,
      );
  });

  it('reports that a consent tool blocks the script or a frame', async () => {
    const page = await pageWith(
      `<tp-indicator></tp-indicator><script type="text/plain" src="${ORIGIN}/v/1.0.0/tp.js"></script><iframe data-src="${ORIGIN}/v/1.0.0/embed.html?widget=trend"></iframe>`,
    );
    expect(
      check(page).map((diagnostic) =>
        diagnostic.kind === 'consent' ? diagnostic.what : diagnostic.kind,
      ),
    ).to.deep.equal(['script', 'frame']);
  });

  it('recognises the blocked script by its file name, whichever attribute has its address', async () => {
    const blockedCount = async (tag: string): Promise<number> =>
      check(await pageWith(`<tp-indicator></tp-indicator>${tag}`)).filter(
        ({ kind }) => kind === 'consent',
      ).length;
    for (const tag of [
      `<script type="text/plain" src="${ORIGIN}/v/1.0.0/tp.js?ver=6.8"></script>`,
      `<script type="text/plain" data-cmplz-src="${ORIGIN}/v/1.0.0/tp-host.js"></script>`,
      `<script type="text/template" data-keep-src="${ORIGIN}/v/1.0.0/tp.js"></script>`,
    ])
      expect(await blockedCount(tag), tag).to.equal(1);
    expect(await blockedCount('<script type="text/plain" src="/shop/http.js"></script>')).to.equal(
      0,
    );
  });

  it('reports several versions on one page', async () => {
    const page = await pageWith(
      `<tp-indicator></tp-indicator><script type="text/x" src="${ORIGIN}/v/1.0.0/tp.js"></script><script type="text/x" src="${ORIGIN}/v/1.2.0/tp.js"></script>`,
    );
    expect(check(page)).to.deep.equal([{ kind: 'versions', versions: ['1.0.0', '1.2.0'] }]);
  });

  it('repeats the problem that a widget shows', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    fill(page, '<div part="error"><p>De cijfers zijn er niet.</p></div>');
    expect(check(page)).to.deep.equal([
      { kind: 'problem', widgets: ['tp-indicator'], said: 'De cijfers zijn er niet.', fault: null },
    ]);
  });

  it('reports a fault of one file once for all widgets that use it, including a value in a sentence', async () => {
    const page = await pageWith(
      '<tp-indicator></tp-indicator><p>Er waren <tp-value>veel</tp-value>.</p>',
    );
    fill(page, '<div part="error"><p>De cijfers zijn er niet.</p></div>');
    const widgets = [...page.querySelectorAll('tp-indicator, tp-value')];
    const detail = { code: 'network', address: 'https://data.example/index.json', found: null };
    const faults = faultsOf(
      widgets.map((widget) => ({ widget, detail })),
      () => 'cors',
    );
    expect(check(page, [], { faults })).to.deep.equal([
      {
        kind: 'problem',
        widgets: ['tp-indicator', 'tp-value'],
        said: 'De cijfers zijn er niet.',
        fault: { ...detail, cause: 'cors' },
      },
    ]);
    // What stands again is no trouble any more.
    const recovered = widgets.flatMap((widget) => [
      { widget, detail },
      { widget, detail: null },
    ]);
    expect(faultsOf(recovered, () => 'cors').size).to.equal(0);
  });

  it('reports a widget that is still loading', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    fill(page, '<div class="base" aria-busy="true"></div>');
    expect(check(page)).to.deep.equal([{ kind: 'waiting', widgets: ['tp-indicator'] }]);
  });

  it('reports headings that skip a level and headings that are identical', async () => {
    const page = await pageWith(
      '<h1>Techniek</h1><tp-indicator></tp-indicator><tp-indicator></tp-indicator>',
    );
    fill(page, '<h3 part="heading">Instroom</h3>');
    expect(check(page)).to.deep.equal([
      { kind: 'heading-level', heading: 'Instroom', level: 3, before: 1 },
      { kind: 'same-heading', heading: 'Instroom', count: 2 },
    ]);
  });

  it('ignores headings inside the pop-up of a value in a sentence', async () => {
    const page = await pageWith(
      '<h1>Techniek</h1><h2>Mbo</h2><p><tp-value></tp-value></p><tp-indicator></tp-indicator>',
    );
    fill(page, '<h3 part="heading">Instroom</h3>');
    const box = page.createElement('div');
    box.popover = 'auto';
    const heading = page.createElement('h3');
    heading.part.add('heading');
    heading.textContent = 'Instroom';
    box.append(heading);
    page.querySelector('tp-value')?.attachShadow({ mode: 'open' }).append(box);
    expect(check(page)).to.deep.equal([]);
  });

  it('accepts any level for the first heading, and every further one', async () => {
    const first = await pageWith('<tp-indicator></tp-indicator>');
    fill(first, '<h3 part="heading">Instroom</h3>');
    expect(check(first)).to.deep.equal([]);
    const page = await pageWith(
      '<h1>Techniek</h1><tp-indicator heading-level="5"></tp-indicator><h2>Meer</h2><tp-indicator></tp-indicator>',
    );
    const widgets = page.querySelectorAll('tp-indicator');
    widgets.forEach((widget, i) => {
      const heading = page.createElement(i === 0 ? 'h5' : 'h3');
      heading.setAttribute('part', 'heading');
      heading.textContent = 'Instroom';
      widget.attachShadow({ mode: 'open' }).append(heading);
    });
    expect(check(page)).to.deep.equal([
      { kind: 'heading-level', heading: 'Instroom', level: 5, before: 1 },
      { kind: 'same-heading', heading: 'Instroom', count: 2 },
    ]);
  });

  it('reports text with too little contrast', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    page.body.style.background = '#777';
    fill(page, '<p part="summary">42.225</p>');
    (page.querySelector('tp-indicator') as HTMLElement).style.color = '#999';
    const [diagnostic] = check(page);
    expect(diagnostic).to.include({ kind: 'contrast', widget: 'tp-indicator' });
    expect(diagnostic?.kind === 'contrast' && diagnostic.ratio).to.be.lessThan(2);
  });

  it('uses the default background of the browser where the page sets none', async () => {
    const page = await pageWith('<tp-indicator></tp-indicator>');
    page.documentElement.style.colorScheme = 'dark';
    fill(page, '<p part="summary">42.225</p>');
    const widget = page.querySelector('tp-indicator') as HTMLElement;
    widget.style.color = '#fff';
    expect(check(page)).to.deep.equal([]);
    widget.style.color = '#111';
    expect(check(page).map(({ kind }) => kind)).to.deep.equal(['contrast']);
  });

  it('describes every diagnostic in Dutch and in English, with a remedy, and includes all of them in the message', () => {
    const diagnostics: readonly Diagnostic[] = [
      { kind: 'stripped', asText: false },
      { kind: 'stripped', asText: true },
      {
        kind: 'policy',
        directive: 'script-src',
        blocked: `${ORIGIN}/x.js`,
        line: `script-src ${ORIGIN}`,
      },
      { kind: 'consent', what: 'script', address: `${ORIGIN}/tp.js` },
      { kind: 'consent', what: 'frame', address: `${ORIGIN}/embed.html` },
      { kind: 'silent-frame', address: `${ORIGIN}/embed.html` },
      ...(['element', 'div', 'link', 'frame'] as const).map((what): Diagnostic => ({
        kind: 'unknown-widget',
        what,
        name: 'trent',
      })),
      { kind: 'unclosed', widget: 'tp-trend' },
      { kind: 'unknown-attribute', name: 'data-tp-regio' },
      { kind: 'link-place', address: `${ORIGIN}/embed.html` },
      { kind: 'no-script', bundled: false },
      { kind: 'no-script', bundled: true },
      { kind: 'versions', versions: ['1.0.0', '1.2.0'] },
      { kind: 'old-version', version: '1.0.0', newest: '1.2.0' },
      { kind: 'problem', widgets: ['tp-trend'], said: 'Niets.', fault: null },
      {
        kind: 'problem',
        widgets: ['tp-value'],
        said: '',
        fault: { code: 'draw-failed', address: null, found: 'x', cause: null },
      },
      ...(['cors', 'policy', 'unreachable', null] as const).map((cause): Diagnostic => ({
        ...{ kind: 'problem', widgets: ['tp-trend', 'tp-map', 'tp-trend'], said: 'Niets.' },
        fault: { code: 'network', address: 'https://data.example/index.json', found: null, cause },
      })),
      { kind: 'waiting', widgets: ['tp-trend', 'tp-map'] },
      { kind: 'heading-level', heading: 'Instroom', level: 4, before: 2 },
      { kind: 'same-heading', heading: 'Instroom', count: 2 },
      { kind: 'contrast', widget: 'tp-trend', ratio: 2.1 },
    ];
    for (const lang of ['nl', 'en'] as const) {
      const text = checkText(diagnostics, 'https://gemeente.example/', '1.0.0', lang);
      expect(new Set(text.troubles).size).to.equal(diagnostics.length);
      for (const description of text.troubles) expect(text.mail).to.contain(description);
      expect(text.mail).to.contain('https://gemeente.example/').and.to.contain('heading-level="3"');
    }
    expect(checkText(diagnostics, '', '', 'nl').troubles.at(-1)).to.contain('2,1 op 1');
  });
});
