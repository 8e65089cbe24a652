import type { Stage } from './stage.js';

/** What the plugin promises beside that a figure is shown; each gives what is wrong. */
export const checks: Readonly<Record<string, (stage: Stage) => Promise<readonly string[]>>> = {};
