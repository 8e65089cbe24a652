import type { Slice } from '../model/slice.js';
import { shortPeriodLabel } from './periods.js';
import { capital } from './phrase.js';
import type { Voice } from './voice.js';

/** Every word and number that a line chart shows. */
export interface ChartWords {
  /** The line above the plot: `Aantal studenten, per schooljaar`. */
  readonly measure: string;
  /** Aligned with `Slice.series`; empty for a single series, which the heading names. */
  readonly seriesLabels: readonly string[];
  /** Latest value of each series, or null. */
  readonly latestLabels: readonly (string | null)[];
  /** Aligned with `Slice.periods`. */
  readonly periodLabels: readonly { readonly full: string; readonly short: string }[];
  /** Aligned with `Slice.breaks`: names of the counting before and since; empty where the file names none. */
  readonly breakLabels: readonly { readonly before: string; readonly since: string }[];
  readonly provisional: string;
  readonly noFigure: string;
  readonly format: (value: number) => string;
}

export const chartWords = ({ periods, series, breaks, split }: Slice, v: Voice): ChartWords => ({
  measure: capital(`${v.measure}, ${v.per}`),
  seriesLabels: series.map(({ label }) => (split === null ? '' : v.text(label))),
  latestLabels: series.map(({ latest, observations }) => {
    const value = observations[latest ?? -1]?.value ?? null;
    return value === null ? null : v.number(value);
  }),
  periodLabels: periods.map((period, i) => ({ full: v.label(i), short: shortPeriodLabel(period, v.lang) })),
  breakLabels: breaks.map((one) => ({ before: v.text(one.before?.short), since: v.text(one.since?.short ?? one.break.label) })),
  provisional: v.words.status.provisional,
  noFigure: v.words.noFigure,
  format: v.number,
});
