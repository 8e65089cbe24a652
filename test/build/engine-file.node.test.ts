import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

import { chartCompiler } from '../../src/build/chart-compiler.js';
import type { TemplateForm } from '../../src/build/compile-chart.js';
import { engineAliases } from '../../src/build/engine-aliases.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('The file of the engine', () => {
  it('makes no function from a string and holds no part that drawing to SVG does without', async () => {
    const { code, moduleIds } = await engine('slim');
    const forbidden = /\b(?:Function|eval)\s*\(|XMLHttpRequest|\bfetch\(|document\.write|innerHTML/.exec(code);
    assert.equal(forbidden?.[0] ?? null, null);
    const packages = new Set(moduleIds.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []));
    assert.deepEqual([...packages].sort(), [
      'd3-path',
      'vega-dataflow',
      'vega-encode',
      'vega-runtime',
      'vega-scale',
      'vega-scenegraph',
      'vega-transforms',
      'vega-util',
      'vega-view',
      'vega-view-transforms',
    ]);
  });

  it('can be built from all of Vega instead', async () => {
    const { moduleIds } = await engine('full');
    assert.ok(moduleIds.some((id) => id.includes('node_modules/vega-interpreter/')));
    assert.ok(!moduleIds.some((id) => id.includes('/stand-ins/')));
  });
});

const engine = async (form: TemplateForm): Promise<Rolldown.OutputChunk> => {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [chartCompiler({ form }), engineAliases({ form })],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: `${root}src/engine/draw.ts`, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunk = built.output.find((file) => file.type === 'chunk');
  assert.ok(chunk);
  return chunk;
};
