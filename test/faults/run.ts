/**
 * `npm run faults`, after a build: injects every fault by its number, in the engines that `BROWSERS` names (default all
 * three, where a fault asks for them), and holds the page to the eight nevers after each. A page with a task above 200
 * ms is tried once more by the time of the processor, and fails when it has one again. Writes the table in
 * docs/faults.md when all were run, and finds what that names and no test injects.
 *
 *   FAULTS=F66,F67   these alone
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { engineNames } from '../support/engines.js';
import type { Fault } from './fault.js';
import { faults } from './faults.js';
import { longestTasks } from './nevers.js';
import { recordTasks } from './processor-time.js';
import { withTable, wrongInList } from './table.js';
import { openWorld, type OpenWorld } from './world.js';

const main = async (): Promise<number> => {
  process.env['BROWSERS'] ??= 'chromium,firefox,webkit';
  const selected = process.env['FAULTS']?.split(',');
  const wanted = faults.filter(({ number }) => selected === undefined || selected.includes(number));
  const wrong = wrongInList(faults);
  wrong.forEach((line) => console.log(line));
  let failed = wrong.length;
  let longestTask = 0;
  for (const engine of engineNames()) {
    const here = wanted.filter(({ engines = ['chromium'] }) => engines.includes(engine));
    if (here.length === 0) continue;
    let world = await openWorld(engine);
    for (const fault of here) {
      const started = Date.now();
      const problem = await heldToTime(world, fault);
      if (fault.slow !== true) longestTask = Math.max(longestTask, longest());
      if (problem !== null) {
        failed += 1;
        // Whatever a fault did to the browser must not reach the next one.
        void world.close().catch(() => undefined);
        world = await openWorld(engine);
      }
      console.log(
        `${problem === null ? 'ok' : 'FAILED'} ${engine}: ${fault.number} ${fault.name} (${Date.now() - started} ms)`,
      );
      if (problem !== null) console.log(problem);
    }
    await world.close();
  }
  console.log(
    `longest task ${Math.round(longestTask)} ms by the clock, where the fault itself takes no longer`,
  );
  if (selected === undefined)
    writeFileSync('docs/faults.md', withTable(readFileSync('docs/faults.md', 'utf8'), faults));
  console.log(`${wanted.length} faults, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

/** Milliseconds. */
const MOST = 200;

/**
 * The fault, and how long tasks took: a page that was busy for too long is tried once more, by the time of the
 * processor.
 */
const heldToTime = async (world: OpenWorld, fault: Fault): Promise<string | null> => {
  longestTasks.clear();
  const problem = await injected(world, fault);
  const first = longest();
  if (problem !== null || fault.slow === true || first <= MOST) return problem;
  const { tab } = await world.open('about:blank');
  const ended = tab === null ? null : await recordTasks(tab);
  longestTasks.clear();
  const again = await injected(world, fault);
  const tasks = (await ended?.([...longestTasks.values()])) ?? [...longestTasks.values()];
  const second = Math.max(0, ...tasks);
  return (
    again ??
    (second <= MOST
      ? null
      : `7: a task of ${Math.round(first)} ms, and once more one of ${Math.round(second)} ms`)
  );
};

const longest = (): number => Math.max(0, ...longestTasks.values());

const injected = async (world: OpenWorld, fault: Fault): Promise<string | null> => {
  try {
    await fault.inject(world);
    return null;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  } finally {
    await world.reset().catch(() => undefined);
  }
};

// Whatever a driver left open must not keep this going.
process.exit(await main());
