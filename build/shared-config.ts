import type { UserConfig } from 'vite';
import { provinceBorders } from './province-borders.js';
import { serveChartFrame } from './serve-chart-frame.js';

/** Configuration shared by every build, the dev server and the tests. */
export const sharedConfig = (version: string): UserConfig => ({
  define: { __TP_VERSION__: JSON.stringify(version) },
  plugins: [provinceBorders(), serveChartFrame()],
});
