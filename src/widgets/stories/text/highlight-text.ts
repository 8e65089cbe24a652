import type { Period } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import type { Highlight } from '../../../model/stories.js';
import { disagreements, type StatementFacts, type StatementFigure } from './check-statement.js';
import { pick, type Lang } from '../../../text/lang.js';
import { markNumbers } from './mark-numbers.js';
import { capitalised, figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import { during, periodLabel } from '../../../text/periods.js';
import { statusText } from '../../../text/status-words.js';
import { storyWords } from './story-words.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** The figures of a highlight: as published in its edition, where that is known, and in the current edition. */
export interface HighlightFigures {
  readonly current: Slice;
  readonly published: Slice | null;
}

export interface HighlightText {
  readonly statement: RichText;
  /** The warning where the statement disagrees with the series, or could not be checked; else empty. */
  readonly note: RichText;
  /** The parts of the statement that disagree with the series; empty where all agree. Null: not checked. */
  readonly wrong: readonly string[] | null;
  /** The figures of the series, for the log. */
  readonly series: string;
  /** The figure: `42%`; `2017/18`, with its unit and status. Null without one. */
  readonly figure: {
    readonly value: string;
    readonly unit: string;
    readonly period: RichText;
  } | null;
  /**
   * The note where there is a break in between, and where a newer edition has another figure for the same period; else
   * empty.
   */
  readonly newer: RichText;
  /** Name of the indicator, for a link to it. */
  readonly name: string;
}

/** The text of one highlight. `fileLang`: language of the stories file. */
export const highlightText = (
  highlight: Highlight,
  figures: HighlightFigures | null,
  lang: Lang,
  fileLang: string,
): HighlightText => {
  const W = storyWords(lang);
  const written = pick(highlight.text, lang, fileLang);
  const statement =
    written.lang === lang
      ? markNumbers(written.text, lang)
      : [{ text: written.text, figure: false, lang: written.lang }];
  const withoutFigure = {
    statement: statement,
    wrong: null,
    series: '',
    figure: null,
    newer: [],
    name: highlight.indicator,
  };
  if (figures === null) return { ...withoutFigure, note: rich`${W.unchecked}` };
  const { current: now, published: then } = figures;
  const v = sliceFormatter(now, lang);
  const figureAt = (
    code: string | undefined,
  ): (StatementFigure & { readonly slice: Slice; readonly index: number }) | null =>
    figureOf(code, then) ?? figureOf(code, now);
  const to = figureAt(highlight.to?.period) ?? (highlight.to === null ? latestOf(now) : null);
  const from = figureAt(highlight.from?.period);
  const name = v.heading.text;
  if (to === null) return { ...withoutFigure, name, note: rich`${W.unchecked}` };
  const comparable = from !== null && !hasBreakBetween(now, from.period, to.period);
  const facts: StatementFacts = { from, to, comparable, edition: highlight.edition };
  const misstated = [highlight.from, highlight.to].filter((figure, i) => {
    const actual = i === 0 ? from : to;
    return figure?.value != null && actual !== null && figure.value !== actual.value;
  });
  const figureInWords = (figure: StatementFigure): RichText =>
    rich`${v.spoken(figure.value)}${v.unit && ` ${v.unit}`} ${during(periodOf(now, figure), lang)}`;
  const generated =
    comparable && from !== null
      ? W.fromTo(name, figureInWords(from), figureInWords(to))
      : W.singleFigure(name, figureInWords(to));
  // A text in another language is checked in the notation of that language, where we support it.
  const numberLang: Lang = written.lang === 'en' ? 'en' : 'nl';
  const wrong =
    highlight.text === null
      ? []
      : [
          ...disagreements(written.text, numberLang, now, facts),
          ...misstated.map((figure) => String(figure?.value)),
        ];
  const series = joined([...(from === null ? [] : [figureInWords(from)]), figureInWords(to)], ', ');
  const cell = to.slice.series[0]?.observations[to.index];
  const status = cell === undefined ? '' : statusText(cell, lang);
  const current = figureOf(to.period, now);
  return {
    statement: highlight.text === null ? capitalised(generated) : statement,
    note:
      wrong.length === 0
        ? []
        : W.differs(
            joined(
              [...new Set(wrong)].map((figure) => [figureRun(figure)]),
              ', ',
              v.words.and,
            ),
            series,
          ),
    wrong,
    series: series.map(({ text }) => text).join(''),
    figure: {
      value: v.number(to.value),
      unit: v.unit,
      period: joined([[figureRun(periodLabel(periodOf(now, to), lang))], rich`${status}`], ', '),
    },
    newer: joined([
      from !== null && !comparable ? rich`${W.cut}` : [],
      current === null || current.value === to.value
        ? []
        : W.newer(
            figureRun(v.number(current.value)),
            figureRun(current.slice.series[0]?.observations[current.index]?.edition ?? ''),
          ),
    ]),
    name,
  };
};

const figureOf = (
  code: string | undefined,
  slice: Slice | null,
): (StatementFigure & { readonly slice: Slice; readonly index: number }) | null => {
  if (slice === null || code === undefined) return null;
  const index = slice.periods.findIndex((period) => period.code === code);
  const value = slice.series[0]?.observations[index]?.value ?? null;
  const period = slice.periods[index];
  return value === null || period === undefined
    ? null
    : { period: code, value, start: period.start, end: period.end, slice, index };
};

const latestOf = (slice: Slice): ReturnType<typeof figureOf> =>
  figureOf(slice.periods[slice.series[0]?.latest ?? -1]?.code, slice);

/** The period of a figure, by its code, which is always found. */
const periodOf = ({ periods }: Slice, { period, start, end }: StatementFigure): Period =>
  periods.find(({ code }) => code === period) ?? {
    code: period,
    kind: periods[0]?.kind ?? 'year',
    ordinal: 0,
    start,
    end,
  };

const hasBreakBetween = ({ periods, breaks }: Slice, from: string, to: string): boolean => {
  const at = (code: string): number => periods.findIndex((period) => period.code === code);
  const [first, last] = [at(from), at(to)].sort((a, b) => a - b) as [number, number];
  return breaks.some(({ cut, after }) => cut && after >= first && after < last);
};
