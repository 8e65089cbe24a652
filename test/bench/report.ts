import { COLD_SUBJECTS, SLOW, type ColdSubject, type ColdVisit } from './cold.js';
import type { Gate } from './gates.js';
import { OURS, PEERS, SUBJECTS, WHAT_EACH_DOES } from './subjects.js';
import type { Ratio, Summary } from './summary.js';

export const printReport = (
  setting: string,
  results: readonly Summary[],
  gates: readonly Gate[],
): void => {
  console.log(`${setting}. The middle of all rounds; of ratios also the least and the most.`);
  console.log('Tasks at CPU ÷ 4: four times the processor time of the main thread.\n');
  for (const text of WHAT_EACH_DOES) console.log(text);
  for (const result of results) printSummary(result);
  console.log('\nGates');
  for (const { what, measured, gate, stretch, holds } of gates) {
    const goal = stretch === null ? '' : `, stretch ${stretch}`;
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${written(measured).padStart(4)}  ${what} (gate ${gate}${goal})`,
    );
  }
};

export const printCold = (visits: Readonly<Record<ColdSubject, ColdVisit>>): void => {
  console.log(
    `\nFirst visit to a page with one trend: empty cache, CPU ÷ ${SLOW.cpu}, ${SLOW.latency} ms, ${(SLOW.down * 8) / 1_000_000} Mbit/s. Ours is the whole widget.`,
  );
  console.log(row('cold', ['widgets ÷ vega-embed', 'widgets ÷ plot'], COLD_SUBJECTS));
  for (const [name, title] of Object.entries(COLD_TITLES)) {
    const of = (subject: ColdSubject): number | null => visits[subject][name as keyof ColdVisit];
    const ours = of('widgets');
    const ratio = (peer: ColdSubject): string => {
      const theirs = of(peer);
      return ours === null || theirs === null ? '–' : (ours / theirs).toFixed(2);
    };
    console.log(
      row(
        title,
        [ratio('vega-embed'), ratio('plot')],
        COLD_SUBJECTS.map((one) => written(of(one) ?? NaN)),
      ),
    );
  }
};

const COLD_TITLES: Readonly<Record<keyof ColdVisit, string>> = {
  number: 'until the sentence stands, ms',
  picture: 'until the picture stands, ms',
  cpu: 'thread CPU from navigation on, ms',
  kilobytes: 'kB over the line',
  requests: 'requests',
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
  title.padEnd(38) +
  ratios.map((text) => text.padEnd(22)).join('') +
  values.map((text) => text.padStart(11)).join('');

const spread = ({ middle, least, most }: Ratio): string =>
  `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

const written = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
