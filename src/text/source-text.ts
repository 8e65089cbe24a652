import type { Provenance } from '../model/provenance.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { dateText } from './periods.js';
import { figureRun, joined, rich, type RichText } from './rich-text.js';
import { sliceFormatter } from './slice-formatter.js';

export interface SourceText {
  /** `Bron: DUO, Monitor Techniekpact, edities 2017, 2018 en 2020`. */
  readonly source: RichText;
  /** Who processed the figures after the source: `DUO: bewerking Techniekpact.`; null if nobody is named. */
  readonly processing: RichText | null;
  /** Notice if the figures come from another origin than that of the publisher; else null. */
  readonly otherOrigin: RichText | null;
  /**
   * `Bijgewerkt op 15 juni 2020`, or the day on which the newest edition of the figures was published; null if unknown.
   */
  readonly updated: { readonly phrase: RichText; readonly dateTime: string } | null;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** The source line. Its third argument is the provenance of the shown figures, if they are not all of the slice. */
export const sourceText = (
  slice: Slice,
  lang: Lang,
  { sources, editions, day }: Provenance = slice,
): SourceText => {
  const { publisher, url } = slice;
  const { words: W, part, text } = sliceFormatter(slice, lang);
  const list = (phrases: readonly RichText[]): RichText => joined(phrases, ', ', W.and);
  const by = part(publisher?.name);
  const names =
    sources.length > 0 ? list(sources.map(({ name }) => part(name))) : rich`${W.unknown}`;
  const published =
    editions.length > 0
      ? W.editions(list(editions.map(({ id }) => [figureRun(id)])), editions.length > 1)
      : [];
  const processed = sources.flatMap(({ name, processing }) =>
    processing === null ? [] : [rich`${part(name)}: ${part(processing)}.`],
  );
  const from = url === null ? null : new URL(url);
  return {
    source: rich`${W.source}${joined([names, by, published], ', ')}`,
    processing: processed.length > 0 ? joined(processed) : null,
    otherOrigin:
      publisher && from && from.origin !== publisher.origin
        ? W.otherOrigin(figureRun(from.host), by)
        : null,
    updated: day && {
      phrase: W[day.updated ? 'updated' : 'published'](figureRun(dateText(day.date, lang))),
      dateTime: day.date,
    },
    links: sources.flatMap(({ name, url: href }) =>
      href === null ? [] : [{ text: W.sourceLink(text(name)), url: href }],
    ),
  };
};
