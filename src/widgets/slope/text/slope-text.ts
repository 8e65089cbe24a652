import type { ExplorerText } from '../../../text/explorer-text.js';
import type { Lang, Picked } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { integerText } from '../../../text/numbers.js';
import { periodRange } from '../../../text/periods.js';
import { capital, type RichText } from '../../../text/rich-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';
import type { Slope } from '../model/slope.js';
import { slopeChartWords, type SlopeChartWords } from './slope-chart-words.js';
import { rowsName } from './slope-names.js';
import { slopeNotes, type SlopeDrawn } from './slope-notes.js';
import { slopeSummary } from './slope-summary.js';
import { slopeWords } from './slope-words.js';

/** What `<tp-slope>` says. */
export interface SlopeText {
  readonly heading: Picked;
  /** At most 60 words. */
  readonly summary: RichText;
  /** Name of the picture: `Hellingdiagram, 12 provincies, 2014 tot en met 2018`. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly chart: SlopeChartWords;
}

export const slopeText = (found: Slope, lang: Lang, drawn: SlopeDrawn): SlopeText => {
  const v = sliceFormatter(found.slice, lang);
  // The whole alone is one, too.
  const rows = Math.max(1, drawn.rows);
  return {
    heading: v.heading,
    summary: slopeSummary(found, v),
    figureName: [
      slopeWords(lang).chart,
      `${integerText(rows, lang)} ${rowsName(found, rows, lang)}`,
      periodRange(found.slice.periods, lang),
    ].join(', '),
    notes: slopeNotes(found, v, drawn),
    chart: slopeChartWords(found, v),
  };
};

/** Words on what walks through both ends of the rows. `heading`: what stands above the widget. */
export const slopeExplorerText = (
  { slice, level }: Slope,
  lang: Lang,
  heading: string,
): ExplorerText => {
  const { explore, previous, next, help } = slopeWords(lang);
  const named = (text: string): string => `${text}: ${heading}`;
  const series = capital(sliceFormatter(slice, lang).text(slice.split?.label));
  return {
    label: explore + heading,
    help: help(level !== null),
    previous,
    previousName: named(previous),
    next,
    nextName: named(next),
    series,
    seriesName: named(series),
  };
};
