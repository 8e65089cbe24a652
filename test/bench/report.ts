import type { Gate } from './gates.js';
import { OURS, PEERS, SUBJECTS, WHAT_EACH_DOES } from './subjects.js';
import type { Ratio, Summary } from './summary.js';

export const printReport = (setting: string, results: readonly Summary[], gates: readonly Gate[]): void => {
  console.log(`${setting}. The middle of all rounds; of ratios also the least and the most.`);
  console.log('Tasks at CPU ÷ 4: four times the processor time of the main thread.\n');
  for (const text of WHAT_EACH_DOES) console.log(text);
  for (const result of results) printSummary(result);
  console.log('\nGates');
  for (const { what, measured, gate, stretch, holds } of gates) {
    const goal = stretch === null ? '' : `, stretch ${stretch}`;
    console.log(`${holds ? 'holds' : 'FAILS'}  ${written(measured).padStart(4)}  ${what} (gate ${gate}${goal})`);
  }
};

const TITLES: Readonly<Record<keyof Summary['lines'], string>> = {
  cpu: 'thread CPU, ms per trend',
  evaluation: 'thread CPU of evaluating the code, ms',
  heap: 'heap after collection, kB per trend',
  dom: "the page's own objects, kB per trend",
  rate: 'trends per second',
  evaluating: 'longest task, CPU ÷ 4, ms: evaluating',
  drawing: 'longest task, CPU ÷ 4, ms: drawing',
  others: 'longest task, CPU ÷ 4, ms: the rest',
  picturesAtOnce: 'most pictures drawn in one task',
};

const printSummary = ({ count, lines }: Summary): void => {
  const ratios = OURS.flatMap((ours) => PEERS.map((peer) => `${ours} ÷ ${peer}`));
  console.log(`\n${row(`${count} ${count === 1 ? 'trend' : 'trends'}`, ratios, SUBJECTS)}`);
  for (const [name, title] of Object.entries(TITLES)) {
    const { middle, ratio } = lines[name as keyof Summary['lines']];
    const spreads = OURS.flatMap((ours) => PEERS.map((peer) => spread(ratio[ours][peer])));
    console.log(
      row(
        title,
        spreads,
        SUBJECTS.map((one) => written(middle[one])),
      ),
    );
  }
};

const row = (title: string, ratios: readonly string[], values: readonly string[]): string =>
  title.padEnd(38) + ratios.map((text) => text.padEnd(22)).join('') + values.map((text) => text.padStart(11)).join('');

const spread = ({ middle, least, most }: Ratio): string => `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

const written = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
