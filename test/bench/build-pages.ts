import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sharedConfig } from '../../build/shared-config.js';
import { SUBJECTS } from './subjects.js';

const ENTRIES = [...SUBJECTS, 'cold-vega-embed', 'cold-plot'] as const;

/**
 * Bundles what draws each subject, for production, into `folder`: `<subject>.js`, and what does so at a first visit.
 */
export const buildPages = async (folder: string): Promise<void> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { define, plugins = [] } = sharedConfig(version);
  for (const entry of ENTRIES)
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { ...define, 'process.env.NODE_ENV': '"production"' },
      plugins,
      build: {
        target: 'es2022',
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        reportCompressedSize: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(`pages/${entry}.ts`, import.meta.url)),
          preserveEntrySignatures: 'strict',
          output: { format: 'es', codeSplitting: false, entryFileNames: `${entry}.js` },
        },
      },
    });
};
