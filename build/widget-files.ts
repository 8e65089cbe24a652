import { existsSync } from 'node:fs';
import { propertyOf } from './attribute-type.js';
import type { Manifest } from './element-docs.js';
import { elementsOf } from './manifest.js';
import { widgets, type WidgetRow } from '../src/widgets/index.js';

/** A file that `npm run docs` writes. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

const MADE = '// Made from src/widgets/index.ts by `npm run docs`.\n';
/**
 * Where figures come from and whose borders these are is not for an address to say, and a frame decides itself when it
 * loads.
 */
const NOT_FROM_OUTSIDE = ['src', 'loading', 'borders-credit', 'more'];

const rows: readonly WidgetRow[] = widgets.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const classOf = ({ name }: WidgetRow): string => propertyOf(`tp-${name}`).replace(/^t/, 'T');
const moduleOf = ({ name, folder }: WidgetRow): string => `../${folder}/tp-${name}.js`;

/**
 * What is defined and exported, and what an address can ask for, as modules of their own: each holds no more than
 * whoever imports it needs.
 */
export const widgetFiles = (root: string, manifest: Manifest): readonly MadeFile[] => {
  const alone = rows.filter(({ kind }) => kind !== 'beside').map(({ name }) => name);
  const attributes = elementsOf(manifest)
    .filter(({ tagName }) => alone.includes(tagName.replace('tp-', '')))
    .flatMap((one) => (one.attributes ?? []).map(({ name }) => name))
    .filter((name, i, all) => all.indexOf(name) === i && !NOT_FROM_OUTSIDE.includes(name))
    .sort();
  return [
    {
      path: 'src/register/classes.ts',
      text: `${MADE}${rows.map((row) => `export { ${classOf(row)} } from '${moduleOf(row)}';\n`).join('')}`,
    },
    {
      path: 'src/register/tags.ts',
      text: `${MADE}${rows.map((row) => `import { ${classOf(row)} } from '${moduleOf(row)}';\n`).join('')}
/** The class of each tag, by the name of the tag without its prefix. */
export const tags = {
${rows.map((row) => `  ${row.name.includes('-') ? `'${row.name}'` : row.name}: ${classOf(row)},\n`).join('')}};
`,
    },
    {
      path: 'src/embed/snippet/widgets.ts',
      text: `${MADE}
/**
 * What can be embedded by itself: each element that shows figures of the monitor, but the one that stands in a
 * sentence.
 */
export const WIDGETS = [
${alone.map((name) => `  '${name}',\n`).join('')}] as const;

/** What an address or \`data-tp-…\` may set: the attributes of these, from their docblocks. */
export const ATTRIBUTES = [
${attributes.map((name) => `  '${name}',\n`).join('')}] as const;
`,
    },
    shownValuesFile(root),
    samplesFile(root),
    chartsFile(root),
  ];
};

/** What servers ask of widgets whose model refuses more than a query does: those with a file `<name>-values.ts`. */
const shownValuesFile = (root: string): MadeFile => {
  const asking = rows.filter(({ name, folder }) =>
    existsSync(`${root}src/${folder}/${name}-values.ts`),
  );
  const constantOf = ({ name }: WidgetRow): string => `${propertyOf(name)}Values`;
  return {
    path: 'src/publish/shown-values.ts',
    text: `${MADE}import type { ShownValues } from '../model/read-query.js';
${asking.map((row) => `import { ${constantOf(row)} } from '../${row.folder}/${row.name}-values.js';\n`).join('')}
/** The values that a widget shows of a question, by its name; widgets without one show what the query gives. */
export const shownValues: Readonly<Record<string, ShownValues | undefined>> = {
${asking.map((row) => `  ${row.name}: ${constantOf(row)},\n`).join('')}};
`,
  };
};

/** The markup with which tests show each widget. A test says which widget has none. */
const samplesFile = (root: string): MadeFile => {
  const folders = [...new Set(rows.map(({ folder }) => folder))]
    .filter((folder) => existsSync(`${root}test/${folder}/sample.ts`))
    .sort();
  const constantOf = (folder: string): string => propertyOf(folder.replace(/^.*\//, ''));
  const sampleOf = (folder: string): string =>
    folder.startsWith('widgets/') ? folder.replace('widgets/', './') : `../${folder}`;
  return {
    path: 'test/widgets/samples.ts',
    text: `${MADE}${folders.map((folder) => `import { samples as ${constantOf(folder)} } from '${sampleOf(folder)}/sample.js';\n`).join('')}import type { Samples } from './sample.js';

/** The sample of each widget, by its name. */
export const samples: Samples = {
${folders.map((folder) => `  ...${constantOf(folder)},\n`).join('')}};
`,
  };
};

/** The charts that are drawn by our own renderer: those of widgets with a specification. */
const chartsFile = (root: string): MadeFile => {
  const charts = rows.filter(({ name, folder }) =>
    existsSync(`${root}src/${folder}/chart/${name}-spec.ts`),
  );
  return {
    path: 'test/charts/draw/charts.ts',
    text: `${MADE}${charts.map(({ name, folder }) => `import { chartPictures as ${propertyOf(name)} } from '../../${folder}/chart/pictures.js';\n`).join('')}
/** The specification of each chart, and pictures of all that it can show. */
export const charts = { ${charts.map(({ name }) => propertyOf(name)).join(', ')} } as const;
export type Chart = keyof typeof charts;
`,
  };
};
