/** The manifest and the published types, against what the published elements have. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { openEngine, type Engine } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';

interface Field {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly fieldName?: string;
  readonly default?: string;
}
interface Declared {
  readonly name: string;
  readonly tagName: string;
  readonly superclass: object;
  readonly attributes: readonly Field[];
  readonly members: readonly Field[];
}

const { modules } = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as {
  modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declared[];
    readonly exports: readonly { kind: string; name: string }[];
  }[];
};
const declared = modules.flatMap(({ declarations }) => declarations);

describe('each attribute in the manifest', () => {
  let engine: Engine;
  let pages: PageOrigin;
  let files: FileOrigin;
  before(async () => {
    [engine, pages, files] = await Promise.all([
      openEngine('chromium'),
      startPageOrigin(),
      startFileOrigin('dist'),
    ]);
  });
  after(() => Promise.all([engine.close(), pages.close(), files.close()]));

  it('has a property on the published element that reads and writes it', async () => {
    const { version, integrity } = readPublished();
    const file = `v/${version}/tp.js`;
    const page = await engine.open(
      pages.show(foreignPage(scriptTag(`${files.origin}/${file}`, integrity(file)), '')),
    );
    const expected = declared.flatMap(({ tagName, attributes }) =>
      attributes.map(({ name, fieldName = '', type }) => [tagName, name, fieldName, type.text]),
    );
    assert.ok(expected.length > 150);
    const wrong = await page.run(
      (all) =>
        all.flatMap(([tag = '', attribute = '', property = '', type = '']) => {
          const element = document.createElement(tag) as unknown as HTMLElement &
            Record<string, unknown>;
          const value = type === 'boolean' ? true : 'a';
          if (!(property in element)) return [`${tag} ${property}: none`];
          element[property] = value;
          const read = [element.getAttribute(attribute), element[property]];
          // What browsers have of every element is never null.
          element[property] = attribute === 'lang' ? '' : null;
          const left = element.getAttribute(attribute);
          const right =
            read[0] === (value === true ? '' : value) &&
            read[1] === value &&
            (left === null || attribute === 'lang');
          return right ? [] : [`${tag} ${property}: ${JSON.stringify([...read, left])}`];
        }),
      expected,
    );
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('has its name, quoted values and default there, without private members of the element', () => {
    const trend = declared.find(({ tagName }) => tagName === 'tp-trend');
    const view = trend?.attributes.find(({ name }) => name === 'view');
    assert.deepEqual(
      [view?.type.text, view?.default, view?.fieldName],
      ["'chart' | 'table' | 'sentence'", "'chart'", 'view'],
    );
    assert.equal(
      trend?.attributes.find(({ name }) => name === 'heading-level')?.fieldName,
      'headingLevel',
    );
    assert.deepEqual(trend?.superclass, { name: 'LitElement', package: 'lit' });
    for (const { tagName, attributes, members } of declared) {
      const others = members
        .filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name))
        .map(({ name }) => name);
      assert.deepEqual(others, tagName === 'tp-chart' ? ['spec', 'data'] : []);
      if (tagName.startsWith('tp-') && attributes.some(({ name }) => name === 'theme'))
        assert.match(
          attributes.find(({ name }) => name === 'theme')?.type.text ?? '',
          /'auto' \| 'light' \| 'dark' \| 'contrast' \| 'inherit'/,
        );
    }
  });

  it('is declared in a module of the package, and each tag in the module that defines it', () => {
    for (const { path } of modules) assert.ok(existsSync(path), path);
    const tags = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
    );
    assert.deepEqual(
      tags,
      declared.map(({ tagName }) => tagName),
    );
    const index = readFileSync('dist/npm/index.js', 'utf8');
    for (const { name } of declared) assert.ok(new RegExp(`\\b${name}\\b`).test(index), name);
  });
});
