/**
 * The published tables behind the demo, transcribed apart from it, against what a reader of the widgets meets: every
 * number, its edition, its status, and what has to be said beside it. Nothing is read from the files but the names of
 * their categories.
 */
import { expect } from '@open-wc/testing';
import {
  factsOf,
  openDataFacts,
  type Fact,
  type SourceTables,
} from '../../fixtures/source-facts.js';
import tables from '../../fixtures/source-tables.json';
import openData from '../../fixtures/source-tables-duo.csv?raw';
import { filesOf, shownCells, trendCells, type ShownCell } from '../shown-cells.js';

const source = tables as unknown as SourceTables;
const facts = [
  ...source.tables.flatMap((table) =>
    factsOf(table)
      .flat()
      .filter((fact) => fact !== null),
  ),
  ...openDataFacts(openData).facts,
];
const indicators = [...new Set(facts.map(({ indicator }) => indicator))];

const STATUS: Readonly<Record<string, string>> = {
  final: '',
  provisional: 'voorlopig',
  estimated: 'geschat',
  'definition-differs': 'anders geteld',
};

/** How a number has to be spoken: as it was printed, with the sign of a share and the words of its status. */
const expected = ({ digits, flags }: Fact, share: boolean): string =>
  [digits + (share ? '%' : ''), flags.map((flag) => STATUS[flag] ?? `? ${flag}`).join(', ')]
    .filter((text) => text !== '')
    .join(' ');

/** Everything that the widgets show of an indicator: in its newest form, and in each edition that can be pinned. */
const everything = new Map<string, ReturnType<typeof readAll>>();
const readAll = async (indicator: string) => {
  const files = await filesOf(indicator);
  const all = await Promise.all(
    files.map(({ file, edition }) => shownCells(indicator, file, edition)),
  );
  return {
    /** What is shown without an edition, and its file. */
    newest: { file: files[0]?.file, cells: all[0]?.cells ?? [] },
    cells: all.flatMap(({ cells }) => cells),
    notes: all.map(({ notes }) => notes).join(' '),
  };
};
const shownOf = (indicator: string): ReturnType<typeof readAll> => {
  const known = everything.get(indicator) ?? readAll(indicator);
  everything.set(indicator, known);
  return known;
};

const isShare = (cells: readonly ShownCell[]): boolean =>
  cells.some(({ spoken }) => /^[\d.,]+%/.test(spoken));

describe('the published tables, rebuilt from the tables of the widgets', () => {
  for (const table of source.tables) {
    it(`${table.title}: contains every cell, with its status`, async () => {
      const { cells } = await shownOf(table.indicator);
      const share = isShare(cells);
      const rows = factsOf(table);
      // The widget of an edition shows its cell; else that of a later one that prints the same number, provisional or
      // no more.
      const shown = ({ key, period, edition }: Fact, text: string): string => {
        const here = cells.filter((cell) => cell.key === key && cell.period === period);
        const own = here.find((cell) => cell.edition === edition && /\d/.test(cell.spoken));
        const later = here.some(
          ({ edition: other, spoken }) =>
            other > edition && [text, text.replace(/ voorlopig$/, '')].includes(spoken),
        );
        return own?.spoken ?? (later ? text : '–');
      };
      const asPrinted = rows.map((row) =>
        row.map((fact) => (fact === null ? '' : expected(fact, share))),
      );
      const rebuilt = rows.map((row) =>
        row.map((fact) => (fact === null ? '' : shown(fact, expected(fact, share)))),
      );
      expect(rebuilt).to.deep.equal(asPrinted);
      expect(asPrinted.flat().filter((text) => text !== '')).to.not.be.empty;
    });

    if (table.notes !== undefined || table.ruled !== undefined)
      it(`${table.title}: has its notes, and a rule at each break`, async () => {
        const { newest, notes } = await shownOf(table.indicator);
        for (const note of table.notes ?? []) expect(notes).to.contain(note);
        const keys = table.columns.map(({ key }) => key.join());
        const ruled = newest.cells
          .filter((cell) => cell.ruled && keys.includes(cell.key))
          .map(({ period }) => period);
        for (const period of table.ruled ?? []) expect(ruled).to.include(period);
      });
  }

  for (const indicator of indicators) {
    it(`${indicator}: contains only printed numbers, and no number where none is known`, async () => {
      const { cells } = await shownOf(indicator);
      const share = isShare(cells);
      const printed = new Map(
        facts
          .filter((fact) => fact.indicator === indicator)
          .map((fact) => [`${fact.key} ${fact.period} ${fact.edition}`, fact]),
      );
      const numbers = cells.filter(({ spoken }) => /^\d/.test(spoken));
      expect(numbers).to.not.be.empty;
      for (const { key, period, edition, spoken } of numbers) {
        const fact = printed.get(`${key} ${period} ${edition}`);
        expect(spoken, `${key} ${period} of edition ${edition}`).to.equal(
          fact && expected(fact, share),
        );
      }
      for (const { spoken, key, period } of cells.filter((cell) => !numbers.includes(cell)))
        expect(spoken, `${key} ${period}`).to.match(
          /^(geen cijfer bekend|nog niet gepubliceerd|niet van toepassing)$/,
        );
    });

    it(`${indicator}: has the same figures in the table of its trend`, async () => {
      const { file, cells } = (await shownOf(indicator)).newest;
      if (file === undefined) throw new Error('there is no file');
      const trend = await trendCells(indicator, file);
      expect(
        trend.unknown.filter((head) => !/^(Telling|Editie|Klasse|Marge)/.test(head)),
        'columns of no series',
      ).to.deep.equal([]);
      expect(trend.cells.size).to.equal(cells.length);
      for (const { key, period, spoken } of cells)
        expect(trend.cells.get(`${key} ${period}`), `${key} ${period}`).to.equal(spoken);
    });
  }

  it('the open data of provinces: contains every cell of every province and gender', async () => {
    const open = facts.filter(({ sources }) => sources.length === 0);
    expect(open.length).to.equal(300);
    for (const { indicator, key, period, digits } of open) {
      const { cells } = await shownOf(indicator);
      expect(
        cells.find((cell) => cell.key === key && cell.period === period)?.spoken,
        `${indicator} ${key} ${period}`,
      ).to.equal(digits);
    }
  });
});
