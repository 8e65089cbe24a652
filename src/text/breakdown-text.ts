import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { breakdownNotes } from './breakdown-notes.js';
import { breakdownSummary } from './breakdown-summary.js';
import { breakdownVoice, type BreakdownVoice } from './breakdown-voice.js';
import { chartWords, type ChartWords } from './chart-words.js';
import type { Lang, Picked } from './lang.js';
import { wholeText } from './numbers.js';
import type { Note } from './notes-text.js';
import { periodRange } from './periods.js';
import { capital, joined, plain, words, type Phrase } from './phrase.js';

/** What `<tp-breakdown>` says. */
export interface BreakdownText {
  readonly heading: Picked;
  /** At most 60 words. */
  readonly summary: Phrase;
  readonly figureName: string;
  /** Why the parts do not stand on one another, although that was asked; else null. */
  readonly refused: Phrase | null;
  readonly notes: readonly Note[];
  readonly chart: BreakdownChartWords;
}

/** Every word and number that the picture shows. */
export interface BreakdownChartWords extends ChartWords {
  /** Aligned with the parts. */
  readonly partNames: readonly string[];
  readonly restName: string;
  readonly othersName: string;
  /** Aligned with the columns. */
  readonly columns: readonly {
    readonly name: string;
    /** `42.487 studenten = 100%`; empty where there is no whole. */
    readonly whole: string;
    /** Why there is no whole, and what is special about its numbers. */
    readonly remark: string;
    /** Aligned with the parts: why there is no number; empty where there is one. */
    readonly missing: readonly string[];
  }[];
  readonly percent: (share: number) => string;
}

/** `asked`: whether somebody asked for a stack; `drawn`: how many columns the picture shows, the first ones. */
export const breakdownText = (breakdown: Breakdown, lang: Lang, asked: boolean, drawn: number): BreakdownText => {
  const say = breakdownVoice(breakdown, lang);
  const { W, v } = say;
  const { layout, parts, more, columns, by, slice, refused } = breakdown;
  const told = allTold(breakdown);
  const what =
    by === null ? periodRange(slice.periods, lang) : `${plain(say.bars(columns.length))}: ${lower(v.text(by.label))}, ${v.label(0)}`;
  return {
    heading: v.heading,
    summary: breakdownSummary(breakdown, told, say),
    figureName: W.chart(layout, parts.length + more.parts, what),
    refused: refused === null || !asked ? null : joined([words`${W.refused[refused]}`, words`${W.sideBySide}`]),
    notes: breakdownNotes(breakdown, told, say, drawn),
    chart: chartText(breakdown, say),
  };
};

/** The parts of all columns as one slice, for what is said of all of them. */
const allTold = ({ by, slice, columns, parts }: Breakdown): Slice => {
  if (by === null) return slice;
  const ids = parts.map(({ id }) => id);
  const series = columns.flatMap((column) => column.slice.series.filter(({ id }) => ids.includes(id)));
  const unique = <Item>(of: (one: Slice) => readonly Item[]): readonly Item[] => [
    ...new Set(columns.flatMap((column) => of(column.slice))),
  ];
  return {
    ...slice,
    series,
    targets: [],
    otherTargets: [],
    notes: unique((one) => one.notes),
    editions: unique((one) => one.editions),
  };
};

const chartText = (breakdown: Breakdown, say: BreakdownVoice): BreakdownChartWords => {
  const { W, v } = say;
  const { layout, by, slice, columns, parts, more } = breakdown;
  const share = layout === 'share';
  const { unit } = slice.indicator;
  return {
    ...chartWords(slice, v),
    measure: capital(`${share ? W.shareMeasure(v.measure) : v.measure}, ${by === null ? v.per : v.label(0)}`),
    partNames: parts.map((_, i) => plain(say.partPhrase(i))),
    restName: W.rest,
    othersName: W.others(wholeText(parts.filter(({ own }) => !own).length + more.parts, v.lang)),
    columns: columns.map((column, i) => {
      const { whole, lacking, cells, total } = column;
      const measured = whole === null ? '' : `${v.number(whole.value)} ${v.unit}`.trim();
      const labelled = share && measured && !isShare(unit) ? `${measured} = 100%` : measured;
      const status = [...new Set([total, ...cells].map(say.status).filter(Boolean))].join(', ');
      return {
        name: plain(say.columnPhrase(i)),
        whole: whole?.published === false ? W.sumLabel(labelled) : labelled,
        remark: [lacking === null ? '' : W.lacking[lacking], status].filter(Boolean).join(', '),
        missing: cells.map((cell) => (cell.value === null ? plain(say.value(cell)) : '')),
      };
    }),
    percent: say.percent,
  };
};

/** A label of a dimension in the middle of a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
