/** What can be embedded by address is what the elements take, no more and no less. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ATTRIBUTES, WIDGETS } from '../../../src/embed/snippet/widgets.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}
const { modules } = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const declared = modules.flatMap(({ declarations = [] }) => declarations);
/**
 * They only have a meaning round or beside others, or in a sentence; and a chart of somebody else is not for our page
 * to show under our name.
 */
const NOT_ALONE = ['tp-chart', 'tp-embed-code', 'tp-group', 'tp-select', 'tp-value'];
/**
 * Where figures come from and whose borders these are is not for an address to say, and a frame decides itself when it
 * loads.
 */
const NOT_FROM_OUTSIDE = ['src', 'loading', 'borders-credit', 'more'];

describe('the address of an embedded widget', () => {
  const widgets = declared.filter(
    ({ tagName }) => tagName !== undefined && !NOT_ALONE.includes(tagName),
  );

  it('can select each element that shows figures', () => {
    assert.deepEqual(
      WIDGETS.map((name) => `tp-${name}`).sort(),
      widgets.map(({ tagName }) => tagName).sort(),
    );
  });

  it('can set each attribute of these, except where figures come from', () => {
    const names = new Set(
      widgets.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)),
    );
    assert.deepEqual(
      [...ATTRIBUTES].sort(),
      [...names].filter((name) => !NOT_FROM_OUTSIDE.includes(name)).sort(),
    );
  });
});
