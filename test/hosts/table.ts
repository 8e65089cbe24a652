import { forms } from './forms.js';
import { policies } from './policies.js';

const START = '<!-- table: written by npm run hosts -->';
const END = '<!-- /table -->';
const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/**
 * The page with a new table: a row for each policy, a column for each form; ✓ where all engines show the figure, what
 * was seen elsewhere.
 */
export function withTable(page: string, cells: ReadonlyMap<string, string>): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('docs/hosts.md has no place for the table');
  const rows = policies.map((policy) => [
    policy.name,
    ...forms.map((form) =>
      cell(ENGINES.map((engine) => cells.get(`${policy.name}|${form.name}|${engine}`) ?? '–')),
    ),
  ]);
  const table = [
    ['Policy of the page', ...forms.map(({ name }) => name)],
    ['---', ...forms.map(() => '---')],
    ...rows,
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  return `${page.slice(0, start)}${START}\n\n${table}\n\n${page.slice(end)}`;
}

const words: Readonly<Record<string, string>> = { figure: '✓', text: 'text of the snippet' };

const cell = (seen: readonly string[]): string => {
  const [first] = seen;
  if (first !== undefined && seen.every((one) => one === first)) return words[first] ?? first;
  return ENGINES.map((engine, i) => `${engine}: ${words[seen[i] ?? ''] ?? seen[i]}`).join('; ');
};
