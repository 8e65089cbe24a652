import type { Plugin, Rolldown } from 'vite';

/** A file that lends: its name, and the modules that it holds. */
export interface Lender {
  readonly name: string;
  readonly modules: ReadonlySet<string>;
}

/** Names that borrowers want, per module. A lender hands them over as one array in this order, so no name is spelled out in a file. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

const MARK = 'tp-borrowed:';
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']tp-borrowed:([^"']+)["']/g;

/** Leaves what the lenders hold outside, to find out what is wanted of them: see `wantedBy`. */
export const findWanted = (lenders: readonly Lender[]): Plugin => ({
  name: 'tp-find-wanted',
  enforce: 'pre',
  async resolveId(source, importer) {
    const id = importer === undefined ? undefined : (await this.resolve(source, importer, { skipSelf: true }))?.id;
    return id !== undefined && lenders.some(({ modules }) => modules.has(id))
      ? { id: MARK + id, external: true, moduleSideEffects: false }
      : null;
  },
});

/** What a file that was built with `findWanted`, and not minified, wants of others. */
export function wantedBy(code: string): Wanted {
  const wanted = new Map<string, readonly string[]>();
  for (const [, names = '', module = ''] of code.matchAll(IMPORT)) {
    const found = names.split(',').map((name) => name.trim().split(/\s+as\s+/)[0] ?? '');
    wanted.set(module, [...new Set([...(wanted.get(module) ?? []), ...found.filter((name) => name !== '')])].sort());
  }
  if (code.replace(IMPORT, '').includes(MARK)) throw new Error('something is borrowed in a form that is not known: use named imports');
  return wanted;
}

/** All that several files want, in an order that does not depend on the machine. */
export function together(all: readonly Wanted[]): Wanted {
  const modules = [...new Set(all.flatMap((wanted) => [...wanted.keys()]))].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return new Map(modules.map((module) => [module, [...new Set(all.flatMap((wanted) => wanted.get(module) ?? []))].sort()]));
}

/** Where a module stands in the project, wherever that stands on the machine. */
const place = (module: string): string => module.replace(/^.*?(?=\/(node_modules|src)\/)/, '');

/** For a lender of which nobody knows yet what is wanted: all that the modules have which it is to hold for others. */
export const keeps = (modules: readonly string[]): Plugin => ({
  name: 'tp-keeps',
  resolveId: (id) => (id === 'virtual:tp-lent' ? '\0tp-lent' : null),
  load(id) {
    if (id !== '\0tp-lent') return null;
    const imports = modules.map((module, m) => `import * as k${m} from ${JSON.stringify(module)};`);
    return `${imports.join('\n')}\nexport const lent = [${modules.map((_, m) => `k${m}`).join()}];`;
  },
});

/** For a lender: `virtual:tp-lent`, the array of what is wanted of it. */
export const lends = (wanted: Wanted): Plugin => ({
  name: 'tp-lends',
  resolveId: (id) => (id === 'virtual:tp-lent' ? '\0tp-lent' : null),
  load(id) {
    if (id !== '\0tp-lent') return null;
    const modules = [...wanted].map(([module, names], m) => ({ module, names: names.map((name, n) => ({ name, local: `l${m}_${n}` })) }));
    const imports = modules.map(
      ({ module, names }) => `import {${names.map(({ name, local }) => `${name} as ${local}`).join()}} from ${JSON.stringify(module)};`,
    );
    return `${imports.join('\n')}\nexport const lent = [${modules.flatMap(({ names }) => names.map(({ local }) => local)).join()}];`;
  },
});

/** For a borrower: what its lenders hold comes from their arrays, once these have been handed in. */
export const borrows = (lenders: readonly (Lender & { readonly wanted: Wanted })[], handover: string): Plugin => ({
  name: 'tp-borrows',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source.startsWith('virtual:tp-lent-by/')) return `\0${source}`;
    const id = importer === undefined ? undefined : (await this.resolve(source, importer, { skipSelf: true }))?.id;
    return id !== undefined && lenders.some(({ modules }) => modules.has(id)) ? `\0${MARK}${id}` : null;
  },
  load(id): Rolldown.LoadResult {
    const by = /^\0virtual:tp-lent-by\/(.*)$/.exec(id)?.[1];
    if (by !== undefined)
      return `import { handover } from ${JSON.stringify(handover)};\nexport const lent = await handover(__TP_VERSION__).when('lent by ${by}');`;
    if (!id.startsWith(`\0${MARK}`)) return null;
    const module = id.slice(MARK.length + 1);
    const lender = lenders.find(({ modules }) => modules.has(module));
    if (lender === undefined) return null;
    const order = [...lender.wanted].flatMap(([owner, names]) => names.map((name) => ({ owner, name })));
    const lines = order.flatMap(({ owner, name }, i) => (owner === module ? [`export const ${name} = lent[${i}];`] : []));
    return {
      code: `import { lent } from 'virtual:tp-lent-by/${lender.name}';\n${lines.join('\n')}`,
      moduleSideEffects: false,
    };
  },
});
