import type { UserConfig } from 'vite';
import { chartCompiler } from './chart-compiler.js';
import { engineAliases } from './engine-aliases.js';
import { provinceBorders } from './province-borders.js';
import { serveChartFrame } from './serve-chart-frame.js';

/** What every build, the dev server and the tests have in common. */
export const sharedConfig = (version: string): UserConfig => ({
  define: { __TP_VERSION__: JSON.stringify(version) },
  plugins: [chartCompiler(), engineAliases(), provinceBorders(), serveChartFrame()],
});
