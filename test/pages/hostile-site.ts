import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { EnginePage } from '../support/engines.js';

/** A server of somebody who means harm: it answers everything, and remembers what it was asked. */
export interface Attacker {
  readonly origin: string;
  readonly heard: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

export const startAttacker = async (): Promise<Attacker> => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/flood') heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': pathname === '/flood' ? 'text/html' : 'application/json',
    });
    response.end(pathname === '/flood' ? FLOOD : '[{"a":1}]');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(`UPGRADE ${request.url ?? ''}`);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    forget: () => void heard.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** A page that says everything to everybody near it, over and over, and offers itself to the frames of charts. */
const FLOOD = `<!doctype html><script>
  const say = (to) => {
    for (const data of [{ kind: 'drawn', width: 10, height: 1e9 }, { type: 'tp-height', height: 4000 }, 'tp-chart']) to.postMessage(data, '*');
    to.postMessage('tp-chart', '*', [new MessageChannel().port1]);
  };
  setInterval(() => {
    for (let i = 0; i < 50; i += 1) { say(parent); for (let f = 0; f < parent.frames.length; f += 1) say(parent.frames[f]); }
  }, 20);
</script>`;

/** What the host page has to lose: a cookie, something stored, what is typed, its address, and that it answers. */
export const HOST_HEAD = `<script>
  document.cookie = 'secret=koekje; path=/';
  try { localStorage.setItem('secret', 'lade'); } catch {}
  window.clicks = 0; window.overheard = [];
  new BroadcastChannel('leak').onmessage = ({ data }) => overheard.push(data);
</script>`;
export const HOST_BODY = `<button id="host" onclick="clicks += 1">Verder</button><input id="typed" aria-label="Naam">`;

/**
 * Whether the page still answers: throws where a click is not counted within ten seconds. A page that is held up never
 * counts it; one that shares its processor with what holds up others may take seconds.
 */
export const answers = async (page: EnginePage): Promise<void> => {
  const counted = page.run(() => {
    const before = (globalThis as unknown as { clicks: number }).clicks;
    document.querySelector<HTMLButtonElement>('#host')?.click();
    return (globalThis as unknown as { clicks: number }).clicks - before;
  });
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('the host does not answer')), 10_000).unref(),
  );
  if ((await Promise.race([counted, late])) !== 1) throw new Error('the click was not counted');
};
