/** Writes one console line per problem, with its code, for the developer of the page; never the same line twice. */
const reported = new Set<string>();

export function report(line: string, level: 'error' | 'warn' | 'info' = 'error'): void {
  if (reported.has(line)) return;
  reported.add(line);
  console[level](line);
}
