/**
 * Describes the first syntax error of a text that should be JSON, for its author; null if it is valid. Nesting must be
 * at most 64 deep: see `parseJson`.
 */
export function jsonFault(text: string): string | null {
  let at = 0;
  const fault = (what: string): never => {
    throw new SyntaxError(what);
  };
  const space = (): void => {
    while (' \t\r\n\uFEFF'.includes(text[at] ?? 'x')) at++;
    if (text.startsWith('//', at) || text.startsWith('/*', at) || text[at] === '#')
      fault('a comment: JSON has none');
  };
  const string = (): void => {
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length || text[at] === '\n') fault('a text without its closing quote');
      if (text[at] === '\\') at++;
    }
    at++;
  };
  const rows = (close: string, one: () => void): void => {
    at++;
    space();
    while (text[at] !== close) {
      one();
      space();
      if (text[at] !== ',') break;
      at++;
      space();
      if (text[at] === close) fault('a comma behind the last item');
    }
    if (text[at] !== close) fault(found());
    at++;
  };
  const found = (): string =>
    at >= text.length
      ? 'the end: half of the file is lacking'
      : text[at] === "'"
        ? 'a single quote: JSON takes "'
        : `${JSON.stringify(text.slice(at, at + 12))}`;
  const member = (): void => {
    if (text[at] !== '"') fault(found());
    string();
    space();
    if (text[at] !== ':') fault(found());
    at++;
    value();
  };
  const value = (): void => {
    space();
    if (text[at] === '{') return rows('}', member);
    if (text[at] === '[') return rows(']', value);
    if (text[at] === '"') return string();
    const [word = ''] = /^(true|false|null|-?\d[\d.eE+-]*)/.exec(text.slice(at, at + 40)) ?? [];
    if (word === '') fault(found());
    at += word.length;
  };
  try {
    value();
    space();
    if (at < text.length) fault(`something behind the end: ${found()}`);
    return null;
  } catch (reason) {
    const before = text.slice(0, at).split('\n');
    return `${(reason as Error).message}, at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
}
