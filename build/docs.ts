/**
 * `npm run docs`: writes what is made from the table of widgets and from the docblocks of the elements. A test says
 * when it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyzeElements } from './analyze-elements.js';
import { madeFiles } from './made-files.js';

const root = fileURLToPath(new URL('../', import.meta.url));
for (const { path, text } of madeFiles(root, await analyzeElements(root)))
  writeFileSync(`${root}${path}`, text);
