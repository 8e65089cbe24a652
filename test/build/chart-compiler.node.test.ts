import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import Ajv from 'ajv';
import type { TopLevelSpec } from 'vega-lite';

import { compileChart } from '../../src/build/compile-chart.js';
import { breakdownChart } from '../../src/charts/breakdown-spec.js';
import { compareChart } from '../../src/charts/compare-spec.js';
import { flowChart } from '../../src/charts/flow-spec.js';
import { mapChart } from '../../src/charts/map-spec.js';
import { trendChart } from '../../src/charts/trend-spec.js';

const charts = [trendChart, breakdownChart, compareChart, flowChart, mapChart];
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

for (const chart of charts) {
  describe(`The specification of the ${chart.kind} chart`, () => {
    it('is the one that was reviewed (after a wanted change: UPDATE=1 writes it anew)', () => {
      const file = new URL(`../fixtures/specs/${chart.kind}.vl.json`, import.meta.url);
      if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(chart.spec, null, 2)}\n`);
      assert.deepEqual(JSON.parse(JSON.stringify(chart.spec)), JSON.parse(readFileSync(file, 'utf8')));
    });

    it('is valid Vega-Lite', () => {
      const schema = read('../../node_modules/vega-lite/build/vega-lite-schema.json') as object;
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      assert.equal(validate(JSON.parse(JSON.stringify(chart.spec))), true, JSON.stringify(validate.errors?.slice(0, 5)));
    });

    it('says of each patch what it is for', () => {
      for (const { name, why } of chart.patches) assert.ok(name.length > 0 && why.length > 20);
    });
  });

  describe(`The compiled ${chart.kind} chart`, () => {
    const { dataflow, functions } = compileChart(chart, 'slim');
    const text = JSON.stringify(dataflow);

    it('holds every expression as a function and none as text', () => {
      assert.ok(functions.length > 5);
      assert.equal(/"code":(?!\d)/.exec(text), null);
      for (const source of functions) assert.doesNotMatch(source, /\b(?:Function|eval)\(/);
      for (const [, number] of text.matchAll(/"code":(\d+)/g)) assert.ok(Number(number) < functions.length);
    });

    it('carries no data', () => assert.doesNotMatch(text, /"values":\[/));

    it('keeps its syntax trees in the full form, for the interpreter', () => {
      const full = compileChart(chart, 'full');
      assert.equal(full.functions.length, 0);
      assert.match(JSON.stringify(full.dataflow), /"ast"/);
    });
  });
}

describe('The chart compiler refuses', () => {
  const refuses = (spec: object, words: RegExp): void => {
    const source = {
      kind: 'test',
      patches: [],
      spec: { config: { mark: { aria: false } }, data: { name: 'rows' }, ...spec } as TopLevelSpec,
    };
    assert.throws(() => compileChart(source, 'slim'), words);
  };
  const x = { field: 'x', type: 'quantitative', scale: { domain: [0, 1], nice: false, zero: false }, axis: null };

  it('a transform that the engine lacks', () =>
    refuses({ mark: 'point', transform: [{ bin: true, field: 'x', as: 'b' }] }, /transform bin/));

  it('a function that the engine lacks', () =>
    refuses({ mark: 'point', transform: [{ filter: 'year(datum.x) > 2000' }, { filter: 'indexof(datum.x, 1)' }] }, /function indexof/));

  it('a mark that the engine lacks', () => refuses({ mark: 'arc' }, /mark "arc"/));

  it('a scale that the engine lacks', () =>
    refuses({ mark: 'point', encoding: { x: { ...x, scale: { type: 'log', domain: [1, 10] } } } }, /scale "log"/));

  it('rounding, which the linear scale of the engine does not know', () =>
    refuses({ mark: 'point', encoding: { x: { ...x, scale: { ...x.scale, round: true } } } }, /scale property round/));

  it('axes of Vega’s own', () => refuses({ mark: 'point', encoding: { x: { ...x, axis: { title: null } } } }, /role "axis/));

  it('links and tool tips', () => {
    refuses({ mark: { type: 'point', href: 'https://example.org/' } }, /channel href/);
    refuses({ mark: { type: 'point', tooltip: 'text' } }, /channel tooltip/);
  });

  it('curves', () =>
    refuses({ mark: { type: 'line', interpolate: 'monotone' }, encoding: { x, y: { ...x, field: 'y' } } }, /channel interpolate/));

  it('what Vega-Lite warns of', () => refuses({ mark: 'point', encoding: { nonsense: { field: 'x' } } }, /Vega-Lite: /));

  it('marks that speak for themselves', () => refuses({ mark: { type: 'point', aria: true } }, /aria/));
});
