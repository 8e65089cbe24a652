import { spawnSync, type SpawnSyncOptions } from 'node:child_process';

/** WordPress with its Dutch words and a theme, PHP with what WordPress asks of it, and a database. */
const NEEDED = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyfive',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

/** Installs what is missing, and says so. Throws where that cannot be done here. */
export function installPackages(): void {
  const missing = NEEDED.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error(
      `this run needs Debian, for its packages ${missing.join(', ')}: there is no apt-get here`,
    );
  if (process.getuid?.() !== 0)
    throw new Error(`packages are missing, and only root may install them: sudo ${command}`);
  console.log(`Installing ${missing.join(', ')} (about 300 MB with all that they need).`);
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  for (const line of ['apt-get update -qq', command]) {
    const [program = '', ...args] = line.split(' ');
    if (spawnSync(program, args, options).status !== 0) throw new Error(`${line} failed`);
  }
}

const isInstalled = (name: string): boolean =>
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' })
    .stdout === 'installed';
