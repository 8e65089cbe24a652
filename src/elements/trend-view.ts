import { css } from 'lit';
import { axisCut } from '../charts/axis-cut.js';
import { MOST_LINES } from '../charts/drawn-series.js';
import { explorerText } from '../text/explorer-text.js';
import { readOut, type Place } from '../text/read-out.js';
import { tableText } from '../text/table-text.js';
import { trendText } from '../text/trend-text.js';
import { whyText } from '../text/why-text.js';
import { chartView } from './chart-view.js';
import type { Spot } from './drawn.js';
import { lineSwatch } from './line-swatch.js';
import { seriesTour } from './series-tour.js';
import type { View } from './view.js';

/** The height is that of the picture to come: nothing moves when it arrives. */
const styles = css`
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

/** The widget of a course over time. */
export const view: View = chartView({
  chart: 'chart-trend',
  styles: [styles],
  say: ({ slice, lang, widget, pictured }) => {
    const filled = slice.series.some(({ observations }) => observations.some(({ value }) => value !== null));
    const drawn = filled && pictured;
    const text = trendText(slice, lang, drawn && axisCut(slice), Math.min(slice.series.length, drawn ? MOST_LINES : Infinity));
    const heading = widget.heading || text.heading.text;
    return {
      heading,
      headingLang: widget.heading ? lang : text.heading.lang,
      summary: text.summary,
      figureName: text.figureName,
      notes: text.notes,
      picture: filled ? { fact: slice, words: text.chart } : null,
      tour: {
        ...seriesTour(slice, widget, text.chart.seriesLabels),
        text: explorerText(slice, lang, heading),
        readOut: (at, withRow) => readOut(slice, lang, placeOf(at), withRow),
        swatch: lineSwatch,
      },
      why: (at) => whyText(slice, lang, placeOf(at), heading),
      table: () => tableText(slice, lang, heading),
    };
  },
});

const placeOf = ({ row, column }: Spot): Place => ({ series: row, period: column });
