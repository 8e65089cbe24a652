/** The manifest, which is made from the docblocks, against the views and against the page for readers. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { elementDocs, type Manifest } from '../../src/build/element-docs.js';
import { withElements } from '../../src/build/with-elements.js';

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations.flatMap((one) => (one.tagName ? [{ path, ...one }] : [])),
);
const tags = readdirSync('src/elements').flatMap(
  (file) => /^(tp-(?!element|attributes|in-turn|by-part|fallback|story)[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
);

describe('the manifest', () => {
  it('holds every element', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  });

  it('is what docs/elements.md says; `npm run docs` writes it there', () => {
    const page = readFileSync('docs/elements.md', 'utf8');
    assert.equal(page, withElements(page, elementDocs(manifest)));
  });

  for (const { tagName = '', cssParts = [] } of elements) {
    it(`names every part that <${tagName}> has in its own view`, () => {
      const view = `src/elements/${tagName === 'tp-chart' ? 'own-chart' : tagName.replace('tp-', '')}-view.ts`;
      // A group shows nothing itself.
      if (!existsSync(view)) return assert.deepEqual(cssParts, []);
      const own = readFileSync(view, 'utf8');
      const source = own.includes('chartView(') ? own + readFileSync('src/elements/chart-view.ts', 'utf8') : own;
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
