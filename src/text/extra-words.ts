import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { classOf } from './class-text.js';
import { marginText } from './margin-text.js';
import { plain } from './phrase.js';
import type { Lang } from './lang.js';
import type { Voice } from './voice.js';

/** What a table says of a figure beside it, in a column of its own. */
export interface ExtraWord {
  readonly head: string;
  readonly say: (cell: Observation) => string;
}

/** Margin, class, counting and edition, each where there is something to tell apart. */
export const extraWords = ({ indicator, series, definitions, editions, versions }: Slice, v: Voice): readonly ExtraWord[] => {
  const L = languages[v.lang];
  const counts = new Map(definitions.map(({ id, short }) => [id, v.text(short) || id]));
  const words: readonly (ExtraWord | false)[] = [
    series.some(({ observations }) => observations.some(({ margin }) => margin)) && {
      head: L.margin,
      say: (cell) => plain(marginText(cell, indicator.unit, v.lang, false)),
    },
    indicator.bands.length > 0 && { head: L.band, say: ({ value }) => v.text(classOf(indicator, value ?? NaN)?.band.label) },
    counts.size > 1 && { head: v.words.countMethod, say: ({ definition }) => counts.get(definition ?? '') ?? '' },
    // Editions that stand beside each other are told apart by their columns.
    editions.length > 1 && versions === undefined && { head: v.words.edition, say: ({ edition }) => edition },
  ];
  return words.filter((word) => word !== false);
};

const languages: Readonly<Record<Lang, { readonly margin: string; readonly band: string }>> = {
  nl: { margin: 'marge', band: 'klasse' },
  en: { margin: 'margin', band: 'class' },
};
