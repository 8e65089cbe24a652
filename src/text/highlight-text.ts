import type { Period } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Highlight } from '../model/stories.js';
import { disagreements, type MaySay, type Spoken } from './check-statement.js';
import { pick, type Lang } from './lang.js';
import { figured } from './figured.js';
import { capitalised, fig, joined, words, type Phrase } from './phrase.js';
import { during, periodLabel } from './periods.js';
import { statusText } from './status-words.js';
import { storyWords } from './story-words.js';
import { voice } from './voice.js';

/** The figures of a highlight: as its edition gave them, where that is known, and as they stand now. */
export interface HighlightFigures {
  readonly now: Slice;
  readonly then: Slice | null;
}

export interface HighlightText {
  readonly statement: Phrase;
  /** Where the statement does not agree with the series, or could not be checked; else empty. */
  readonly note: Phrase;
  /** What it wrote that the series does not give; empty where they agree. Null: not checked. */
  readonly wrong: readonly string[] | null;
  /** What the series gives, for the log. */
  readonly series: string;
  /** The figure: `42%`; `2017/18`, with its unit and status. Null without one. */
  readonly figure: { readonly value: string; readonly unit: string; readonly period: Phrase } | null;
  /** Said where the counting changed in between, and where a newer edition gives another figure for the same period; else empty. */
  readonly newer: Phrase;
  /** Name of the indicator, for a link to it. */
  readonly name: string;
}

/** One highlight in words. `fileLang`: language of the stories file. */
export const highlightText = (highlight: Highlight, figures: HighlightFigures | null, lang: Lang, fileLang: string): HighlightText => {
  const W = storyWords(lang);
  const written = pick(highlight.text, lang, fileLang);
  const marked = written.lang === lang ? figured(written.text, lang) : [{ text: written.text, figure: false, lang: written.lang }];
  const none = { statement: marked, wrong: null, series: '', figure: null, newer: [], name: highlight.indicator };
  if (figures === null) return { ...none, note: words`${W.unchecked}` };
  const { now, then } = figures;
  const v = voice(now, lang);
  const said = (code: string | undefined): (Spoken & { readonly slice: Slice; readonly index: number }) | null =>
    spokenOf(code, then) ?? spokenOf(code, now);
  const to = said(highlight.to?.period) ?? (highlight.to === null ? latestOf(now) : null);
  const from = said(highlight.from?.period);
  const name = v.heading.text;
  if (to === null) return { ...none, name, note: words`${W.unchecked}` };
  const comparable = from !== null && !cutBetween(now, from.period, to.period);
  const may: MaySay = { from, to, comparable, edition: highlight.edition };
  const told = [highlight.from, highlight.to].filter((one, i) => {
    const meant = i === 0 ? from : to;
    return one?.value != null && meant !== null && one.value !== meant.value;
  });
  const number = (one: Spoken): Phrase => words`${v.spoken(one.value)}${v.unit && ` ${v.unit}`} ${during(periodOf(now, one), lang)}`;
  const generated = comparable && from !== null ? W.fromTo(name, number(from), number(to)) : W.only(name, number(to));
  // A text in another language is checked in its own notation, where that is one of ours.
  const notation: Lang = written.lang === 'en' ? 'en' : 'nl';
  const wrong =
    highlight.text === null ? [] : [...disagreements(written.text, notation, now, may), ...told.map((one) => String(one?.value))];
  const series = joined([...(from === null ? [] : [number(from)]), number(to)], ', ');
  const cell = to.slice.series[0]?.observations[to.index];
  const status = cell === undefined ? '' : statusText(cell, lang);
  const current = spokenOf(to.period, now);
  return {
    statement: highlight.text === null ? capitalised(generated) : marked,
    note:
      wrong.length === 0
        ? []
        : W.differs(
            joined(
              [...new Set(wrong)].map((one) => [fig(one)]),
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
      period: joined([[fig(periodLabel(periodOf(now, to), lang))], words`${status}`], ', '),
    },
    newer: joined([
      from !== null && !comparable ? words`${W.cut}` : [],
      current === null || current.value === to.value
        ? []
        : W.newer(fig(v.number(current.value)), fig(current.slice.series[0]?.observations[current.index]?.edition ?? '')),
    ]),
    name,
  };
};

const spokenOf = (code: string | undefined, slice: Slice | null): (Spoken & { readonly slice: Slice; readonly index: number }) | null => {
  if (slice === null || code === undefined) return null;
  const index = slice.periods.findIndex((period) => period.code === code);
  const value = slice.series[0]?.observations[index]?.value ?? null;
  const period = slice.periods[index];
  return value === null || period === undefined ? null : { period: code, value, start: period.start, end: period.end, slice, index };
};

const latestOf = (slice: Slice): ReturnType<typeof spokenOf> => spokenOf(slice.periods[slice.series[0]?.latest ?? -1]?.code, slice);

/** The period itself, by its code: every figure here was found by one. */
const periodOf = ({ periods }: Slice, { period, start, end }: Spoken): Period =>
  periods.find(({ code }) => code === period) ?? { code: period, kind: periods[0]?.kind ?? 'year', ordinal: 0, start, end };

const cutBetween = ({ periods, breaks }: Slice, from: string, to: string): boolean => {
  const at = (code: string): number => periods.findIndex((period) => period.code === code);
  const [first, last] = [at(from), at(to)].sort((a, b) => a - b) as [number, number];
  return breaks.some(({ cut, after }) => cut && after >= first && after < last);
};
