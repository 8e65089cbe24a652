/** `npm run docs`: writes what the docblocks of the elements say into docs/elements.md, from the manifest that `npm run build` made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { elementDocs, type Manifest } from './element-docs.js';
import { withElements } from './with-elements.js';

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as Manifest;
const page = 'docs/elements.md';
writeFileSync(page, withElements(readFileSync(page, 'utf8'), elementDocs(manifest)));
