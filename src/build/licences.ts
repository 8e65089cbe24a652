import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Licences under which others' code may stand in what we publish. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/**
 * The licence texts of every package of which code stands in a published file, as these licences ask. `modules` are the absolute paths
 * that a bundler reports. Throws where a licence is not one of the permissive ones, or its text is not there.
 */
export function licences(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []));
  return [...folders]
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  if (!ALLOWED.includes(license)) throw new Error(`${name} is under ${license}; allowed are ${ALLOWED.join(', ')}`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(`${folder}/${file}`)) throw new Error(`${name} ships no licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
