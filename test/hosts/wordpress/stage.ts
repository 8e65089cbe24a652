import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { makePlugin, PLUGIN } from '../../../integrations/wordpress/make-plugin.js';
import type { Engine, EnginePage } from '../../support/engines.js';
import type { Monitor } from './monitor.js';
import type { Person, Writer } from './people.js';
import type { Site } from './site.js';

/** Everything that a check plays with. */
export interface Stage {
  readonly site: Site;
  readonly monitor: Monitor;
  readonly writers: Readonly<Record<Person, Writer>>;
  readonly engine: Engine;
}

const MAIN = `${PLUGIN}/${PLUGIN}.php`;
/** What nothing of ours can help: the theme's own. */
const STRANGE = /favicon/;

/** Puts the plugin in the site's folder, as unpacked from its zip file, and has PHP read each file. */
export function installPlugin({ site }: Stage, folder: string): readonly string[] {
  const made = join(folder, 'plugin');
  makePlugin({ dist: 'dist', source: 'integrations/wordpress/plugin' }, made);
  const unpacked = spawnSync('php', [
    '-r',
    `$z = new PharData($argv[1]); $z->extractTo($argv[2]);`,
    join(made, `${PLUGIN}.zip`),
    site.plugins,
  ]);
  if (unpacked.status !== 0)
    cpSync(join(made, PLUGIN), join(site.plugins, PLUGIN), { recursive: true });
  return readdirSync(join(site.plugins, PLUGIN), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.php'))
    .flatMap((file) => {
      const { status, stdout } = spawnSync('php', ['-l', join(site.plugins, PLUGIN, file)], {
        encoding: 'utf8',
      });
      return status === 0 ? [] : [`${file}: ${stdout}`];
    });
}

/** Name of the option. */
export const SETTINGS = 'techniekpact_monitor';

/** As they stand during this run, but for what a check changes. */
export const settings = (
  { monitor }: Stage,
  changed: Readonly<Record<string, string>> = {},
): string =>
  JSON.stringify({
    index: monitor.index,
    source: 'own',
    host: `${monitor.files.origin}/`,
    oembed: '',
    region: '',
    ...changed,
  });

export const switchPlugin = ({ site }: Stage, on: boolean): string =>
  site.owner(on ? 'activate' : 'deactivate', MAIN);
export const removePlugin = ({ site }: Stage): string => site.owner('uninstall', MAIN);

/** Looks at a published page, and gives what went wrong on it beside what `look` finds. */
export async function lookAt<Found>(
  { engine }: Pick<Stage, 'engine'>,
  address: string,
  look: (page: EnginePage) => Promise<Found>,
): Promise<{ readonly found: Found; readonly faults: readonly string[] }> {
  const page = await engine.open(address);
  try {
    const found = await look(page);
    const messages = await page.messages();
    return {
      found,
      faults: messages
        .filter(({ text }) => !STRANGE.test(text))
        .map(({ kind, text }) => `${kind}: ${text}`),
    };
  } finally {
    await page.close();
  }
}

/** What is found while the site wears a theme of the older kind. */
export const inClassicTheme = async <Found>(
  { site }: Stage,
  look: () => Promise<Found>,
): Promise<Found> => {
  const switchTheme = (theme: string): void =>
    ['template', 'stylesheet'].forEach(
      (option) => void site.owner('set', option, JSON.stringify(theme)),
    );
  switchTheme('classic-theme');
  try {
    return await look();
  } finally {
    switchTheme('twentytwentyfive');
  }
};
