/**
 * Where the pages of the demo lead: every link to a page of the demo, of the author's or of a widget, arrives, also at
 * its place within the page.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Entry {
  readonly id: string;
  readonly page?: string;
}
interface Index {
  readonly indicators: readonly Entry[];
}
interface Request {
  readonly id: string;
  readonly url: string;
  readonly paper: { readonly dossier: string; readonly number: string };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { indicators } = read('demo/monitor/index.json') as Index;
const html = new Map(
  readdirSync('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(`demo/${file}`, 'utf8')]),
);

/** Whether an address within the demo, seen from a folder of it, leads to a page and to a place that is there. */
const arrives = (href: string, folder: string): boolean => {
  const { pathname, hash } = new URL(href, `https://demo.example/demo/${folder}`);
  const path = pathname.replace(/^\//, '').replace(/\/$/, '/index.html');
  if (!existsSync(path)) return false;
  const place = decodeURIComponent(hash.slice(1));
  return (
    place === '' ||
    place.includes('=') ||
    (html.get(path.replace('demo/', '')) ?? '').includes(` id="${place}"`)
  );
};

describe('the links of the demo', () => {
  for (const [file, text] of html)
    it(`of ${file} arrive`, () => {
      const hrefs = [...text.matchAll(/<a\b[^>]*?href="([^"]+)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^[a-z]+:/.test(href));
      // Templates of the highlights: one address per indicator.
      const made = [...text.matchAll(/\bmore="([^"]+)"/g)].flatMap(([, more = '']) =>
        indicators.map(({ id }) => more.replaceAll('{indicator}', id)),
      );
      assert.deepEqual(
        [...hrefs, ...made].filter((href) => !arrives(href, '')),
        [],
      );
    });

  it('from each indicator lead to the widget of it on one of the pages', () => {
    for (const { id, page } of indicators) {
      assert.ok(page !== undefined, id);
      assert.ok(arrives(page, 'monitor/'), `${id}: ${page}`);
      assert.ok(page.endsWith(`#${id}`), `${id}: ${page}`);
    }
  });

  it('from each question of parliament lead to the paper of that question', () => {
    const { requests } = read('demo/monitor/stories.json') as {
      readonly requests: readonly Request[];
    };
    for (const { id, url, paper } of requests)
      assert.ok(url.includes(`kst-${paper.dossier}-${paper.number}.`), `${id}: ${url}`);
  });
});

describe('the indicators of the demo', () => {
  it('each stand on a page that a visitor would open', () => {
    const pages = [...html]
      .filter(([file]) => file !== 'many.html' && file !== 'states.html')
      .map(([, text]) => text);
    const missing = indicators.filter(
      ({ id }) =>
        !pages.some((text) => new RegExp(`<tp-(?!select|group)[^>]*indicator="${id}"`).test(text)),
    );
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });
});
