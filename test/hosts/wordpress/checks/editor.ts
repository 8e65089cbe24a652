import { join } from 'node:path';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';

import { chromiumFlags, findChromium } from '../../../support/browser-paths.js';
import { FIGURE } from '../../forms.js';
import type { Writer } from '../people.js';
import { PICTURES } from '../pictures.js';
import { seenOn } from '../seen.js';
import { lookAt, type Stage } from '../stage.js';

/**
 * An author chooses a figure in the block, sees it, takes its sentence over and publishes; the page shows the figure,
 * and its block opens again unharmed.
 */
export async function blockInEditor(stage: Stage): Promise<readonly string[]> {
  const { site, writers } = stage;
  const faults: string[] = [];
  await withPage(stage, writers.auteur, async (page) => {
    const text = await sentenceTaken(page, stage, FIGURE, 'Neem de zin van vandaag over');
    if (!/^Diploma's .*: 2\.685 diploma's in 2018\. .*Bron: DUO .*, editie 2019\.$/.test(text))
      faults.push(`taken over: ${text}`);
    await keep(page, 'blok');
    await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    await page.waitForFunction(`wp.data.select('core/editor').didPostSaveRequestSucceed()`);
    const id = await page.evaluate(`wp.data.select('core/editor').getCurrentPostId()`);

    const { found, faults: onPage } = await lookAt(
      stage,
      `${site.origin}/?p=${String(id)}`,
      (published) => seenOn(published, 'figure'),
    );
    faults.push(...onPage, ...(found === 'figure' ? [] : [`published: ${found}`]));
    await page.goto(`${site.origin}/wp-admin/post.php?post=${String(id)}&action=edit`, {
      waitUntil: 'domcontentloaded',
    });
    await page.waitForFunction(
      `globalThis.wp?.data?.select('core/block-editor')?.getBlocks().length > 0`,
    );
    const block = await page.evaluate(
      `(({ name, isValid }) => name + ' ' + isValid)(wp.data.select('core/block-editor').getBlocks()[0])`,
    );
    if (block !== 'techniekpact/monitor true') faults.push(`opened again: ${String(block)}`);
  });
  return faults;
}

/** On a site in English preview and sentence are in English, as its pages are. */
export async function blockInEnglish(stage: Stage): Promise<readonly string[]> {
  const { site, writers } = stage;
  const faults: string[] = [];
  site.owner('set', 'WPLANG', '""');
  try {
    await withPage(stage, writers.auteur, async (page) => {
      const text = await sentenceTaken(page, stage, '2,685', 'Take today’s sentence');
      if (!/ diplomas in 2018\. .*Source: DUO/.test(text)) faults.push(`taken over: ${text}`);
      await keep(page, 'blok-en');
    });
  } finally {
    site.owner('set', 'WPLANG', '"nl_NL"');
  }
  return faults;
}

/**
 * A new post with a block for which a figure is chosen; the preview shows it, and its sentence is taken over. Gives
 * that.
 */
async function sentenceTaken(
  page: Page,
  { site }: Stage,
  figure: string,
  button: string,
): Promise<string> {
  await page.goto(`${site.origin}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    `globalThis.wp?.data?.select('core/editor')?.getCurrentPostId() && wp.blocks.getBlockType('techniekpact/monitor')`,
  );
  await page.evaluate(`
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    wp.data.dispatch('core/editor').editPost({ title: 'Een blok', status: 'publish' });
    globalThis.made = wp.blocks.createBlock('techniekpact/monitor');
    wp.data.dispatch('core/block-editor').insertBlocks(made);
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  `);
  const canvas = await canvasOf(page);
  await canvas.waitForSelector(
    '.components-placeholder select option[value="hbo-diploma-provincie"]',
  );
  await keep(page, 'blok-kiezen');
  await canvas.select('.components-placeholder select', 'hbo-diploma-provincie');
  await page.evaluate(
    `wp.data.dispatch('core/block-editor').updateBlockAttributes(made.clientId, { region: 'PV28' })`,
  );
  const preview = await previewIn(page);
  await preview.waitForFunction(
    (content: string) =>
      document.querySelector('tp-indicator')?.shadowRoot?.textContent?.includes(content),
    { timeout: 30_000 },
    figure,
  );
  const take = await page.waitForSelector(`::-p-text(${button})`);
  await take?.click();
  const taken = `wp.data.select('core/block-editor').getBlock(made.clientId).attributes.text`;
  await page.waitForFunction(`${taken}.includes('${figure}')`);
  return String(await page.evaluate(taken));
}

/** The page of the settings, and the list of plugins, as the owner sees them. */
export async function settingsInBrowser(stage: Stage): Promise<readonly string[]> {
  const faults: string[] = [];
  await withPage(stage, stage.writers.beheerder, async (page) => {
    await page.goto(`${stage.site.origin}/wp-admin/options-general.php?page=techniekpact-monitor`);
    await keep(page, 'instellingen');
    const unnamed = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLInputElement>('.wrap input:not([type=hidden])'))
        .filter((input) => input.type !== 'submit' && (input.labels?.length ?? 0) === 0)
        .map(({ name }) => name),
    );
    faults.push(...unnamed.map((name) => `${name} has no label`));
    await page.goto(`${stage.site.origin}/wp-admin/plugins.php`);
    await keep(page, 'plugins');
    const row = await page.$eval(
      '[data-slug="techniekpact-monitor"], [data-plugin^="techniekpact-monitor/"]',
      (one) => one.textContent,
    );
    if (!row.includes('Instellingen') || !row.includes('geplakte adressen'))
      faults.push(`the list of plugins says ${row}`);
  });
  return faults;
}

/** A browser in which a writer is logged in. Errors of the page itself are thrown. */
async function withPage(
  { site }: Stage,
  { cookies }: Writer,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium');
  const browser: Browser = await launch({
    executablePath,
    headless: true,
    args: [...chromiumFlags],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    for (const cookie of cookies) {
      const [name = '', value = ''] = cookie.split('=');
      await browser.setCookie({
        name,
        value: decodeURIComponent(value),
        domain: '127.0.0.1',
        path: '/',
      });
    }
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    // A picture of where it went wrong says more than its message.
    await use(page).catch(async (reason: unknown) => {
      await keep(page, 'fout');
      throw reason;
    });
    if (errors.length > 0) throw new Error(`${site.origin}: ${errors.join('; ')}`);
  } finally {
    await browser.close();
  }
}

/** WordPress puts what is written in a frame of its own, where its theme can have its way. */
const canvasOf = async (page: Page): Promise<Frame> => {
  const frame = await page.waitForSelector('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
};

const previewIn = async (page: Page): Promise<Frame> =>
  page.waitForFrame((frame) => frame.url().includes('techniekpact_preview'));

const keep = async (page: Page, name: string): Promise<void> => {
  if (PICTURES !== null) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};
