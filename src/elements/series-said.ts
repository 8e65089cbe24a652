import { filledSpan } from '../model/filled-span.js';
import type { Slice } from '../model/slice.js';
import { tablePart } from '../model/table-part.js';
import { editionTable } from '../text/edition-table.js';
import { indexTable } from '../text/index-table.js';
import type { Lang } from '../text/lang.js';
import { seriesMore, seriesReadOut } from '../text/series-more.js';
import { whyText, type WhyText } from '../text/why-text.js';
import type { ChartAsked, ChartSaid } from './chart-view.js';
import type { Spot } from './drawn.js';
import { scaleChoice } from './scale-choice.js';
import { heldAgainst, onScale } from './series-fact.js';
import { placeOf, trendSaid } from './trend-said.js';

/** The figures that are asked for, with those that they are held against: of very many series those that a table shows, and `least` at any rate. */
export const seriesOf = (asked: ChartAsked, least = 1, hold?: Parameters<typeof heldAgainst>[3]): Slice => {
  const { widget } = asked;
  const part = tablePart(asked.slice, least);
  const { more } = part;
  const [slice = part] = onScale([heldAgainst(part, asked, widget, hold)], widget);
  return more === undefined ? slice : { ...slice, more };
};

/** What a course over time says and shows that is held against others. `drawn`: what is drawn of it, where that is another choice than that of one chart. */
export const seriesSaid = (slice: Slice, asked: ChartAsked, drawn?: Slice): ChartSaid<'chart-trend'> => {
  const { lang, widget } = asked;
  const words = seriesMore(slice, lang);
  const seen = filledSpan(slice);
  const said = trendSaid(slice, asked, {
    words,
    readOut: seriesReadOut(seen, lang),
    about: newest(slice),
    ...(drawn && { drawn }),
  });
  const { heading } = said;
  return {
    ...said,
    why: (at) => whyOf(seen, at, lang, heading),
    table: () => editionTable(indexTable(slice, lang, heading), slice, lang),
    // The file has also those that a page cannot hold.
    slices: slice.more === undefined ? [slice] : [...((slice.index ?? slice.beside) ? [slice] : []), asked.slice],
    before: scaleChoice(slice, lang, widget, heading),
  };
};

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
