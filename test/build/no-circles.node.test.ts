import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const IMPORT = /^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)';/gms;

const files = ['src', 'build'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file))
    .map((file) => path.join(folder, file)),
);

/**
 * What a file imports at once, types too. What `import()` asks for later is no circle: it is only followed when
 * somebody asks.
 */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, source = '']) => path.join(path.dirname(file), source).replace(/\.js$/, '.ts'))
    .filter((found) => existsSync(found));

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Files on a circle: those from which a way leads back to themselves. */
function circles(): readonly string[] {
  const open = new Map([...imports].map(([file, found]) => [file, new Set(found)]));
  // A file that imports nothing which is left is on no circle.
  for (let done = [...open.keys()].filter((file) => open.get(file)?.size === 0); done.length > 0;) {
    for (const file of done) open.delete(file);
    for (const left of open.values()) for (const file of done) left.delete(file);
    done = [...open].flatMap(([file, left]) =>
      [...left].some((one) => open.has(one)) ? [] : [file],
    );
  }
  return [...open].map(
    ([file, left]) => `${file} → ${[...left].filter((one) => open.has(one)).join(', ')}`,
  );
}

describe('imports', () => {
  it('are read from all source files', () => {
    assert.ok(files.length > 400);
    assert.ok(imports.get('src/entries/tp.ts')?.includes('src/register/define.ts'));
  });

  it('contain no cycle, type imports included', () => assert.deepEqual(circles(), []));
});
