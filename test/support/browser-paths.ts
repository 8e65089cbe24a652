import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Path of Chrome, Chromium or Edge: `CHROME_PATH` first, then the PATH, then the usual places. Undefined when there is
 * none.
 */
export const findChromium = (): string | undefined => {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  if (process.env['TP_NO_SYSTEM_BROWSER']) return undefined;
  return firstThatExists([...onPath(chromiumNames), ...(usualPlaces[process.platform]?.() ?? [])]);
};

/** Path of Firefox: `FIREFOX_PATH` first. */
export const findFirefox = (): string | undefined =>
  process.env['FIREFOX_PATH'] ??
  firstThatExists([
    ...onPath(['firefox-esr', 'firefox', 'firefox.exe']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** Path of WebKitGTK's small test browser, which packages keep off the PATH. */
export const findMiniBrowser = (): string | undefined =>
  firstThatExists([
    ...subfolders('/usr/lib').map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ]);

/**
 * Flags that make two runs of the same page the same picture. Without a window, a focused one is emulated by the
 * launcher.
 */
export const chromiumFlags: readonly string[] = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []), // Chrome refuses its sandbox to root and in most containers.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** The one without windows draws the same and spares a quarter of the processor's time. */
const chromiumNames = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const usualPlaces: Partial<Record<NodeJS.Platform, () => readonly string[]>> = {
  linux: () => [
    ...chromiumNames.map((name) => `/usr/bin/${name}`),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    ),
  win32: () =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].map((path) => join(process.env[variable] ?? 'C:/Program Files', path)),
    ),
};

const onPath = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );

const firstThatExists = (paths: readonly string[]): string | undefined =>
  paths.find((path) => existsSync(path));

const subfolders = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
