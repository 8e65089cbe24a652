import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Path of a headless Chromium that ships inside an npm package; fetched and unpacked the first time, into a folder that `npm ci`
 * empties. For Linux without a browser. Throws when the package cannot be fetched.
 */
export const fetchHeadlessChromium = async (): Promise<string> => {
  const command = join(cache, 'unpacked', 'chromium.sh');
  if (existsSync(command)) return command;
  install();
  const unpacking = join(cache, 'unpacking');
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking, { recursive: true });
  await unpack(unpacking);
  writeFileSync(join(unpacking, 'fonts/fonts.conf'), fontsConfiguration);
  writeFileSync(join(unpacking, 'chromium.sh'), script, { mode: 0o755 });
  // Renamed at the very end, so that an interrupted run leaves nothing that looks finished.
  rmSync(join(cache, 'unpacked'), { recursive: true, force: true });
  renameSync(unpacking, join(cache, 'unpacked'));
  return command;
};

const cache = resolve('node_modules/.cache/headless-chromium');
// Newer ones unpack on Node 20 too, but this one was tested there; its "engines" field is advice, not a rule.
const browserPackage = '@sparticuz/chromium@147.0.2';

const install = (): void => {
  console.log(`No Chrome, Chromium or Edge found: fetching a headless Chromium from the npm package ${browserPackage} (67 MB).`);
  mkdirSync(cache, { recursive: true });
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'install', '--prefix', cache, ...options, browserPackage], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install ${browserPackage}. Install Chrome or Chromium, or set CHROME_PATH.`);
};

interface BrowserPackage {
  readonly default: { executablePath(): Promise<string> };
  inflate(archive: string): Promise<string>;
}

/** The package unpacks to the folder for temporary files: this run's is moved for the time being. */
const unpack = async (folder: string): Promise<void> => {
  const home = join(cache, 'node_modules/@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const browser = (await import(pathToFileURL(join(home, 'build/esm/index.mjs')).href)) as BrowserPackage;
    await browser.default.executablePath();
    // Libraries that desktop systems have and bare containers lack; the package itself unpacks them in a cloud function only.
    await browser.inflate(join(home, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** The system's own libraries and fonts come first; the package's are for a system that has none. */
const script = `#!/bin/sh
here=$(dirname "$0")
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
"$here/chromium" --version >/dev/null 2>&1 || export LD_LIBRARY_PATH="$here/al2023/lib"
exec "$here/chromium" "$@"
`;

/** The package's own list names the folders of a cloud function. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;
