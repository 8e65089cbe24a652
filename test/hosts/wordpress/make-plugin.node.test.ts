/** The plugin for WordPress, as far as it can be known without one. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { ATTRIBUTES, WIDGETS } from '../../../src/embed/snippet/widgets.js';
import { widgets } from '../../../src/widgets/index.js';
import { distinct } from '../../../integrations/wordpress/catalogues.js';
import { makePlugin, PLUGIN, pluginStrings } from '../../../integrations/wordpress/make-plugin.js';
import { readPo } from '../../../integrations/wordpress/po-file.js';
import { readPublished } from '../../support/published-files.js';

const SOURCE = 'integrations/wordpress/plugin';
const source = (file: string): string => readFileSync(join(SOURCE, file), 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Fields of the form `Name: value`, as WordPress reads them. */
const field = (text: string, name: string): string | undefined =>
  new RegExp(`^(?: \\* )?${name}: *(.+)$`, 'm').exec(text)?.[1]?.trim();

describe('the WordPress plug-in', () => {
  const into = mkdtempSync(join(tmpdir(), 'plugin-'));
  after(() => rmSync(into, { recursive: true }));
  makePlugin({ dist: 'dist', source: SOURCE }, join(into, 'a'));
  const made = (file: string): string => readFileSync(join(into, 'a', PLUGIN, file), 'utf8');

  it('lets authors keep exactly the tags and attributes that a widget address can set', () => {
    const known = made('includes/known.php');
    const list = (name: string): readonly string[] => {
      const [, inside = ''] = new RegExp(`'${name}' *=> array\\(([^)]*)\\)`).exec(known) ?? [];
      return Array.from(inside.matchAll(/'([^']*)'/g), ([, value = '']) => value);
    };
    assert.deepEqual(list('widgets'), [...WIDGETS]);
    assert.deepEqual(list('attributes'), [...ATTRIBUTES]);
  });

  it('lets authors keep the tags around and beside widgets with their attributes, but no chart and no builder', () => {
    const [, inside = ''] =
      /'others' *=> array\(([^;]*?)\n\t\t\),/.exec(made('includes/known.php')) ?? [];
    const kept = Array.from(
      inside.matchAll(/'([a-z]+)' => array\(([^)]*)\)/g),
      ([, name = '', list = '']) => [
        `tp-${name}`,
        Array.from(list.matchAll(/'([^']*)'/g), ([, value]) => value),
      ],
    );
    const { modules } = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const declared = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName = '', attributes = [] }) => {
        const alone = (WIDGETS as readonly string[]).includes(tagName.replace('tp-', ''));
        if (tagName === '' || alone || tagName === 'tp-chart' || tagName === 'tp-embed-code')
          return [];
        // `said` is the group's own; the fragment of an address names a group by its `id`.
        const names = [
          ...attributes.map(({ name }) => name),
          ...(tagName === 'tp-group' ? ['id'] : []),
        ];
        return [[tagName, names.filter((name) => name !== 'src' && name !== 'said').sort()]];
      });
    assert.deepEqual(kept.sort(), declared.sort());
  });

  it('contains each file that it puts on a page, with its hash', () => {
    const published = readPublished();
    const hashes = Array.from(
      made('includes/known.php').matchAll(/'([\w.-]+)' => '(sha384-[^']+)'/g),
    );
    assert.equal(hashes.length, 3);
    for (const [, file = '', hash] of hashes) {
      assert.equal(hash, published.integrity(`v/${version}/${file}`));
      assert.equal(
        made(`files/v/${version}/${file}`),
        readFileSync(`dist/v/${version}/${file}`, 'utf8'),
      );
    }
  });

  it('contains every script that tp.js may load', () => {
    for (const file of readPublished().scripts.filter((name) => !name.endsWith('/tp-host.js')))
      assert.ok(made(`files/${file}`), file);
  });

  it('has the readme fields that the plug-in directory requires, equal to its header and to this package', () => {
    const readme = source('readme.txt');
    const head = source(`${PLUGIN}.php`);
    for (const name of [
      'Contributors',
      'Tags',
      'Requires at least',
      'Tested up to',
      'Requires PHP',
      'Stable tag',
      'License',
      'License URI',
    ])
      assert.ok(field(readme, name), name);
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(field(head, name), field(readme, name), name);
    assert.equal(field(readme, 'Stable tag'), version);
    assert.equal(field(head, 'Version'), version);
    assert.equal(field(head, 'Text Domain'), PLUGIN);
    for (const part of [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Changelog',
      'Upgrade Notice',
    ])
      assert.ok(readme.includes(`\n== ${part} ==\n`), part);
    assert.ok(readme.includes(`= ${version} =`));
    assert.ok(
      (field(readme, 'Tags') ?? '').split(',').length <= 5,
      'the directory shows five tags',
    );
    const short = /^License URI:.*\n\n(.+)\n/m.exec(readme)?.[1] ?? '';
    assert.ok(
      short.length > 0 && short.length <= 150,
      `the short description has ${short.length} characters`,
    );
  });

  it('has a Dutch translation for each of its texts, and none for removed texts', () => {
    const strings = distinct(pluginStrings(SOURCE));
    const messages = readPo(source(`languages/${PLUGIN}-nl_NL.po`)).slice(1);
    const named = (context: string, text: string): string => `${context}|${text}`;
    assert.deepEqual(
      messages.map(({ context, text }) => named(context, text)).sort(),
      strings.map(({ context, text }) => named(context, text)).sort(),
    );
    for (const { text, translation } of messages) {
      assert.notEqual(translation, '', text);
      assert.equal(translation.split('%s').length, text.split('%s').length, text);
    }
  });

  it('misses no text: every call that translates is found', () => {
    const files = [
      'block',
      'privacy',
      'preview',
      'settings',
      'settings-page',
      'shortcode',
      'address',
      'widget',
    ].map((name) => source(`includes/${name}.php`));
    const calls = [...files, source('block/editor.js')].flatMap(
      (text) => text.match(/\b(?:esc_html|esc_attr)?__\(/g) ?? [],
    );
    const inHead = 2;
    const inBlock = 5;
    assert.equal(pluginStrings(SOURCE).length, calls.length + inHead + inBlock);
  });

  it('has compiled Dutch translations equal to the source, also for the block', () => {
    const read = (locale: string): ReadonlyMap<string, string> =>
      readMo(readFileSync(join(into, 'a', PLUGIN, `languages/${PLUGIN}-${locale}.mo`)));
    for (const locale of ['nl_NL', 'nl_NL_formal']) {
      assert.equal(read(locale).get('Your region'), 'Uw regio');
      for (const row of widgets)
        if ('names' in row) assert.equal(read(locale).get(row.names.en), row.names.nl);
      assert.equal(
        read(locale).get('block title\u0004Monitor Techniekpact'),
        'Monitor Techniekpact',
      );
      assert.match(read(locale).get('') ?? '', /charset=UTF-8/);
    }
    const block = JSON.parse(made(`languages/${PLUGIN}-nl_NL-${PLUGIN}-block.json`)) as {
      locale_data: { messages: Record<string, string[]> };
    };
    assert.deepEqual(block.locale_data.messages['Preview of the figure'], [
      'Voorbeeld van het cijfer',
    ]);
    assert.equal(block.locale_data.messages['Your region'], undefined);
  });

  it('reserves room for the kinds of widget with a predictable height, where scripts run', () => {
    const css = made(`files/v/${version}/room.css`);
    assert.match(css, /^@media screen and \(scripting: enabled\) \{/);
    for (const widget of ['indicator', 'target', 'trend'])
      assert.match(
        css,
        new RegExp(
          `tp-${widget}\\.techniekpact-room.*min-height: max\\(\\d+px, \\d+px - \\d+vw\\)`,
        ),
        widget,
      );
    assert.ok(source('includes/pasted.php').includes(`'techniekpact-room'`));
  });

  it('is the same zip file each time, with all its files', () => {
    makePlugin({ dist: 'dist', source: SOURCE }, join(into, 'b'));
    const zip = readFileSync(join(into, 'a', `${PLUGIN}.zip`));
    assert.deepEqual(zip, readFileSync(join(into, 'b', `${PLUGIN}.zip`)));
    for (const file of [
      `${PLUGIN}.php`,
      'readme.txt',
      'includes/known.php',
      `files/v/${version}/tp.js`,
    ])
      assert.ok(zip.includes(`${PLUGIN}/${file}`), file);
  });
});

/** What a reader of compiled catalogues finds: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
const readMo = (bytes: Buffer): ReadonlyMap<string, string> => {
  assert.equal(bytes.readUInt32LE(0), 0x950412de);
  const [count, from, to] = [8, 12, 16].map((place) => bytes.readUInt32LE(place)) as [
    number,
    number,
    number,
  ];
  const text = (table: number, i: number): string => {
    const [length, place] = [0, 4].map((part) => bytes.readUInt32LE(table + i * 8 + part)) as [
      number,
      number,
    ];
    return bytes.toString('utf8', place, place + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(from, i), text(to, i)]));
};
