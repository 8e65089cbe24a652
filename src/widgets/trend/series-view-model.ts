import { filledSpan } from '../../model/filled-span.js';
import type { Slice } from '../../model/slice.js';
import { tablePart } from '../../model/table-part.js';
import { editionTable } from './text/edition-table.js';
import { indexTable } from './text/index-table.js';
import type { ChartWords } from '../../text/chart-words.js';
import type { Lang } from '../../text/lang.js';
import { seriesExtras, seriesReadOut } from './text/series-extras.js';
import { provenanceText, type ProvenanceText } from '../../text/provenance-text.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import type { CellPosition } from '../core/chart/chart-handle.js';
import { scaleChoice } from './scale-choice.js';
import { withReferences, onScale } from './series-data.js';
import { readOutPosition, trendViewModel } from './trend-view-model.js';

/**
 * Returns the requested figures with their references: of very many series those that a table shows, and at least
 * `least`.
 */
export const seriesOf = (
  question: ChartQuestion,
  least = 1,
  addReferences?: Parameters<typeof withReferences>[3],
): Slice => {
  const { widget } = question;
  const part = tablePart(question.slice, least);
  const { more } = part;
  const [slice = part] = onScale([withReferences(part, question, widget, addReferences)], widget);
  return more === undefined ? slice : { ...slice, more };
};

/**
 * Returns the view model of a trend with references. `drawn`: the drawn part, if it differs from that of a single
 * chart.
 */
export const seriesViewModel = (
  slice: Slice,
  question: ChartQuestion,
  drawn?: Slice,
): ChartViewModel<Slice, ChartWords> => {
  const { lang, widget } = question;
  const words = seriesExtras(slice, lang);
  const shownSlice = filledSpan(slice);
  const trend = trendViewModel(slice, question, {
    words,
    readOut: seriesReadOut(shownSlice, lang),
    about: newestEdition(slice),
    ...(drawn && { drawn }),
  });
  const { heading } = trend;
  return {
    ...trend,
    provenance: (position) => provenanceOf(shownSlice, position, lang, heading),
    table: () => editionTable(indexTable(slice, lang, heading), slice, lang),
    // The file also has those that a page cannot hold.
    slices:
      slice.more === undefined
        ? [slice]
        : [...((slice.index ?? slice.beside) ? [slice] : []), question.slice],
    before: scaleChoice(slice, lang, widget, heading),
  };
};

/**
 * Returns what sentences and notes are about: of editions the newest, since an older one may call provisional what is
 * final by now.
 */
const newestEdition = (slice: Slice): Slice => {
  const [newestAnswer] = slice.versions?.answers ?? [];
  if (newestAnswer === undefined) return slice;
  return {
    ...slice,
    split: null,
    series: slice.series.slice(0, 1),
    editions: newestAnswer.editions,
    notes: newestAnswer.notes,
  };
};

/** Returns the provenance of the original figure in its file, not of a computed one. */
const provenanceOf = (
  slice: Slice,
  position: CellPosition,
  lang: Lang,
  heading: string,
): ProvenanceText => {
  const code = slice.periods[position.column]?.code;
  const answer = slice.versions?.answers[position.row];
  const period = answer?.periods.findIndex((one) => one.code === code) ?? -1;
  return answer !== undefined && period >= 0
    ? provenanceText(answer, lang, { series: 0, period }, heading)
    : provenanceText(slice.index?.of ?? slice, lang, readOutPosition(position), heading);
};
