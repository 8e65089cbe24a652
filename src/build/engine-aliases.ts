import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';
import { chosenForm, type TemplateForm } from './compile-chart.js';

/**
 * Builds the slim engine: for modules of the engine alone, takes Vega's sub-packages from their source, so that unused parts fall away, and
 * puts stand-ins where a part would drag much along. Anything else that imports Vega (tests, stories) gets it as published.
 *
 * With `form: 'full'` the engine is all of Vega with its interpreter instead, see `src/engine/kernel-full.ts`.
 *
 * A production build fails when a stand-in was never met (Vega moved something: the part it replaces is back in the file) and when the
 * result could make functions from strings. A stand-in that lacks an export fails the build by itself.
 */
export const engineAliases = ({ form = chosenForm() }: { readonly form?: TemplateForm } = {}): Plugin => {
  let room = '';
  let roots: readonly (readonly [name: string, root: string])[] = [];
  const met = new Set<string>();

  /** A file inside one of the packages as `package/path`, or null. */
  const keyOf = (file: string): string | null => {
    const found = roots.find(([, root]) => file.startsWith(root + path.sep));
    return found ? `${found[0]}/${path.relative(found[1], file).replaceAll(path.sep, '/')}` : null;
  };
  const fileOf = (key: string): string | null => {
    const found = roots.find(([name]) => key === name || key.startsWith(`${name}/`));
    if (!found) return null;
    const file = path.join(found[1], key === found[0] ? 'index.js' : key.slice(found[0].length + 1));
    if (!existsSync(file)) throw new Error(`The engine looks for ${key}, which is gone: did Vega move it?`);
    return file;
  };

  return {
    name: 'tp-engine-aliases',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { include: form === 'slim' ? LEAVES : ['vega', 'vega-interpreter'] } }),
    configResolved(config) {
      room = path.join(config.root, 'src/engine');
      const require = createRequire(path.join(config.root, 'package.json'));
      roots = FROM_SOURCE.map((name) => {
        const entry = require.resolve(name);
        const folder = path.join('node_modules', name);
        return [name, entry.slice(0, entry.lastIndexOf(folder) + folder.length)] as const;
      });
    },
    buildStart: () => met.clear(),
    resolveId(id, importer) {
      const from = importer?.split('?')[0];
      if (!from) return null;
      const ours = from.startsWith(room + path.sep);
      if (form === 'full') return ours && id === './kernel.js' ? path.join(room, 'kernel-full.ts') : null;

      const within = keyOf(from);
      if (!ours && !within) return null;
      const relative = id.startsWith('.');
      if (relative && !within) return null;
      const key = relative ? keyOf(path.resolve(path.dirname(from), id)) : id;
      if (key === null) return null;

      const standIn = STAND_INS[key];
      if (standIn) {
        met.add(key);
        return { id: path.join(room, 'stand-ins', `${standIn}.ts`), moduleSideEffects: false };
      }
      const file = fileOf(key);
      return file === null ? null : { id: file, moduleSideEffects: false };
    },
    generateBundle(_, bundle) {
      if (form === 'full') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.moduleIds.includes(path.join(room, 'kernel.ts'))) continue;
        const unmet = Object.keys(STAND_INS).filter((key) => !met.has(key));
        if (unmet.length > 0) this.error(`Stand-ins of the engine that nothing asked for: ${unmet.join(', ')}.`);
        const maker = /\b(?:Function|eval)\s*\(/.exec(chunk.code);
        if (maker) this.error(`${chunk.fileName} could make functions from strings: ${chunk.code.slice(maker.index, maker.index + 60)}`);
      }
    },
  };
};

const FROM_SOURCE = [
  'vega-dataflow',
  'vega-encode',
  'vega-runtime',
  'vega-scale',
  'vega-scenegraph',
  'vega-transforms',
  'vega-view',
  'vega-view-transforms',
] as const;

/** Left as they are published; named for the dev server, so that it bundles them once and not in the middle of a test. */
const LEAVES = ['d3-path', 'vega-util'];

/** What a module asks for, and the file in `src/engine/stand-ins` that it gets. */
const STAND_INS: Readonly<Record<string, string>> = {
  'd3-array': 'left-out',
  'd3-interpolate': 'left-out',
  'vega-canvas': 'canvas',
  'vega-format': 'format',
  'vega-functions': 'functions',
  'vega-loader': 'loader',
  'vega-scale': 'scale',
  'vega-scenegraph': 'scenegraph',
  'vega-statistics': 'left-out',
  'vega-runtime/src/expression.js': 'expression',
  'vega-scenegraph/src/marks/index.js': 'marks',
  'vega-scenegraph/src/path/shapes.js': 'shapes',
  'vega-view-transforms/src/layout/axis.js': 'left-out',
  'vega-view-transforms/src/layout/grid.js': 'left-out',
  'vega-view-transforms/src/layout/legend.js': 'left-out',
  'vega-view-transforms/src/layout/title.js': 'left-out',
  'vega-view/src/bind.js': 'nothing',
  'vega-view/src/hover.js': 'nothing',
  'vega-view/src/render-to-canvas.js': 'nothing',
  'vega-view/src/render-to-image-url.js': 'nothing',
  'vega-view/src/render-to-svg.js': 'nothing',
  'vega-view/src/timer.js': 'nothing',
  'vega-view/src/tooltip.js': 'nothing',
  'vega-view/src/watchPixelRatio.js': 'nothing',
};
