import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openEngine, type EngineName, type EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished, type Published } from '../support/published-files.js';
import {
  openHeaders,
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { strictHeaders } from '../support/strict-headers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';

/** A host page with charts of somebody's own, our script files and its data on two other origins. */
export interface ChartSite {
  readonly pages: PageOrigin;
  readonly scripts: FileOrigin;
  readonly data: FileOrigin;
  /** `frames`: what the host's policy says of frames; our host by default. `head` comes before our script. */
  open(
    body: string,
    options?: ChartPageOptions,
  ): Promise<EnginePage & { readonly address: string }>;
  /** Sends a file of ours only once that is settled; until the faults are mended. */
  holdBack(file: string, until: Promise<unknown>): void;
  close(): Promise<void>;
}

export interface ChartPageOptions {
  readonly frames?: string;
  readonly head?: string;
  /** A policy that only reports. */
  readonly onTrial?: string;
  /** Without the strict headers: where the host's own scripts must run in the page. */
  readonly loose?: boolean;
}

export const openChartSite = async (
  name: EngineName,
  published: Published = readPublished(),
): Promise<ChartSite> => {
  const [engine, pages, scripts, data] = await Promise.all([
    openEngine(name),
    startPageOrigin(),
    startFileOrigin(published.folder),
    startFileOrigin('test/fixtures/charts'),
  ]);
  const file = `v/${published.version}/tp.js`;
  return {
    pages,
    scripts,
    data,
    open: async (body, { frames = scripts.origin, head = '', loose = false, onTrial } = {}) => {
      const strict = loose
        ? {}
        : strictHeaders({ scriptSrc: scripts.origin, data: data.origin, frames });
      const headers = {
        ...strict,
        ...(onTrial !== undefined && { 'content-security-policy-report-only': onTrial }),
      };
      const html = foreignPage(
        head + scriptTag(`${scripts.origin}/${file}`, published.integrity(file)),
        body,
      );
      const address = pages.show(html, headers);
      return { ...(await engine.open(address)), address };
    },
    holdBack: (name, until) =>
      scripts.setFault(`v/${published.version}/${name}`, (response) => {
        const bytes = readFileSync(join(published.folder, `v/${published.version}/${name}`));
        void until.then(() =>
          response.writeHead(200, { ...openHeaders, 'content-type': 'text/javascript' }).end(bytes),
        );
      }),
    close: async () =>
      void (await Promise.all([engine.close(), pages.close(), scripts.close(), data.close()])),
  };
};

/** A chart whose specification stands in the page. */
export const chartOf = (spec: object | string, more = ''): string => {
  const id = `spec-${(count += 1)}`;
  const text = typeof spec === 'string' ? spec : JSON.stringify(spec);
  return `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</script>
    <tp-chart src="#${id}" loading="eager" ${more.includes('summary=') ? '' : `summary="${SUMMARY}"`} ${more}>${ALTERNATIVE}</tp-chart>`;
};

let count = 0;

export const SUMMARY = 'Van drie groepen is B de grootste, met 30.';
export const ALTERNATIVE = '<p>Groep A: 10. Groep B: 30. Groep C: 20.</p>';

/** Three bars, as wide as there is room. */
export const BARS = JSON.parse(
  readFileSync('test/fixtures/charts/bars.vl.json', 'utf8'),
) as Readonly<Record<string, unknown>>;

export interface ChartShown {
  readonly summary: string | null;
  /** The author's own words, as far as they are in sight. */
  readonly words: string;
  readonly error: string | null;
  /** Height of the frame; 0 where there is none. */
  readonly height: number;
}

export const chartShown = (page: EnginePage, selector = 'tp-chart'): Promise<ChartShown> =>
  page.run((query): ChartShown => {
    const element = document.querySelector<HTMLElement>(query);
    if (element === null) throw new Error(`no ${query} on the page`);
    const text = (part: string): string | null =>
      element.shadowRoot
        ?.querySelector(`[part~=${part}]`)
        ?.textContent?.replace(/\s+/g, ' ')
        .trim() ?? null;
    const seen = Array.from(element.children).filter((child) => child.getClientRects().length > 0);
    return {
      summary: text('summary'),
      words: seen.map((child) => child.textContent?.trim()).join(' '),
      error: text('error'),
      height: element.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height ?? 0,
    };
  }, selector);

/** Waits until a chart is drawn or says why not; `meanwhile` is asked over and over until then. */
export const chartSettled = async (
  page: EnginePage,
  selector = 'tp-chart',
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<ChartShown> => {
  for (
    const end = Date.now() + PATIENCE;
    ;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    await meanwhile();
    const now = await chartShown(page, selector);
    if (now.height > 0 || now.error !== null) return now;
    if (Date.now() > end)
      throw new Error(
        `${selector} shows ${JSON.stringify(now)}\nmessages: ${JSON.stringify(await page.messages(), null, 1)}`,
      );
  }
};
