import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { EnginePage } from '../../../support/engines.js';
import { layoutShift } from '../../../support/layout-shift.js';
import { PICTURES } from '../pictures.js';
import { inClassicTheme, lookAt, settings, SETTINGS, type Stage } from '../stage.js';

/** At the top of a page a widget stands there whole, and nothing of the page moved for it. */
export async function roomIsKept(stage: Stage): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const widget of ['indicator', 'trend', 'target']) {
    const figure = widget === 'target' ? 'havovwo-nprofiel-aandeel' : 'mbo-instroom-techniek';
    const shortcode = `[techniekpact widget="${widget}" indicator="${figure}"]Een zin met het cijfer van vandaag.[/techniekpact]`;
    const { address } = await stage.writers.auteur.publish(`Ruimte voor ${widget}`, shortcode);
    for (const width of [360, 1280]) {
      const look = async (
        name: string,
      ): Promise<{ readonly shown: string; readonly moved: number }> => {
        const page = await stage.engine.open(address, { viewport: { width, height: 800 } });
        const shown = await untilRead(page, `tp-${widget}`);
        const moved = (await layoutShift(page)) ?? 0;
        if (PICTURES !== null)
          await page.screenshot(join(PICTURES, `${name}-${widget}-${width}.png`));
        await page.close();
        return { shown, moved };
      };
      // The newer theme brings a letter of its own, which moves the whole page when it comes.
      const { shown } = await look('ruimte');
      const older = await inClassicTheme(stage, () => look('ouder-thema'));
      for (const text of [shown, older.shown])
        if (!text.includes('Bron:'))
          faults.push(`${widget} at ${width}: not whole: ${text.slice(0, 120)}`);
      if (older.moved > 0.02)
        faults.push(`${widget} at ${width}: the page moved by ${older.moved}`);
    }
  }
  return faults;
}

/** What a widget says once it has its figures. */
const untilRead = async (page: EnginePage, tag: string): Promise<string> => {
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(100)) {
    const text = await page.run(
      (name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('.ready')?.textContent ?? null,
      tag,
    );
    if (text !== null) return text;
  }
  return 'nothing';
};

/** Who puts `#tp-check` behind the address of a page with a shortcode reads that all is well, its headings too. */
export async function ownCheck(stage: Stage): Promise<readonly string[]> {
  const content =
    '[techniekpact widget="trend" indicator="mbo-instroom-techniek"]Zin.[/techniekpact]';
  const { address } = await stage.writers.auteur.publish('Controle', content);
  const page = await stage.engine.open(`${address}#tp-check`);
  try {
    await untilRead(page, 'tp-trend');
    let shownText = '';
    for (const end = Date.now() + 15_000; Date.now() < end; await wait(100)) {
      shownText = await page.run(() =>
        [...document.querySelectorAll('section')]
          .map((one) => one.shadowRoot?.textContent ?? '')
          .join(''),
      );
      if (shownText.includes('Er is niets gevonden dat niet klopt.')) return [];
    }
    return [shownText];
  } finally {
    await page.close();
  }
}

/**
 * The region that the owner set holds for shortcodes without one, and is not heeded by a figure that has no regions.
 */
export async function ownRegion(stage: Stage): Promise<readonly string[]> {
  const { site, writers } = stage;
  site.owner('set', SETTINGS, settings(stage, { region: 'PV28' }));
  const see = async (indicator: string): Promise<string> => {
    const content = `[techniekpact widget="indicator" indicator="${indicator}"]Zin.[/techniekpact]`;
    const { address } = await writers.auteur.publish(`Eigen regio, ${indicator}`, content);
    const { found } = await lookAt(stage, address, (page) => untilRead(page, 'tp-indicator'));
    return found;
  };
  const [regional, national] = [
    await see('hbo-diploma-provincie'),
    await see('mbo-instroom-techniek'),
  ];
  site.owner('set', SETTINGS, settings(stage));
  return [
    ...(regional.includes('2.685') ? [] : [`of the region: ${regional.slice(0, 200)}`]),
    ...(national.includes('38.443') ? [] : [`of the country: ${national.slice(0, 200)}`]),
  ];
}

const CARD = '[techniekpact widget="indicator" indicator="hbo-diploma-provincie" region="PV28"]';
const TREND =
  '[techniekpact widget="trend" indicator="mbo-instroom-techniek"]In 2019/20 begonnen 42.225 studenten.[/techniekpact]';
/** Without an end of its own the first one is given everything up to the end of the last. */
const MIXED: Readonly<Record<string, string>> = {
  'klassieke editor': `Eerste.\n\n${CARD}\n\nOpen op <b>maandag</b>.\n\n${CARD}\n\nOok tussenin.\n\n${TREND}\n\nLaatste.`,
  blokken: [
    CARD,
    '<p>Open op <b>maandag</b>.</p>',
    CARD,
    '<p>Ook tussenin.</p>',
    TREND,
    '<p>Laatste.</p>',
  ]
    .map((one) =>
      one.startsWith('<')
        ? `<!-- wp:paragraph -->${one}<!-- /wp:paragraph -->`
        : `<!-- wp:shortcode -->${one}<!-- /wp:shortcode -->`,
    )
    .join('\n\n'),
};

/**
 * A shortcode without an end stands before others, with and without one: each widget and each paragraph is there, in
 * that order.
 */
export async function openShortcodes(stage: Stage): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [where, content] of Object.entries(MIXED)) {
    const { address } = await stage.writers.auteur.publish(`Zonder einde, ${where}`, content);
    const { found } = await lookAt(stage, address, async (page) => {
      await untilRead(page, 'tp-trend');
      return page.run(() => {
        const [first] = document.querySelectorAll('tp-indicator');
        const inside = first?.closest('div:has(> p), main, article');
        const seen = [...(inside?.querySelectorAll('p, tp-indicator, tp-trend') ?? [])];
        return seen
          .filter(
            (one) => one.closest('tp-trend, tp-indicator') === (one.localName === 'p' ? null : one),
          )
          .map((one) => (one.localName === 'p' ? one.textContent.trim() : one.localName))
          .join(' | ');
      });
    });
    const expected =
      'tp-indicator | Open op maandag. | tp-indicator | Ook tussenin. | tp-trend | Laatste.';
    if (!found.includes(expected)) faults.push(`${where}: ${found}`);
  }
  return faults;
}

/** What an author chooses for all widgets of a group holds for them, and the text round them stays paragraphs. */
export async function groupOfAuthor(stage: Stage): Promise<readonly string[]> {
  const content =
    '<tp-group region="PV28">\n\nIn onze provincie.\n\n<tp-indicator indicator="hbo-diploma-provincie"><p>Zin.</p></tp-indicator>\n\nTot zover.\n\n</tp-group>\n\n' +
    'Dat waren er <tp-value indicator="hbo-diploma-provincie" region="PV28">duizenden</tp-value> in een jaar.';
  const { address } = await stage.writers.auteur.publish('Groep', content);
  const { found } = await lookAt(stage, address, async (page) => ({
    card: await untilRead(page, 'tp-indicator'),
    words: await page.run(() =>
      [...document.querySelectorAll('tp-group > p')]
        .map((one) => one.textContent.trim())
        .join(' | '),
    ),
    value: await page.run(
      () => document.querySelector('p > tp-value')?.shadowRoot?.textContent ?? '',
    ),
  }));
  return [
    ...(found.card.includes('2.685')
      ? []
      : [`the widget of the group shows ${found.card.slice(0, 120)}`]),
    ...(found.words === 'In onze provincie. | Tot zover.'
      ? []
      : [`beside it stands ${found.words}`]),
    ...(found.value.includes('2.685') ? [] : [`in the sentence stands ${found.value}`]),
  ];
}
