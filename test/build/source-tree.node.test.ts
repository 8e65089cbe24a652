import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

import { widgets } from '../../src/widgets/index.js';

const MAX_FILES = 40;
/** One file per kind of sentence: a folder below it would part what is worded alike. */
const MAX_FILES_OF: Readonly<Record<string, number>> = { 'src/text': 55 };
const MAX_LINES = 250;
const MEDIAN = { least: 60, most: 100 };

const entries = readdirSync('src', { recursive: true, withFileTypes: true });
const pathOf = ({ parentPath, name }: (typeof entries)[number]) =>
  path.join(parentPath, name).replaceAll(path.sep, '/');
const folders = ['src', ...entries.filter((entry) => entry.isDirectory()).map(pathOf)].toSorted();
const files = entries.filter((entry) => entry.isFile()).map(pathOf);

/** The folders of the tree in the document, and the duty of each. */
function treeOf(document: string): ReadonlyMap<string, string> {
  const tree = /^```text\n(src\/\n[^]*?)^```$/m.exec(document)?.[1] ?? '';
  const parents: string[] = [];
  return new Map(
    [...tree.matchAll(/^( *)(\S+)\/(?: +(\S.*))?$/gm)].map(
      ([, indent = '', name = '', duty = '']) => {
        const depth = indent.length / 2;
        parents.splice(depth, Infinity, name);
        return [parents.join('/'), duty];
      },
    ),
  );
}
const tree = treeOf(readFileSync('docs/architecture.md', 'utf8'));

/** As the tree names a folder: each kind of widget is built alike, and the table of widgets says which there are. */
const inTree = (folder: string): string => {
  const kind = widgets.find(({ folder: own }) => `${folder}/`.startsWith(`src/${own}/`))?.folder;
  return kind?.startsWith('widgets/')
    ? folder.replace(`src/${kind}`, 'src/widgets/<kind>')
    : folder;
};

const lengths = new Map(
  files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1]),
);

describe('the source tree', () => {
  it('is described in docs/architecture.md, with every folder', () =>
    assert.deepEqual(
      folders.filter((folder) => !tree.has(inTree(folder))),
      [],
      'Add these folders to the tree under "Folders" in docs/architecture.md, with their duty; one of a kind of widget needs a row in src/widgets/index.ts.',
    ));

  it('has every folder that docs/architecture.md names', () =>
    assert.deepEqual(
      [...tree.keys()].filter((folder) => !folders.map(inTree).includes(folder)),
      [],
      'Remove these folders from the tree under "Folders" in docs/architecture.md.',
    ));

  it('has a responsibility for every folder', () =>
    assert.deepEqual(
      [...tree].flatMap(([folder, duty]) => (folder === 'src' || duty !== '' ? [] : [folder])),
      [],
      'Say on one line what these folders are for.',
    ));

  it('has a limited number of files per folder', () =>
    assert.deepEqual(
      folders.flatMap((folder) => {
        const own = files.filter((file) => path.posix.dirname(file) === folder).length;
        return own > (MAX_FILES_OF[folder] ?? MAX_FILES) ? [`${folder}: ${own} files`] : [];
      }),
      [],
      'Move files that one widget alone uses to the folder of that widget, or make a folder for what belongs together.',
    ));

  it('has no file longer than the limit', () =>
    assert.deepEqual(
      [...lengths].flatMap(([file, lines]) =>
        lines > MAX_LINES ? [`${file}: ${lines} lines`] : [],
      ),
      [],
      `Move the second thing in these files to a file of its own: ${MAX_LINES} lines are the most.`,
    ));

  it('has a median file length within the limits', () => {
    const sorted = [...lengths.values()].toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    assert.ok(
      median >= MEDIAN.least && median <= MEDIAN.most,
      `The median file has ${median} lines, and should have ${MEDIAN.least} to ${MEDIAN.most}: ` +
        (median < MEDIAN.least
          ? 'put small files with one user into that user.'
          : 'split files that do two things.'),
    );
  });
});
