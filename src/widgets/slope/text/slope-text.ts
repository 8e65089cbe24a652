import type { ExplorerText } from '../../../text/explorer-text.js';
import type { Lang, Picked } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { integerText } from '../../../text/numbers.js';
import { periodRange } from '../../../text/periods.js';
import { measureOf } from '../../../text/sentence/reading-line.js';
import { capital, capitalised, joined, rich, type RichText } from '../../../text/rich-text.js';
import { sharedStatus } from '../../../text/sentence/shared-status.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';
import type { Slope } from '../model/slope.js';
import { slopeChartWords, type SlopeChartWords } from './slope-chart-words.js';
import { rowsName } from './slope-names.js';
import { slopeNotes, type SlopeDrawn } from './slope-notes.js';
import { slopeInWords } from './slope-in-words.js';
import { slopeSentence } from './slope-sentence.js';
import { slopeWords } from './slope-words.js';

/** What `<tp-slope>` says. */
export interface SlopeText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** The line above the picture. */
  readonly measure: RichText;
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
    summary: slopeSentence(found, v),
    inWords: slopeInWords(found, v),
    measure: slopeMeasure(found, v),
    figureName: [
      slopeWords(lang).chart,
      `${integerText(rows, lang)} ${rowsName(found, rows, lang)}`,
      periodRange(found.slice.periods, lang),
    ].join(', '),
    notes: slopeNotes(found, v, drawn),
    chart: slopeChartWords(found, v),
  };
};

/** `Aantal studenten, 2014 en 2018`. */
const slopeMeasure = ({ slice }: Slope, v: SliceFormatter): RichText => {
  const status = sharedStatus(
    slice.series.flatMap(({ observations }) => observations),
    v.lang,
  );
  const ends = joined([v.name(0), v.name(1)], v.words.and);
  return rich`${capitalised(measureOf(slice, v))}, ${ends}${status && ', '}${status}`;
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
