import type { Edition, Localized } from '../model/dataset.js';
import type { Slice, SliceRevision } from '../model/slice.js';
import type { Lang } from './lang.js';
import type { Note } from './notes-text.js';
import { comparedWords, wholeText } from './numbers.js';
import { fig, words, type Phrase, type Piece } from './phrase.js';
import type { Voice } from './voice.js';
import { wordsOf } from './words.js';

/** What series are called where each is an edition: `Editie 2018`. */
export const editionNames = {
  dimension: { nl: wordsOf('nl').edition, en: wordsOf('en').edition },
  edition: ({ id }: Edition): Localized => ({ nl: `${wordsOf('nl').edition} ${id}`, en: `${wordsOf('en').edition} ${id}` }),
} as const;

/** What the newest edition changed of the one before it; empty where there is one edition only. */
export const revisedText = (slice: Slice, v: Voice): Phrase => {
  const [newest] = slice.versions?.revisions ?? [];
  return newest === undefined ? [] : revision(newest, slice, v);
};

/** What the editions before it changed, and which editions count otherwise. */
export const editionNotes = (slice: Slice, v: Voice): readonly Note[] => {
  const W = languages[v.lang];
  const { revisions = [], leftOut = [] } = slice.versions ?? {};
  return [
    ...revisions.slice(1).map((one) => ({ lead: '', text: revision(one, slice, v) })),
    ...leftOut.map(({ edition, definition }) => {
      const how = v.part(definition?.short);
      return { lead: '', text: W.leftOut(fig(edition.id), how.length === 0 ? [] : words` (${how})`) };
    }),
  ];
};

/** `Van de 5 cijfers die editie 2019 ook gaf, heeft editie 2020 er 5 gewijzigd. Het grootste verschil: 226 minder in 2018/19.` */
const revision = ({ newer, older, shared, changed, largest }: SliceRevision, slice: Slice, v: Voice): Phrase => {
  const W = languages[v.lang];
  const [now, then] = [fig(newer), fig(older)];
  if (shared === 0) return W.apart(now, then);
  if (largest === null) return W.same(now, then);
  const much = comparedWords(largest.absolute, (slice.index?.of ?? slice).indicator.unit, v.lang);
  if (shared === 1) return W.only(now, then, v.name(largest.at), much);
  const [some, all] = [changed, shared].map((number) => fig(wholeText(number, v.lang))) as [Piece, Piece];
  const place = words`${much} ${v.at(largest.at)}`;
  return W.changed(now, then, some, all, changed === 1 ? words`: ${place}.` : words`. ${W.largest}: ${place}.`);
};

/** In place of "not applicable": the edition does not have this period. */
export const notInEdition = (slice: Slice, at: { readonly series: number; readonly period: number }, lang: Lang): string =>
  slice.versions !== undefined && slice.series[at.series]?.observations[at.period]?.pointer === '' ? languages[lang].notThere : '';

interface EditionWords {
  readonly changed: (newer: Piece, older: Piece, changed: Piece, shared: Piece, most: Phrase) => Phrase;
  readonly largest: string;
  readonly only: (newer: Piece, older: Piece, period: Phrase, compared: Phrase) => Phrase;
  readonly same: (newer: Piece, older: Piece) => Phrase;
  readonly apart: (newer: Piece, older: Piece) => Phrase;
  readonly leftOut: (edition: Piece, how: Phrase) => Phrase;
  readonly notThere: string;
}

const languages: Readonly<Record<Lang, EditionWords>> = {
  nl: {
    changed: (newer, older, changed, shared, most) =>
      words`Van de ${shared} cijfers die editie ${older} ook gaf, heeft editie ${newer} er ${changed} gewijzigd${most}`,
    largest: 'Het grootste verschil',
    only: (newer, older, period, compared) =>
      words`Editie ${newer} heeft het cijfer van ${period} uit editie ${older} gewijzigd: ${compared}.`,
    same: (newer, older) => words`Editie ${newer} geeft dezelfde cijfers als editie ${older}.`,
    apart: (newer, older) => words`Editie ${newer} en editie ${older} hebben geen cijfer van dezelfde periode.`,
    leftOut: (edition, how) => words`Editie ${edition} staat hier niet bij. Die telt anders${how}.`,
    notThere: 'niet in deze editie',
  },
  en: {
    changed: (newer, older, changed, shared, most) =>
      words`Of the ${shared} figures that edition ${older} gave too, edition ${newer} changed ${changed}${most}`,
    largest: 'The largest difference',
    only: (newer, older, period, compared) => words`Edition ${newer} changed the figure for ${period} from edition ${older}: ${compared}.`,
    same: (newer, older) => words`Edition ${newer} gives the same figures as edition ${older}.`,
    apart: (newer, older) => words`Edition ${newer} and edition ${older} have no figure for the same period.`,
    leftOut: (edition, how) => words`Edition ${edition} is not shown here. It counts differently${how}.`,
    notThere: 'not in this edition',
  },
};
