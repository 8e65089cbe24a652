import type { ProblemCode } from '../model/problem.js';
import { loadPart } from './load-parts.js';

/** One console line per problem for whoever looks after the page, with its code; never the same line twice. */
const said = new Set<string>();

export function report(line: string, level: 'error' | 'warn' | 'info' = 'error'): void {
  if (said.has(line)) return;
  said.add(line);
  console[level](line);
}

/**
 * The same of what is wrong with a widget, and after it, once for each code, why that happens and what to do. Where those words cannot be had, the line stands
 * alone; of a file that may not come it says so itself, and another one would be refused too.
 */
export function reportProblem(line: string, code: ProblemCode): void {
  report(line);
  if (code.endsWith('-blocked')) return;
  loadPart('reasons').then(
    ({ reasons }) => report(`[tp:${code}] ${reasons[code]}`, 'info'),
    () => undefined,
  );
}
