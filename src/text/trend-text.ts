import type { Slice } from '../model/slice.js';
import { chartWords, type ChartWords } from './chart-words.js';
import type { Lang, Picked } from './lang.js';
import { notes, type Note } from './notes-text.js';
import { periodRange } from './periods.js';
import type { Phrase } from './phrase.js';
import { summaryText } from './summary-text.js';
import { nothingMore, type TrendMore } from './trend-more.js';
import { trendWords } from './trend-words.js';
import { voice } from './voice.js';

/** What `<tp-trend>` says. */
export interface TrendText {
  readonly heading: Picked;
  /** At most 60 words; compares only numbers since the last cut. */
  readonly summary: Phrase;
  /** Name of the picture: what kind it is, and what it spans. */
  readonly figureName: string;
  /** The line above the plot. */
  readonly measure: string;
  readonly notes: readonly Note[];
  readonly chart: ChartWords;
}

/** `axisCut`: whether the axis of the chart starts elsewhere than at 0; `drawn`: how many series it draws. What is not as expected is said. */
export const trendText = (
  slice: Slice,
  lang: Lang,
  axisCut = false,
  drawn = slice.series.length,
  more: TrendMore = nothingMore,
): TrendText => {
  const v = voice(slice, lang);
  const chart = chartWords(slice, v);
  return {
    heading: v.heading,
    summary: summaryText(slice, v, more),
    figureName: trendWords(lang).lineChart(drawn, periodRange(slice.periods, lang)),
    measure: chart.measure,
    notes: [...more.notes, ...notes(slice, v, axisCut, drawn)],
    chart,
  };
};
