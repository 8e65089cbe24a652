import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { discoveryLink, oembed } from '../../../src/embed/snippet/oembed.js';
import { siteScript, type SnippetAsk } from '../../../src/embed/snippet/snippet.js';
import { usualHeights } from '../../../src/embed/snippet/usual-heights.js';
import { readPublished, type Published } from '../../support/published-files.js';
import { startFileOrigin, type FileOrigin } from '../../support/servers.js';
import { FIGURE, SENTENCE } from '../forms.js';

/** The host of the monitor: scripts, figures, and pages of widgets that name an oEmbed document. */
export interface Monitor {
  readonly files: FileOrigin;
  /** Address of the index. */
  readonly index: string;
  /** What the snippets are made of. */
  readonly ask: SnippetAsk;
  /** The tag for the template of a site. */
  readonly script: string;
  /** A page of one widget that can be found by its address alone. */
  readonly page: string;
  /** An oEmbed service; it answers the same for every address. */
  readonly service: string;
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#ccc"/></svg>';

export async function startMonitor(folder: string): Promise<Monitor> {
  const root = join(folder, 'monitor');
  const published = readPublished();
  cpSync(published.folder, root, { recursive: true });
  cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
  const files = await startFileOrigin(root);
  const ask = askFor(files.origin, published);
  mkdirSync(join(root, 'w'));
  writeFileSync(join(root, 'w/plaatje.svg'), PICTURE);
  const found = oembed({
    ...ask,
    provider: { name: 'Monitor Techniekpact', url: files.origin },
    maxWidth: null,
    maxHeight: null,
  });
  writeFileSync(join(root, 'w/diploma.json'), JSON.stringify(found));
  const link = discoveryLink(`${files.origin}/w/diploma.json`, found.title);
  writeFileSync(
    join(root, 'w/diploma.html'),
    `<!doctype html><html lang="nl"><head><title>${found.title}</title>${link}</head><body></body></html>`,
  );
  return {
    files,
    index: ask.place.data,
    ask,
    script: siteScript(ask.place),
    page: `${files.origin}/w/diploma.html`,
    service: `${files.origin}/w/diploma.json`,
  };
}

const askFor = (origin: string, published: Published): SnippetAsk => {
  const own = `v/${published.version}/`;
  return {
    embedded: {
      widget: 'indicator',
      attributes: { indicator: 'hbo-diploma-provincie', region: 'PV28' },
    },
    fact: {
      heading: 'Diploma’s hbo Techniek',
      sentence: SENTENCE,
      source: 'Bron: DUO.',
      lang: 'nl',
      pasted: `2024|2018|${FIGURE.replace('.', '')}`,
    },
    place: {
      folder: `${origin}/${own}`,
      integrity: {
        script: published.integrity(`${own}tp.js`),
        host: published.integrity(`${own}tp-host.js`),
      },
      data: `${origin}/monitor/index.json`,
      packageName: 'techniekpact-monitor-widgets',
    },
    heights: usualHeights('indicator'),
    picture: { url: `${origin}/w/plaatje.svg`, width: 640, height: 400 },
  };
};
