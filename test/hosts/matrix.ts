/**
 * `npm run hosts`: every form of the snippet on a page under every kind of policy, in the engines that `BROWSERS` names
 * (default all three): the right figure, no violation, nothing stored, no request but script and data. Writes the table
 * in docs/hosts.md when all three were run.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { readPublished, withSecondVersion, type Published } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag, violations } from '../support/widget-page.js';
import { figureIn, FIGURE, forms, pasted, SENTENCE, stored, type Form } from './forms.js';
import { policies, type Policy } from './policies.js';
import { withTable } from './table.js';

const OTHER_VERSION = '0.0.99';

interface Hosts {
  readonly pages: PageOrigin;
  readonly files: FileOrigin;
  readonly published: Published;
}

const main = async (): Promise<number> => {
  process.env['BROWSERS'] ??= 'chromium,firefox,webkit';
  const root = mkdtempSync(join(tmpdir(), 'hosts-'));
  const published = withSecondVersion(readPublished(), OTHER_VERSION);
  cpSync(published.folder, root, { recursive: true });
  cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
  const [pages, files] = await Promise.all([startPageOrigin(), startFileOrigin(root)]);
  const cells = new Map<string, string>();
  let faults = 0;
  for (const name of engineNames()) {
    let engine = await openEngine(name);
    for (const policy of policies) {
      for (const form of forms) {
        const hosts = { pages, files, published };
        const found = await inTime(tried(engine, hosts, policy, form)).catch(
          async (reason: unknown) => {
            // A driver that answers nothing any more says nothing of the page: once more, with a new one.
            console.log(`${name}, ${policy.name}, ${form.name}: again, since ${String(reason)}`);
            void engine.close().catch(() => undefined);
            engine = await openEngine(name);
            return inTime(tried(engine, hosts, policy, form));
          },
        );
        cells.set(
          `${policy.name}|${form.name}|${name}`,
          found.faults.length > 0 ? `✗ ${found.faults.join('; ')}` : found.seen,
        );
        faults += found.faults.length;
        console.log(
          `${name}, ${policy.name}, ${form.name}: ${found.faults.length > 0 ? found.faults.join('; ') : found.seen}`,
        );
      }
    }
    await engine.close();
  }
  await Promise.all([pages.close(), files.close()]);
  rmSync(root, { recursive: true, force: true });
  rmSync(published.folder, { recursive: true, force: true });
  if (engineNames().length === 3)
    writeFileSync('docs/hosts.md', withTable(readFileSync('docs/hosts.md', 'utf8'), cells));
  console.log(`${cells.size} combinations, ${faults} faults`);
  return faults === 0 ? 0 : 1;
};

interface Found {
  readonly seen: 'figure' | 'text';
  readonly faults: readonly string[];
}

const tried = async (engine: Engine, hosts: Hosts, policy: Policy, form: Form): Promise<Found> => {
  const { pages, files, published } = hosts;
  const folder = `${files.origin}/v/${published.version}/`;
  const site = {
    scripts: files.origin,
    data: files.origin,
    hashes: published.scripts.map((file) => published.integrity(file)),
  };
  const place = {
    folder,
    integrity: { script: '', host: '' },
    data: `${files.origin}/monitor/index.json`,
    packageName: '',
  };
  const wantsFigure = policy.frameOnly !== true || form.name === 'frame';
  const head = form.name === 'frame' || policy.frameOnly === true ? '' : tags(hosts, policy);
  const address = pages.show(
    foreignPage(`<meta name="tp-monitor" content="${place.data}">${head}`, pasted(form, place)),
    policy.headers(site),
  );
  const before = files.requests.length;
  const page = await engine.open(address);
  try {
    const figure = wantsFigure ? await untilFigure(page, form) : null;
    const text = await page.run(() => document.body.innerText);
    const kept = await stored(page);
    const broken = policy.name === 'no policy' ? [] : await violations(page, pages, address);
    const errors = (await page.messages()).filter(
      ({ text: line }) => !/favicon|canary/.test(line) && policy.name !== 'no policy',
    );
    const strange = files.requests
      .slice(before)
      .filter((file) => !/\.(js|json|html|css)$/.test(file));
    return {
      seen: wantsFigure ? 'figure' : 'text',
      faults: [
        ...(wantsFigure && !(figure ?? '').includes(FIGURE)
          ? [`no figure: ${figure ?? text.slice(0, 80)}`]
          : []),
        ...(wantsFigure || text.includes(SENTENCE) ? [] : ['the text of the snippet is gone']),
        ...broken.map(({ directive, blocked }) => `violation of ${directive}: ${blocked}`),
        ...errors
          .filter(({ kind }) => kind === 'uncaught')
          .map(({ text: line }) => `error: ${line}`),
        ...kept.map((what) => `stored: ${what}`),
        ...strange.map((file) => `asked for ${file}`),
      ],
    };
  } finally {
    await page.close();
  }
};

const PATIENCE = 60_000;

const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE).unref(),
    ),
  ]);

const tags = ({ files, published }: Hosts, { copies, nonce }: Policy): string => {
  const versions =
    copies === 'two versions'
      ? [OTHER_VERSION, published.version]
      : copies === 'two copies'
        ? [published.version, published.version]
        : [published.version];
  return versions
    .map((version) =>
      scriptTag(
        `${files.origin}/v/${version}/tp.js`,
        published.integrity(`v/${version}/tp.js`),
        nonce,
      ),
    )
    .join('');
};

const untilFigure = async (page: EnginePage, form: Form): Promise<string | null> => {
  let figure: string | null = null;
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(100)) {
    figure = await figureIn(page, form);
    if (figure?.includes(FIGURE)) return figure;
  }
  return figure;
};

// Whatever a driver left open must not keep this going.
process.exit(await main());
