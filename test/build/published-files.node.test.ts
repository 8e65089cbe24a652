/** What a release says of its own files: somebody who serves them can check each one. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Listed {
  readonly file: string;
  readonly bytes: number;
  readonly integrity: string;
}
interface Component {
  readonly type: string;
  readonly name: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

const { version, files } = JSON.parse(readFileSync('dist/assets.json', 'utf8')) as {
  version: string;
  files: readonly Listed[];
};
const { components } = JSON.parse(readFileSync(`dist/v/${version}/sbom.json`, 'utf8')) as {
  components: readonly Component[];
};
const present = readdirSync(`dist/v/${version}`).map((name) => `v/${version}/${name}`);
const sha384 = (file: string, form: 'base64' | 'hex'): string =>
  createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest(form);

describe('the files of a published version', () => {
  it('are exactly those in assets.json', () => {
    const listed = files.map(({ file }) => file).filter((file) => file.startsWith(`v/${version}/`));
    assert.deepEqual(listed.sort(), present.sort());
  });

  it('have the size and the hash in assets.json', () => {
    for (const { file, bytes, integrity } of files) {
      assert.equal(integrity, `sha384-${sha384(file, 'base64')}`, file);
      assert.equal(bytes, readFileSync(`dist/${file}`).length, file);
    }
  });

  it('have the hash in the bill of materials, which lists every file but itself', () => {
    const named = new Map(
      components.flatMap(({ type, name, hashes }) =>
        type === 'file' ? [[name, hashes?.[0]]] : [],
      ),
    );
    for (const file of present.filter((one) => !one.endsWith('/sbom.json')))
      assert.deepEqual(named.get(file), { alg: 'SHA-384', content: sha384(file, 'hex') }, file);
    assert.ok(!named.has(`v/${version}/sbom.json`));
  });

  it('are linked by their hash: the hash of each lazy script is in exactly one file', () => {
    const scripts = files.filter(({ file }) => /^v\/.*\.js$/.test(file));
    const texts = new Map(scripts.map(({ file }) => [file, readFileSync(`dist/${file}`, 'utf8')]));
    // These stand in a page; `tp-host.js` may come without `tp.js`, and knows the check of a page by itself.
    const byThemselves = /\/(?:tp|tp-host|frame|chart-frame)\.js$/;
    for (const { file, integrity } of scripts.filter((one) => !byThemselves.test(one.file))) {
      const hash = integrity.slice('sha384-'.length);
      const holders = [...texts.keys()].filter(
        (one) => !one.endsWith('/tp-host.js') && texts.get(one)?.includes(hash),
      );
      assert.equal(holders.length, 1, `${file} stands in ${holders.join(' and ') || 'no script'}`);
    }
  });

  // A bundler that meets the address of a file of ours may put that file itself in its place.
  it('contain no other file as a data address', () => {
    const holding = files
      .map(({ file }) => file)
      .filter((file) =>
        /\bdata:[\w.+-]+\/[\w.+-]+[^"'`\s]*;base64,/.test(readFileSync(`dist/${file}`, 'utf8')),
      );
    assert.deepEqual(holding, []);
  });
});
