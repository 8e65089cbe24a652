import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { browserTargets } from './browser-targets.js';
import { CHART_SCRIPT } from './chart-files.js';

/** The frame of a `<tp-chart>`: its page, its script, and the modules in that script. */
export interface ChartFrame {
  readonly html: string;
  readonly script: string;
  readonly modules: readonly string[];
}

/** Chromium takes addresses of two million letters, and some letters become three. */
const LONGEST_WORKER = 1_700_000;

/** A script as one file, and the modules that it is made of. */
interface Bundled {
  readonly code: string;
  readonly modules: readonly string[];
}

export const buildChartFrame = async (root: string): Promise<ChartFrame> =>
  frameRound(root, await bundle(root, 'chart-worker', [vegaStandIns(root)]));

/**
 * The page that draws other people's charts, round the script that draws. That stands in the page's own script as a
 * text, for a worker: the page may fetch nothing. The policy names that one script by its hash, and allows a worker and
 * pictures made in the page itself.
 */
export async function frameRound(root: string, worker: Bundled): Promise<ChartFrame> {
  if (worker.code.length > LONGEST_WORKER)
    throw new Error(
      `the script that draws is of ${worker.code.length} letters: too long for an address`,
    );
  const frame = await bundle(root, 'chart-frame', [workerText(worker.code)]);
  const hash = `sha384-${createHash('sha384').update(frame.code).digest('base64')}`;
  return {
    html: chartHtml(hash),
    script: frame.code,
    modules: [...worker.modules, ...frame.modules],
  };
}

const chartHtml = (hash: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src '${hash}'; worker-src data:; img-src blob:; base-uri 'none'; form-action 'none'"
    />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>Grafiek</title>
    <script type="module" src="${CHART_SCRIPT}" integrity="${hash}" crossorigin="anonymous"></script>
  </head>
  <body></body>
</html>
`;

async function bundle(root: string, entry: string, plugins: readonly Plugin[]): Promise<Bundled> {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: browserTargets(root),
      write: false,
      minify: true,
      reportCompressedSize: false,
      lib: { entry: `${root}src/entries/${entry}.ts`, formats: ['es'], fileName: entry },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
  const built = await build(config);
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} gives no file`);
  return { code: chunk.code, modules: chunk.moduleIds };
}

const workerText = (code: string): Plugin => ({
  name: 'tp-chart-worker',
  resolveId: (id) => (id === 'virtual:tp-chart-worker' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual:tp-chart-worker' ? `export const code = ${JSON.stringify(code)};` : null,
});

/** Puts our own files in the place of two of Vega's. A release that moved them fails the build. */
function vegaStandIns(root: string): Plugin {
  const dataflow = path.join(root, 'node_modules/vega-dataflow');
  const standIns = path.join(root, 'src/sandbox/stand-ins');
  const met = new Set<string>();
  return {
    name: 'tp-chart-stand-ins',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'vega-canvas') return found('canvas');
      if (id === 'vega-dataflow') return path.join(dataflow, 'index.js');
      if (id === 'vega-dataflow/src/Tuple.js') return path.join(dataflow, 'src/Tuple.js');
      const inside = id.startsWith('.') && importer.startsWith(dataflow + path.sep);
      return inside &&
        path.resolve(path.dirname(importer), id) === path.join(dataflow, 'src/Tuple.js')
        ? found('counted-tuples')
        : null;
    },
    generateBundle() {
      for (const name of ['canvas', 'counted-tuples'])
        if (!met.has(name)) this.error(`Nothing asks for the stand-in ${name}: did Vega move it?`);
    },
  };

  function found(name: string): string {
    met.add(name);
    return path.join(standIns, `${name}.ts`);
  }
}
