/**
 * The types that the package ships, held against the compiler of each framework: it takes a right use of our tags, and
 * refuses each wrong one. After a build.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { frameworks, type Framework } from './frameworks.js';

const OPTIONS = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

describe('the type checker of a framework', () => {
  for (const framework of frameworks) {
    it(`accepts correct use of our elements and refuses wrong use: ${framework.name}`, () => {
      const found = compiled(framework);
      const wanted = framework.wrong
        .split('\n')
        .flatMap((line, i) =>
          line.includes('WRONG') ? [`wrong.${framework.ending}:${i + 1}`] : [],
        );
      assert.deepEqual(found.places, wanted, found.output);
      assert.notEqual(found.code, 0);
    });
  }
});

/** Below the project, so that the package is found by its own name. */
const compiled = (
  framework: Framework,
): {
  readonly places: readonly string[];
  readonly code: number | null;
  readonly output: string;
} => {
  mkdirSync('coverage', { recursive: true });
  const folder = mkdtempSync(join('coverage', 'types-'));
  try {
    const [program, ...args] = framework.compiler;
    const pages = [`right.${framework.ending}`, `wrong.${framework.ending}`];
    const config = {
      compilerOptions: { ...OPTIONS, ...framework.options },
      include: pages,
      ...framework.more,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    // Else Svelte's looks for one in the folders above.
    if (framework.name === 'svelte')
      writeFileSync(join(folder, 'svelte.config.js'), 'export default {};\n');
    writeFileSync(join(folder, `right.${framework.ending}`), framework.right);
    writeFileSync(join(folder, `wrong.${framework.ending}`), framework.wrong);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join('..', '..', 'node_modules', '.bin', program), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const output = `${stdout}\n${stderr}`;
    // `wrong.tsx(6,7): error`, `wrong.ts:7:5 - error` and `ERROR "wrong.svelte" 6:15`, in any folder; colours are for
    // people.
    const places = [
      ...output
        .replace(/\u001b\[\d*m/g, '')
        .matchAll(/((?:right|wrong)\.\w+)"?(?:\(|:| )(\d+)[,:]\d+/g),
    ].map(([, file, line]) => `${file}:${line}`);
    return { places: [...new Set(places)].sort(byLine), code: status, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const byLine = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });
