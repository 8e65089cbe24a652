/** `node --import tsx test/support/files-in-turn.ts FILE…`: test files for Node one after the other in this process, with one browser of each kind. */
import { after } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { keepEngines } from './engines.js';

after(keepEngines());
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
