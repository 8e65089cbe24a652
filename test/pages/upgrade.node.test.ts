/**
 * One script in a site's template: links and `data-` attributes in its content become widgets, also when they come
 * later.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { litImports } from '../support/lit-imports.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, untilShown } from '../support/widget-page.js';

for (const name of engineNames()) {
  describe(`markup without our tags in ${name}`, () => {
    const published = readPublished();
    const file = `v/${published.version}/tp.js`;
    let engine: Engine;
    let pages: PageOrigin;
    let scripts: FileOrigin;
    let data: FileOrigin;
    let packages: FileOrigin;
    let tag: string;
    let link: string;
    before(async () => {
      [engine, pages, scripts, data, packages] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
        startFileOrigin('node_modules'),
      ]);
      tag = `<script type="module" src="${scripts.origin}/${file}" integrity="${published.integrity(file)}" crossorigin data-tp-monitor="${data.origin}/index.json"></script>`;
      link = `<p>Zuid-Holland telt 2.685 diploma’s. <a href="${scripts.origin}/v/${published.version}/embed.html?widget=indicator&amp;indicator=hbo-diploma-provincie&amp;region=PV28">Diploma’s</a></p>`;
    });
    after(() =>
      Promise.all([engine.close(), pages.close(), scripts.close(), data.close(), packages.close()]),
    );

    /** The figure, alone or in its sentence, once the widget stands where the markup stood. */
    const tells = async (page: EnginePage, selector: string, figure: string): Promise<void> => {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50))
        if (await page.run((query) => document.querySelector(query) !== null, selector)) break;
      await untilShown(page, selector, ({ value, summary }) =>
        `${value} ${summary}`.includes(figure),
      );
    };

    it('shows the figure from a link and from a div', async () => {
      const div =
        '<div data-tp-widget="indicator" data-tp-indicator="hbo-diploma-provincie" data-tp-region="PV20"><p>743</p></div>';
      const page = await engine.open(pages.show(foreignPage(tag, link + div)));
      await tells(page, 'tp-indicator[region=PV28]', '2.685');
      await tells(page, 'tp-indicator[region=PV20]', '743');
      assert.deepEqual(await page.messages(), []);
      await page.close();
    });

    it('takes what comes later', async () => {
      const page = await engine.open(pages.show(foreignPage(tag, '<main></main>')));
      await page.run((html) => {
        document
          .querySelector('main')
          ?.append(document.createRange().createContextualFragment(html));
      }, link);
      await tells(page, 'tp-indicator', '2.685');
      await page.close();
    });

    it('knows where the figures are from the tag in the template, below one that a snippet brought', async () => {
      const snippet = tag.replace(/ data-tp-monitor="[^"]*"/, '');
      const page = await engine.open(pages.show(foreignPage(snippet, link + tag)));
      await tells(page, 'tp-indicator[region=PV28]', '2.685');
      await page.close();
    });

    it('comes true beside an app that brings the package, once', async () => {
      const imports = { define: `${scripts.origin}/npm/define.js`, ...litImports(packages.origin) };
      const app = `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">import 'define';</script>`;
      const page = await engine.open(pages.show(foreignPage(app + tag + tag, link)));
      await tells(page, 'tp-indicator[region=PV28]', '2.685');
      assert.equal(await page.run(() => document.querySelectorAll('tp-indicator').length), 1);
      await page.close();
    });

    it('leaves text and link where the file that upgrades is gone', async () => {
      scripts.setFault(`v/${published.version}/upgrade.js`, 'dead');
      const page = await engine.open(pages.show(foreignPage(tag, link)));
      await page.run(() => new Promise((done) => setTimeout(done, 1000)));
      assert.equal(
        await page.run(() => document.querySelector('p')?.innerText),
        'Zuid-Holland telt 2.685 diploma’s. Diploma’s',
      );
      scripts.mend();
      await page.close();
    });
  });
}
