import { readFileSync } from 'node:fs';

import type { Fault } from './fault.js';
import { list } from './list.js';

const START = '<!-- table: written by npm run faults -->';
const END = '<!-- /table -->';

/**
 * What is wrong with the list itself: a fault that nobody injects, a number that it does not have, a test elsewhere
 * that is gone.
 */
export const wrongInList = (faults: readonly Fault[]): readonly string[] => [
  ...list.flatMap(({ number, elsewhere = [], applies = true }) => {
    // What every fault is looked at for has no test of its own.
    const injected =
      !applies ||
      number === 'F58' ||
      elsewhere.length > 0 ||
      faults.some((fault) => fault.number === number);
    const gone = elsewhere.filter(([file, title]) => !readFileSync(file, 'utf8').includes(title));
    return [
      ...(injected ? [] : [`${number} is injected by nobody`]),
      ...gone.map(([file, title]) => `${number}: ${file} has no test "${title}"`),
    ];
  }),
  ...faults
    .filter(({ number }) => !list.some((row) => row.number === number))
    .map(({ number }) => `${number} is not in the list`),
];

/** The page with a new table: a row for each fault, and where it is tested. */
export function withTable(page: string, faults: readonly Fault[]): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('docs/faults.md has no place for the table');
  const rows = list.map(({ number, fault, sees, elsewhere = [], applies = true }) => {
    const here = faults.filter((one) => one.number === number).length;
    const places = [
      ...new Set(elsewhere.map(([file]) => `\`${file}\``)),
      ...(here > 0 ? [`${here} by \`npm run faults\``] : []),
    ];
    return [number, fault, sees, applies ? places.join(', ') || 'every fault' : '–'];
  });
  const table = [
    ['', 'Fault', 'What a reader sees', 'Tested'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  return `${page.slice(0, start)}${START}\n\n${table}\n\n${page.slice(end)}`;
}
