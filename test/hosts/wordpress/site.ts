import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { startDatabase } from './database.js';

/** A WordPress that runs. */
export interface Site {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Folder of its plugins. */
  readonly plugins: string;
  /** Something that its owner does: `activate`, `set`, …; gives what is printed. */
  owner(...what: readonly string[]): string;
  /** What PHP complained about until now. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

const HERE = 'test/hosts/wordpress/php';

/** Copies WordPress from its package into `folder`, installs it in Dutch with a user per role, and serves it. */
export async function startSite(folder: string): Promise<Site> {
  const root = join(folder, 'site');
  const log = join(folder, 'php.log');
  cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(
    join(HERE, 'around-the-site.php'),
    join(root, 'wp-content/mu-plugins/around-the-site.php'),
  );
  cpSync(join(HERE, 'classic-theme'), join(root, 'wp-content/themes/classic-theme'), {
    recursive: true,
  });
  cpSync(join(HERE, 'wp-config.php'), join(root, 'wp-config.php'));
  const database = await startDatabase(folder);
  const host = `127.0.0.1:${await freePort()}`;
  const env = {
    ...process.env,
    TEST_SOCKET: database.socket,
    TEST_LOG: log,
    TEST_ROOT: root,
    TEST_HOST: host,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const owner = (...what: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('php', [join(HERE, 'site.php'), ...what], {
      encoding: 'utf8',
      env,
    });
    if (status !== 0) throw new Error(`site.php ${what.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  owner('install');
  // In a group of its own: its workers end with it.
  const server = spawn('php', ['-S', host, '-t', root], { env, stdio: 'ignore', detached: true });
  const end = (): void =>
    void (server.pid !== undefined && server.exitCode === null && process.kill(-server.pid));
  process.once('exit', end);
  await answering(`http://${host}/`);
  return {
    origin: `http://${host}`,
    plugins: join(root, 'wp-content/plugins'),
    owner,
    complaints: () =>
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [],
    close: async () => {
      process.off('exit', end);
      end();
      await database.stop();
    },
  };
}

const answering = async (address: string): Promise<void> => {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error(`no answer from ${address}`);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
