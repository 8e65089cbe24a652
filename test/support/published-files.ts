import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm run build` made. */
export interface Published {
  readonly folder: string;
  readonly version: string;
  /** `sha384-…` of a file, by its path below the folder. */
  integrity(file: string): string;
  /** The script files of the version, by their paths below the folder. */
  readonly scripts: readonly string[];
}

export const readPublished = (folder = 'dist'): Published => {
  const list = join(folder, 'assets.json');
  if (!existsSync(list)) throw new Error(`${list} is missing: run "npm run build" first.`);
  const { version, files } = JSON.parse(readFileSync(list, 'utf8')) as {
    version: string;
    files: { file: string; integrity: string }[];
  };
  const known = new Map(files.map(({ file, integrity }) => [file, integrity]));
  return {
    folder,
    version,
    scripts: [...known.keys()].filter(
      (file) => file.startsWith(`v/${version}/`) && file.endsWith('.js'),
    ),
    integrity(file) {
      const integrity = known.get(file);
      if (!integrity) throw new Error(`${list} does not name ${file}.`);
      return integrity;
    },
  };
};

/** A copy of the published folder in which the same scripts also stand as another version, with hashes of their own. */
export const withSecondVersion = (published: Published, version: string): Published => {
  const folder = mkdtempSync(join(tmpdir(), 'two-versions-'));
  cpSync(published.folder, folder, { recursive: true });
  cpSync(join(folder, 'v', published.version), join(folder, 'v', version), { recursive: true });
  const hashes = new Map<string, string>();
  // A file that holds the hash of another one, without the name of its kind, comes after it.
  for (const file of inOrder(published)) {
    const copy = join(folder, file.replace(published.version, version));
    let text = readFileSync(copy, 'utf8').replaceAll(published.version, version);
    for (const [before, now] of hashes) text = text.replaceAll(before.slice(KIND), now.slice(KIND));
    writeFileSync(copy, text);
    hashes.set(
      published.integrity(file),
      `sha384-${createHash('sha384').update(text).digest('base64')}`,
    );
  }
  const files = published.scripts.flatMap((file) => {
    const integrity = published.integrity(file);
    return [
      { file, integrity },
      { file: file.replace(published.version, version), integrity: hashes.get(integrity) },
    ];
  });
  writeFileSync(join(folder, 'assets.json'), JSON.stringify({ version: published.version, files }));
  return readPublished(folder);
};

const inOrder = ({ folder, scripts, integrity }: Published): readonly string[] => {
  const texts = new Map(scripts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const ordered = new Set<string>();
  const add = (file: string): void => {
    if (ordered.has(file)) return;
    for (const other of scripts)
      if (other !== file && texts.get(file)?.includes(integrity(other).slice(KIND))) add(other);
    ordered.add(file);
  };
  scripts.forEach(add);
  return [...ordered];
};

const KIND = 'sha384-'.length;
