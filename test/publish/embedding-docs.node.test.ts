/** Does what docs/embedding.md tells a publisher to do, with the package as it is published. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import type { OEmbed } from '../../src/embed/snippet/oembed.js';
import { startFileOrigin, type FileOrigin } from '../support/servers.js';

const page = readFileSync('docs/embedding.md', 'utf8');
const example = (name: string): string => {
  const [, code] =
    new RegExp(`<!-- example: ${name} -->\\n\\n\`\`\`js\\n([^]*?)^\`\`\``, 'm').exec(page) ?? [];
  assert.ok(code, `docs/embedding.md has the example ${name}`);
  return code;
};
const run = promisify(execFile);
const WIDGET =
  'https://widgets.example/v/0.1.0/embed.html?widget=indicator&indicator=hbo-diploma-provincie&region=PV28';
const REQUEST = `oembed?url=${encodeURIComponent(WIDGET)}&maxwidth=400`;

describe('the examples for oEmbed in docs/embedding.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
  let data: FileOrigin;
  before(async () => {
    data = await startFileOrigin('demo/monitor');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/techniekpact-monitor-widgets'), 'dir');
    symlinkSync(resolve('demo/monitor'), join(folder, 'monitor'), 'dir');
  });
  after(async () => {
    await data.close();
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, code: string): string => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, code);
    return file;
  };
  const isRight = ({ html, width, height, title }: OEmbed): void => {
    assert.match(html, /^<blockquote lang="nl"><p>[^<]*2\.685 [^]*<\/blockquote><iframe /);
    assert.match(title, /Zuid-Holland/);
    assert.deepEqual([width, height], [400, 380]);
  };

  it('import only functions that the package exports', async () => {
    const table = page.slice(
      page.indexOf('| Function | Gives |'),
      page.indexOf('## Link or `div`, upgraded'),
    );
    const named = Array.from(table.matchAll(/`([a-zA-Z]+)\(/g), ([, name = '']) => name);
    const there = (await import(pathToFileURL('dist/npm/embed.js').href)) as Readonly<
      Record<string, unknown>
    >;
    assert.ok(named.length > 5);
    for (const name of named) assert.equal(typeof there[name], 'function', name);
  });

  it('write a page for each widget, with a link to its oEmbed document', async () => {
    const file = put(
      'make-pages',
      example('files').replaceAll('https://data.example', data.origin),
    );
    await run(process.execPath, [file], { cwd: folder });
    for (const [name, figure] of [
      ['diploma-zuid-holland', '2.685'],
      ['instroom-mbo', '38.443'],
    ] as const) {
      const html = readFileSync(join(folder, `w/${name}.html`), 'utf8');
      const document = JSON.parse(readFileSync(join(folder, `w/${name}.json`), 'utf8')) as OEmbed;
      assert.ok(
        html.includes(
          `<link rel="alternate" type="application/json+oembed" href="https://widgets.example/w/${name}.json"`,
        ),
      );
      assert.match(html, /<title>[^<]{10,}<\/title>/);
      assert.ok(document.html.includes(figure) && html.includes(document.html));
    }
  });

  it('answer on an edge runtime, without a file system and without Node', async () => {
    const file = put('edge', example('edge').replaceAll('https://data.example', data.origin));
    const { stdout } = await run(process.execPath, [
      ...['--experimental-vm-modules', '--no-warnings', 'test/support/at-the-edge.mjs'],
      ...[pathToFileURL(file).href, `https://widgets.example/${REQUEST}`, data.origin],
    ]);
    const { status, body } = JSON.parse(stdout) as {
      readonly status: number;
      readonly body: string;
    };
    assert.equal(status, 200, body);
    isRight(JSON.parse(body) as OEmbed);
  });

  it('answer in Node, with figures from a folder', async () => {
    const free = await startFileOrigin('.');
    await free.close();
    const file = put('node', example('node').replace('8080', new URL(free.origin).port));
    const server = spawn(process.execPath, [file], { cwd: folder, stdio: 'inherit' });
    try {
      isRight((await (await answered(`${free.origin}/${REQUEST}`)).json()) as OEmbed);
      assert.equal((await answered(`${free.origin}/oembed`)).status, 400);
    } finally {
      server.kill();
    }
  });
});

const answered = async (address: string): Promise<Response> => {
  for (const end = Date.now() + 20_000; ; await wait(100)) {
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return answer;
    assert.ok(Date.now() < end, 'the server of the example does not answer');
  }
};
