import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readPublished } from '../support/published-files.js';
import {
  openHeaders,
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
} from '../support/servers.js';
import { buildPages } from './build-pages.js';
import type { ColdSubject } from './cold.js';
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
  /**
   * A page of its own per visitor: with one trend as a partner pastes it, or as the documentation of the others shows
   * it.
   */
  cold(subject: ColdSubject): string;
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
  const cold = await Promise.all([published.folder, bundles, DATA].map(startCompressedOrigin));
  const [coldOurs, coldTheirs, coldData] = cold.map(({ origin }) => origin);
  const figures = readFigures(data.origin);
  writeFileSync(join(bundles, 'figure.json'), JSON.stringify(figures[0]));
  const [{ src, split } = { src: '', split: '' }] = readFigures(coldData ?? '');
  const first = published.scripts.find((file) => file.endsWith('/tp.js'));
  const needed = published.scripts.filter((file) => NEEDED.test(file));
  return {
    page: pages.show(PAGE),
    figures,
    module: (subject) => `${theirs.origin}/${subject}.js`,
    scripts: (subject) =>
      subject === 'widgets' ? needed.map((file) => `${ours.origin}/${file}`) : [],
    cold: (subject) =>
      pages.show(
        subject === 'widgets'
          ? coldPage(
              `<script type="module" crossorigin src="${coldOurs}/${first}"></script>`,
              `<tp-trend src="${src}" split="${split}"><p>De cijfers staan op de monitor.</p></tp-trend>`,
            )
          : coldPage(
              `<link rel="preload" as="fetch" crossorigin href="${coldTheirs}/figure.json">` +
                `<script type="module" crossorigin src="${coldTheirs}/cold-${subject}.js"></script>`,
              '',
            ),
      ),
    close: async () => {
      await Promise.all([pages, ours, theirs, data, ...cold].map((server) => server.close()));
      rmSync(bundles, { recursive: true });
    },
  };
};

/** What a trend asks for. */
const NEEDED = /^v\/.*\/(?:tp|figures|sentences|explorer|trend|panel|drawing|chart-trend)\.js$/;

/** Two boxes beside each other, with room for a whole widget: the same for all. */
const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Meting</title>
<style>body { margin: 0; font: 16px sans-serif } .box { float: left; width: 600px; height: 900px }
.box > tp-trend { display: block; min-height: 900px }</style></head><body></body></html>`;

const coldPage = (head: string, body: string): string =>
  PAGE.replace('</head>', `${head}</head>`).replace(
    '</body>',
    `<h1>Techniek in cijfers</h1><div class="box">${body}</div></body>`,
  );

/** As a content delivery network serves them: compressed beforehand. */
const startCompressedOrigin = async (folder: string): Promise<FileOrigin> => {
  const compressed = new Map<string, Buffer>();
  const server = await startFileOrigin(folder);
  server.setFault('*', (response, { url = '/' }) => {
    const file = new URL(url, 'http://localhost').pathname;
    const bytes = compressed.get(file) ?? brotliCompressSync(readFileSync(join(folder, file)));
    compressed.set(file, bytes);
    const type = extname(file) === '.json' ? 'application/json' : 'text/javascript; charset=utf-8';
    response
      .writeHead(200, { ...openHeaders, 'content-type': type, 'content-encoding': 'br' })
      .end(bytes);
  });
  return server;
};
