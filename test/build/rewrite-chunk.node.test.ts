import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { rewriteChunk } from '../../build/rewrite-chunk.js';

const refuse = (what: string): never => {
  throw new Error(what);
};
const rewritten = (code: string): { readonly body: string; readonly exported: string } =>
  rewriteChunk(
    code,
    parse(code, { ecmaVersion: 'latest', sourceType: 'module' }),
    'import',
    refuse,
  );

describe('a chunk that is rewritten without imports', () => {
  it('reads its imports from the registry under their own names', () => {
    assert.equal(
      rewritten('import { a as b, c } from "./figures.js";').body,
      "const { a: b, c: c } = await __TP_CHUNKS__.whenDefined('figures');",
    );
  });

  it('waits for a chunk from which it imports nothing', () => {
    assert.equal(
      rewritten('import "./figures.js";').body,
      "await __TP_CHUNKS__.whenDefined('figures');",
    );
  });

  it('registers its exports', () => {
    assert.equal(rewritten('const one = 1;\nexport { one as a };').exported, '{ a: one }');
  });

  it('loads dynamic imports through the chunk loader', () => {
    assert.equal(
      rewritten('const load = () => import("./csv.js").then((n) => n.t);').body,
      "const load = () => __TP_CHUNKS__.get('import')('csv').then((n) => n.t);",
    );
  });

  it('registers a module namespace as a plain object', () => {
    const { body, exported } = rewritten(
      'import { t as all } from "./rolldown-runtime.js";\nvar view_exports = all({ view: () => view });\nconst view = 1;\nexport { view_exports as t };',
    );
    assert.equal(body.trim(), 'const view = 1;');
    assert.equal(exported, '{ t: { view: view } }');
  });

  for (const [name, code] of [
    ['a namespace of another chunk', 'import * as all from "./figures.js";'],
    ['a file from elsewhere', 'import { a } from "https://elsewhere.example/a.js";'],
    ['an address that is not known yet', 'const load = (name) => import(name);'],
    ['what another chunk exports', 'export { a } from "./figures.js";'],
    [
      'a helper in another use',
      'import { t as all } from "./rolldown-runtime.js";\nconsole.log(all);',
    ],
  ] as const)
    it(`stops the build at ${name}`, () => {
      assert.throws(() => rewritten(code));
    });
});
