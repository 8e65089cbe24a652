import type { Provenance } from '../model/provenance.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { figureRun, joined, rich, toPlainText, type RichText } from './rich-text.js';
import { sliceFormatter } from './slice-formatter.js';

/** The line below a picture: who made the figures, in which editions, and the words that open the panel. */
export interface FootText {
  /** `Bron: DUO en VHTO · Monitor Techniekpact, edities 2017, 2018 en 2020`: for a wide widget. */
  readonly source: RichText;
  /** `Bron: DUO en VHTO, 3 edities (2017–2020)`: for a narrow one. */
  readonly shortSource: RichText;
}

/** More editions than this are counted instead of listed. */
const MOST_LISTED = 3;
/** Of more makers the first two are named. */
const MOST_MAKERS = 2;

/** The third argument is the provenance of the shown figures, if they are not all of the slice. */
export const footText = (
  slice: Slice,
  lang: Lang,
  { sources, editions }: Pick<Provenance, 'sources' | 'editions'> = slice,
): FootText => {
  const { words: W, part } = sliceFormatter(slice, lang);
  const { others, count } = languages[lang];
  const names = makers(sources.map(({ name }) => part(name)));
  const shownNames = [
    ...names.slice(0, MOST_MAKERS),
    ...(names.length > MOST_MAKERS ? [rich`${others}`] : []),
  ];
  const by = shownNames.length > 0 ? joined(shownNames, ', ', W.and) : rich`${W.unknown}`;
  const ids = editions.map(({ id }) => [figureRun(id)]);
  const many = ids.length > 1;
  const counted = rich`${count(ids.length)} (${ids[0] ?? []}–${ids.at(-1) ?? []})`;
  const listed = W.editions(joined(ids, ', ', W.and), many);
  const published = (limit: number): RichText =>
    ids.length === 0 ? [] : ids.length > limit ? counted : listed;
  const publisher = joined([part(slice.publisher?.name), published(MOST_LISTED)], ', ');
  return {
    source: rich`${W.source}${joined([by, publisher], ' · ')}`,
    shortSource: rich`${W.source}${joined([by, published(1)], ', ')}`,
  };
};

/**
 * Who made the figures. A file also lists the pages where they were printed, described in lower case (`monitorpagina
 * mbo`): the panel has those.
 */
const makers = (names: readonly RichText[]): readonly RichText[] => {
  const capitals = names.filter((name) => /^\p{Lu}/u.test(toPlainText(name)));
  return capitals.length > 0 ? capitals : names;
};

interface FootWords {
  readonly others: string;
  readonly count: (editions: number) => string;
}

const languages: Readonly<Record<Lang, FootWords>> = {
  nl: { others: 'andere', count: (editions) => `${editions} edities` },
  en: { others: 'others', count: (editions) => `${editions} editions` },
};
