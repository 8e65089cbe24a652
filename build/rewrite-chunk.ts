import type { Node, Program } from 'acorn';
import { simple } from 'acorn-walk';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The file in which Rolldown puts its own helpers. */
export const HELPERS = 'rolldown-runtime';

/**
 * A chunk that imports and exports nothing: it takes what it imports from `__TP_CHUNKS__`, brings in what comes later
 * by the loader that is registered as `importer`, and `exported` is an object of what it hands in. Modules that are
 * imported as a whole are handed in as plain objects, without getters: all of it is there by then, and no `for…in`
 * meets what a page has added to `Object.prototype`. Calls `refuse` at a form that it does not know.
 */
export function rewriteChunk(
  code: string,
  program: unknown,
  importer: string,
  refuse: (what: string) => never,
): { readonly body: string; readonly exported: string } {
  const pieces: Piece[] = [];
  const replace = ({ start, end }: Node, text: string): void =>
    void pieces.push({ start, end, text });
  const helpers = new Set<string>();
  /** Code of an object that represents the whole module. */
  const whole = new Map<string, string>();
  const exported: string[] = [];
  for (const node of (program as Program).body) {
    if (node.type === 'ImportDeclaration') {
      const chunk = chunkOf(node.source.value, refuse);
      const names = node.specifiers.map((one) =>
        one.type === 'ImportSpecifier'
          ? { local: one.local.name, name: nameOf(one.imported) }
          : refuse('an import of a whole chunk'),
      );
      if (chunk === HELPERS) names.forEach(({ local }) => helpers.add(local));
      const taken = `await __TP_CHUNKS__.whenDefined('${chunk}');`;
      const wanted = names.map(({ local, name }) => `${name}: ${local}`);
      replace(
        node,
        chunk === HELPERS
          ? ''
          : wanted.length === 0
            ? taken
            : `const { ${wanted.join(', ')} } = ${taken}`,
      );
    } else if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) {
        if (
          init?.type !== 'CallExpression' ||
          init.callee.type !== 'Identifier' ||
          !helpers.has(init.callee.name)
        )
          continue;
        const [all] = init.arguments;
        if (
          all?.type !== 'ObjectExpression' ||
          id.type !== 'Identifier' ||
          node.declarations.length > 1
        )
          return refuse('a module of an unknown form');
        const members = all.properties.map((one) =>
          one.type === 'Property' &&
          one.value.type === 'ArrowFunctionExpression' &&
          one.value.body.type === 'Identifier'
            ? `${nameOf(one.key as Name)}: ${one.value.body.name}`
            : refuse('a module with a member of an unknown form'),
        );
        whole.set(id.name, `{ ${members.join(', ')} }`);
        replace(node, '');
      }
    } else if (node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration) {
      for (const { local, exported: as } of node.specifiers) {
        const name = nameOf(local);
        exported.push(`${nameOf(as)}: ${whole.get(name) ?? name}`);
      }
      replace(node, '');
    } else if (node.type.startsWith('Export'))
      refuse(`an export in a form that is not known: ${code.slice(node.start, node.end)}`);
  }
  simple(program as Program, {
    ImportExpression: (node) => {
      const { source } = node;
      const chunk =
        source.type === 'Literal'
          ? chunkOf(source.value, refuse)
          : refuse('an import of what is not known yet');
      replace(node, `__TP_CHUNKS__.get('${importer}')('${chunk}')`);
    },
  });
  const body = pieces
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      code,
    );
  for (const name of [...helpers, ...whole.keys()])
    if (new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?![\\w$:])`).test(body))
      refuse(`another use of ${name}`);
  return { body, exported: `{ ${exported.join(', ')} }` };
}

/** A name in an import or export: most are identifiers, some are quoted. */
interface Name {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

const nameOf = (name: Name): string => name.name ?? JSON.stringify(name.value);

const chunkOf = (source: unknown, refuse: (what: string) => never): string =>
  /^(?:\.\/([\w-]+)\.js|tp-chunk:([\w-]+))$/
    .exec(String(source))
    ?.slice(1)
    .find((name) => name !== undefined) ?? refuse(`an import of ${String(source)}`);
