/** The manifest, which is made from the docblocks, against the views and against the page for readers. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';

import { analyzeElements } from '../../build/analyze-elements.js';
import type { Manifest } from '../../build/element-docs.js';
import { madeFiles } from '../../build/made-files.js';

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName),
);
const files = ['src/widgets', 'src/tools']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /^(?!src\/widgets\/core\/).*\/tp-(?!story)[a-z-]+\.ts$/.test(file));
const tags = files.map((file) => basename(file, '.ts'));

describe('the custom elements manifest', () => {
  it('contains every element', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  });

  it('matches the docblocks and the table of widgets from which `npm run docs` generates it', async () => {
    const made = madeFiles('', await analyzeElements(process.cwd()));
    assert.ok(made.length > 4);
    for (const { path, text } of made) assert.equal(readFileSync(path, 'utf8'), text, path);
  });

  for (const { tagName = '', cssParts = [] } of elements) {
    it(`lists every part that <${tagName}> exposes`, () => {
      const folder = dirname(files.find((file) => basename(file, '.ts') === tagName) ?? '');
      const view = `${folder}/${tagName === 'tp-chart' ? 'custom-chart-controller' : `${tagName.replace('tp-', '')}-view`}.ts`;
      // A group shows nothing itself.
      if (!existsSync(view)) return assert.deepEqual(cssParts, []);
      const own = readFileSync(view, 'utf8');
      const source = own.includes('chartView(')
        ? own + readFileSync('src/widgets/core/chart/chart-template.ts', 'utf8')
        : own;
      const parts = [...source.matchAll(/ part="([a-z-]+)"/g)].map(([, part]) => part);
      assert.ok(parts.length > 0);
      for (const part of parts)
        assert.ok(
          cssParts.some(({ name }) => name === part),
          `part ${part} is not in the docblock`,
        );
    });
  }
});
