import { expect, fixture, html } from '@open-wc/testing';
import { colourTokens } from '../../src/widgets/core/styles/tokens.js';
import { setImporter } from '../../src/widgets/core/load/lazy.js';
import { emulateMedia, type Media } from '../support/page-commands.js';
import { contrast, labDifference, rgbOf, sights, worstPair, type Rgb } from './colour.js';
import { soon, withFetch } from './page.js';

/** Most colours come with what shows figures. */
const withFigures = (element: Element): Promise<unknown> =>
  soon(() => getComputedStyle(element).getPropertyValue('--_series-1') !== '');

/** What an element on a page of this scheme really makes of its colours. */
async function paint(
  theme: string | null,
  scheme: 'light' | 'dark',
  come: (element: Element) => Promise<unknown> = withFigures,
): Promise<(role: string) => string> {
  const page = await fixture<HTMLElement>(html`<div><tp-indicator></tp-indicator></div>`);
  page.style.colorScheme = scheme;
  const element = page.querySelector('tp-indicator') as HTMLElement;
  await come(element);
  if (theme !== null) element.setAttribute('theme', theme);
  const probe = document.createElement('i');
  element.shadowRoot?.append(probe);
  return (role) => {
    probe.style.color = `var(--_${role})`;
    return getComputedStyle(probe).color;
  };
}

const TEXT = ['text', 'text-muted', 'link', 'alert', 'negative', 'positive'];
const SERIES = [1, 2, 3, 4, 5, 6].map((n) => `series-${n}`);
const MARKS = [
  'border',
  'context',
  'focus',
  'highlight',
  'target',
  'forecast',
  'uncertainty',
  'missing',
  ...SERIES,
];
const SCALE = [1, 2, 3, 4, 5];

interface Look {
  readonly name: string;
  readonly theme: string | null;
  readonly scheme: 'light' | 'dark';
  readonly media?: Media;
}
const looks: readonly Look[] = [
  { name: 'light, as the page', theme: null, scheme: 'light' },
  { name: 'dark, as the page', theme: null, scheme: 'dark' },
  { name: 'auto', theme: 'auto', scheme: 'dark' },
  { name: 'light on a dark page', theme: 'light', scheme: 'dark' },
  { name: 'dark on a light page', theme: 'dark', scheme: 'light' },
  { name: 'contrast, light', theme: 'contrast', scheme: 'light' },
  { name: 'contrast, dark', theme: 'contrast', scheme: 'dark' },
  {
    name: 'for a reader who prefers more contrast, light',
    theme: null,
    scheme: 'light',
    media: { 'prefers-contrast': 'more' },
  },
  {
    name: 'for a reader who prefers more contrast, dark',
    theme: 'dark',
    scheme: 'light',
    media: { 'prefers-contrast': 'more' },
  },
  { name: 'in print', theme: null, scheme: 'dark', media: { type: 'print' } },
  { name: 'in print, from a dark theme', theme: 'dark', scheme: 'dark', media: { type: 'print' } },
];

describe('the colours of the widgets', () => {
  afterEach(async () => {
    setImporter();
    await emulateMedia({});
  });

  for (const { name, theme, scheme, media } of looks) {
    describe(name, () => {
      let colour: (role: string) => Rgb;
      beforeEach(async function () {
        if (media !== undefined && !(await emulateMedia(media))) this.skip();
        const painted = await paint(theme, scheme);
        colour = (role) => rgbOf(painted(role));
      });

      const atLeast = (roles: readonly string[], ground: string, least: number): void => {
        for (const role of roles)
          expect(contrast(colour(role), colour(ground)), `${role} on ${ground}`).to.be.at.least(
            least,
          );
      };

      it('A11Y-43: every text has at least 4.5 to 1, on the page and on a surface', () => {
        for (const ground of ['paper', 'surface']) atLeast(TEXT, ground, 4.5);
      });

      it('A11Y-43: every text before or without figures has at least 4.5 to 1', async () => {
        setImporter(() => new Promise(() => {}));
        const painted = await paint(theme, scheme, () => Promise.resolve());
        expect(painted('paper'), 'its own').to.not.equal(painted('text'));
        for (const role of ['text', 'text-muted', 'link', 'alert'])
          expect(contrast(rgbOf(painted(role)), rgbOf(painted('paper'))), role).to.be.at.least(4.5);
        expect(contrast(rgbOf(painted('focus')), rgbOf(painted('focus-halo')))).to.be.at.least(3);
      });

      it('A11Y-43: every number in a class has at least 4.5 to 1 on its class', () => {
        for (const n of SCALE) atLeast([`on-scale-${n}`], `scale-${n}`, 4.5);
      });

      it('A11Y-44: every mark with a meaning has at least 3 to 1, on the page and on a surface', () => {
        for (const ground of ['paper', 'surface']) atLeast(MARKS, ground, 3);
      });

      it('A11Y-33: the focus mark has at least 3 to 1 against the page, a surface and its own halo', () => {
        for (const ground of ['paper', 'surface', 'focus-halo']) atLeast(['focus'], ground, 3);
      });

      it('A11Y-45: no two series look alike, for four kinds of colour vision', () => {
        for (const sight of sights) {
          for (const count of [2, 3, 6]) {
            expect(
              worstPair(SERIES.slice(0, count).map(colour), sight),
              `${count} series, ${sight}`,
            ).to.be.at.least(15);
          }
        }
      });

      it('A11Y-44: neighbouring classes differ for four kinds of colour vision, and higher classes contrast more with the page', () => {
        const scale = SCALE.map((n) => colour(`scale-${n}`));
        const fromPage = scale.map((step) => contrast(step, colour('paper')));
        expect(fromPage).to.deep.equal([...fromPage].sort((a, b) => a - b));
        for (const sight of sights) {
          for (const n of [0, 1, 2, 3])
            expect(worstPair(scale.slice(n, n + 2), sight), `${n + 1}, ${sight}`).to.be.at.least(
              10,
            );
        }
      });

      it('A11Y-65: towards and away differ for four kinds of colour vision, and neither is green or red', () => {
        const [towards, away] = [colour('positive'), colour('negative')];
        for (const sight of sights)
          expect(worstPair([towards, away], sight), sight).to.be.at.least(15);
        expect(towards[2], 'blue leads').to.be.greaterThan(
          Math.max(towards[0], towards[1]) - 0.001,
        );
        expect(away[1] / away[0], 'copper: between red and yellow').to.be.within(0.3, 0.85);
      });
    });
  }

  it('A11Y-52: have at least 4.5 to 1 for every series when the reader asks for more contrast, without a reload and in either scheme', async function () {
    const light = await paint(null, 'light');
    const before = SERIES.map((role) => light(role));
    if (!(await emulateMedia({ 'prefers-contrast': 'more' }))) return this.skip();
    expect(SERIES.map((role) => light(role))).to.not.deep.equal(before);
    const dark = await paint(null, 'dark');
    for (const painted of [light, dark]) {
      for (const role of SERIES) {
        expect(contrast(rgbOf(painted(role)), rgbOf(painted('paper'))), role).to.be.at.least(4.5);
      }
    }
  });

  it('A11Y-52: follow the colour scheme of the page when it changes', async () => {
    // What it says while it waits stands for as long as nobody answers.
    await withFetch(
      () => new Promise(() => {}),
      async () => {
        const page = await fixture<HTMLElement>(
          html`<div><tp-indicator src="https://data.example/scheme.json"></tp-indicator></div>`,
        );
        const base = await soon(() =>
          page.querySelector('tp-indicator')?.shadowRoot?.querySelector('[part="loading"]'),
        );
        page.style.colorScheme = 'light';
        const before = getComputedStyle(base).color;
        page.style.colorScheme = 'dark';
        // At once, but where the browser has no colours of two schemes: there in the next frames.
        await soon(() => contrast(rgbOf(getComputedStyle(base).color), rgbOf(before)) > 2);
      },
    );
  });

  it('A11Y-51: are only system colours under forced colours, whatever the theme and the page set', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.forcedColorAdjust = 'none';
    const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    for (const theme of [null, 'light', 'dark', 'contrast', 'inherit']) {
      const element = document.createElement('tp-indicator');
      if (theme !== null) element.setAttribute('theme', theme);
      element.style.setProperty('--tp-color-text', '#ff00ff');
      element.style.forcedColorAdjust = 'none';
      document.body.append(element);
      await withFigures(element);
      const inner = document.createElement('i');
      element.shadowRoot?.append(inner);
      for (const [role] of [...colourTokens, ['highlight'], ['target'], ['missing']] as const) {
        inner.style.color = `var(--_${role})`;
        expect(system, `${role}, ${theme}`).to.include(getComputedStyle(inner).color);
      }
      element.remove();
    }
    probe.remove();
  });

  it('take the text colour of the page with theme="inherit"', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><tp-indicator theme="inherit"></tp-indicator></div>`,
    );
    page.style.color = 'rgb(90, 20, 60)';
    const root = page.querySelector('tp-indicator')?.shadowRoot as ShadowRoot;
    await withFigures(root.host);
    const probe = document.createElement('i');
    root.append(probe);
    for (const role of ['text', 'text-muted', 'link', 'border', 'focus', 'highlight']) {
      probe.style.color = `var(--_${role})`;
      expect(getComputedStyle(probe).color, role).to.equal('rgb(90, 20, 60)');
    }
  });

  it('are those that the page sets on any ancestor of the widget', async () => {
    const page = await fixture<HTMLElement>(html`<div><tp-indicator></tp-indicator></div>`);
    const probe = document.createElement('i');
    const element = page.querySelector('tp-indicator') as HTMLElement;
    await withFigures(element);
    element.shadowRoot?.append(probe);
    for (const [role] of colourTokens) {
      page.style.setProperty(`--tp-color-${role}`, 'rgb(1, 2, 3)');
      probe.style.color = `var(--_${role})`;
      expect(getComputedStyle(probe).color, role).to.equal('rgb(1, 2, 3)');
    }
    page.style.setProperty('--tp-color-series-1', 'rgb(4, 5, 6)');
    probe.style.color = 'var(--_highlight)';
    expect(getComputedStyle(probe).color, 'what is meant is the first series').to.equal(
      'rgb(4, 5, 6)',
    );
  });

  it('are compared with the published colour difference formula', () => {
    // Pairs of the data set that its authors publish with the formula.
    expect(labDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).to.be.closeTo(2.0425, 0.0001);
    expect(labDifference([50, 2.5, 0], [73, 25, -18])).to.be.closeTo(27.1492, 0.0001);
    expect(labDifference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).to.be.closeTo(
      0.9082,
      0.0001,
    );
  });
});
