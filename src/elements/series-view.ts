import { indexTable } from '../text/index-table.js';
import { seriesMore, seriesReadOut } from '../text/series-more.js';
import { whyText } from '../text/why-text.js';
import { chartView } from './chart-view.js';
import { onScale, trendChoices, withCompared } from './series-fact.js';
import { scaleChoice, scaleChoiceStyles } from './scale-choice.js';
import { placeOf, trendSaid, trendStyles } from './trend-said.js';
import type { View } from './view.js';

/** The widget of a course over time that is held against others: regions beside each other, index numbers. */
export const view: View = chartView({
  chart: 'chart-trend',
  styles: [trendStyles, scaleChoiceStyles],
  on: trendChoices,
  say: (asked) => {
    const { lang, widget } = asked;
    const [slice = asked.slice] = onScale([withCompared(asked.slice, asked, widget)], widget);
    const said = trendSaid(slice, asked, { words: seriesMore(slice, lang), readOut: seriesReadOut(slice, lang) });
    const { heading } = said;
    return {
      ...said,
      // The figure itself, not what was made of it.
      why: (at) => whyText(slice.index?.of ?? slice, lang, placeOf(at), heading),
      table: () => indexTable(slice, lang, heading),
      slices: [slice],
      before: scaleChoice(slice, lang, widget, heading),
    };
  },
});
