import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { WIDGETS } from '../../../src/embed/snippet/widgets.js';
import { usualHeights } from '../../../src/embed/snippet/usual-heights.js';

describe('the frame heights in docs/cms/sharepoint.md', () => {
  const page = readFileSync('docs/cms/sharepoint.md', 'utf8');
  const rowOf = (name: string): readonly number[] | undefined =>
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`))
      ?.split('|')
      .slice(2, -1)
      .map(Number);

  for (const widget of WIDGETS)
    it(`are those of our own snippets for a ${widget}`, () => {
      assert.deepEqual(rowOf(`\`${widget}\``) ?? rowOf('andere'), usualHeights(widget));
    });

  it('are for existing kinds of widget', () => {
    const named = Array.from(page.matchAll(/^\| `([a-z]+)` \| \d/gm), ([, name]) => name ?? '');
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => !(WIDGETS as readonly string[]).includes(name)),
      [],
    );
  });
});
