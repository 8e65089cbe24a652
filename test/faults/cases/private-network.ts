import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import type { EnginePage } from '../../support/engines.js';
import { PATIENCE } from '../../support/patience.js';
import type { Fault } from '../fault.js';
import { widgetStateOf, type WidgetState } from '../rung.js';
import { AUTHOR } from '../world.js';

const untilState = async (
  page: EnginePage,
  selector: string,
  wanted: (state: WidgetState) => boolean,
): Promise<WidgetState> => {
  for (const end = Date.now() + PATIENCE; ; await wait(60)) {
    const state = await widgetStateOf(page, selector);
    if (wanted(state)) return state;
    if (Date.now() > end) throw new Error(`${selector} is on "${state.rung}": ${state.text}`);
  }
};

export const privateNetwork: readonly Fault[] = [
  {
    number: 'F3',
    name: "figures on the reader's own machine are not asked for by a page elsewhere until the reader gives the browser leave: the author's text stands",
    inject: async (world) => {
      const { scripts, data } = world;
      // The page counts as one of the internet, and what it asks for elsewhere stands on this machine: its own script
      // must come from where it stands.
      scripts.setFault('public.html', (response) =>
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': 'treat-as-public-address',
          })
          .end(
            `<!doctype html><html lang="nl"><title>Cijfer</title>${world.tag()}<tp-indicator src="${data.origin}/mbo-instroom-techniek.json" loading="eager"><p>${AUTHOR}</p></tp-indicator></html>`,
          ),
      );
      const before = data.requests.length;
      const page = await world.open(`${scripts.origin}/public.html`);
      const refused = await untilState(page, 'tp-indicator', ({ text }) => text !== AUTHOR);
      assert.equal(refused.rung, 'text');
      assert.ok(refused.text.startsWith(AUTHOR), refused.text);
      assert.equal(data.requests.length, before, 'the machine was asked');

      const context = page.tab?.browserContext();
      const session = await page.tab?.browser().target().createCDPSession();
      await session?.send('Browser.grantPermissions', {
        origin: scripts.origin,
        permissions: ['loopbackNetwork'],
        ...(context?.id !== undefined && { browserContextId: context.id }),
      });
      await page.run(() =>
        document
          .querySelector('tp-indicator')
          ?.shadowRoot?.querySelector<HTMLElement>('[part~=error] button')
          ?.click(),
      );
      await untilState(page, 'tp-indicator', ({ rung }) => rung === 'picture' || rung === 'table');
      assert.equal(data.requests.length, before + 1);
      assert.deepEqual(
        (await page.messages()).filter(({ kind }) => kind === 'uncaught'),
        [],
      );
    },
  },
];
