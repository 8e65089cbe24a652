/**
 * `npm run package`: whether the package opens for bundlers and type checkers. It is packed away from here, where a
 * tarball of somebody's may stand.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (program: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
};

const folder = mkdtempSync(join(tmpdir(), 'package-'));
try {
  run('publint');
  run('npm', 'pack', '--silent', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder);
  run(
    'attw',
    join(folder, tarball),
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './themes/nl-design-system.css',
  );
} finally {
  rmSync(folder, { recursive: true });
}
