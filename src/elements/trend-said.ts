import { css } from 'lit';
import { axisCut } from '../charts/axis-cut.js';
import { drawnSeries } from '../charts/drawn-series.js';
import { filledSpan } from '../model/filled-span.js';
import type { Slice } from '../model/slice.js';
import { chartWords } from '../text/chart-words.js';
import { explorerText } from '../text/explorer-text.js';
import { periodRange } from '../text/periods.js';
import { readOut, type Place, type ReadOutMore } from '../text/read-out.js';
import { tableText } from '../text/table-text.js';
import type { TrendMore } from '../text/trend-more.js';
import { trendText } from '../text/trend-text.js';
import { trendWords } from '../text/trend-words.js';
import { voice } from '../text/voice.js';
import { whyText } from '../text/why-text.js';
import { aroundPicture } from './around-picture.js';
import type { ChartAsked, ChartSaid } from './chart-view.js';
import type { Spot } from './drawn.js';
import { lineSwatch } from './line-swatch.js';
import { seriesTour } from './series-tour.js';

/**
 * What a course over time says and shows. `more`: what some courses say beside that, the part of the slice that sentences and notes are about, and
 * what is drawn of it where that is another choice than that of one chart.
 */
export const trendSaid = (
  slice: Slice,
  { lang, widget, pictured }: Pick<ChartAsked, 'lang' | 'widget' | 'pictured'>,
  more: { readonly words?: TrendMore; readonly readOut?: ReadOutMore | undefined; readonly about?: Slice; readonly drawn?: Slice } = {},
): ChartSaid<'chart-trend'> => {
  const filled = slice.series.some(({ observations }) => observations.some(({ value }) => value !== null));
  const shown = filled && pictured;
  const drawn = more.drawn ?? drawnSeries(slice);
  const most = shown ? drawn.series.length : slice.series.length;
  const seen = filledSpan(slice);
  const text = trendText(more.about ?? slice, lang, shown && axisCut(slice, drawn), most, more.words);
  const words = chartWords(seen, voice(seen, lang));
  const around = aroundPicture(widget, lang, { ...text, figureName: trendWords(lang).lineChart(most, periodRange(seen.periods, lang)) });
  const { heading } = around;
  return {
    ...around,
    picture: filled ? { fact: seen, words } : null,
    tour: {
      ...seriesTour(seen, widget, words.seriesLabels),
      text: explorerText(seen, lang, heading),
      readOut: (at, withRow) => readOut(seen, lang, placeOf(at), withRow, more.readOut),
      swatch: lineSwatch(slice),
    },
    why: (at) => whyText(seen, lang, placeOf(at), heading),
    table: () => tableText(slice, lang, heading),
  };
};

export const placeOf = ({ row, column }: Spot): Place => ({ series: row, period: column });

/** The height is that of the picture to come: nothing moves when it arrives. */
export const trendStyles = css`
  [part='chart'] {
    min-height: 310px;
  }
  @container (min-width: 512px) {
    [part='chart'] {
      min-height: 330px;
    }
  }
  @container (min-width: 672px) {
    [part='chart'] {
      min-height: 360px;
    }
  }
`;
