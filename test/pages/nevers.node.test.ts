/** The tests of faults assert that things did not happen; these tests show that they would have seen each of them. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { eightNevers, keepsContainers } from '../faults/nevers.js';
import { openWorld, untilWhole, USUAL, type OpenWorld } from '../faults/world.js';

/** A page that does what no widget may ever do: each must be seen, or no test of a fault could fail. */
const BROKEN: readonly (readonly [never: number, what: string, () => void])[] = [
  [
    1,
    'an error that nobody catches',
    () => void setTimeout(() => void Promise.reject(new Error('broken'))),
  ],
  [2, 'a violation', () => void fetch('https://elders.invalid/').catch(() => undefined)],
  [
    3,
    'a request elsewhere',
    () => void new Image().setAttribute('src', 'http://127.0.0.1:9/x.png'),
  ],
  [3, 'a window', () => void open('https://elders.invalid/')],
  [4, 'something stored', () => localStorage.setItem('spoor', '1')],
  [5, 'another title', () => void (document.title = 'Anders')],
  [5, 'another attribute', () => document.body.setAttribute('class', 'anders')],
  [5, 'a step in history', () => history.pushState(null, '', '#anders')],
  [5, 'a new global', () => void Object.assign(window, { anders: 1 })],
  [5, 'something on every array', () => void Object.assign(Array.prototype, { anders: 1 })],
  [
    5,
    'another method of every node',
    () => {
      const own = Node.prototype.contains;
      Node.prototype.contains = function (other) {
        return own.call(this, other);
      };
    },
  ],
  [5, 'focus', () => document.querySelector('a')?.focus()],
  [6, 'an empty widget', () => document.querySelector('tp-trend')?.shadowRoot?.replaceChildren()],
  [
    6,
    'half a picture',
    () =>
      document
        .querySelector('tp-trend')
        ?.shadowRoot?.querySelectorAll('[part=chart] path')
        .forEach((path) => path.remove()),
  ],
  [
    6,
    'another figure',
    () =>
      void (
        document.querySelector('tp-indicator')?.shadowRoot?.querySelectorAll('*') ?? []
      ).forEach((one) => one.childElementCount === 0 && (one.textContent = '7')),
  ],
  [
    8,
    'widgets that somebody keeps',
    () => {
      const kept: unknown[] = [];
      document.addEventListener('tp-ready', ({ target }) => kept.push(target));
    },
  ],
];

describe('what is looked at after each fault', () => {
  let world: OpenWorld;
  before(async () => {
    world = await openWorld('chromium');
  });
  afterEach(() => world.reset());
  after(() => world.close());

  for (const [never, what, act] of BROKEN)
    it(`sees ${what}`, async (test) => {
      const page = await world.visit(
        never === 2
          ? {
              crowded: true,
              headers: { 'content-security-policy': `connect-src ${world.data.origin}` },
            }
          : {},
      );
      if (never === 8 && (await keepsContainers(page)))
        return test.skip('this browser keeps them too');
      await untilWhole(page);
      await page.run(act);
      await page.run(() => new Promise((done) => setTimeout(done, 200)));
      const found = await eightNevers(page, USUAL).then(
        () => 'nothing',
        (reason: unknown) => String(reason instanceof Error ? reason.message : reason),
      );
      assert.match(found, new RegExp(`'${never}: `));
    });
});
