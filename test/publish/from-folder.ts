import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Figures } from '../../src/publish/server-io.js';

/**
 * The demo's figures at an address of their own, read from the folder; `asked` gets the address of each file that is
 * asked for.
 */
export const fromFolder = (requested: string[] = []): Figures => ({
  data: 'https://data.example/index.json',
  fetch: async (address) => {
    requested.push(address);
    const file = join('demo/monitor', new URL(address).pathname);
    return readFile(file).then(
      (text) => new Response(text),
      () => new Response('', { status: 404 }),
    );
  },
});
