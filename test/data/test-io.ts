import type { Io } from '../../src/data/io.js';

export type Answer = (call: {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly nth: number;
}) => Response | Promise<Response>;

/** A world without network and clock: answers come from a function, time passes when the test says so. */
export interface TestIo extends Io {
  readonly calls: readonly { readonly url: string; readonly init: RequestInit }[];
  /** Lets everything happen that can happen without time passing. */
  readonly settle: () => Promise<void>;
  /** Lets time pass, in steps from one timer to the next. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Milliseconds until each timer that is still set. */
  readonly timers: () => readonly number[];
}

export const testIo = (
  answer: Answer,
  base = 'https://page.example/news/item.html',
  random = 0,
): TestIo => {
  const calls: { url: string; init: RequestInit }[] = [];
  const timers = new Set<{ at: number; run: () => void }>();
  let now = 0;
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) {
      // An answer of our own, read after those under way.
      await new Response('.').text();
      // Between timers in a row a browser puts milliseconds, not where a message comes between.
      await aMessage();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return {
    base,
    calls,
    settle,
    cache: new Map(),
    origins: new Map(),
    failures: new Map(),
    now: () => now,
    latestPlausibleDate: () => '2026-01-01',
    random: () => random,
    fetch: async (url, init) => {
      calls.push({ url, init });
      const { signal } = init;
      if (!signal) throw new Error('A request without a signal can never be ended.');
      const nth = calls.filter((call) => call.url === url).length;
      const stopped = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
      });
      stopped.catch(() => {});
      return Promise.race([Promise.resolve(answer({ url, signal, nth })), stopped]);
    },
    setTimer: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.delete(next);
        now = next.at;
        next.run();
        await settle();
      }
      now = end;
    },
    timers: () => [...timers].map(({ at }) => at - now),
  };
};

const { port1, port2 } = new MessageChannel();
port1.start();
const aMessage = (): Promise<unknown> =>
  new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port2.postMessage(null);
  });

/** Files by address; anything else is 404. */
export const site =
  (files: Readonly<Record<string, unknown>>): Answer =>
  ({ url }) =>
    url in files
      ? new Response(typeof files[url] === 'string' ? files[url] : JSON.stringify(files[url]))
      : new Response('', { status: 404 });
