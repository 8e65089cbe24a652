import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exampleFiles } from '../../demo/make-examples.js';

const folder = new URL('../../demo/monitor/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Text {
  readonly nl: string;
  readonly en: string;
}
interface ExampleFile {
  readonly title: Text;
  readonly shortTitle: Text;
  readonly notes: Readonly<Record<string, Text>>;
  readonly series: readonly { readonly notes: readonly string[] }[];
  readonly sources: readonly { readonly name: Text; readonly url?: string }[];
  readonly targets?: unknown;
}

describe('the made-up figures of the demo', () => {
  const files = exampleFiles();

  it('are generated the same each time, and have not been edited by hand', () => {
    assert.deepEqual(
      readdirSync(folder)
        .filter((name) => name.startsWith('voorbeeld-'))
        .sort(),
      [...files.keys()].sort(),
    );
    for (const [name, text] of files) assert.equal(read(name), text, name);
  });

  for (const name of [...files.keys()].filter((one) => one.endsWith('.json'))) {
    it(`${name} is marked as made up in its titles, in a note to every row and as its source`, () => {
      const { title, shortTitle, notes, series, sources } = JSON.parse(read(name)) as ExampleFile;
      for (const text of [title, shortTitle]) {
        assert.match(text.nl, /^Voorbeeld: /);
        assert.match(text.en, /^Example: /);
      }
      assert.ok(series.every((row) => row.notes.includes('voorbeeld')));
      assert.match(notes['voorbeeld']?.nl ?? '', /verzonnen/);
      assert.match(notes['voorbeeld']?.en ?? '', /made these figures up/);
      assert.deepEqual(
        sources.map((source) => [source.name.nl, source.name.en, source.url]),
        [['geen (verzonnen voorbeeld)', 'none (a made-up example)', undefined]],
      );
    });

    it(`${name} is listed in SOURCES.md`, () =>
      assert.ok(read('SOURCES.md').includes(`| \`${name}\` |`)));
  }
});
