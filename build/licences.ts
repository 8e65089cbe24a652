import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Licences under which others' work may stand in what we publish; the last is for drawings, whose maker the widget
 * names.
 */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC-BY-4.0'];

/** A package of which code stands in a published file. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Text of its licence. */
  readonly text: string;
}

/**
 * The packages of which code stands in what was published, by name. `modules` are the absolute paths that a bundler
 * reports. Throws where a licence is not one of the permissive ones, or its text is not there.
 */
export function shippedPackages(modules: Iterable<string>): readonly Shipped[] {
  const folders = new Set(
    [...modules].flatMap(
      (id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? [],
    ),
  );
  return [...folders].sort().map(shipped);
}

/** Their licence texts, as these licences ask. */
export const licences = (packages: readonly Shipped[]): string =>
  packages
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);

function shipped(folder: string): Shipped {
  const { name, version, license } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as Omit<Shipped, 'text'>;
  if (!ALLOWED.includes(license))
    throw new Error(`${name} is under ${license}; allowed are ${ALLOWED.join(', ')}`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(`${folder}/${file}`))
    throw new Error(`${name} ships no licence text`);
  return { name, version, license, text: readFileSync(`${folder}/${file}`, 'utf8').trim() };
}
