import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { widgets as table, type WidgetRow } from '../../../src/widgets/index.js';
import type { EnginePage } from '../../support/engines.js';
import { PATIENCE } from '../../support/patience.js';
import { samples } from '../../widgets/samples.js';
import type { Fault, Rungs } from '../fault.js';
import { widgetStateOf } from '../rung.js';
import { AUTHOR, USUAL, widgets } from '../world.js';

const rows: readonly WidgetRow[] = table;

/** Ids and names that stand in the place of what a script would find on `window` and `document`. */
const TAKEN = [
  'vega',
  'document',
  'fetch',
  'customElements',
  'techniekpact',
  'fonts',
  'head',
  'body',
  'title',
  'links',
  'forms',
  'images',
];

const LOCKED = `
  const seen = new Set();
  const lock = (thing) => {
    if ((typeof thing !== 'object' && typeof thing !== 'function') || thing === null || seen.has(thing)) return;
    seen.add(thing);
    Object.freeze(thing);
    for (const key of Reflect.ownKeys(thing)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(thing, key);
      [value, get, set].forEach(lock);
    }
    lock(Reflect.getPrototypeOf(thing));
  };
  [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Error, TypeError, RangeError, SyntaxError, Promise, Map, Set,
   WeakMap, WeakSet, Reflect, Proxy, JSON, Math, Intl, ArrayBuffer, Uint8Array, Float64Array, (function* () {})(), (async () => {})].forEach(lock);`;

const FREEZE = `[Object, Function, Array, String, Number, Date, RegExp, Error, Promise, Map, Set].forEach(({ prototype }) => Object.freeze(prototype));`;

const EXTENDED = `Object.prototype.each = function (run) { for (const key in this) run(this[key]); }; Object.prototype.kind = 'thing';`;

/**
 * As libraries of fifteen years ago did, and some do now: what hangs on built-in things, and what takes their place.
 */
const OLD_LIBRARIES: Readonly<Record<string, string>> = {
  'with more on every array': `
    for (const name of ['each', 'last', 'clear', 'remove', 'contains', 'flatten']) Array.prototype[name] = function () { return this; };
    Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Date.prototype.toJSON = function () { return 'a date'; };`,
  'that writes dates and texts its own way': `
    Date.prototype.toISOString = Date.prototype.toString;
    String.prototype.trim = function () { return this.replace(/^ +| +$/g, ''); };
    String.prototype.strip = String.prototype.trim;`,
  'that hangs its own on every element': `
    for (const name of ['get', 'set', 'getElement', 'getElements', 'inject', 'grab', 'adopt', 'addEvent', 'removeEvent', 'store', 'retrieve', 'hide', 'show'])
      Element.prototype[name] = function () { return this; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
    window.$ = (id) => document.getElementById(id);
    Function.prototype.bind = function (self, ...first) { const run = this; return function (...rest) { return run.apply(self, [...first, ...rest]); }; };`,
  'with methods of arrays of its own': `
    const toArray = (from) => (!from ? [] : 'toArray' in Object(from) ? from.toArray() : Array.prototype.slice.call(from));
    Array.prototype.toArray = Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.keys = Array.prototype.values = Array.prototype.toArray;
    Array.from = toArray;`,
  'whose list of anything but an array is a list of that one thing': `
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
    Object.values = (from) => { const all = []; for (const key in from) all.push(from[key]); return all; };`,
  'that follows every task': `
    const Native = Promise;
    class Followed extends Native { then(good, bad) { return super.then(good && ((value) => good(value)), bad && ((reason) => bad(reason))); } }
    window.Promise = Followed;
    for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) {
      const own = window[name].bind(window);
      window[name] = (run, ...rest) => own((...all) => run(...all), ...rest);
    }
    const { addEventListener } = EventTarget.prototype;
    const wrapped = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener !== 'function') return addEventListener.call(this || window, type, listener, options);
      const run = wrapped.get(listener) || function (event) { return listener.call(this, event); };
      wrapped.set(listener, run);
      addEventListener.call(this || window, type, run, options);
    };
    const { removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      removeEventListener.call(this || window, type, wrapped.get(listener) || listener, options);
    };`,
  'that wraps every request': `
    const own = window.fetch;
    window.fetch = (address, options) => own.call(window, address, options).then(async (answer) => new Response(await answer.text(), answer));`,
  'that loads files by a global of its own': `window.define = (...all) => all; window.define.amd = {}; window.require = window.define; window.exports = {}; window.module = { exports };`,
};

const THROWS = '() => { throw new TypeError("not here") }';
/**
 * What older browsers lack, or a page takes away or spoils, and no figure or picture needs. The widgets stand whole,
 * without an error.
 */
const SPARED: Readonly<Record<string, string>> = {
  'whose browser has no name for a set of fonts': 'delete window.FontFaceSet',
  'whose fonts nobody may listen to': `document.fonts.addEventListener = ${THROWS}`,
  'whose fonts are broken': `Object.defineProperty(document, "fonts", { get: ${THROWS} })`,
  'whose ResizeObserver throws': `window.ResizeObserver = ${THROWS}`,
  'whose IntersectionObserver throws': `window.IntersectionObserver = ${THROWS}`,
  'without MessageChannel': 'delete window.MessageChannel',
  'without matchMedia': 'delete window.matchMedia',
  'without a clock': 'delete Performance.prototype.now',
  'without a collator': 'delete Intl.Collator',
  'without lists, plurals and display names':
    'for (const name of ["ListFormat", "PluralRules", "DisplayNames", "Segmenter"]) delete Intl[name]',
  'that cannot parse addresses but by making them': 'delete URL.canParse; delete URL.parse',
  'without signals that time out': 'delete AbortSignal.timeout; delete AbortSignal.any',
  'without states of elements': `HTMLElement.prototype.attachInternals = ${THROWS}`,
  'without idle time': 'delete window.requestIdleCallback; delete window.scheduler',
  'without a clipboard or sharing':
    'for (const name of ["clipboard", "share"]) Object.defineProperty(navigator, name, { value: undefined })',
  'without random bytes': 'Object.defineProperty(window, "crypto", { value: undefined })',
  'without what opens over the page':
    'for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) delete HTMLElement.prototype[name]',
};

/** What keeps Lit from its first rendering. */
const NO_SHEETS = `
  const { prototype } = CSSStyleSheet;
  window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };
  window.CSSStyleSheet.prototype = prototype;`;

const HOOKS = `for (const name of ['litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport'])
  window[name] = () => { throw new Error('for a copy of the page'); };`;

/** What is missing or broken, one at a time, and the rung on which a reader still stands. */
const BROKEN: readonly (readonly [string, string, 'usual' | 'text'])[] = [
  [
    'without requestAnimationFrame',
    'delete window.requestAnimationFrame; delete window.cancelAnimationFrame',
    'usual',
  ],
  [
    'whose requestAnimationFrame never calls back',
    'window.requestAnimationFrame = () => 1',
    'usual',
  ],
  ['without ResizeObserver', 'delete window.ResizeObserver', 'usual'],
  ['whose ResizeObserver is undefined', 'window.ResizeObserver = undefined', 'usual'],
  ['without IntersectionObserver', 'delete window.IntersectionObserver', 'usual'],
  ['whose IntersectionObserver is undefined', 'window.IntersectionObserver = undefined', 'usual'],
  ['without fetch', 'delete window.fetch', 'text'],
  ['whose fetch throws', 'window.fetch = () => { throw new Error("no") }', 'text'],
  ['whose JSON.parse throws', 'JSON.parse = () => { throw new Error("no") }', 'text'],
  ['without Intl', 'delete window.Intl', 'text'],
  [
    'whose Intl throws',
    'for (const name of ["NumberFormat", "DateTimeFormat", "Collator", "PluralRules"]) Intl[name] = function () { throw new Error("no") }',
    'text',
  ],
  [
    'whose performance tells nothing',
    'performance.getEntriesByType = () => []; performance.mark = performance.measure = () => { throw new Error("no") }',
    'usual',
  ],
  ['without a canvas', 'HTMLCanvasElement.prototype.getContext = () => null', 'usual'],
  ...Object.entries(SPARED).map(([what, early]) => [what, early, 'usual'] as const),
  ['without all of these', Object.values(SPARED).join(';'), 'usual'],
];

/** Not emulated: the files that sites still load. */
const REAL_LIBRARIES: Readonly<Record<string, string>> = {
  'Prototype.js 1.7.3': 'node_modules/prototype-js-core/prototype.js',
  'MooTools 1.5.2': 'node_modules/mootools/lib/mootools-core-1.5.2-server.js',
};

/** Beside the usual ones: each widget with a picture that one walks through, and a table. */
const FURTHER = rows.flatMap(({ name, builder }) => {
  const [form] = samples[name]?.forms ?? [];
  const shown = builder?.picture || form?.shows === 'table';
  return !form || !shown || `tp-${name}` in USUAL ? [] : [{ ...form, tag: `tp-${name}` }];
});
const EACH_KIND = `WIDGETS
${FURTHER.map(({ tag, attributes }) => `<${tag} src="DATA/index.json" ${attributes} loading="eager"><p>Tekst.</p></${tag}>`).join('\n')}`;
const EACH_RUNG: Rungs = Object.fromEntries(
  FURTHER.map(({ tag, shows }) => [tag, shows === 'table' ? 'table' : 'picture']),
);

const TEXT = { 'tp-indicator': 'text', 'tp-trend': 'text' } as const;

/** Waits for a line in the console. */
const untilLogged = async (page: EnginePage, line: RegExp): Promise<void> => {
  for (const end = Date.now() + PATIENCE; ; await wait(50)) {
    const lines = (await page.messages()).map(({ text }) => text);
    if (lines.some((text) => line.test(text))) return;
    if (Date.now() > end) assert.fail(`no line has ${String(line)}: ${lines.join('\n')}`);
  }
};

export const builtIns: readonly Fault[] = [
  {
    number: 'F61',
    name: 'a page whose forms and pictures are called as what scripts use still shows the figure and its picture',
    inject: async ({ visit }) => {
      const named = TAKEN.flatMap((name) => [
        `<a id="${name}"></a>`,
        `<form name="${name}"></form>`,
        `<img name="${name}" alt="">`,
      ]).join('');
      await (await visit({ body: `<div hidden>${named}</div>WIDGETS` })).ends(USUAL);
    },
  },
  {
    number: 'F61',
    name: 'a page with a form called createElement keeps the text of its author',
    inject: async ({ visit }) => {
      const page = await visit({ body: '<form name="createElement"></form>WIDGETS' });
      await page.until(TEXT);
      await untilLogged(page, /\[tp:internal\]/);
    },
  },
  {
    number: 'F62',
    name: 'a page with our script three times, once as no module, shows each widget once',
    inject: async ({ visit, tag, script }) => {
      const page = await visit({
        tags: `${tag()}<script src="${script('tp')}"></script>${tag()}${tag()}`,
      });
      await page.ends(USUAL, { own: [/^1: .*(import\.meta|Script error)/] });
    },
  },
  {
    number: 'F63',
    name: 'a page on which one of our tags belongs to somebody else keeps the text there, and shows our other figures',
    quick: true,
    inject: async ({ visit }) =>
      (
        await visit({ early: 'customElements.define("tp-trend", class extends HTMLElement {})' })
      ).ends({
        ...USUAL,
        'tp-trend': 'text',
      }),
  },
  {
    number: 'F64',
    name: 'a page that extends Object.prototype shows the figure, the whole table and the picture',
    quick: true,
    inject: async ({ visit }) => (await visit({ early: EXTENDED })).ends(USUAL),
  },
  {
    number: 'F64',
    name: 'a page that freezes built-in prototypes shows the figure, the whole table and the picture',
    inject: async ({ visit }) => (await visit({ early: FREEZE })).ends(USUAL),
  },
  {
    number: 'F64',
    name: 'a page that locks everything built in shows the figure, the whole table and the picture',
    inject: async ({ visit }) => (await visit({ early: LOCKED })).ends(USUAL),
  },
  ...Object.entries(OLD_LIBRARIES).map(([library, early]): Fault => ({
    number: 'F65',
    name: `a page with a library ${library} shows figure and picture`,
    inject: async ({ visit }) => (await visit({ early })).ends(USUAL),
  })),
  ...Object.entries(REAL_LIBRARIES).map(([library, file]): Fault => ({
    number: 'F65',
    name: `a page with ${library} shows figures, pictures and tables of every kind`,
    quick: true,
    engines: ['chromium', 'firefox', 'webkit'],
    inject: async ({ visit }) => {
      const page = await visit({ early: readFileSync(file, 'utf8'), body: EACH_KIND });
      await page.until(EACH_RUNG);
      await page.ends(USUAL);
    },
  })),
  {
    number: 'F65',
    name: 'a page with hooks for a Lit of its own shows figure and picture',
    inject: async ({ visit }) => (await visit({ early: HOOKS })).ends(USUAL),
  },
  {
    number: 'F64',
    name: 'a page that freezes built-in prototypes is told what went wrong, above the text of its author',
    quick: true,
    inject: async ({ visit }) => {
      const page = await visit({ early: FREEZE, widgets: widgets('DATA/none.json') });
      await page.ends(TEXT);
      await untilLogged(page, /\[tp:http-status\]/);
    },
  },
  {
    number: 'F66',
    name: 'a page whose style sheets cannot be constructed keeps the text of its author',
    quick: true,
    inject: async ({ visit }) => {
      const page = await visit({ early: NO_SHEETS });
      await page.ends(TEXT);
      await untilLogged(page, /\[tp:internal\]/);
    },
  },
  {
    number: 'F66',
    name: 'a page without Intl is not sent to look for a mistake in the figures',
    inject: async ({ visit }) => {
      const page = await visit({ early: 'delete window.Intl' });
      await page.until(TEXT);
      await untilLogged(page, /\[tp:internal\]/);
    },
  },
  {
    number: 'F66',
    name: 'a page in XHTML keeps the text of its author',
    // The others run no modules on such a page.
    engines: ['firefox'],
    inject: async ({ pages, data, tag, open }) => {
      const widget = `<tp-indicator src="${data.origin}/mbo-instroom-techniek.json"><p>${AUTHOR}</p></tp-indicator>`;
      const head = `<title>Techniek</title>${tag().replace('crossorigin', 'crossorigin=""')}`;
      const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head>${head}</head><body>${widget}</body></html>`;
      const page = await open(pages.show(html, { 'content-type': 'application/xhtml+xml' }));
      await untilLogged(page, /\[tp:internal\]/);
      assert.equal((await widgetStateOf(page, 'tp-indicator')).rung, 'text');
    },
  },
  ...BROKEN.map(([what, early, rung]): Fault => ({
    number: 'F66',
    name: `a page ${what} ${rung === 'usual' ? 'shows figure, picture and table' : 'keeps the text of its author'}`,
    ...(/never calls|without Intl|no name for|all of these/.test(what) ? { quick: true } : {}),
    inject: async ({ visit }) => (await visit({ early })).ends(rung === 'usual' ? USUAL : TEXT),
  })),
];
