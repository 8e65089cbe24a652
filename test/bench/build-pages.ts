import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sharedConfig } from '../../src/build/shared-config.js';
import { SUBJECTS } from './subjects.js';

/** Bundles what draws each subject, for production, into `folder`: `<subject>.js`. */
export const buildPages = async (folder: string): Promise<void> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { define, plugins = [] } = sharedConfig(version);
  for (const subject of SUBJECTS)
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { ...define, 'process.env.NODE_ENV': '"production"' },
      // They would put our slim Vega in the place of that of vega-embed.
      plugins: subject === 'picture' ? plugins : [],
      build: {
        target: 'es2022',
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        reportCompressedSize: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(`pages/${subject}.ts`, import.meta.url)),
          preserveEntrySignatures: 'strict',
          output: { format: 'es', codeSplitting: false, entryFileNames: `${subject}.js` },
        },
      },
    });
};
