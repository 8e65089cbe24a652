import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublished } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin } from '../support/servers.js';
import { buildPages } from './build-pages.js';
import { DATA, readFigures } from './figures.js';
import type { Figure, Subject } from './subjects.js';

/** What a measurement needs on the network. */
export interface BenchSite {
  /** An empty page. */
  readonly page: string;
  readonly figures: readonly Figure[];
  /** Module that exports `drawAll`. */
  module(subject: Subject): string;
  /** Scripts that the page holds before that module comes. */
  scripts(subject: Subject): readonly string[];
  close(): Promise<void>;
}

export const openBenchSite = async (): Promise<BenchSite> => {
  const published = readPublished();
  const bundles = mkdtempSync(join(tmpdir(), 'bench-'));
  await buildPages(bundles);
  const [pages, ours, theirs, data] = await Promise.all([
    startPageOrigin(),
    startFileOrigin(published.folder),
    startFileOrigin(bundles),
    startFileOrigin(DATA),
  ]);
  const needed = published.scripts.filter((file) => NEEDED.test(file));
  return {
    page: pages.show(PAGE),
    figures: readFigures(data.origin),
    module: (subject) => `${theirs.origin}/${subject}.js`,
    scripts: (subject) => (subject === 'widgets' ? needed.map((file) => `${ours.origin}/${file}`) : []),
    close: async () => {
      await Promise.all([pages, ours, theirs, data].map((server) => server.close()));
      rmSync(bundles, { recursive: true });
    },
  };
};

/** What a trend asks for. */
const NEEDED = /^v\/.*\/(?:tp|figures|sentences|explorer|trend|engine|chart-trend)\.js$/;

/** Two boxes beside each other, with room for a whole widget: the same for all. */
const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Meting</title>
<style>body { margin: 0; font: 16px sans-serif } .box { float: left; width: 600px; height: 900px }</style></head><body></body></html>`;
