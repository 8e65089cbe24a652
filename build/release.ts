/**
 * `npm run release`: makes ready what is uploaded for a version. Builds twice and compares every byte, so that anybody
 * can build it again and see that it is this; checks sizes, package and that the changes are told to site owners; lists
 * the files with their hashes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const run = (script: string): void => {
  console.log(`npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run ${script} failed`);
};

/** Hash of each file below a folder, by its path. */
const hashes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha384')
          .update(readFileSync(join(folder, file)))
          .digest('base64'),
      ]),
  );

const changes = readFileSync('CHANGELOG.md', 'utf8');
if (!changes.includes(`\n## ${version}\n`))
  throw new Error(`CHANGELOG.md does not say what ${version} changes for site owners`);

run('build');
const first = hashes('dist');
run('build');
const second = hashes('dist');
const differ = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (differ.length > 0) throw new Error(`two builds differ in ${differ.join(', ')}`);
run('budget');
run('package');

console.log(
  `\nVersion ${version}: ${first.size} files, the same in two builds. Upload dist as it is: v/${version} for ever, ${version.split('.')[0]} over what is there.\n`,
);
for (const [file, hash] of first)
  if (!file.startsWith('npm/')) console.log(`sha384-${hash}  ${file}`);
