import type { Slice } from '../model/slice.js';
import { editionTable } from '../text/edition-table.js';
import { indexTable } from '../text/index-table.js';
import type { Lang } from '../text/lang.js';
import { seriesMore, seriesReadOut } from '../text/series-more.js';
import { whyText, type WhyText } from '../text/why-text.js';
import { chartView } from './chart-view.js';
import type { Spot } from './drawn.js';
import { scaleChoice, scaleChoiceStyles } from './scale-choice.js';
import { heldAgainst, onScale, seriesChoices } from './series-fact.js';
import { placeOf, trendSaid, trendStyles } from './trend-said.js';
import type { View } from './view.js';

/** The widget of a course over time that is held against others: regions or editions beside each other, index numbers. */
export const view: View = chartView({
  chart: 'chart-trend',
  styles: [trendStyles, scaleChoiceStyles],
  on: seriesChoices,
  say: (asked) => {
    const { lang, widget } = asked;
    const [slice = asked.slice] = onScale([heldAgainst(asked.slice, asked, widget)], widget);
    const words = seriesMore(slice, lang);
    const said = trendSaid(slice, asked, { words, readOut: seriesReadOut(slice, lang), about: newest(slice) });
    const { heading } = said;
    return {
      ...said,
      why: (at) => whyOf(slice, at, lang, heading),
      table: () => editionTable(indexTable(slice, lang, heading), slice, lang),
      slices: [slice],
      about: slice,
      before: scaleChoice(slice, lang, widget, heading),
    };
  },
});

/** What sentences and notes are about: of editions the newest, since an older one may call provisional what is final by now. */
const newest = (slice: Slice): Slice => {
  const [lead] = slice.versions?.answers ?? [];
  if (lead === undefined) return slice;
  return { ...slice, split: null, series: slice.series.slice(0, 1), editions: lead.editions, notes: lead.notes };
};

/** The figure itself, not what was made of it, from the file that it stands in. */
const whyOf = (slice: Slice, at: Spot, lang: Lang, heading: string): WhyText => {
  const code = slice.periods[at.column]?.code;
  const answer = slice.versions?.answers[at.row];
  const period = answer?.periods.findIndex((one) => one.code === code) ?? -1;
  return answer !== undefined && period >= 0
    ? whyText(answer, lang, { series: 0, period }, heading)
    : whyText(slice.index?.of ?? slice, lang, placeOf(at), heading);
};
