import { executeServerCommand } from '@web/test-runner-commands';

export interface Viewport {
  /** CSS pixels of the page itself, without the browser's frame. */
  readonly width: number;
  readonly height: number;
}

export interface Media {
  readonly type?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'forced-colors'?: 'active' | 'none';
  readonly 'prefers-contrast'?: 'more' | 'less';
  readonly 'prefers-reduced-motion'?: 'reduce';
}

/** Resizes the viewport in every engine; the test file's end puts it back. */
export const setViewport = async (viewport: Viewport): Promise<void> => {
  // Most tests put back what nobody changed, and each word with the browser takes as long as a small test.
  if (viewport.width === innerWidth && viewport.height === innerHeight) return;
  await executeServerCommand('tp:set-viewport', viewport);
};

/** Presses keys one after another, as a reader who does not wait. */
export const pressKeys = (...keys: readonly string[]): Promise<void> =>
  executeServerCommand('tp:press-keys', keys);

/**
 * Emulates media features until the next call; false where the engine cannot (all but Chromium), so that a test can
 * skip itself.
 */
export const emulateMedia = async (media: Media): Promise<boolean> => {
  const before = emulated;
  emulated = Object.keys(media).length > 0;
  return (emulated || before) && executeServerCommand<boolean, Media>('tp:emulate-media', media);
};
let emulated = false;

const initialViewport: Viewport = { width: innerWidth, height: innerHeight };

// A tab serves several test files, one after another.
after(async () => {
  await emulateMedia({});
  await setViewport(initialViewport);
});
