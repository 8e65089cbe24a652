import type { Provenance } from '../model/provenance.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { dateText } from './periods.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { voice } from './voice.js';

export interface SourceText {
  /** `Bron: DUO, Monitor Techniekpact, edities 2017, 2018 en 2020`. */
  readonly source: Phrase;
  /** Who worked on the figures after the source: `DUO: bewerking Techniekpact.`; null where nobody is named. */
  readonly processing: Phrase | null;
  /** Said when the figures come from elsewhere than the publisher of the monitor declared; else null. */
  readonly otherOrigin: Phrase | null;
  /** `Bijgewerkt op 15 juni 2020`, or the day on which the newest edition of the figures was published; null where no day is known. */
  readonly updated: { readonly phrase: Phrase; readonly dateTime: string } | null;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** `of`: where the figures come from that are told, where those are not all of the slice. */
export const sourceText = (slice: Slice, lang: Lang, { sources, editions, day }: Provenance = slice): SourceText => {
  const { publisher, url } = slice;
  const { words: W, part, text } = voice(slice, lang);
  const list = (phrases: readonly Phrase[]): Phrase => joined(phrases, ', ', W.and);
  const by = part(publisher?.name);
  const names = sources.length > 0 ? list(sources.map(({ name }) => part(name))) : words`${W.unknown}`;
  const published = editions.length > 0 ? W.editions(list(editions.map(({ id }) => [fig(id)])), editions.length > 1) : [];
  const processed = sources.flatMap(({ name, processing }) => (processing === null ? [] : [words`${part(name)}: ${part(processing)}.`]));
  const from = url === null ? null : new URL(url);
  return {
    source: words`${W.source}${joined([names, by, published], ', ')}`,
    processing: processed.length > 0 ? joined(processed) : null,
    otherOrigin: publisher && from && from.origin !== publisher.origin ? W.otherOrigin(fig(from.host), by) : null,
    updated: day && { phrase: W[day.updated ? 'updated' : 'published'](fig(dateText(day.date, lang))), dateTime: day.date },
    links: sources.flatMap(({ name, url: href }) => (href === null ? [] : [{ text: W.sourceLink(text(name)), url: href }])),
  };
};
