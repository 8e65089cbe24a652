import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { draw } from '../../../src/charts/draw/draw.js';
import { svgText } from '../../../src/charts/draw/svg-text.js';
import { charts, type Chart } from './charts.js';

describe('A picture that is drawn in Node', () => {
  for (const chart of Object.keys(charts) as readonly Chart[]) {
    it(`equals the one that browsers are compared with (UPDATE=1 rewrites it after an intended change): ${chart}`, () => {
      const [first] = charts[chart].pictures();
      assert.ok(first);
      const text = svgText(draw(first.spec, first.input));
      const file = new URL(`../../fixtures/pictures/${chart}.svg`, import.meta.url);
      if (process.env['UPDATE']) {
        mkdirSync(new URL('.', file), { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
