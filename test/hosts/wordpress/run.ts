/**
 * `npm run hosts:wordpress`, after a build: a real WordPress from Debian's packages, in a folder for this run. Who
 * manages it, an editor and an author each publish every form of the snippet, in classic content and in blocks, without
 * and with our script and our plugin; each page is looked at in Chromium, and those with the plugin in the engines that
 * `BROWSERS` names too. `--checks` looks only at what the plugin promises beside that. Writes the table in
 * docs/cms/wordpress.md when nothing went wrong; `PICTURES=folder` keeps pictures.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { engineNames, openEngine } from '../../support/engines.js';
import { checks } from './checks/all.js';
import { installPackages } from './debian-packages.js';
import { startMonitor } from './monitor.js';
import { logIn, PEOPLE, type Person, type Writer } from './people.js';
import { PICTURES } from './pictures.js';
import { pieces, STATES, type State } from './pieces.js';
import { keyOf, withResults } from './results-table.js';
import { seenOn, type Seen } from './seen.js';
import { startSite } from './site.js';
import { installPlugin, lookAt, settings, switchPlugin, type Stage } from './stage.js';

const PAGE = 'docs/cms/wordpress.md';

const main = async (): Promise<number> => {
  installPackages();
  if (PICTURES !== null) mkdirSync(PICTURES, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const monitor = await startMonitor(folder);
  const site = await startSite(folder);
  console.log(`WordPress stands at ${site.origin}`);
  const writers = {} as Record<Person, Writer>;
  for (const person of PEOPLE) writers[person] = await logIn(site.origin, person);
  const stage: Stage = { site, monitor, writers, engine: await openEngine('chromium') };
  const results = new Map<string, Seen>();
  const faults: string[] = [];
  const note = (where: string, what: readonly string[]): void => {
    for (const one of what) {
      faults.push(`${where}: ${one}`);
      console.log(`✗ ${where}: ${one}`);
    }
  };

  const published = new Map<string, string>();
  for (const state of STATES) {
    if (state === 'template') site.owner('set', 'test_template', JSON.stringify(monitor.script));
    if (state === 'plugin') {
      site.owner('set', 'test_template', '""');
      note('php -l', installPlugin(stage, folder));
      note('activation', [switchPlugin(stage, true)].filter(Boolean));
      site.owner('set', 'techniekpact_monitor', settings(stage));
    }
    if (process.argv.includes('--checks')) continue;
    for (const person of PEOPLE)
      note(`${state}, ${person}`, await round(stage, state, person, published, results));
    console.log(`${state}: ${pieces.length} pieces by ${PEOPLE.length} people`);
  }
  for (const name of results.size === 0 ? [] : engineNames().filter((one) => one !== 'chromium')) {
    const engine = await openEngine(name);
    note(name, await round({ ...stage, engine }, 'plugin', 'auteur', published, new Map()));
    await engine.close();
    console.log(`plugin: ${pieces.length} pieces by an author, in ${name}`);
  }
  for (const { name, run } of checks) {
    const found = await run(stage).catch((reason: unknown) => [String(reason)]);
    note(name, found);
    console.log(`${found.length === 0 ? '✓' : '✗'} ${name}`);
  }
  note(
    'PHP',
    site.complaints().filter((line) => line.includes('techniekpact')),
  );

  await stage.engine.close();
  await Promise.all([site.close(), monitor.files.close()]);
  rmSync(folder, { recursive: true, force: true });
  if (faults.length === 0 && results.size > 0)
    writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), results));
  console.log(`${results.size} combinations, ${checks.length} checks, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
};

/** One person publishes everything, once without and once with the plugin, and each page is looked at. */
const round = async (
  stage: Stage,
  state: State,
  person: Person,
  published: Map<string, string>,
  results: Map<string, Seen>,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const piece of pieces) {
    // The template changes nothing of what was stored; the plugin does.
    const key = keyOf(piece, state === 'template' ? 'plain' : state, person);
    const title = `${piece.what} (${piece.where}), ${person}`;
    const address =
      published.get(key) ??
      (await stage.writers[person].publish(title, piece.content(stage.monitor.ask))).address;
    published.set(key, address);
    const expected = piece.seen(state, person);
    const { found, faults: onPage } = await lookAt(stage, address, async (page) => {
      const seen = await seenOn(page, expected);
      if (PICTURES !== null && state === 'plugin' && person === 'auteur')
        await page.screenshot(join(PICTURES, `${pieces.indexOf(piece) + 1}.png`));
      return seen;
    });
    results.set(keyOf(piece, state, person), found);
    faults.push(
      ...onPage.map((fault) => `${title}: ${fault}`),
      ...(found === expected ? [] : [`${title}: ${found} instead of ${expected}`]),
    );
  }
  return faults;
};

process.exit(
  await main().catch((reason: unknown) => {
    console.log(reason);
    return 1;
  }),
);
