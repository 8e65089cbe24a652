import type { Localized, Observation } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import type { CellIndices, LayoutRow, TableAxis, TableLayout } from '../model/table-layout.js';
import { rounded } from '../../../model/unit.js';
import { cellText } from '../../../text/cell-text.js';
import { cutSeries, cutTexts } from '../../../text/cut-text.js';
import { extraColumns } from '../../../text/extra-columns.js';
import { foldForSearch, searchTerms } from './search-terms.js';
import type { Lang } from '../../../text/lang.js';
import { figureRun, toPlainText, rich, type RichText } from '../../../text/rich-text.js';
import { typedNumber, type TableModel, type ModelCell, type ModelColumn } from './table-model.js';
import { missingWords, statusText } from '../../../text/status-words.js';
import { captionText, columnOf, type TableText } from '../../../text/table-text.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';

/**
 * The figures of a slice in a layout of rows and columns. `heading`: heading of the widget, for the names of buttons.
 */
export const tableModel = (
  slice: Slice,
  layout: TableLayout,
  lang: Lang,
  heading = sliceFormatter(slice, lang).heading.text,
): TableModel => {
  const { indicator, periods, series } = slice;
  const { keys, across, rows } = layout;
  const v = sliceFormatter(slice, lang);
  const extra = extraColumns(slice, v);
  const cuts = cutSeries(slice);
  const labels = periods.map((_, i) => v.label(i));

  const observationAt = (place: CellIndices | null): Observation =>
    (place && series[place.series]?.observations[place.period]) ?? {
      ...missingObservation,
      edition: indicator.edition.id,
    };
  const isCut = ({ series: seriesIndex, period }: CellIndices): boolean => {
    const cutItem = series[seriesIndex];
    return cutItem !== undefined && cuts.get(period - 1)?.has(cutItem) === true;
  };
  const headOf = ({ dimensionIndex: part, members }: TableAxis, at: number): RichText =>
    part === null ? [figureRun(labels[at] ?? '')] : v.part(members[at]);
  const columnName = (at: number): string =>
    across === null ? '' : toPlainText(headOf(across, at));
  const numberHeads: readonly RichText[] =
    across === null
      ? [rich`${v.measure}`]
      : across.dimensionIndex === null
        ? labels.map((label) => [figureRun(label)])
        : across.members.map((member) => v.part(member));

  /** One word where all numbers of a row share it, else one for each range of columns that do. */
  const wordsCell = (
    places: LayoutRow['cells'],
    wordOf: (cell: Observation) => string,
  ): ModelCell => {
    const ranges: { word: string; from: number; to: number }[] = [];
    places.forEach((place, at) => {
      const cell = observationAt(place);
      if (cell.value === null) return;
      const [word, last] = [wordOf(cell), ranges.at(-1)];
      // Only periods are consecutive.
      if (last?.word === word && across?.dimensionIndex === null) last.to = at;
      else ranges.push({ word, from: at, to: at });
    });
    const name = ({ from, to }: { from: number; to: number }): string =>
      from === to ? columnName(from) : v.words.through(columnName(from), columnName(to));
    const same = new Set(ranges.map(({ word }) => word)).size < 2;
    const named = ranges.filter(({ word }) => word !== '');
    const text = same
      ? (named[0]?.word ?? '')
      : named.map((one) => `${name(one)}: ${one.word}`).join(', ');
    return { text, spoken: null, kind: 'word', mark: null, sort: text || null };
  };

  function* eachCell(): Generator<Observation> {
    for (const { cells } of rows) for (const place of cells) yield observationAt(place);
  }

  const column = (
    head: RichText,
    kind: ModelColumn['kind'],
    widest = '',
    cut = false,
  ): ModelColumn => ({
    ...columnOf(head, heading, lang),
    kind,
    widest,
    cut,
  });
  const axisName = ({ dimensionIndex: part, label }: TableAxis): RichText =>
    part === null
      ? rich`${v.words.kind[periods[0]?.kind ?? 'year']}`
      : label === null
        ? rich`${languages[lang]}`
        : v.part(label);
  const numbers = numberHeads.map((_, at) =>
    longestNumber(rows.map(({ cells }) => observationAt(cells[at] ?? null).value)),
  );

  return {
    caption: captionText(v, cutTexts(slice, v)),
    columns: [
      ...keys.map((axis) => column(axisName(axis), 'head', longest(names(axis, labels, v.text)))),
      ...numberHeads.map((head, at) => {
        const allCut = across?.dimensionIndex === null && cuts.get(at - 1)?.size === series.length;
        return column(head, 'number', longest((numbers[at] ?? []).map(v.number)), allCut);
      }),
      ...extra.map(({ head }) => column(rich`${head}`, 'word')),
    ],
    heads: keys.length,
    size: rows.length,
    orderedBy: keys.length === 1 && keys[0]?.dimensionIndex === null ? 0 : null,
    row: (index) => {
      const { at = [], cells = [] } = rows[index] ?? {};
      const [previous, places] = [rows[index - 1], cells.filter((place) => place !== null)];
      const follows =
        across?.dimensionIndex !== null &&
        previous?.at.slice(0, -1).join() === at.slice(0, -1).join();
      return {
        heads: keys.map((axis, k) => headOf(axis, at[k] ?? 0)),
        cells: [
          ...cells.map((place): ModelCell => ({
            ...cellText(slice, observationAt(place), v, new Map()),
            cut: across?.dimensionIndex === null && place !== null && isCut(place),
          })),
          ...extra.map(({ textOf: wordOf }) => wordsCell(cells, wordOf)),
        ],
        cutBefore: follows && places.length > 0 && places.every(isCut),
      };
    },
    sortKey: (index, at) => {
      const { at: members = [], cells = [] } = rows[index] ?? {};
      const axis = keys[at];
      if (axis !== undefined)
        return axis.dimensionIndex === null
          ? (members[at] ?? null)
          : v.text(axis.members[members[at] ?? 0]);
      const place = cells[at - keys.length];
      if (place !== undefined) return observationAt(place).value;
      const extraColumn = extra[at - keys.length - numberHeads.length];
      return extraColumn === undefined ? null : wordsCell(cells, extraColumn.textOf).sort;
    },
    finder: (typed) => {
      const tests = searchTerms(typed).map((word, _, terms) => {
        const number = terms.length > 1 ? NaN : typedNumber(word, lang);
        const inHeads = keys.map((axis) =>
          names(axis, labels, v.text).map((name) => foldForSearch(name).includes(word)),
        );
        const cache = new Map<string, boolean>();
        const has = (text: string): boolean => {
          if (!cache.has(text)) cache.set(text, foldForSearch(text).includes(word));
          return cache.get(text) === true;
        };
        const inCell = (place: CellIndices | null): boolean => {
          const cell = observationAt(place);
          if (cell.value === null)
            return has(toPlainText(missingWords(cell.status, indicator, lang)));
          const roundedValue =
            rounded(cell.value, indicator.unit) * 10 ** indicator.unit.multiplier;
          return (
            Math.abs(roundedValue - number) <= Math.abs(number) * Number.EPSILON ||
            (cell.status !== 'final' && has(statusText(cell, lang))) ||
            extra.some(({ textOf: wordOf }) => has(wordOf(cell)))
          );
        };
        return ({ at, cells }: LayoutRow): boolean =>
          at.some((member, k) => inHeads[k]?.[member] === true) || cells.some(inCell);
      });
      return (index) => {
        const row = rows[index];
        return row !== undefined && tests.every((test) => test(row));
      };
    },
    legend: legendOf(slice, eachCell(), v),
  };
};

/** The observation of a combination that the file does not have: its figure is unknown. */
const missingObservation: Omit<Observation, 'edition'> = {
  value: null,
  status: 'missing',
  flags: ['missing'],
  definition: null,
  sources: [],
  pointer: '',
};

/** The symbols that occur in the table. Equal kinds of cells are put into words once. */
const legendOf = (
  slice: Slice,
  cells: Iterable<Observation>,
  v: SliceFormatter,
): TableText['legend'] => {
  const signs = new Map<string, string>();
  const kinds = new Map<string, Observation>();
  let previous: Observation | undefined;
  for (const cell of cells) {
    const { value, flags, status, unknownCodes: letters } = cell;
    // Most cells equal the previous one, and there may be a million.
    const same =
      previous?.flags === flags && previous.status === status && previous.unknownCodes === letters;
    if (!same || (previous?.value === null) !== (value === null))
      kinds.set(`${value === null} ${flags.join()} ${status} ${letters}`, cell);
    previous = cell;
  }
  for (const cell of kinds.values()) cellText(slice, cell, v, signs);
  return [...signs].map(([symbol, text]) => ({ symbol, text }));
};

const names = (
  { dimensionIndex: part, members }: TableAxis,
  periods: readonly string[],
  text: (label: Localized | undefined) => string,
): readonly string[] => (part === null ? periods : members.map(text));

const longest = (texts: readonly string[]): string =>
  texts.reduce((longestText, text) => (text.length > longestText.length ? text : longestText), '');

/** The highest and the lowest value: one of them has the longest text. */
const longestNumber = (values: readonly (number | null)[]): readonly number[] => {
  const cache = values.filter((value) => value !== null);
  return cache.length === 0
    ? []
    : [cache.reduce((a, b) => Math.max(a, b)), cache.reduce((a, b) => Math.min(a, b))];
};

const languages: Readonly<Record<Lang, string>> = { nl: 'reeks', en: 'series' };
