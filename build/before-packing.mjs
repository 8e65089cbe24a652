/** Runs before `npm pack` and `npm publish`, also where nothing is installed: a package without a build is useless. */
import { existsSync, readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const list = 'dist/assets.json';
const built = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).version : null;
if (built !== version) {
  const why =
    built === null
      ? 'there is no build yet'
      : `the build that stands there is of version ${built}, and the package of ${version}`;
  process.stderr.write(`Nothing was packed: ${why}. Run: npm run build\n`);
  process.exit(1);
}
