import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { OWN_BORDERS } from '../../src/embed/snippet/embedded.js';
import { ATTRIBUTES, WIDGETS } from '../../src/embed/snippet/widgets.js';
import { widgets } from '../../src/widgets/index.js';
import { moFile, potFile, scriptCatalogue } from './catalogues.js';
import { knownPhp } from './known-php.js';
import { OTHER_TAGS } from './other-tags.js';
import { readPo } from './po-file.js';
import { roomCss } from './room-css.js';
import {
  stringsInBlock,
  stringsInHead,
  stringsInSource,
  type SourceString,
} from './source-strings.js';
import { zipFile } from './zip-file.js';

export const PLUGIN = 'techniekpact-monitor';
/** Dutch as it is spoken to one and to all: texts of ours say *u* in both. */
const LOCALES = ['nl_NL', 'nl_NL_formal'];
/** Of which the plugin names the hash. */
const HASHED = ['tp.js', 'frame.js', 'embed.css'];
/** They hold addresses of another place, or are of no use inside WordPress. */
const LEFT_OUT = ['embed.html', 'integrity.json', 'tp-host.js'];

/** Widgets that the block lists, in this order. */
const listed = widgets.flatMap((row) => ('names' in row ? [row] : []));

interface Built {
  /** Folder that `npm run build` wrote. */
  readonly dist: string;
  /** Folder of the plugin's own files. */
  readonly source: string;
}

/** Writes the plugin as a folder and as the zip file that WordPress takes, both into `into`. */
export function makePlugin({ dist, source }: Built, into: string): void {
  const { version, files } = JSON.parse(readFileSync(join(dist, 'assets.json'), 'utf8')) as {
    readonly version: string;
    readonly files: readonly { readonly file: string; readonly integrity: string }[];
  };
  const plugin = join(into, PLUGIN);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  cpSync(source, plugin, { recursive: true });
  const published = `v/${version}`;
  cpSync(join(dist, published), join(plugin, 'files', published), {
    recursive: true,
    filter: (path) => !LEFT_OUT.some((name) => path.endsWith(sep + name)),
  });
  const integrity = HASHED.map((name): [string, string] => {
    const found = files.find(({ file }) => file === `${published}/${name}`);
    if (found === undefined) throw new Error(`${name} was not published`);
    return [name, found.integrity];
  });
  const known = {
    version,
    integrity: Object.fromEntries(integrity),
    widgets: WIDGETS,
    whole: listed.filter(({ kind }) => kind === 'story').map(({ name }) => name),
    names: Object.fromEntries(listed.map(({ name, names }) => [name, names.en])),
    attributes: ATTRIBUTES,
    borders: OWN_BORDERS,
    others: OTHER_TAGS,
  };
  writeFileSync(join(plugin, 'includes/known.php'), knownPhp(known));
  writeFileSync(join(plugin, 'files', published, 'room.css'), roomCss());
  writeCatalogues(plugin, version);
  const entries = filesBelow(plugin).map((file) => ({
    path: `${PLUGIN}/${file}`,
    bytes: readFileSync(join(plugin, file)),
  }));
  writeFileSync(join(into, `${PLUGIN}.zip`), zipFile(entries));
}

/** Every text of the plugin that is translated, in the order of its files. */
export const pluginStrings = (plugin: string): readonly SourceString[] =>
  filesBelow(plugin).flatMap((file) => {
    const source = readFileSync(join(plugin, file), 'utf8');
    if (file === 'block/block.json') return stringsInBlock(file, source);
    if (file === `${PLUGIN}.php`)
      return [...stringsInHead(file, source), ...stringsInSource(file, source)];
    return /^(includes|block)\/.*\.(php|js)$/.test(file) ? stringsInSource(file, source) : [];
  });

const writeCatalogues = (plugin: string, version: string): void => {
  const folder = join(plugin, 'languages');
  const strings = pluginStrings(plugin);
  const po = readFileSync(join(folder, `${PLUGIN}-nl_NL.po`), 'utf8');
  // Names of widgets are said in the table of widgets, in both languages.
  const names = listed.map(({ names: { en, nl } }) => ({ text: en, context: '', translation: nl }));
  const messages = [...readPo(po), ...names];
  const inEditor = strings.filter(({ file }) => file === 'block/editor.js');
  writeFileSync(join(folder, `${PLUGIN}.pot`), potFile(version, strings));
  for (const locale of LOCALES) {
    writeFileSync(join(folder, `${PLUGIN}-${locale}.mo`), moFile(messages));
    writeFileSync(
      join(folder, `${PLUGIN}-${locale}-${PLUGIN}-block.json`),
      scriptCatalogue(locale, messages, inEditor),
    );
  }
};

/** Paths of all files below a folder, with `/` between folders, in order. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
