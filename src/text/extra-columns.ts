import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { classOf } from './class-text.js';
import { marginText } from './margin-text.js';
import { toPlainText } from './rich-text.js';
import type { Lang } from './lang.js';
import type { SliceFormatter } from './slice-formatter.js';

/** An extra column of a table with facts about each figure. */
export interface ExtraColumn {
  readonly head: string;
  readonly textOf: (cell: Observation) => string;
}

/** Columns for margin, class, definition and edition, each only if it has something to distinguish. */
export const extraColumns = (
  { indicator, series, definitions, editions, versions }: Slice,
  v: SliceFormatter,
): readonly ExtraColumn[] => {
  const L = languages[v.lang];
  const counts = new Map(definitions.map(({ id, short }) => [id, v.text(short) || id]));
  const columns: readonly (ExtraColumn | false)[] = [
    series.some(({ observations }) => observations.some(({ margin }) => margin)) && {
      head: L.margin,
      textOf: (cell) => toPlainText(marginText(cell, indicator.unit, v.lang, false)),
    },
    indicator.bands.length > 0 && {
      head: L.band,
      textOf: ({ value }) => v.text(classOf(indicator, value ?? NaN)?.band.label),
    },
    counts.size > 1 && {
      head: v.words.countMethod,
      textOf: ({ definition }) => counts.get(definition ?? '') ?? '',
    },
    // If each series is an edition, the columns distinguish them already.
    editions.length > 1 &&
      versions === undefined && { head: v.words.edition, textOf: ({ edition }) => edition },
  ];
  return columns.filter((column) => column !== false);
};

const languages: Readonly<Record<Lang, { readonly margin: string; readonly band: string }>> = {
  nl: { margin: 'marge', band: 'klasse' },
  en: { margin: 'margin', band: 'class' },
};
