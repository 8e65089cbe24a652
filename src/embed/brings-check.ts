import type { Format } from './snippet.js';
import type { System } from './systems.js';

/** With a script of ours in the code itself, in the site's template, or in the site's own bundle. */
const SCRIPTED: readonly Format[] = ['element', 'frame-with-script', 'link', 'div', 'package'];

/**
 * Whether a page made with this form can show `?tp-check`: only where a script of ours runs. `gone`: what the system takes out of the code.
 * A letter runs none, nor does a system that lets nothing but a frame through.
 */
export const bringsCheck = (format: Format, { id, alone }: Pick<System, 'id' | 'alone'>, gone: readonly string[]): boolean =>
  SCRIPTED.includes(format) && !gone.includes('<script>') && id !== 'mail' && alone !== true;
