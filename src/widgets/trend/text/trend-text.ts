import type { Slice } from '../../../model/slice.js';
import { chartWords, type ChartWords } from '../../../text/chart-words.js';
import type { Lang, Picked } from '../../../text/lang.js';
import { notes, type Note } from '../../../text/notes-text.js';
import { periodRange } from '../../../text/periods.js';
import type { RichText } from '../../../text/rich-text.js';
import { readingLine } from '../../../text/sentence/reading-line.js';
import { trendInWords } from '../../../text/sentence/trend-in-words.js';
import { trendSentence } from '../../../text/sentence/trend-sentence.js';
import { noExtras, type TrendExtras } from '../../../text/sentence/trend-extras.js';
import { trendWords } from '../../../text/trend-words.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** Texts of `<tp-trend>`. */
export interface TrendText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters, which compares only numbers since the last cut. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** Name of the chart: its kind and extent. */
  readonly figureName: string;
  /** The line above the plot. */
  readonly measure: RichText;
  readonly notes: readonly Note[];
  readonly chart: ChartWords;
}

/**
 * Returns the texts of a trend. `axisCut`: true if the axis of the chart does not start at 0; `drawn`: number of drawn
 * series. The notes state such limitations.
 */
export const trendText = (
  slice: Slice,
  lang: Lang,
  axisCut = false,
  drawn = slice.series.length,
  extras: TrendExtras = noExtras,
): TrendText => {
  const v = sliceFormatter(slice, lang);
  const chart = chartWords(slice, v);
  return {
    heading: v.heading,
    summary: trendSentence(slice, v, extras.noun),
    inWords: trendInWords(slice, v, extras),
    figureName: trendWords(lang).lineChart(drawn, periodRange(slice.periods, lang)),
    measure: readingLine(slice, v),
    notes: [...extras.notes, ...notes(slice, v, axisCut, drawn)],
    chart,
  };
};
