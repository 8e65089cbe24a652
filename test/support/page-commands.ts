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
export const setViewport = (viewport: Viewport): Promise<void> => executeServerCommand('tp:set-viewport', viewport);

/** Presses keys one after another, as a reader who does not wait. */
export const pressKeys = (...keys: readonly string[]): Promise<void> => executeServerCommand('tp:press-keys', keys);

/** Emulates media features until the next call; false where the engine cannot (all but Chromium), so that a test can skip itself. */
export const emulateMedia = (media: Media): Promise<boolean> => executeServerCommand('tp:emulate-media', media);

const initialViewport: Viewport = { width: innerWidth, height: innerHeight };

// A tab serves several test files, one after another.
after(async () => {
  await emulateMedia({});
  await setViewport(initialViewport);
});
