import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { sharedConfig } from './build/shared-config.js';

const { version } = JSON.parse(
  readFileSync(new URL('./package.json', import.meta.url), 'utf8'),
) as { version: string };

/** For the dev server, the stories and the tests. What is published is built by `build/build.ts`. */
export default defineConfig(() => sharedConfig(version));
