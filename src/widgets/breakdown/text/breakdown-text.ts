import type { Breakdown } from '../model/breakdown.js';
import type { Period } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import { isShare } from '../../../model/unit.js';
import { breakdownNotes } from './breakdown-notes.js';
import { breakdownInWords } from './breakdown-in-words.js';
import { breakdownSentence } from './breakdown-sentence.js';
import { breakdownFormatter, type BreakdownFormatter } from './breakdown-formatter.js';
import { chartWords, type ChartWords } from '../../../text/chart-words.js';
import type { Lang, Picked } from '../../../text/lang.js';
import { integerText } from '../../../text/numbers.js';
import type { Note } from '../../../text/notes-text.js';
import { measureOf, readingLine } from '../../../text/sentence/reading-line.js';
import { periodRange } from '../../../text/periods.js';
import { capital, joined, toPlainText, rich, type RichText } from '../../../text/rich-text.js';

/** Texts of `<tp-breakdown>`. */
export interface BreakdownText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** The line above the picture. */
  readonly measure: RichText;
  readonly figureName: string;
  /** Why the parts are not stacked although the page requests it; else null. */
  readonly refused: RichText | null;
  readonly notes: readonly Note[];
  readonly chart: BreakdownChartWords;
}

/** All texts in the chart. */
export interface BreakdownChartWords extends ChartWords {
  /** Aligned with the parts. */
  readonly partNames: readonly string[];
  readonly restName: string;
  readonly othersName: string;
  /** Aligned with the columns. */
  readonly columns: readonly {
    readonly name: string;
    /** `42.487 studenten = 100%`; empty if there is no whole. */
    readonly whole: string;
    /** Why there is no whole, and the status of its figures. */
    readonly remark: string;
    /** Aligned with the parts: why there is no figure; empty if there is one. */
    readonly missing: readonly string[];
  }[];
  readonly percent: (share: number) => string;
}

/**
 * Returns the texts of a breakdown. `asked`: whether the page requests a stack; `drawn`: number of drawn columns, the
 * first ones.
 */
export const breakdownText = (
  breakdown: Breakdown,
  lang: Lang,
  stackRequested: boolean,
  drawn: number,
): BreakdownText => {
  const formatter = breakdownFormatter(breakdown, lang);
  const { W, v } = formatter;
  const { layout, parts, more, columns, by, slice, refused } = breakdown;
  const allPartsSlice = joinColumns(breakdown);
  const extent =
    by === null
      ? periodRange(slice.periods, lang)
      : `${toPlainText(formatter.bars(columns.length))}: ${lower(v.text(by.label))}, ${v.label(0)}`;
  return {
    heading: v.heading,
    summary: breakdownSentence(breakdown, allPartsSlice, formatter),
    inWords: breakdownInWords(breakdown, allPartsSlice, formatter),
    measure: measureLine(breakdown, formatter),
    figureName: W.chart(layout, parts.length + more.parts, extent),
    refused:
      refused === null || !stackRequested
        ? null
        : joined([rich`${W.refused[refused]}`, rich`${W.sideBySide}`]),
    notes: breakdownNotes(breakdown, allPartsSlice, formatter, drawn),
    chart: chartText(breakdown, formatter),
  };
};

/** Returns the parts of all columns as one slice, for remarks on all of them. */
const joinColumns = ({ by, slice, columns, parts }: Breakdown): Slice => {
  if (by === null) return slice;
  const ids = parts.map(({ id }) => id);
  const series = columns.flatMap((column) =>
    column.slice.series.filter(({ id }) => ids.includes(id)),
  );
  const unique = <Item>(listOf: (columnSlice: Slice) => readonly Item[]): readonly Item[] => [
    ...new Set(columns.flatMap((column) => listOf(column.slice))),
  ];
  return {
    ...slice,
    series,
    targets: [],
    otherTargets: [],
    notes: unique((columnSlice) => columnSlice.notes),
    editions: unique((columnSlice) => columnSlice.editions),
  };
};

/** `Deel van het totaal (aantal studenten), per schooljaar`, and a status that all figures share. */
const measureLine = (
  { layout, by, columns, slice }: Breakdown,
  { W, v }: BreakdownFormatter,
): RichText =>
  readingLine(
    by === null ? slice : { ...slice, periods: [slice.periods[0] as Period] },
    v,
    columns.flatMap(({ cells, total }) =>
      [...cells, total].flatMap((cell) => cell.observation ?? []),
    ),
    layout === 'share' ? rich`${W.shareMeasure(v.measure)}` : measureOf(slice, v),
  );

const chartText = (breakdown: Breakdown, formatter: BreakdownFormatter): BreakdownChartWords => {
  const { W, v } = formatter;
  const { layout, by, slice, columns, parts, more } = breakdown;
  const share = layout === 'share';
  const { unit } = slice.indicator;
  return {
    ...chartWords(slice, v),
    measure: capital(
      `${share ? W.shareMeasure(v.measure) : v.measure}, ${by === null ? v.per : v.label(0)}`,
    ),
    partNames: parts.map((_, i) => toPlainText(formatter.partPhrase(i))),
    restName: W.rest,
    othersName: W.others(integerText(parts.filter(({ own }) => !own).length + more.parts, v.lang)),
    columns: columns.map((column, i) => {
      const { whole, noWholeReason: lacking, cells, total } = column;
      const wholeValue = whole === null ? '' : `${v.number(whole.value)} ${v.unit}`.trim();
      const wholeLabel =
        share && wholeValue && !isShare(unit) ? `${wholeValue} = 100%` : wholeValue;
      const status = [...new Set([total, ...cells].map(formatter.status).filter(Boolean))].join(
        ', ',
      );
      return {
        name: toPlainText(formatter.columnPhrase(i)),
        whole: whole?.published === false ? W.sumLabel(wholeLabel) : wholeLabel,
        remark: [lacking === null ? '' : W.lacking[lacking], status].filter(Boolean).join(', '),
        missing: cells.map((cell) =>
          cell.value === null ? toPlainText(formatter.value(cell)) : '',
        ),
      };
    }),
    percent: formatter.percent,
  };
};

/** Lowercases a label for the middle of a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
