import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Versions of an npm package that holds a headless Chromium. See docs/browsers.md. */
export const chromiums = {
  /** The oldest that we promise to work in. */
  floor: '111.0.0',
  /** The oldest that what drives the tests still speaks to: the whole suite runs in it. */
  driven: '115.0.0',
  middle: '131.0.1',
  newest: '153.0.0',
} as const;

/** The last driver that the floor answers. */
export const OLD_DRIVER = 'puppeteer-core@19.8.5';

/**
 * Path of a headless Chromium of that version; fetched and unpacked the first time, into a folder that `npm ci`
 * empties. For Linux. Throws when the package cannot be fetched.
 */
export const fetchHeadlessChromium = (version: string = chromiums.driven): string => {
  const folder = join(cache, version);
  const command = join(folder, 'chromium.sh');
  if (existsSync(command)) return command;
  const bin = join(
    fetchPackage(`@sparticuz/chromium@${version}`),
    'node_modules/@sparticuz/chromium/bin',
  );
  const unpacking = `${folder}.unpacking`;
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking, { recursive: true });
  const program = join(unpacking, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), {
    mode: 0o755,
  });
  unpack(join(bin, 'swiftshader.tar.br'), unpacking);
  if (isBare(program)) {
    // Older packages lack some of the libraries, and all fonts.
    const whole = join(
      fetchPackage(`@sparticuz/chromium@${chromiums.middle}`),
      'node_modules/@sparticuz/chromium/bin',
    );
    for (const name of ['al2023', 'fonts']) unpack(join(whole, `${name}.tar.br`), unpacking);
    writeFileSync(join(unpacking, 'fonts/fonts.conf'), fontsConfiguration);
  }
  writeFileSync(join(unpacking, 'chromium.sh'), script, { mode: 0o755 });
  // Renamed at the very end, so that an interrupted run leaves nothing that looks finished.
  rmSync(folder, { recursive: true, force: true });
  renameSync(unpacking, folder);
  return command;
};

/** Path of the module of the old driver. */
export const fetchOldDriver = (): string =>
  join(fetchPackage(OLD_DRIVER), 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');

const cache = resolve('node_modules/.cache/headless-chromium');

/** Folder in which that package, named with its version, stands in `node_modules`. */
const fetchPackage = (name: string): string => {
  const folder = join(cache, 'packages', name.replaceAll('/', '-'));
  if (existsSync(join(folder, 'fetched'))) return folder;
  console.log(`Fetching ${name} from npm, once.`);
  mkdirSync(folder, { recursive: true });
  const options = [
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(
    command,
    [...first, 'install', '--prefix', folder, ...options, name],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0)
    throw new Error(
      `npm could not install ${name}. Install Chrome or Chromium, or set CHROME_PATH.`,
    );
  writeFileSync(join(folder, 'fetched'), '');
  return folder;
};

const unpack = (archive: string, folder: string): void => {
  const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], {
    input: brotliDecompressSync(readFileSync(archive)),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${archive} could not be unpacked: ${stderr}`);
};

/** A system without the libraries or the fonts of a desktop, as bare containers are. */
const isBare = (program: string): boolean =>
  !existsSync('/etc/fonts/fonts.conf') ||
  spawnSync('ldd', [program], { encoding: 'utf8' }).stdout.includes('not found');

/**
 * The system's own libraries and fonts come first. Without a zygote, as older ones do not start in a container with
 * one.
 */
const script = `#!/bin/sh
here=$(dirname "$0")
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
ldd "$here/chromium" | grep -q "not found" && export LD_LIBRARY_PATH="$here/lib"
exec "$here/chromium" --no-zygote "$@"
`;

/** The package's own list names the folders of a cloud function. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;
