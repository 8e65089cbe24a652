import type { Localized, Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { CellPlace, LayoutRow, TableAxis, TableLayout } from '../model/table-layout.js';
import { rounded } from '../model/unit.js';
import { cellText } from './cell-text.js';
import { cutSeries, cutTexts } from './cut-text.js';
import { extraWords } from './extra-words.js';
import { folded, wanted } from './folded.js';
import type { Lang } from './lang.js';
import { fig, plain, words, type Phrase } from './phrase.js';
import { typedNumber, type Sheet, type SheetCell, type SheetColumn } from './sheet.js';
import { missingWords, statusText } from './status-words.js';
import { captionText, columnOf, type TableText } from './table-text.js';
import { voice, type Voice } from './voice.js';

/** The figures of a slice in a layout of rows and columns. `heading`: what stands above the widget, for the names of buttons. */
export const sheetText = (slice: Slice, layout: TableLayout, lang: Lang, heading = voice(slice, lang).heading.text): Sheet => {
  const { indicator, periods, series } = slice;
  const { keys, across, rows } = layout;
  const v = voice(slice, lang);
  const extra = extraWords(slice, v);
  const cuts = cutSeries(slice);
  const labels = periods.map((_, i) => v.label(i));

  const observed = (place: CellPlace | null): Observation =>
    (place && series[place.series]?.observations[place.period]) ?? { ...nothing, edition: indicator.edition.id };
  const isCut = ({ series: of, period }: CellPlace): boolean => {
    const one = series[of];
    return one !== undefined && cuts.get(period - 1)?.has(one) === true;
  };
  const headOf = ({ part, members }: TableAxis, at: number): Phrase => (part === null ? [fig(labels[at] ?? '')] : v.part(members[at]));
  const columnName = (at: number): string => (across === null ? '' : plain(headOf(across, at)));
  const numberHeads: readonly Phrase[] =
    across === null
      ? [words`${v.measure}`]
      : across.part === null
        ? labels.map((label) => [fig(label)])
        : across.members.map((member) => v.part(member));

  /** One word where all numbers of a row share it, else one for each stretch of columns that do. */
  const inRow = (places: LayoutRow['cells'], say: (cell: Observation) => string): SheetCell => {
    const stretches: { word: string; from: number; to: number }[] = [];
    places.forEach((place, at) => {
      const cell = observed(place);
      if (cell.value === null) return;
      const [word, last] = [say(cell), stretches.at(-1)];
      // Only periods follow each other.
      if (last?.word === word && across?.part === null) last.to = at;
      else stretches.push({ word, from: at, to: at });
    });
    const name = ({ from, to }: { from: number; to: number }): string =>
      from === to ? columnName(from) : v.words.through(columnName(from), columnName(to));
    const same = new Set(stretches.map(({ word }) => word)).size < 2;
    const told = stretches.filter(({ word }) => word !== '');
    const text = same ? (told[0]?.word ?? '') : told.map((one) => `${name(one)}: ${one.word}`).join(', ');
    return { text, spoken: null, kind: 'word', mark: null, sort: text || null };
  };

  function* eachCell(): Generator<Observation> {
    for (const { cells } of rows) for (const place of cells) yield observed(place);
  }

  const column = (head: Phrase, kind: SheetColumn['kind'], widest = '', cut = false): SheetColumn => ({
    ...columnOf(head, heading, lang),
    kind,
    widest,
    cut,
  });
  const axisName = ({ part, label }: TableAxis): Phrase =>
    part === null ? words`${v.words.kind[periods[0]?.kind ?? 'year']}` : label === null ? words`${languages[lang]}` : v.part(label);
  const numbers = numberHeads.map((_, at) => longestNumber(rows.map(({ cells }) => observed(cells[at] ?? null).value)));

  return {
    caption: captionText(v, cutTexts(slice, v)),
    columns: [
      ...keys.map((axis) => column(axisName(axis), 'head', longest(names(axis, labels, v.text)))),
      ...numberHeads.map((head, at) => {
        const whole = across?.part === null && cuts.get(at - 1)?.size === series.length;
        return column(head, 'number', longest((numbers[at] ?? []).map(v.number)), whole);
      }),
      ...extra.map(({ head }) => column(words`${head}`, 'word')),
    ],
    heads: keys.length,
    size: rows.length,
    orderedBy: keys.length === 1 && keys[0]?.part === null ? 0 : null,
    row: (index) => {
      const { at = [], cells = [] } = rows[index] ?? {};
      const [before, places] = [rows[index - 1], cells.filter((place) => place !== null)];
      const follows = across?.part !== null && before?.at.slice(0, -1).join() === at.slice(0, -1).join();
      return {
        heads: keys.map((axis, k) => headOf(axis, at[k] ?? 0)),
        cells: [
          ...cells.map((place): SheetCell => ({
            ...cellText(slice, observed(place), v, new Map()),
            cut: across?.part === null && place !== null && isCut(place),
          })),
          ...extra.map(({ say }) => inRow(cells, say)),
        ],
        cutBefore: follows && places.length > 0 && places.every(isCut),
      };
    },
    sortKey: (index, at) => {
      const { at: members = [], cells = [] } = rows[index] ?? {};
      const axis = keys[at];
      if (axis !== undefined) return axis.part === null ? (members[at] ?? null) : v.text(axis.members[members[at] ?? 0]);
      const place = cells[at - keys.length];
      if (place !== undefined) return observed(place).value;
      const more = extra[at - keys.length - numberHeads.length];
      return more === undefined ? null : inRow(cells, more.say).sort;
    },
    finder: (typed) => {
      const tests = wanted(typed).map((word, _, all) => {
        const number = all.length > 1 ? NaN : typedNumber(word, lang);
        const inHeads = keys.map((axis) => names(axis, labels, v.text).map((name) => folded(name).includes(word)));
        const known = new Map<string, boolean>();
        const has = (text: string): boolean => {
          if (!known.has(text)) known.set(text, folded(text).includes(word));
          return known.get(text) === true;
        };
        const inCell = (place: CellPlace | null): boolean => {
          const cell = observed(place);
          if (cell.value === null) return has(plain(missingWords(cell.status, indicator, lang)));
          const written = rounded(cell.value, indicator.unit) * 10 ** indicator.unit.multiplier;
          return (
            Math.abs(written - number) <= Math.abs(number) * Number.EPSILON ||
            (cell.status !== 'final' && has(statusText(cell, lang))) ||
            extra.some(({ say }) => has(say(cell)))
          );
        };
        return ({ at, cells }: LayoutRow): boolean => at.some((member, k) => inHeads[k]?.[member] === true) || cells.some(inCell);
      });
      return (index) => {
        const row = rows[index];
        return row !== undefined && tests.every((test) => test(row));
      };
    },
    legend: legendOf(slice, eachCell(), v),
  };
};

/** What a combination is that the file does not have: nobody knows its figure. */
const nothing: Omit<Observation, 'edition'> = {
  value: null,
  status: 'missing',
  flags: ['missing'],
  definition: null,
  sources: [],
  pointer: '',
};

/** The signs that occur. What is told alike is put into words once. */
const legendOf = (slice: Slice, cells: Iterable<Observation>, v: Voice): TableText['legend'] => {
  const signs = new Map<string, string>();
  const kinds = new Map<string, Observation>();
  let before: Observation | undefined;
  for (const cell of cells) {
    const { value, flags, status, letters } = cell;
    // Most are like the one before them, and there may be a million.
    const same = before?.flags === flags && before.status === status && before.letters === letters;
    if (!same || (before?.value === null) !== (value === null)) kinds.set(`${value === null} ${flags.join()} ${status} ${letters}`, cell);
    before = cell;
  }
  for (const cell of kinds.values()) cellText(slice, cell, v, signs);
  return [...signs].map(([symbol, text]) => ({ symbol, text }));
};

const names = (
  { part, members }: TableAxis,
  periods: readonly string[],
  text: (label: Localized | undefined) => string,
): readonly string[] => (part === null ? periods : members.map(text));

const longest = (texts: readonly string[]): string => texts.reduce((most, text) => (text.length > most.length ? text : most), '');

/** The highest and the lowest: one of them is written the longest. */
const longestNumber = (values: readonly (number | null)[]): readonly number[] => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? [] : [known.reduce((a, b) => Math.max(a, b)), known.reduce((a, b) => Math.min(a, b))];
};

const languages: Readonly<Record<Lang, string>> = { nl: 'reeks', en: 'series' };
