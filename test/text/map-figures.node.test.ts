import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RegionMap } from '../../src/widgets/map/model/region-map.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { mapOfFile, textOf } from '../widgets/map/map-fixture.js';
import { regionFigures, type MadeUpCell } from '../../stories/map/tp-map-figures.js';

const numRuns = Number(process.env['CASES'] ?? 300);
const codes = Array.from({ length: 12 }, (_, i) => `PV${20 + i}`);

/** Provinces, with numbers in tenths or without, and now and then classes of a publisher. */
const anyMap = (): fc.Arbitrary<RegionMap> =>
  fc
    .record({
      cells: fc.array(
        fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10) },
          fc.constantFrom<MadeUpCell>('m', 'c', 's', 'z', 'w'),
        ),
        { minLength: 2, maxLength: 12 },
      ),
      bands: fc.option(
        fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 5 }),
      ),
    })
    .map(({ cells, bands }) => {
      const figures = Object.fromEntries(cells.map((cell, i) => [codes[i] ?? '', cell]));
      const unit = {
        kind: 'share',
        label: { nl: 'procent', en: 'percent' },
        symbol: '%',
        decimals: 1,
        multiplier: 0,
        additive: false,
      };
      const named =
        bands === null
          ? {}
          : {
              bands: [...bands]
                .sort((a, b) => a - b)
                .map((from) => ({ from, label: { nl: `klas ${from}`, en: `class ${from}` } })),
            };
      return mapOfFile(regionFigures(figures, { unit, ...named }));
    });

const number = (text: string): number =>
  Number(text.replace('.', '').replace(',', '.').replace('%', ''));
const numberEnglish = (text: string): number => Number(text.replace(',', '').replace('%', ''));

/** What a class says of itself, as a test of a value. */
const testOf = (name: string, lang: Lang): ((value: number) => boolean) | null => {
  const read = lang === 'nl' ? number : numberEnglish;
  const bounds = /\(([^)]*)\)$/.exec(name)?.[1] ?? name;
  const numbers = (bounds.match(/[\d.,]+%/g) ?? []).map(read);
  const [first = NaN, second] = numbers;
  if (numbers.length === 0) return null;
  if (/^(minder dan|less than) /i.test(bounds)) return (value) => value < first;
  if (/ (of meer|or more)$/.test(bounds)) return (value) => value >= first;
  return second === undefined
    ? (value) => value === first
    : (value) => value >= first && value < second;
};

for (const [lang, seed] of [
  ['nl', 20180618],
  ['en', 20240627],
] as const) {
  // prettier-ignore
  describe(`the list of classes of any map, in ${lang}`, () => {
    it(`has each region once in ${numRuns} maps, in the class whose bounds contain its number, or under the reason why it has none`, () => {
      fc.assert(
        fc.property(anyMap(), (map) => {
          const { rows } = map.comparison.ranking;
          const { legend, figureName, areas } = textOf({ map, borders: null }, lang);
          const counted = legend.map(({ members }) => Number(/^\d+/.exec(toPlainText(members))?.[0]));
          assert.equal(counted.reduce((sum, count) => sum + count, 0), rows.length);
          assert.match(figureName, new RegExp(`\\b${rows.length} provinc\\w+, ${map.classes.length} (klasse|class)`));
          for (const item of legend) {
            const [name, members] = [toPlainText(item.name), toPlainText(item.members)];
            const named = members.split(': ')[1]?.split(/, | en | and /) ?? [];
            const holds = item.index === null ? null : testOf(name, lang);
            if (holds !== null) {
              const fitting = rows.filter(({ value }) => value !== null && holds(value));
              assert.equal(Number(/^\d+/.exec(members)?.[0]), fitting.length, `${name}: ${members}`);
              for (const one of named) assert.ok(fitting.some(({ label }) => label['nl'] === one), `${one} in ${name}`);
            }
            if (item.index === null)
              for (const one of named) assert.ok(rows.some((row, i) => row.label['nl'] === one && map.classOf[i] === null), `${one} under ${name}`);
          }
          areas.forEach(({ value }, i) => {
            const found = rows[i]?.value ?? null;
            if (found === null) assert.doesNotMatch(value, /\d/);
            else assert.equal((lang === 'nl' ? number : numberEnglish)(value), found);
          });
        }),
        { seed, numRuns, includeErrorInReport: true },
      );
    });

    it('has notes without a sentence of more than 20 words', () => {
      fc.assert(
        fc.property(anyMap(), (map) => {
          for (const { lead, text } of textOf({ map, borders: null }, lang).notes)
            for (const sentence of `${lead} ${toPlainText(text)}`.split(/(?<=[.?!]) /)) assert.ok(sentence.split(' ').length <= 20, sentence);
        }),
        { seed, numRuns: 100 },
      );
    });
  });
}
