import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Database {
  /** Path of its socket: it listens nowhere else. */
  readonly socket: string;
  stop(): Promise<void>;
}

/** A database of its own for this run, in `folder`, with an empty one called `wordpress` in it. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = `--user=${process.getuid?.() === 0 ? 'root' : (process.env['USER'] ?? '')}`;
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    user,
  ]);
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
    {
      stdio: 'ignore',
    },
  );
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  process.once('exit', () => server.kill());
  for (
    let attempt = 0;
    spawnSync('mariadb-admin', ['--no-defaults', `--socket=${socket}`, 'ping']).status !== 0;
    attempt++
  ) {
    if (attempt === 150 || server.exitCode !== null) throw new Error('the database did not start');
    await wait(200);
  }
  run('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '-e',
    'CREATE DATABASE wordpress',
  ]);
  return { socket, stop };
}

const run = (program: string, args: readonly string[]): void => {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
};
