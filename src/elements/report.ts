/** One console line per problem for whoever looks after the page, with a code and where it is explained; never the same line twice. */
const said = new Set<string>();

export function report(line: string, level: 'error' | 'warn' | 'info' = 'error'): void {
  if (said.has(line)) return;
  said.add(line);
  console[level](line);
}
