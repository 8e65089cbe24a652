import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { parse } from 'acorn';

import { scriptFeaturesAboveFloor } from '../support/script-features.js';
import { styleFeaturesAboveFloor, stylesIn } from '../support/style-features.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly version: string;
};
const folder = `${root}dist/v/${version}/`;
const published = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(folder + name, 'utf8'),
}));
const scripts = published.filter(({ name }) => name.endsWith('.js'));
/**
 * The frame of `<tp-chart>` holds Vega and its strings, in a page of its own that a host's reader can lose without
 * losing words or table.
 */
const ours = scripts.filter(({ name }) => name !== 'chart-frame.js');
/** Rows of `docs/browsers.md`: each feature above the floor, and what stands in its place. */
const known = [
  ...readFileSync(`${root}docs/browsers.md`, 'utf8').matchAll(/^\| `([^`]+)` \|/gm),
].map(([, name]) => name ?? '');

describe('Published scripts and styles, in the oldest supported browsers', () => {
  const inScripts = [...scriptFeaturesAboveFloor(root).keys()];
  const inStyles = new Set(
    [
      ...published.filter(({ name }) => name.endsWith('.css')).map(({ text }) => text),
      ...ours.flatMap(({ text }) => stylesIn(text)),
    ].flatMap((styles) => [...styleFeaturesAboveFloor(styles)]),
  );

  it('use newer features only with the fallback that docs/browsers.md names', () => {
    assert.deepEqual(
      [...inScripts, ...inStyles].filter((name) => !known.includes(name)),
      [],
    );
  });

  it('use every feature that docs/browsers.md lists', () => {
    assert.deepEqual(
      known.filter((name) => !inScripts.includes(name) && !inStyles.has(name)),
      [],
    );
  });

  it('are written in ECMAScript 2022', () => {
    for (const { name, text } of scripts)
      assert.doesNotThrow(() => parse(text, { ecmaVersion: 2022, sourceType: 'module' }), name);
  });

  it('are refused when they use a feature that is too new', () => {
    const styles = stylesIn(
      'const a = css`:host(:state(ready)) { field-sizing: content; width: ${b}; color: light-dark(red, blue) }`',
    ).flatMap((text) => [...styleFeaturesAboveFloor(text)]);
    assert.deepEqual(styles.sort(), [
      ':state',
      'field-sizing',
      'field-sizing: content',
      'light-dark()',
    ]);
  });
});
