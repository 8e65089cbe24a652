/** The manifest, which is made from the docblocks, against the elements themselves and against the page for readers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
}

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
};
const page = readFileSync('docs/elements.md', 'utf8');
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.flatMap((one) => (one.tagName ? [{ path, ...one }] : [])),
);

describe('the manifest', () => {
  it('holds both elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), ['tp-indicator', 'tp-trend']);
  });

  for (const { tagName = '', path, attributes = [], cssParts = [], cssProperties = [], events = [] } of elements) {
    it(`names for <${tagName}> nothing that docs/elements.md does not explain`, () => {
      for (const { name } of [...attributes, ...cssParts, ...cssProperties, ...events]) {
        assert.ok(page.includes(`\`${name}\``), `${name} is not on the page`);
      }
    });

    it(`names every part that <${tagName}> has in its own template`, () => {
      const source = readFileSync(path, 'utf8');
      const template = [...source.slice(source.indexOf('renderSlice')).matchAll(/part="([a-z-]+)"/g)].map(([, part]) => part);
      assert.ok(template.length > 0);
      for (const part of template)
        assert.ok(
          cssParts.some(({ name }) => name === part),
          `part ${part} is not in the docblock`,
        );
    });
  }
});
