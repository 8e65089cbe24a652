import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import Ajv from 'ajv';

import { charts } from './draw/charts.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(
  read('../../node_modules/vega-lite/build/vega-lite-schema.json') as object,
);

for (const [chart, { spec }] of Object.entries(charts)) {
  const plain = JSON.parse(JSON.stringify(spec)) as unknown;

  describe(`The specification of the ${chart} chart`, () => {
    it('equals the reviewed one (UPDATE=1 rewrites it after an intended change)', () => {
      const file = new URL(`../fixtures/specs/${chart}.vl.json`, import.meta.url);
      if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(spec, null, 2)}\n`);
      assert.deepEqual(plain, JSON.parse(readFileSync(file, 'utf8')));
    });

    it('is valid Vega-Lite', () =>
      assert.equal(isVegaLite(plain), true, JSON.stringify(isVegaLite.errors?.slice(0, 5))));
  });
}
