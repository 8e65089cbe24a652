/**
 * Does what the README tells the reader to do. `npm ci` itself is taken as done, and `npm test` is what runs this file.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { openEngine, type Engine, type EnginePage } from './support/engines.js';
import { readPublished } from './support/published-files.js';
import { startFileOrigin, startPageOrigin } from './support/servers.js';
import { foreignPage, untilShown } from './support/widget-page.js';

const readme = readFileSync('README.md', 'utf8');
const { name, scripts, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

const blocks = (language: string): readonly string[] =>
  Array.from(
    readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm')),
    ([, code]) => code ?? '',
  );

const figure = /^\d{1,3}(\.\d{3})*(,\d+)?$/;

describe('README', () => {
  let chromium: Engine;
  before(async () => {
    chromium = await openEngine('chromium');
  });
  after(() => chromium.close());

  it('starts the demo, which prints its address and shows figures', async () => {
    assert.ok(blocks('sh').some((block) => block.trim() === 'npm ci && npm start'));
    const demo = spawn('npm start', {
      shell: true,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, BROWSER: 'none' },
    });
    try {
      const address = await printedAddress(demo);
      const links = await linksOf(address);
      const pages = await Promise.all(
        links.map(async (link) => ({ link, html: await read(link) })),
      );
      const withWidgets = pages.find(({ html }) => html.includes('<tp-indicator'));
      assert.ok(withWidgets, `no widget on ${links.join(', ')}`);
      const page = await chromium.open(withWidgets.link);
      await untilShown(page, 'tp-indicator', ({ value }) => figure.test(value ?? ''));
      await page.close();
    } finally {
      stop(demo);
    }
  });

  it('names only commands that exist', () => {
    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    assert.ok(lines.includes('npm ci && npm test'));
    const words = [
      ...lines,
      ...Array.from(readme.matchAll(/`(npm [^`\n]+)`/g), ([, command]) => command ?? ''),
    ];
    for (const command of words.flatMap((line) => line.split('&&')).map((part) => part.trim())) {
      if (command === 'npm ci') continue;
      const script = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1];
      assert.ok(script && scripts[script], `${command}: there is no such script`);
    }
  });

  const snippets = blocks('html').filter((block) => block.includes('<tp-'));
  it('has snippets to paste', () => assert.ok(snippets.length > 0));

  for (const [index, snippet] of snippets.entries()) {
    it(`shows figures and pictures where snippet ${index + 1} is pasted`, async () => {
      const published = readPublished();
      const [host, widgets, data] = await Promise.all([
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
      ]);
      const local = snippet
        .replaceAll('https://widgets.example', widgets.origin)
        .replaceAll('https://data.example', data.origin)
        .replaceAll(
          /(src="[^"]*\/(v\/[^"]+)"\s+integrity=")sha384-…/g,
          (_, before: string, file: string) => before + published.integrity(file),
        );
      assert.ok(!local.includes('…'), 'a placeholder is left');
      const style = `<style>${blocks('css').join('\n')}</style>`;
      const page = await chromium.open(host.show(foreignPage(style, local)));
      for (const tag of new Set(
        Array.from(snippet.matchAll(/<(tp-[a-z]+)/g), ([, found]) => found ?? ''),
      ))
        await untilFigureAndPicture(page, tag);
      assert.deepEqual(await page.messages(), []);
      await Promise.all([page.close(), host.close(), widgets.close(), data.close()]);
    });
  }

  it('imports only what the package exports', () => {
    const imported = blocks('ts').flatMap((block) =>
      Array.from(block.matchAll(/(?:from|import) '([^']+)'/g), ([, module]) => module ?? ''),
    );
    assert.ok(imported.length > 0);
    for (const module of imported) {
      const target = exports?.[module.replace(name, '.')];
      const file = typeof target === 'object' ? target['default'] : target;
      assert.ok(file && existsSync(file), `${module} leads to ${String(file)}`);
    }
  });
});

const untilFigureAndPicture = async (page: EnginePage, tag: string): Promise<void> => {
  await page.run((query) => document.querySelector(query)?.scrollIntoView(), tag);
  const { cells } = await untilShown(
    page,
    tag,
    ({ charts, summary, cells }) => charts > 0 && summary !== null && cells.length > 0,
  );
  assert.ok(
    cells.some((cell) => figure.test(cell)),
    `no figure in the table: ${cells.join(' | ')}`,
  );
};

const printedAddress = (demo: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    demo.stdout?.on('data', (bytes: Buffer) => {
      output += String(bytes);
      const address = /https?:\/\/\S+(?=\s)/.exec(output)?.[0];
      if (address) resolve(address);
    });
    demo.once('exit', (code) =>
      reject(new Error(`npm start ended with ${String(code)}:\n${output}`)),
    );
    setTimeout(() => reject(new Error(`npm start printed no address:\n${output}`)), 60_000).unref();
  });

const linksOf = async (address: string): Promise<readonly string[]> => {
  const html = await read(address);
  const links = Array.from(
    html.matchAll(/<a [^>]*href="([^"#:]+\.html)"/g),
    ([, href]) => new URL(href ?? '', address).href,
  );
  return [...new Set([address, ...links])];
};

const read = async (address: string): Promise<string> => {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  return response.text();
};

/** The command's whole process group: npm starts a shell, which starts the server. */
const stop = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid);
};
