import { readFileSync, rmSync } from 'node:fs';

import { openEngine, type EngineName, type EnginePage } from './engines.js';
import { withSecondVersion, type Published } from './published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
  type Violation,
} from './servers.js';
import { strictVariants, type StrictRules, type VariantName } from './strict-headers.js';
import { foreignPage, scriptTag, violations } from './widget-page.js';

/**
 * A page under the strict header set, the widgets' scripts and figures on two other origins, and a browser to look at
 * it.
 */
export interface StrictSite {
  readonly pages: PageOrigin;
  readonly scripts: FileOrigin;
  readonly data: FileOrigin;
  readonly published: Published;
  open(options?: StrictPageOptions): Promise<StrictPage>;
  /** Mends all faults and closes the page. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface StrictPageOptions {
  readonly variant?: VariantName;
  /** Versions of the script on the page, in this order; one by default. */
  readonly versions?: readonly string[];
  readonly javascript?: boolean;
  /** Every file has a tag of its own, each before those it borrows from. */
  readonly allTags?: boolean;
  /** Widgets of one's own, for the origin of the figures. */
  readonly body?: (data: string) => string;
}

export interface StrictPage extends EnginePage {
  violations(): Promise<readonly Violation[]>;
}

export const otherVersion = '0.0.99';
export const authorText =
  'De redactie schreef: 42.225 studenten begonnen in 2019/20 aan een technische mbo-opleiding.';

const dataFolder = 'demo/monitor';
const dataFile = 'mbo-instroom-techniek.json';

export const openStrictSite = async (name: EngineName, built: Published): Promise<StrictSite> => {
  const published = withSecondVersion(built, otherVersion);
  const [pages, scripts, data] = await Promise.all([
    startPageOrigin(),
    startFileOrigin(published.folder),
    startFileOrigin(dataFolder),
  ]);
  const engine = await openEngine(name);
  let page: EnginePage | undefined;

  const open: StrictSite['open'] = async ({
    variant = 'script-src by host',
    versions = [published.version],
    javascript = true,
    allTags = false,
    body: own,
  } = {}) => {
    const hashes = published.scripts.map((file) => published.integrity(file));
    const rules: StrictRules = strictVariants[variant]({
      scripts: scripts.origin,
      data: data.origin,
      hashes,
    });
    const ofVersion = published.scripts.filter((file) =>
      file.startsWith(`v/${published.version}/`),
    );
    const tags = allTags
      ? ofVersion.toSorted().reverse()
      : versions.map((version) => `v/${version}/tp.js`);
    const head = tags
      .map((file) => scriptTag(`${scripts.origin}/${file}`, published.integrity(file), rules.nonce))
      .join('');
    const body = own
      ? own(data.origin)
      : rules.inlined
        ? jsonBlock('figures') + widgets('#figures')
        : widgets(`${data.origin}/${dataFile}`);
    const address = pages.show(foreignPage(head, body), rules.headers);
    const opened = await engine.open(address, { javascript });
    page = opened;
    return { ...opened, violations: () => violations(opened, pages, address) };
  };

  return {
    pages,
    scripts,
    data,
    published,
    open,
    reset: async () => {
      scripts.mend();
      data.mend();
      await page?.close();
      page = undefined;
    },
    close: async () => {
      await Promise.all([engine.close(), pages.close(), scripts.close(), data.close()]);
      rmSync(published.folder, { recursive: true, force: true });
    },
  };
};

/** No style sheet can reserve room here; "eager" draws at once, also where the page has to move for it. */
const widgets = (source: string): string => `
  <tp-indicator src="${source}" loading="eager"><p>${authorText}</p></tp-indicator>
  <tp-trend src="${source}" split="gender" loading="eager"><p>${authorText}</p></tp-trend>`;

const jsonBlock = (id: string): string =>
  `<script type="application/json" id="${id}">${readFileSync(`${dataFolder}/${dataFile}`, 'utf8').replaceAll('<', '\\u003c')}</script>`;
