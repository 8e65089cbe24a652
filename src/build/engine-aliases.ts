import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const source = ['vega-dataflow', 'vega-encode', 'vega-runtime', 'vega-scale', 'vega-scenegraph', 'vega-transforms', 'vega-view', 'vega-view-transforms'] as const;
const standIns: Readonly<Record<string, string>> = {
  'vega-view/src/bind.js': 'nothing.ts', 'vega-view/src/timer.js': 'nothing.ts', 'vega-scenegraph/src/path/shapes.js': 'shapes.ts', 'd3-interpolate': 'left-out.ts', 'd3-array': 'left-out.ts', 'vega-statistics': 'left-out.ts', 'vega-canvas': 'canvas.ts', 'vega-format': 'format.ts', 'vega-functions': 'functions.ts', 'vega-loader': 'loader.ts', 'vega-scale': 'scale.ts', 'vega-scenegraph': 'scenegraph.ts',
  'vega-view-transforms/src/layout/axis.js': 'left-out.ts', 'vega-view-transforms/src/layout/grid.js': 'left-out.ts', 'vega-view-transforms/src/layout/legend.js': 'left-out.ts', 'vega-view-transforms/src/layout/title.js': 'left-out.ts',
  'vega-runtime/src/expression.js': 'expression.ts', 'vega-scenegraph/src/marks/index.js': 'marks.ts',
};

export const engineAliases = (): Plugin => {
  let room = '';
  const roots = new Map<string, string>();
  const hits = new Set<string>();
  const inside = (file: string) => [...roots].find(([, root]) => file.startsWith(root + path.sep));
  return {
    name: 'engine-aliases',
    enforce: 'pre',
    configResolved(config) {
      room = path.join(config.root, 'src/engine');
      const require = createRequire(path.join(config.root, 'package.json'));
      for (const name of source) {
        const entry = require.resolve(name);
        roots.set(name, entry.slice(0, entry.indexOf(path.join('node_modules', name)) + path.join('node_modules', name).length));
      }
    },
    resolveId(id, importer) {
      if (!importer) return null;
      const from = importer.split('?')[0] ?? '';
      const vega = inside(from);
      if (!vega && !from.startsWith(room)) return null;
      const key = id.startsWith('.') ? (vega ? path.posix.join(vega[0], path.relative(vega[1], path.resolve(path.dirname(from), id))) : '') : id;
      const standIn = standIns[key];
      if (standIn && !from.endsWith('stand-ins/' + standIn)) {
        hits.add(key);
        return { id: path.join(room, 'stand-ins', standIn), moduleSideEffects: false };
      }
      const name = key.split('/')[0] ?? '';
      const root = roots.get(name);
      if (!root) return null;
      const file = key === name ? path.join(root, name.startsWith('d3') ? 'src/index.js' : 'index.js') : path.join(root, key.slice(name.length + 1));
      if (!existsSync(file)) throw new Error('engine: no ' + file);
      return { id: file, moduleSideEffects: false };
    },
  };
};
