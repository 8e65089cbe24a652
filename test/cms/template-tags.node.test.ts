/**
 * The one tag in a site's template, as docs/cms says to put it there: what each system writes of it must be that tag,
 * whole.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Engine } from 'php-parser';

import { siteScript } from '../../src/embed/snippet/snippet.js';
import { readYaml } from './read-yaml.js';

type Attributes = Readonly<Record<string, string>>;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};
const WHOLE = attributesIn(
  siteScript({
    folder: `https://widgets.example/v/${version}/`,
    integrity: { script: 'sha384-…', host: '' },
    data: 'https://data.example/index.json',
    packageName: '',
  }),
);

/** Of the one script tag in it. */
function attributesIn(html: string): Attributes {
  const [tag, ...others] = html.match(/<script\b[^>]*><\/script>/g) ?? [];
  assert.ok(tag && others.length === 0, html);
  return Object.fromEntries(
    Array.from(tag.matchAll(/\s([a-z-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const blocks = (page: string, language: string): readonly string[] =>
  Array.from(
    readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm')),
    ([, code]) => code ?? '',
  );
const block = (page: string, language: string): string => {
  const [first, ...others] = blocks(page, language);
  assert.ok(first && others.length === 0, `${page} has one block of ${language}`);
  return first;
};

interface Node {
  readonly kind: string;
  readonly [member: string]: unknown;
}
const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
};
/** Throws where PHP would not understand it. */
const phpNodes = (code: string): readonly Node[] =>
  nodesOf(
    new Engine({ parser: { version: '7.4', suppressErrors: false, extractDoc: false } }).parseCode(
      code,
      'page.php',
    ),
  );
const texts = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ kind, value }) => (kind === 'string' ? [String(value)] : []));

describe('the script tag for the template of a site', () => {
  it('equals the one in the README, with the address of the figures', () => {
    const [readme = ''] = blocks('README.md', 'html');
    assert.deepEqual(
      { ...attributesIn(readme), 'data-tp-monitor': WHOLE['data-tp-monitor'] },
      WHOLE,
    );
  });

  for (const page of [
    'docs/embedding.md',
    ...readdirSync('docs/cms').map((file) => `docs/cms/${file}`),
  ])
    it(`is complete wherever it is given in full: ${page}`, () => {
      const given = blocks(page, 'html').filter((one) => one.includes('data-tp-monitor='));
      // SharePoint takes no script.
      assert.equal(given.length, page.endsWith('/sharepoint.md') ? 0 : 1);
      for (const one of given) assert.deepEqual(attributesIn(one), WHOLE);
    });

  it('is printed completely in the head by the WordPress file', () => {
    const code = block('docs/cms/wordpress.md', 'php');
    const nodes = phpNodes(code);
    const printed = nodes
      .flatMap(({ kind, value }) => (kind === 'inline' ? [String(value)] : []))
      .join('');
    assert.deepEqual(attributesIn(printed), WHOLE);
    assert.deepEqual(texts(nodes), ['wp_head']);
    assert.match(code, /^<\?php\n\/\* Plugin Name: /);
  });

  it('is what a Drupal library writes, loaded by every page', () => {
    const [libraries = '', info = ''] = blocks('docs/cms/drupal.md', 'yaml').map(readYaml);
    const [[name, library] = ['', '']] = Object.entries(libraries);
    assert.ok(typeof library === 'object' && !Array.isArray(library));
    const { js, header } = library as {
      readonly js: Readonly<
        Record<string, { readonly type: string; readonly attributes: Attributes }>
      >;
      readonly header: string;
    };
    const [[src, file] = ['', null]] = Object.entries(js);
    assert.deepEqual({ ...file?.attributes, src }, WHOLE);
    assert.deepEqual([file?.type, header], ['external', 'true']);
    assert.deepEqual(info, { libraries: [`mijn_thema/${name}`] });
  });

  it('is what the Joomla template loads', () => {
    const nodes = phpNodes(block('docs/cms/joomla.md', 'php'));
    const call = nodes.find(
      ({ kind, what }) =>
        kind === 'call' &&
        nodesOf((what as Node)['offset']).some(({ name }) => name === 'registerAndUseScript'),
    );
    const [, src, options, attributes] = (call?.['arguments'] ?? []) as readonly Node[];
    const pairs = ({ items }: Node): Attributes =>
      Object.fromEntries(
        (items as readonly Node[]).map(({ key, value }) => [
          String((key as Node)['value']),
          String((value as Node)['value']),
        ]),
      );
    assert.ok(src && options && attributes);
    assert.deepEqual({ ...pairs(attributes), src: src['value'] }, WHOLE);
    assert.deepEqual(pairs(options), { version: '' }, 'nothing is put behind the address');
  });

  it('is what TypoScript puts in the head, in a value of several lines', () => {
    const code = block('docs/cms/typo3.md', 'typoscript');
    const [, object, value] =
      /^(page\.headerData\.\d+) = TEXT\n\1\.value \(\n([^]*?)\n\)\n$/.exec(code) ?? [];
    assert.ok(object && value !== undefined, code);
    assert.deepEqual(attributesIn(value), WHOLE);
  });
});
