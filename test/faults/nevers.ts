import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import { stored } from '../hosts/forms.js';
import type { EnginePage } from '../support/engines.js';
import type { Host, Pardon, Rungs, Visit } from './fault.js';
import { widgetStateOf } from './rung.js';
import type { Watched } from './watch.js';

/** The figure in the file that the widgets show, and in the words of the author. */
export const FIGURE = '38.443';

/**
 * The longest task of each page that was held to them, in milliseconds. Not among them by itself: how long a task takes
 * is the machine's affair too.
 */
export const longestTasks = new Map<string, number>();

const MOST_SHIFT = 0.02;

/**
 * Holds a page, after whatever was done to it, to the eight nevers:
 *
 * 1. no uncaught error or rejection
 * 2. no violation of the page's policies
 * 3. no request to any but the hosts that the page names
 * 4. nothing stored on the device
 * 5. nothing changed outside the widgets: the rest of the document, title, focus, place, history, globals, built-in
 *    things
 * 6. each widget stands on exactly one rung, with the figure that holds
 * 7. nothing of the page is pushed about; `npm run faults` also holds its tasks to a length
 * 8. once the widgets have left, nothing of them is left
 */
export const eightNevers = async (
  visit: Visit,
  rungs: Rungs,
  pardon: Pardon = {},
): Promise<void> => {
  const found = [
    ...(await onRungs(visit, rungs, pardon)),
    ...(await quiet(visit)),
    ...(await strangeRequests(visit)),
    ...(await stored(visit)).map((what) => `4: stored: ${what}`),
    ...(await pushed(visit)),
    ...(pardon.stays === true ? [] : await leaving(visit, rungs)),
    ...(await quiet(visit)),
  ].filter((line) => !(pardon.own ?? []).some((own) => own.test(line)));
  assert.deepEqual([...new Set(found)], []);
};

/** First, second and fifth. */
const quiet = async (visit: Visit): Promise<readonly string[]> => {
  const { uncaught, violations, opened, changes } = await visit.run(() => {
    const { faultWatch } = window as unknown as Watched;
    const { uncaught, violations, opened } = faultWatch;
    return {
      uncaught: [...uncaught],
      violations: [...violations],
      opened: [...opened],
      changes: [...faultWatch.changes()],
    };
  });
  const errors = (await visit.messages())
    .filter(({ kind }) => kind === 'uncaught')
    .map(({ text }) => text);
  return [
    ...[...uncaught, ...errors].map((text) => `1: uncaught: ${text}`),
    ...violations.map((text) => `2: violation: ${text}`),
    ...opened.map((address) => `3: opened ${address}`),
    ...changes.map((text) => `5: changed outside: ${text}`),
  ];
};

const strangeRequests = async (visit: Visit): Promise<readonly string[]> => {
  const { pages, scripts, data, stranger } = visit.world;
  const addresses = await visit.run(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const known = [pages, scripts, data].map(({ origin }) => `${origin}/`);
  return [
    ...addresses.filter(
      (address) =>
        !/^(data|blob):/.test(address) && !known.some((origin) => address.startsWith(origin)),
    ),
    ...stranger.requests.map((file) => `the stranger, for ${file}`),
  ].map((address) => `3: asked ${address}`);
};

const onRungs = async (
  visit: Visit,
  rungs: Rungs,
  { figure = FIGURE }: Pardon,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [selector, rung] of Object.entries(rungs)) {
    const state = await widgetStateOf(visit, selector);
    if (state.rung !== rung)
      found.push(`6: ${selector} is on "${state.rung}" instead of "${rung}": ${state.text}`);
    if (!state.text.includes(figure))
      found.push(`6: ${selector} does not tell ${figure}: ${state.text}`);
  }
  return found;
};

const pushed = async (visit: Visit): Promise<readonly string[]> => {
  const { shift, task } = await visit.run(() => {
    const { faultWatch } = window as unknown as Watched;
    return { shift: faultWatch.shift(), task: Math.max(0, ...faultWatch.tasks) };
  });
  longestTasks.set(visit.address, task);
  return !keepsRoom(visit.host) || shift <= MOST_SHIFT
    ? []
    : [`7: the page was pushed about by ${shift.toFixed(3)}`];
};

const keepsRoom = ({ crowded, widgets, body }: Host): boolean =>
  crowded === undefined && widgets === undefined && body === undefined;

/**
 * They leave, come once more, and leave again: what is there after the second time and not after the first one would
 * grow for ever.
 */
const leaving = async (visit: Visit, rungs: Rungs): Promise<readonly string[]> => {
  const selectors = Object.keys(rungs);
  const takeOut = (): Promise<void> =>
    visit.run(
      (...all: string[]) => {
        const kept = all.map((query) => {
          const element = document.querySelector(query);
          const place = document.createComment('a widget stood here');
          element?.replaceWith(place);
          // Its attributes and the text of the author, not the element itself.
          return { place, copy: element?.cloneNode(true) };
        });
        (window as unknown as Record<symbol, unknown>)[Symbol.for('kept')] = kept;
      },
      ...selectors,
    );
  const putBack = (): Promise<void> =>
    visit.run(() => {
      const kept =
        (window as unknown as Record<symbol, { place: ChildNode; copy?: Node }[]>)[
          Symbol.for('kept')
        ] ?? [];
      for (const { place, copy } of kept) if (copy !== undefined) place.replaceWith(copy);
      delete (window as unknown as Record<symbol, unknown>)[Symbol.for('kept')];
    });
  const turn = async (): Promise<Left> => {
    await takeOut();
    const left = await rest(visit);
    await putBack();
    await visit.until(rungs);
    return left;
  };
  let before = await turn();
  let grown: readonly string[] = [];
  // What the page does only the first few times, as to ask once more for a file that failed, comes to rest; what leaks
  // does not.
  for (let times = 0; times < 4; times++) {
    const now = await turn();
    grown = [
      ...(now.timers > 0 ? [`8: ${now.timers} timers still wait`] : []),
      ...(['observed', 'listeners', 'elements'] as const)
        .filter((name) => now[name] > before[name])
        .map(
          (name) =>
            `8: ${name}: ${before[name]} after they left, ${now[name]} after they left again`,
        ),
    ];
    if (grown.length === 0) return [];
    before = now;
  }
  return grown;
};

/**
 * Whether the browser itself keeps for good what stood in a container of container queries, as Chromium before 123
 * does.
 */
export const keepsContainers = async ({ tab }: EnginePage): Promise<boolean> =>
  Number(/Chrome\/(\d+)/.exec((await tab?.browser().version()) ?? '')?.[1]) < 123;

interface Left {
  readonly timers: number;
  readonly observed: number;
  readonly listeners: number;
  /** Nodes that the engine still holds, in and out of the document, where it tells. */
  readonly elements: number;
}

/** What is left once everything has come to rest. */
const rest = async (visit: Visit): Promise<Left> => {
  const countWatched = (): Promise<{ timers: number; observed: number; listeners: number }> =>
    visit.run(() => (window as unknown as Watched).faultWatch.held());
  let now = await countWatched();
  for (
    const end = Date.now() + 3000;
    now.timers > 0 && Date.now() < end;
    now = await countWatched()
  )
    await wait(50);
  const session = (await keepsContainers(visit))
    ? null
    : await visit.tab?.createCDPSession().catch(() => null);
  if (session == null) return { ...now, elements: 0 };
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return {
    timers: now.timers,
    observed: now.observed,
    listeners: jsEventListeners,
    elements: nodes,
  };
};
