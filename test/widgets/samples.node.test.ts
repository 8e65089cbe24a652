/** Whoever adds a widget gives its tests a sample of it, and then writes its name nowhere else. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { widgets, type WidgetRow } from '../../src/widgets/index.js';
import { strictWidgets } from '../pages/strict-widgets.js';
import { samples } from './samples.js';

const rows: readonly WidgetRow[] = widgets;

for (const { name, folder, kind, builder } of rows)
  describe(`the tests of <tp-${name}>`, () => {
    const sample = samples[name];
    const where = `test/${folder}/sample.ts`;

    it('have a sample', () =>
      assert.ok(
        sample,
        `${where} has no sample of ${name}: write one, and run \`npm run docs\`. Tests of all widgets show it.`,
      ));

    it('show it, in a form of its sample or in a test of its own', () =>
      assert.ok(
        (sample?.forms.length ?? 0) > 0 || existsSync(sample?.shownBy ?? ''),
        `${where}: ${name} needs a form, or in shownBy the test that shows it`,
      ));

    if (kind === 'beside') return;

    it('have a snapshot of its accessibility tree', () =>
      assert.ok(sample?.tree, `${where}: ${name} needs a tree`));

    it('include a page with a strict policy', () =>
      assert.ok(
        strictWidgets.some(({ body }) => body('').includes(`<tp-${name} `)),
        `no test/${folder}/strict-page.ts has a page with <tp-${name}>`,
      ));

    if (builder)
      it('include a snippet', () =>
        assert.ok(sample?.snippet, `${where}: ${name} needs a snippet`));
  });

describe('test files outside the folders of the widgets', () => {
  /** What is made of the table of widgets, and what is written once and kept. */
  const made = /^\/\/ Made from src\/widgets\/index\.ts/;
  const files = ['src', 'build', 'stories', 'test']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
    )
    .filter(
      (file) =>
        /\.m?ts$/.test(file) &&
        !rows.some(({ folder }) => file.replace(/^\w+\//, '').startsWith(`${folder}/`)),
    );

  /** A test of one thing shows it in some of them; more than half is a list, which the table has. */
  const MOST = 7;
  const alone = rows.filter(({ kind }) => kind !== 'beside');
  const namedIn = (text: string): readonly string[] =>
    alone.flatMap(({ name }) => (new RegExp(`\\btp-${name}\\b`).test(text) ? [name] : []));

  it('contain no list of the widgets: they use the table of widgets and the samples', () => {
    assert.ok(files.length > 100);
    const lists = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const named = made.test(text) ? [] : namedIn(text);
      return named.length > MOST ? [`${file}: ${named.join(', ')}`] : [];
    });
    assert.deepEqual(lists, []);
  });
});
