export type Yaml = string | readonly string[] | { readonly [key: string]: Yaml };

/**
 * As much of YAML as a list of libraries needs: keys below one another by two blanks, plain values, lists of plain
 * values. Throws on anything else, tabs and what would need quotes among it, and on a key that is there twice.
 */
export const readYaml = (text: string): Yaml => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [read, next] = below(lines, 0, 0);
  if (next !== lines.length) throw new Error(`not understood: ${lines[next]}`);
  return read;
};

const below = (lines: readonly string[], from: number, depth: number): readonly [Yaml, number] => {
  const indent = '  '.repeat(depth);
  const isHere = (line: string | undefined): line is string =>
    line !== undefined && line.startsWith(indent) && /^[^\s]/.test(line.slice(indent.length));
  const items: string[] = [];
  const keys = new Map<string, Yaml>();
  let at = from;
  for (let line = lines[at]; isHere(line); line = lines[at]) {
    const item = /^- (.+)$/.exec(line.slice(indent.length))?.[1];
    const [, key, value] = /^(\S+?):(?: (.+))?$/.exec(line.slice(indent.length)) ?? [];
    at++;
    if (item !== undefined) items.push(plain(item));
    else if (key === undefined || keys.has(key))
      throw new Error(`not understood, or twice: ${line}`);
    else if (value !== undefined) keys.set(key, plain(value));
    else {
      const [inner, next] = below(lines, at, depth + 1);
      keys.set(key, inner);
      at = next;
    }
  }
  if (at === from || (items.length > 0 && keys.size > 0))
    throw new Error(`nothing, or of two kinds, at ${lines[from] ?? 'the end'}`);
  return [items.length > 0 ? items : Object.fromEntries(keys), at];
};

const plain = (value: string): string => {
  if (/^[\s"'&*!|>%@`{}[\],#?-]|: | #|\t|\s$/.test(value))
    throw new Error(`needs quotes: ${value}`);
  return value;
};
