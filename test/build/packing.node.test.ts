/** What goes into a package: never nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const packed = (
  prepare: (folder: string) => void,
): {
  readonly code: number | null;
  readonly output: string;
  readonly tarballs: readonly string[];
} => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    for (const file of [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'build/before-packing.mjs',
    ])
      cpSync(file, join(folder, file));
    prepare(folder);
    const { status, stderr } = spawnSync('npm', ['pack'], { cwd: folder, encoding: 'utf8' });
    return {
      code: status,
      output: stderr,
      tarballs: readdirSync(folder).filter((file) => file.endsWith('.tgz')),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('npm pack', () => {
  const built = (folder: string, version: string): void => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/assets.json'), JSON.stringify({ version, files: [] }));
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  it('fails without a build, and names the command that makes one', () => {
    const { code, output, tarballs } = packed(() => undefined);
    assert.notEqual(code, 0);
    assert.match(output, /there is no build yet\. Run: npm run build/);
    assert.deepEqual(tarballs, []);
  });

  it('fails when the build is of another version', () => {
    const { code, output, tarballs } = packed((folder) => built(folder, '0.0.1'));
    assert.notEqual(code, 0);
    assert.match(output, /is of version 0\.0\.1/);
    assert.deepEqual(tarballs, []);
  });

  it('makes one tarball of a build', () => {
    const { code, tarballs } = packed((folder) => built(folder, version));
    assert.equal(code, 0);
    assert.equal(tarballs.length, 1);
  });

  it('includes the schemas at the address that docs/monitor-format.md gives', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Readonly<Record<string, unknown>>;
    };
    const place = String(exports['./schema/*.json']);
    for (const kind of ['indicator', 'index', 'stories']) {
      const file = place.replace('*', `monitor-${kind}-1`);
      assert.ok(existsSync(file), `${file}: run npm run build`);
      assert.equal(
        readFileSync(file, 'utf8'),
        readFileSync(`src/schema/monitor-${kind}-1.json`, 'utf8'),
      );
    }
    assert.match(
      readFileSync('docs/monitor-format.md', 'utf8'),
      /techniekpact-monitor-widgets\/schema\/monitor-indicator-1\.json/,
    );
  });

  it('writes to a temporary folder when npm run package checks it, so that no existing tarball is overwritten', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    assert.doesNotMatch(scripts['package'] ?? '', /--pack/);
    assert.match(readFileSync('build/check-package.ts', 'utf8'), /'--pack-destination', folder/);
  });
});
