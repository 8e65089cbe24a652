/**
 * `node --import tsx test/support/files-in-turn.ts`, started by `runFiles`: test files for Node one after the other in
 * this process, with one browser of each kind. It asks for a file when the one before is done, so that several such
 * processes share a list.
 */
import { once } from 'node:events';
import { test } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { keepEngines } from './engines.js';

const closeEngines = keepEngines();

/** The next file; `undefined` where none is left. */
const nextFile = async (): Promise<string | undefined> => {
  process.send?.('next');
  const [file] = (await once(process, 'message')) as [string];
  return file === '' ? undefined : file;
};

for (let file = await nextFile(); file !== undefined; file = await nextFile()) {
  await import(pathToFileURL(resolve(file)).href).catch((reason: unknown) =>
    test('can be loaded', () => {
      throw reason;
    }),
  );
  // Tests run in the order in which they were made: when this one does, the file is done. What is to do is not counted.
  await test(`the end of ${file}`, { todo: true });
}
await closeEngines();
process.disconnect();
