/**
 * `npm run faults`, after a build: injects every fault by its number, in the engines that `BROWSERS` names (default all three, where a fault asks for them), and
 * holds the page to the eight nevers after each. Writes the table in docs/faults.md when all were run, and finds what that names and no test injects.
 *
 *   FAULTS=F66,F67   these alone
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { engineNames } from '../support/engines.js';
import type { Fault } from './fault.js';
import { faults } from './faults.js';
import { measured } from './nevers.js';
import { withTable, wrongInList } from './table.js';
import { openWorld } from './world.js';

const main = async (): Promise<number> => {
  process.env['BROWSERS'] ??= 'chromium,firefox,webkit';
  const asked = process.env['FAULTS']?.split(',');
  const wanted = faults.filter(({ number }) => asked === undefined || asked.includes(number));
  const wrong = wrongInList(faults);
  wrong.forEach((line) => console.log(line));
  let failed = wrong.length;
  for (const engine of engineNames()) {
    const here = wanted.filter(({ engines = ['chromium'] }) => engines.includes(engine));
    if (here.length === 0) continue;
    let world = await openWorld(engine);
    for (const fault of here) {
      const started = Date.now();
      const problem = await injected(world, fault);
      if (problem !== null) {
        failed += 1;
        // Whatever a fault did to the browser must not reach the next one.
        void world.close().catch(() => undefined);
        world = await openWorld(engine);
      }
      console.log(`${problem === null ? 'ok' : 'FAILED'} ${engine}: ${fault.number} ${fault.name} (${Date.now() - started} ms)`);
      if (problem !== null) console.log(problem);
    }
    await world.close();
  }
  const tasks = [...measured.values()].map(({ task }) => task);
  console.log(
    `longest task ${Math.round(Math.max(0, ...tasks))} ms; ${tasks.filter((task) => task > 200).length} pages with one above 200 ms`,
  );
  if (asked === undefined) writeFileSync('docs/faults.md', withTable(readFileSync('docs/faults.md', 'utf8'), faults));
  console.log(`${wanted.length} faults, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

const injected = async (world: Awaited<ReturnType<typeof openWorld>>, fault: Fault): Promise<string | null> => {
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
