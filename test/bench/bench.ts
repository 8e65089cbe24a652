/**
 * `npm run bench`, after `npm run build`: what a trend costs a page, against vega-embed and Observable Plot drawing the
 * same figures in the same run. Chromium; takes some minutes. Writes nothing but what it prints; exit code 1 where a
 * gate does not hold.
 *
 *   --rounds=5       how often each is measured; the middle counts
 *   --counts=1,12,50 trends on a page; gates for other counts are left out
 *   --json           every figure, for a machine
 */
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import {
  COLD_SUBJECTS,
  measureCold,
  middleVisit,
  type ColdSubject,
  type ColdVisit,
} from './cold.js';
import { gates } from './gates.js';
import { measureCost, measureTasks } from './measure.js';
import { printCold, printReport } from './report.js';
import { openBenchSite } from './site.js';
import { SUBJECTS, type Subject } from './subjects.js';
import { summary, type Round, type Summary } from './summary.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    counts: { type: 'string', default: '1,12,50' },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const counts = values.counts.split(',').map(Number);

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
const site = await openBenchSite();
const browser = await launch({ executablePath, headless: true, args: [...chromiumFlags] });
try {
  const results: Summary[] = [];
  for (const count of counts) {
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round++) measured.push(await measureRound(count));
    results.push(summary(count, measured));
  }
  const checked = gates(results);
  const cold = await measureFirstVisits();
  if (values.json)
    console.log(
      JSON.stringify(
        { browser: await browser.version(), rounds, results, cold, gates: checked },
        null,
        2,
      ),
    );
  else {
    printReport(`${await browser.version()}, ${rounds} rounds`, results, checked);
    printCold(cold);
  }
  process.exitCode = checked.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}

/** Each subject once, in another order each time, so that none always comes after the same one. */
async function measureRound(count: number): Promise<Round> {
  const round: Partial<Record<Subject, Round[Subject]>> = {};
  for (const subject of shuffled(SUBJECTS)) {
    round[subject] = {
      cost: await measureCost(browser, site, subject, count),
      tasks: await measureTasks(browser, site, subject, count),
    };
  }
  return round as Round;
}

/** The first round warms up this machine and its servers, and is left out. */
async function measureFirstVisits(): Promise<Readonly<Record<ColdSubject, ColdVisit>>> {
  const visits: Record<ColdSubject, ColdVisit[]> = { widgets: [], 'vega-embed': [], plot: [] };
  for (let round = 0; round <= rounds; round++)
    for (const subject of shuffled(COLD_SUBJECTS)) {
      const visit = await measureCold(browser, site, subject);
      if (round > 0) visits[subject].push(visit);
    }
  return {
    widgets: middleVisit(visits.widgets),
    'vega-embed': middleVisit(visits['vega-embed']),
    plot: middleVisit(visits.plot),
  };
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
