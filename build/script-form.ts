import { existsSync } from 'node:fs';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { browserTargets } from './browser-targets.js';
import { chunkOwners, type ChunkPlan } from './chunk-owners.js';
import { lazyChunks } from './lazy-chunks.js';
import { litGlobals } from './lit-globals.js';
import { litPolicy } from './lit-policy.js';
import { registerChunks } from './register-chunks.js';
import { HELPERS } from './rewrite-chunk.js';
import { sharedConfig } from './shared-config.js';
import { squeezeTemplates } from './squeeze-templates.js';

/** A script file of the script form: no imports, no exports. */
export interface ScriptFile {
  readonly name: string;
  readonly code: string;
  /** The chunks that it takes something from. */
  readonly needs: readonly string[];
  /** The chunks that it can ask for later. */
  readonly asks: readonly string[];
  readonly modules: readonly string[];
}

/** Modules shared by chunks that load at different moments. `chunkOwners` places every other module. */
const SHARED = [
  // What is said of more than one figure, by a long table too.
  {
    chunk: 'sentences',
    modules: [
      'model/one-period',
      'text/level-text',
      'text/notes-text',
      'text/sentence/trend-in-words',
      'text/sentence/trend-sentence',
      'text/trend-words',
      'text/warnings-text',
    ],
  },
  // What stands behind the disclosures below a figure, for whatever words it in its own way too.
  {
    chunk: 'panel',
    modules: [
      'text/table-text',
      'text/provenance-text',
      'widgets/core/panel/provenance-rows',
      'widgets/core/table/table',
      'widgets/core/table/table-order',
      'widgets/core/table/table-styles',
      'text/file-name',
      'text/picture-text',
      'widgets/core/table/save-file',
    ],
  },
  // What makes files of a table, for one that makes them bit by bit too.
  { chunk: 'csv', modules: ['widgets/core/table/csv-link'] },
  // How a choice or a widget stands in an address, for who makes an embed code or shares a figure too.
  {
    chunk: 'select',
    modules: [
      'widgets/core/address-state',
      'embed/snippet/embedded',
      'embed/snippet/widget-address',
      'embed/snippet/widgets',
    ],
  },
  { chunk: 'explorer', modules: ['widgets/core/chart/chart-view'] },
  // What is said of rows that are held against one another, on a map too.
  { chunk: 'ranked', modules: ['model/comparison'] },
  {
    chunk: 'drawing',
    modules: ['charts/labels', 'charts/svg-element', 'charts/frame', 'widgets/core/chart/measure'],
  },
  { chunk: 'trend', modules: ['widgets/trend/trend-view-model'] },
  { chunk: 'chart-trend', modules: ['widgets/trend/chart/trend'] },
];

/** Chunks that come without `figures`. */
const WITHOUT_FIGURES = ['scheme'];

/**
 * Chunks that are asked for without `tp.js`, or before there is anything to show: they share nothing with the others,
 * and are built by themselves.
 */
export const SEPARATE_CHUNKS = ['check', 'upgrade'];

/**
 * `tp.js` and all chunks but those that stand apart, in one build. The lists of files are still to be put in: see
 * `withFiles` and `withLaterFiles`.
 */
export async function buildChunks(root: string, version: string): Promise<readonly ScriptFile[]> {
  const lazy = new Map<string, string>();
  const src = (module: string): string => `${root}src/${module}.ts`;
  const existing = (module: string): string => {
    if (!existsSync(src(module)))
      throw new Error(`${module} is listed for a shared chunk, and there is no such file`);
    return src(module);
  };
  const plan: ChunkPlan = {
    entry: { id: src('entries/tp'), chunk: 'tp' },
    lazy,
    shared: SHARED.map(({ chunk, modules }) => ({ chunk, modules: modules.map(existing) })),
    beside: { chunk: 'figures', not: WITHOUT_FIGURES },
  };
  let owners: ReadonlyMap<string, string> | null = null;
  const edgesOf = (context: Rolldown.ChunkingContext, id: string) => {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    return { importedIds, dynamicallyImportedIds };
  };
  return bundle(root, version, {
    input: { tp: plan.entry.id },
    plugins: [
      lazyChunks(lazy, SEPARATE_CHUNKS),
      filesToCome(),
      litGlobals(),
      litPolicy(src('embed/loader/trusted')),
      registerChunks(src('embed/loader/chunk-registry'), version, 'import'),
    ],
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          debugName: 'owner',
          name: (id, context) =>
            (owners ??= chunkOwners(plan, (one) => edgesOf(context, one))).get(id) ?? 'tp',
        },
      ],
    },
  });
}

/**
 * A script of one file. `importer`: see `registerChunks`; without it the script registers nothing and asks for nothing.
 */
export async function buildScript(
  root: string,
  version: string,
  name: string,
  entry: string,
  importer?: string,
): Promise<ScriptFile> {
  const plugins =
    importer === undefined
      ? []
      : [
          lazyChunks(new Map(), SEPARATE_CHUNKS),
          filesToCome(),
          registerChunks(`${root}src/embed/loader/chunk-registry.ts`, version, importer),
        ];
  const [file] = await bundle(root, version, {
    input: { [name]: `${root}src/${entry}.ts` },
    plugins,
    codeSplitting: false,
  });
  if (file === undefined) throw new Error(`${entry} gave no file`);
  return file;
}

interface Bundled {
  readonly input: Readonly<Record<string, string>>;
  readonly plugins: readonly Plugin[];
  readonly codeSplitting: Rolldown.OutputOptions['codeSplitting'];
}

async function bundle(
  root: string,
  version: string,
  { input, plugins, codeSplitting }: Bundled,
): Promise<readonly ScriptFile[]> {
  const shared = sharedConfig(version);
  const built = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...(shared.plugins ?? []), squeezeTemplates(), ...plugins],
    build: {
      target: browserTargets(root),
      modulePreload: false,
      minify: true,
      write: false,
      reportCompressedSize: false,
      // As a library, so that no call of Vite's own is put round `import()`.
      lib: { entry: { ...input }, formats: ['es'] },
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'allow-extension',
        ...shared.build?.rolldownOptions,
        treeshake: { propertyReadSideEffects: false },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // Vite leaves the white space of a library alone.
          minify: true,
          minifyInternalExports: true,
          comments: false,
          ...(codeSplitting !== undefined && { codeSplitting }),
        },
      },
    },
  } satisfies InlineConfig);
  return ([built].flat() as readonly Rolldown.RolldownOutput[])
    .flatMap(({ output }) => output)
    .flatMap((file) =>
      file.type === 'chunk' && file.name !== HELPERS
        ? [
            {
              name: file.name,
              code: file.code,
              needs: file.imports.map(chunkName).filter((other) => other !== HELPERS),
              asks: file.dynamicImports.map(chunkName),
              modules: file.moduleIds,
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const chunkName = (file: string): string => file.replace(/\.js$|^tp-chunk:/g, '');

const FILES = '__TP_FILES__';
/** See `registerChunks`. */
const LATER_FILES = /__TP_LATER_FILES__\(([\w$]+)\)/;
const FOLDER = '__TP_FOLDER__';

/** The list of files holds their hashes, so that it is put into the finished script: see `withFiles`. */
const filesToCome = (): Plugin => ({
  name: 'tp-files',
  resolveId: (id) => (id === 'virtual:tp-files' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual:tp-files'
      ? `export const folder = ${FOLDER}; export const files = ${FILES};`
      : null,
});

/** Files by their name: the hash of each, and what it needs. Empty where another file knows them: see `hashPlaces`. */
export type FileTable = Readonly<Record<string, readonly string[]>>;

/** Puts into a script where the others stand, and the hash and needs of each. */
export const withFiles = (code: string, folder: string, files: FileTable): string =>
  once(once(code, FOLDER, JSON.stringify(folder)), FILES, JSON.stringify(files));

/** Puts into a chunk what only it knows of other files: see `hashPlaces`. */
export function withLaterFiles(code: string, files: FileTable): string {
  const [mark = 'No place for hashes', registry = ''] = LATER_FILES.exec(code) ?? [];
  if (Object.keys(files).length === 0) return code.replace(mark, '0');
  return once(code, mark, `${registry}.get("files")(${JSON.stringify(files)})`);
}

function once(code: string, mark: string, text: string): string {
  const parts = code.split(mark);
  if (parts.length !== 2)
    throw new Error(`${mark} stands ${parts.length - 1} times in a script; it is expected once`);
  return parts.join(text);
}
