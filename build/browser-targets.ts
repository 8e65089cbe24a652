import { readFileSync } from 'node:fs';

/**
 * The oldest browsers that we promise to work in, as the compiler names them: `chrome111`. From `browserslist` in
 * `package.json`.
 */
export const browserTargets = (root: string): string[] =>
  (
    JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      readonly browserslist: readonly string[];
    }
  ).browserslist.map((rule) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(rule) ?? [];
    return `${name.replace('ios_saf', 'ios')}${version}`;
  });
