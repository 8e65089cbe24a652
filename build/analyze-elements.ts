import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Manifest } from './element-docs.js';

/** Elements, and the classes that they inherit their contract from. */
const SOURCES = [
  'src/widgets/*/tp-*.ts',
  'src/widgets/core/**/*-element.ts',
  'src/tools/*/tp-*.ts',
];

/** Docblocks of all elements, as read from the source, each with the inherited ones. */
export const analyzeElements = async (root: string): Promise<Manifest> =>
  (await cli({
    // It writes into package.json where the manifest stands, even where it writes no manifest.
    argv: ['analyze', '--litelement', '--quiet', '--globs', ...SOURCES, '--outdir', 'dist/npm'],
    cwd: root,
    noWrite: true,
  })) as Manifest;
