/**
 * What the builder gives on the server of `npm start` works on a page elsewhere, as it does from a publisher's host.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { startDevServer } from '../../demo/dev-server.js';
import { openEngine, type Engine } from '../support/engines.js';
import { PATIENCE, START_PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import { startPageOrigin, type PageOrigin } from '../support/servers.js';
import { foreignPage } from '../support/widget-page.js';

const FIGURE = '2.685';

const until = async <Found>(
  look: () => Promise<Found | null>,
  said: () => Promise<unknown>,
): Promise<Found> => {
  for (const end = Date.now() + PATIENCE; ; await wait(100)) {
    const found = await look();
    if (found !== null) return found;
    assert.ok(Date.now() < end, JSON.stringify(await said()));
  }
};

describe('npm start', () => {
  const { version } = readPublished();
  let engine: Engine;
  let pages: PageOrigin;
  let server: ChildProcess;
  let origin = '';
  before(async () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: { start: string };
    };
    assert.equal(scripts.start, 'tsx demo/serve.ts');
    server = spawn(process.execPath, ['--import', 'tsx', 'demo/serve.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1' },
    });
    let told = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (piece) => (told += String(piece)));
    [engine, pages] = await Promise.all([openEngine('chromium'), startPageOrigin()]);
    for (const end = Date.now() + START_PATIENCE; origin === ''; await wait(100)) {
      [, origin = ''] = /Demo: (\S+)\/demo\//.exec(told) ?? [];
      assert.ok(server.exitCode === null && Date.now() < end, `it does not start: ${told}`);
    }
  });
  after(async () => {
    server.kill();
    await Promise.all([engine.close(), pages.close()]);
  });

  it('serves each published script byte for byte, open to pages elsewhere', async () => {
    const { 'tp.js': hash } = JSON.parse(
      readFileSync(`dist/v/${version}/integrity.json`, 'utf8'),
    ) as {
      'tp.js': string;
    };
    const answer = await fetch(`${origin}/dist/v/${version}/tp.js`, {
      headers: { origin: 'https://school.example' },
    });
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash);
    const frame = await fetch(`${origin}/dist/v/${version}/embed.html`);
    assert.equal(await frame.text(), readFileSync(`dist/v/${version}/embed.html`, 'utf8'));
    const figures = await fetch(`${origin}/demo/monitor/index.json`, {
      headers: { origin: 'https://school.example' },
    });
    assert.equal(figures.headers.get('access-control-allow-origin'), '*');
    await figures.body?.cancel();
  });

  for (const format of ['element', 'link', 'div', 'frame'])
    it(`its page “Code maken” gives, as ${format}, what shows the figure on a page elsewhere`, async () => {
      const asked = new URLSearchParams(
        Object.entries({
          indicator: 'hbo-diploma-provincie',
          region: 'PV28',
          system: 'site',
          format,
        }).map(([name, value]) => [`code.${name}`, value]),
      );
      const builder = await engine.open(`${origin}/demo/embed-code.html#${asked.toString()}`);
      const given = await until(
        () =>
          builder.run((figure) => {
            const codes = [
              ...(document
                .querySelector('tp-embed-code')
                ?.shadowRoot?.querySelectorAll('textarea') ?? []),
            ];
            const texts = codes.map(({ value }) => value);
            return texts[0]?.includes(figure) === true ? texts : null;
          }, FIGURE),
        () => builder.messages(),
      );
      await builder.close();
      // What a site needs once stands in its template; a rule of style is no markup.
      const once = given.slice(1).filter((text) => text.startsWith('<'));
      const page = await engine.open(pages.show(foreignPage(once.join('\n'), given[0] ?? '')));
      await until(
        async () => {
          const told =
            format === 'frame'
              ? await page
                  .runInFrame(
                    () =>
                      document.querySelector('tp-indicator')?.shadowRoot?.querySelector('.ready')
                        ?.textContent ?? '',
                  )
                  .catch(() => '')
              : await page.run(
                  () =>
                    document.querySelector('tp-indicator')?.shadowRoot?.querySelector('.ready')
                      ?.textContent ?? '',
                );
          return told.includes(FIGURE) ? told : null;
        },
        () => page.messages(),
      );
      assert.deepEqual(await page.messages(), []);
      await page.close();
    });

  it('without a build says in the page and on the console which command makes it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-build-'));
    const site = await startDevServer({ still: true, dist: empty });
    const warned: string[] = [];
    site.server.config.logger.warn = (text) => void warned.push(text);
    const page = await engine.open(`${site.origin}/demo/embed-code.html`);
    await until(
      () =>
        page.run(() => {
          const last =
            document
              .querySelector('tp-embed-code')
              ?.shadowRoot?.querySelector('fieldset:last-of-type')?.textContent ?? '';
          return last.includes('npm run build') ? last : null;
        }),
      () => page.messages(),
    );
    assert.match(warned.join('\n'), /There is no build yet.*npm run build/);
    await Promise.all([page.close(), site.server.close()]);
    rmSync(empty, { recursive: true });
  });
});
