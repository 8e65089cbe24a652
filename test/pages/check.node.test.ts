/** What an editor sees with `?tp-check` behind the address of a page: each kind of trouble, on a real page. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { itInShare } from '../support/engine-share.js';
import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { litImports } from '../support/lit-imports.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  openHeaders,
  startFileOrigin,
  startPageOrigin,
  type Fault,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';

const published = readPublished();
const version = `v/${published.version}`;

/** The published files as they stand once a newer version was published beside them. */
const withNewer = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'));
  cpSync(published.folder, folder, { recursive: true });
  const list = join(folder, 'assets.json');
  writeFileSync(
    list,
    JSON.stringify({ ...(JSON.parse(readFileSync(list, 'utf8')) as object), version: '99.0.0' }),
  );
  return folder;
};

const said = (): string => document.querySelector('section')?.shadowRoot?.textContent ?? '';

/**
 * What a page says, once it says all these pieces. The check may say something else first: it waits seconds for what is
 * loading, and corrects itself.
 */
const read = async (page: EnginePage, look: () => string, ...pieces: string[]): Promise<string> => {
  let found = '';
  for (
    const end = Date.now() + PATIENCE;
    !pieces.every((piece) => found.includes(piece)) && Date.now() < end;
    await wait(100)
  )
    found = await page.run(look);
  for (const piece of pieces)
    assert.ok(found.includes(piece), `${JSON.stringify(piece)} is not in: ${found}`);
  return found;
};

const NOTHING_WRONG = 'Er is niets gevonden dat niet klopt.';

/** Above everything else, where there is no panel. */
const saidAbove = (): string =>
  document.body.firstChild instanceof Text ? document.body.firstChild.data.trim() : '';

for (const name of engineNames()) {
  describe(`the check of a page in ${name}`, () => {
    const it = itInShare(name);
    let engine: Engine;
    let pages: PageOrigin;
    let scripts: FileOrigin;
    let newer: FileOrigin;
    let data: FileOrigin;
    before(async () => {
      [engine, pages, scripts, newer, data] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin(withNewer()),
        startFileOrigin('demo/monitor'),
      ]);
    });
    after(() =>
      Promise.all([engine.close(), pages.close(), scripts.close(), newer.close(), data.close()]),
    );

    const tag = (file = 'tp.js', at = scripts): string =>
      scriptTag(`${at.origin}/${version}/${file}`, published.integrity(`${version}/${file}`));
    const widget = (indicator: string, more = ''): string =>
      `<tp-indicator loading="eager" src="${data.origin}/index.json" indicator="${indicator}" ${more}><p>13.819</p></tp-indicator>`;
    const address = (asked = 'indicator', at = scripts): string =>
      `${at.origin}/${version}/embed.html?widget=${asked}&amp;indicator=hbo-diploma-provincie`;
    const frame = (asked = 'indicator', at = scripts): string =>
      `<iframe title="Diploma's" src="${address(asked, at)}" loading="lazy"></iframe>`;
    const policy = (rules: string): Readonly<Record<string, string>> => ({
      'content-security-policy': rules,
    });

    /** What stands in the panel of such a page, once all these pieces do. */
    const check = async (
      html: string,
      pieces: readonly string[],
      headers: Readonly<Record<string, string>> = {},
    ): Promise<string> => {
      const page = await engine.open(`${pages.show(html, headers)}#tp-check`);
      try {
        return await read(page, said, ...pieces);
      } finally {
        await page.close();
      }
    };
    const has = (text: string, ...pieces: readonly string[]): void => {
      for (const piece of pieces)
        assert.ok(text.includes(piece), `${JSON.stringify(piece)} is not in: ${text}`);
    };
    const hasNot = (text: string, ...pieces: readonly string[]): void => {
      for (const piece of pieces)
        assert.ok(!text.includes(piece), `${JSON.stringify(piece)} is in: ${text}`);
    };

    it('shows nothing without being asked, and says so where all is well', async () => {
      const html = foreignPage(
        tag(),
        widget('hbo-diploma-provincie', 'heading-level="2"') + frame(),
      );
      const quiet = await engine.open(pages.show(html));
      await read(
        quiet,
        () =>
          document.querySelector('tp-indicator')?.shadowRoot?.querySelector('.ready')
            ?.textContent ?? '',
        '13.819',
      );
      assert.equal(await quiet.run(() => document.querySelector('section')), null);
      await quiet.close();
      assert.ok(!scripts.requests.includes(`${version}/check.js`));
      await check(html, [NOTHING_WRONG]);
    });

    it('tells of figures that fail only after seconds', async () => {
      data.setFault(
        'index.json',
        (response) => void setTimeout(() => response.writeHead(404, openHeaders).end(), 2500),
      );
      try {
        await check(foreignPage(tag(), widget('hbo-diploma-provincie')), [
          'Eén ding klopt niet.',
          'Een widget (tp-indicator) meldt:',
        ]);
      } finally {
        data.mend();
      }
    });

    const failing: readonly (readonly [
      what: string,
      fault: Fault,
      code: string,
      ...cause: readonly string[],
    ])[] = [
      [
        'a server that lets no other site read its files',
        (response) =>
          void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
        'network',
        'Oorzaak: CORS.',
        '“Access-Control-Allow-Origin: *”',
      ],
      ['a server that breaks off', 'dead', 'network', 'de server is niet te bereiken'],
      [
        'a file that is not there',
        'missing',
        'http-status, 404',
        'op dit adres staat niets, dus controleer het adres',
      ],
      [
        'a page to log in',
        'html',
        'not-data',
        'Hier staat een inlogpagina',
        'een webpagina in plaats van cijfers',
      ],
      [
        'a CSV file',
        (response) =>
          void response
            .writeHead(200, openHeaders)
            .end('provincie;2017;2018\nDrenthe;12;14\nZeeland;3;4\n'),
        'other-format',
        'Hier staat een CSV-bestand',
      ],
      // No word of an answer is waited for longer than four seconds.
      [
        'a server that does not answer',
        () => undefined,
        'timeout',
        'De server van de cijfers was te traag',
      ],
    ];
    for (const [what, fault, code, ...cause] of failing) {
      it(`names address, code and cause of ${what}, once for all that lack it`, async () => {
        data.setFault('index.json', fault);
        try {
          const value = `<p>Er waren <tp-value src="${data.origin}/index.json" indicator="hbo-diploma-provincie">13.819</tp-value>.</p>`;
          const page = await engine.open(
            `${pages.show(foreignPage(tag(), widget('hbo-diploma-provincie') + value))}#tp-check`,
          );
          await read(
            page,
            said,
            'Eén ding klopt niet.',
            '2 widgets (tp-indicator, tp-value) melden: ',
            `Adres: ${data.origin}/index.json (code ${code}).`,
            ...cause,
          );
          await page.close();
        } finally {
          data.mend();
        }
      });
    }

    it('names the same in English, of a value in a sentence alone, which shows nothing of it', async () => {
      data.setFault('index.json', (response) => void response.writeHead(200).end('{}'));
      try {
        const value = `<p>There were <tp-value src="${data.origin}/index.json" indicator="hbo-diploma-provincie">13,819</tp-value>.</p>`;
        await check(foreignPage(tag(), value).replace('lang="nl"', 'lang="en"'), [
          'A widget (tp-value) cannot show everything.',
          `Address: ${data.origin}/index.json (code network).`,
          'Cause: CORS.',
        ]);
      } finally {
        data.mend();
      }
    });

    it('leads from figures that the policy refuses to the line that is lacking', async () => {
      const html = foreignPage(tag(), widget('hbo-diploma-provincie'));
      const text = await check(
        html,
        [
          `connect-src ${data.origin}`,
          `Adres: ${data.origin}/index.json (code network).`,
          'het beveiligingsbeleid van deze website',
        ],
        policy(`script-src ${scripts.origin}; connect-src 'self'`),
      );
      hasNot(text, 'CORS');
    });

    it('waits for a frame that comes only after six seconds', async () => {
      scripts.setFault(`${version}/embed.html`, 6000);
      try {
        await check(foreignPage(tag('tp-host.js'), frame()), [NOTHING_WRONG]);
      } finally {
        scripts.mend();
      }
    });

    it('tells in the same place what a page puts in after that', async () => {
      const later =
        "<script>new MutationObserver((_, watching) => { if (!document.querySelector('section')) return; watching.disconnect(); " +
        "document.body.append(document.createElement('tp-tremd')); }).observe(document.body, { childList: true })</script>";
      const html = foreignPage(tag(), widget('hbo-diploma-provincie', 'heading-level="2"') + later);
      const page = await engine.open(`${pages.show(html)}#tp-check`);
      await read(
        page,
        said,
        'Eén ding klopt niet.',
        'Een element vraagt om een widget die niet bestaat: “tp-tremd”',
      );
      assert.equal(await page.run(() => document.querySelectorAll('section').length), 1);
      await page.close();
    });

    it('gives the line that the policy lacks for figures, in a message to send on', async () => {
      const html = foreignPage(tag(), widget('hbo-diploma-provincie'));
      const page = await engine.open(
        `${pages.show(html, policy(`script-src ${scripts.origin}; connect-src 'self'`))}#tp-check`,
      );
      await read(page, said, `Voeg aan Content-Security-Policy toe: connect-src ${data.origin}`);
      const mail = await page.run(
        () => document.querySelector('section')?.shadowRoot?.querySelector('textarea')?.value ?? '',
      );
      has(mail, 'Beste collega', `connect-src ${data.origin}`);
      // Its own look at what was published is no affair of the page's.
      hasNot(mail, `connect-src ${scripts.origin}`);
      await page.close();
    });

    for (const [file, where] of [
      ['tp.js', 'with the script of the tags'],
      ['tp-host.js', 'with the script for frames alone'],
    ] as const) {
      it(`gives the line that the policy lacks for frames, ${where}`, async () => {
        await check(
          foreignPage(tag(file), frame()),
          [
            'Eén ding klopt niet.',
            `Voeg aan Content-Security-Policy toe: frame-src ${scripts.origin}`,
          ],
          policy("frame-src 'self'"),
        );
      });
    }

    it('gives a line that lets the figures in and everything that the page itself fetched until then', async () => {
      const own =
        "<script nonce=YQ>fetch(location.href).then(() => (document.title = 'came'), () => (document.title = 'held back'))</script>";
      const html = foreignPage(tag(), own + widget('hbo-diploma-provincie'));
      const before = `default-src 'self'; script-src 'nonce-YQ' ${scripts.origin}; style-src 'unsafe-inline'`;
      const text = await check(html, ['Content-Security-Policy toe: connect-src '], policy(before));
      const [, line = ''] =
        /Content-Security-Policy toe: (connect-src .*?:\d+)(?=[A-Z])/.exec(text) ?? [];
      const page = await engine.open(pages.show(html, policy(`${before}; ${line}`)));
      await read(
        page,
        () =>
          document.querySelector('tp-indicator')?.shadowRoot?.querySelector('.ready')
            ?.textContent ?? '',
        '13.819',
      );
      await read(page, () => document.title, 'came');
      await page.close();
    });

    it('says nothing of a policy on trial, which holds nothing back', async () => {
      const html = foreignPage(
        tag(),
        widget('hbo-diploma-provincie', 'heading-level="2"') + frame(),
      );
      const onTrial = {
        'content-security-policy-report-only':
          "default-src 'none'; script-src 'none'; frame-src 'none'; connect-src 'none'",
      };
      await check(html, [NOTHING_WRONG], onTrial);
    });

    it('says of a frame that stays empty that it does, and of one whose address names no widget which', async () => {
      const other = `<iframe title="Leeg" src="${scripts.origin}/nowhere/embed.html?widget=trend"></iframe>`;
      await check(foreignPage(tag('tp-host.js'), other + frame('trent')), [
        '2 dingen kloppen niet.',
        `blijft leeg (${scripts.origin}/nowhere/`,
        'Een frame vraagt om een widget die niet bestaat: “trent”',
      ]);
    });

    it('takes away again what it put on the page to look at frames', async () => {
      const page = await engine.open(
        `${pages.show(foreignPage(tag('tp-host.js'), frame()))}#tp-check`,
      );
      await read(page, said, NOTHING_WRONG);
      assert.equal(await page.run(() => document.querySelectorAll('iframe').length), 1);
      await page.close();
    });

    it('gives the line for Trusted Types where our policy may not be made, and blames nothing else', async () => {
      await check(
        foreignPage(tag(), widget('hbo-diploma-provincie')),
        [
          'Eén ding klopt niet.',
          'Voeg aan Content-Security-Policy toe: trusted-types techniekpact',
        ],
        policy('trusted-types foo'),
      );
    });

    it('puts that line on the page itself where not even the check may come', async () => {
      const html = foreignPage(tag(), widget('hbo-diploma-provincie'));
      const page = await engine.open(
        `${pages.show(html, policy("require-trusted-types-for 'script'; trusted-types foo"))}#tp-check`,
      );
      await read(page, saidAbove, 'CSP: trusted-types techniekpact');
      await page.close();
    });

    it('says on the page itself which file of ours may not run, where that is the check', async () => {
      scripts.setFault(`${version}/check.js`, 'missing');
      const page = await engine.open(
        `${pages.show(foreignPage(tag(), widget('hbo-diploma-provincie')))}#tp-check`,
      );
      await read(page, saidAbove, `${scripts.origin}/${version}/check.js`);
      await page.close();
      scripts.mend();
    });

    it('tells each typing error by its own name, and says nothing of code that was taken out', async () => {
      const body =
        '<div data-tp-widget="indicater"><p>zin</p></div><tp-tremd></tp-tremd>' +
        `<p><a href="${address('taart')}">Taart</a></p>`;
      await check(foreignPage(tag(), body), [
        '3 dingen kloppen niet.',
        'Een div vraagt om een widget die niet bestaat: “indicater”',
        'Een element vraagt om een widget die niet bestaat: “tp-tremd”',
        'Een link vraagt om een widget die niet bestaat: “taart”',
      ]);
    });

    it('says where a link has to stand to become a widget', async () => {
      await check(foreignPage(tag(), `<ul><li><a href="${address()}">Diploma's</a></li></ul>`), [
        'Eén ding klopt niet.',
        'gewone link gebleven',
        'niet in een lijst',
      ]);
    });

    it('says that a page with the script for frames alone lacks that of the widgets', async () => {
      await check(
        foreignPage(tag('tp-host.js'), '<div data-tp-widget="indicator"><p>zin</p></div>'),
        ['Eén ding klopt niet.', 'het script tp.js staat er niet'],
      );
    });

    it('says that nothing of ours stands on the page, once nothing was put there for five seconds', async () => {
      await check(foreignPage(tag(), '<p>Cijfers</p>'), ['heeft het systeem de code weggehaald']);
    });

    it('says which version is newer, by what is published beside ours', async () => {
      for (const html of [
        foreignPage(tag('tp.js', newer), widget('hbo-diploma-provincie', 'heading-level="2"')),
        foreignPage(tag('tp-host.js', newer), frame('indicator', newer)),
      ])
        await check(html, ['Eén ding klopt niet.', `versie ${published.version}`, 'versie 99.0.0']);
    });

    it('names what consent tools hold back, several versions, and what widgets say, show and are called', async () => {
      const body =
        `<style>tp-indicator { --x: 0; background: #777; color: #999 }</style>` +
        widget('nope') +
        widget('hbo-diploma-provincie', 'heading-level="4"') +
        widget('hbo-diploma-provincie', 'heading-level="2"') +
        `<iframe title="Later" data-src="${address()}"></iframe><script type="text/plain" src="${scripts.origin}/v/0.0.1/tp.js"></script>`;
      await check(foreignPage(tag(), body), [
        'houdt ons script tegen',
        'houdt ons frame tegen',
        `${published.version}, 0.0.1`,
        'Een widget (tp-indicator) meldt:',
        'is van niveau 4 en volgt op niveau 1',
        '2 widgets hebben dezelfde kop',
        'steekt te weinig af',
      ]);
    });

    it('asks no level of a first heading, and that of a widget which shows its sentence alone until it is opened', async () => {
      const first = foreignPage(tag(), widget('hbo-diploma-provincie')).replace(/<h1>.*<\/h1>/, '');
      await check(first, [NOTHING_WRONG]);
      const folded =
        widget('hbo-diploma-provincie', 'heading-level="5"').replace('loading="eager"', '') +
        '<p>Tekst eronder.</p>'.repeat(40);
      await check(foreignPage(tag(), folded), [
        'Eén ding klopt niet.',
        'is van niveau 5 en volgt op niveau 1',
      ]);
    });

    it('is there for a site that bundles the package', async () => {
      const root = await startFileOrigin('.');
      try {
        const imports = litImports(`${root.origin}/node_modules`);
        const head =
          `<script type="importmap">${JSON.stringify({ imports })}</script>` +
          `<script type="module">import { define } from '${root.origin}/dist/npm/index.js'; define({ prefix: 'my' });</script>`;
        const body = `<div data-tp-widget="indicator"></div>${widget('nope').replaceAll('tp-indicator', 'my-indicator')}`;
        await check(foreignPage(head, body), [
          '2 dingen kloppen niet.',
          'Gebruik hier het element',
          'Een widget (my-indicator) meldt:',
        ]);
      } finally {
        await root.close();
      }
    });
  });
}
