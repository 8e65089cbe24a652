import type { Edition, Localized } from '../../../model/dataset.js';
import type { Slice, SliceRevision } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { comparedWords, integerText } from '../../../text/numbers.js';
import { figureRun, rich, type RichText, type TextRun } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import { wordsOf } from '../../../text/words.js';

/** Names of series that are editions: `Editie 2018`. */
export const editionNames = {
  dimension: { nl: wordsOf('nl').edition, en: wordsOf('en').edition },
  edition: ({ id }: Edition): Localized => ({
    nl: `${wordsOf('nl').edition} ${id}`,
    en: `${wordsOf('en').edition} ${id}`,
  }),
} as const;

/** States what the newest edition changed since the one before it; empty if there is only one. */
export const revisedText = (slice: Slice, v: SliceFormatter): RichText => {
  const [newest] = slice.versions?.revisions ?? [];
  return newest === undefined ? [] : revision(newest, slice, v);
};

/** States what earlier editions changed, and which editions count differently. */
export const editionNotes = (slice: Slice, v: SliceFormatter): readonly Note[] => {
  const W = languages[v.lang];
  const { revisions = [], leftOut = [] } = slice.versions ?? {};
  return [
    ...revisions.slice(1).map((one) => ({ lead: '', text: revision(one, slice, v) })),
    ...leftOut.map(({ edition, definition }) => {
      const definition2 = v.part(definition?.short);
      return {
        lead: '',
        text: W.leftOut(
          figureRun(edition.id),
          definition2.length === 0 ? [] : rich` (${definition2})`,
        ),
      };
    }),
  ];
};

/**
 * Returns `Van de 5 cijfers die editie 2019 ook gaf, heeft editie 2020 er 5 gewijzigd. Het grootste verschil: 226
 * minder in 2018/19.`
 */
const revision = (
  { newer, older, shared, changed, largest }: SliceRevision,
  slice: Slice,
  v: SliceFormatter,
): RichText => {
  const W = languages[v.lang];
  const [newerRun, olderRun] = [figureRun(newer), figureRun(older)];
  if (shared === 0) return W.apart(newerRun, olderRun);
  if (largest === null) return W.same(newerRun, olderRun);
  const difference = comparedWords(
    largest.absolute,
    (slice.index?.of ?? slice).indicator.unit,
    v.lang,
  );
  if (shared === 1) return W.only(newerRun, olderRun, v.name(largest.at), difference);
  const [changedCount, sharedCount] = [changed, shared].map((number) =>
    figureRun(integerText(number, v.lang)),
  ) as [TextRun, TextRun];
  const differenceAt = rich`${difference} ${v.at(largest.at)}`;
  return W.changed(
    newerRun,
    olderRun,
    changedCount,
    sharedCount,
    changed === 1 ? rich`: ${differenceAt}.` : rich`. ${W.largest}: ${differenceAt}.`,
  );
};

/** Returns the text for a period that the edition does not have, instead of "not applicable"; else empty. */
export const notInEdition = (
  slice: Slice,
  at: { readonly series: number; readonly period: number },
  lang: Lang,
): string =>
  slice.versions !== undefined && slice.series[at.series]?.observations[at.period]?.pointer === ''
    ? languages[lang].notThere
    : '';

interface EditionWords {
  readonly changed: (
    newer: TextRun,
    older: TextRun,
    changed: TextRun,
    shared: TextRun,
    most: RichText,
  ) => RichText;
  readonly largest: string;
  readonly only: (newer: TextRun, older: TextRun, period: RichText, compared: RichText) => RichText;
  readonly same: (newer: TextRun, older: TextRun) => RichText;
  readonly apart: (newer: TextRun, older: TextRun) => RichText;
  readonly leftOut: (edition: TextRun, definition2: RichText) => RichText;
  readonly notThere: string;
}

const languages: Readonly<Record<Lang, EditionWords>> = {
  nl: {
    changed: (newer, older, changed, shared, most) =>
      rich`Van de ${shared} cijfers die editie ${older} ook gaf, heeft editie ${newer} er ${changed} gewijzigd${most}`,
    largest: 'Het grootste verschil',
    only: (newer, older, period, compared) =>
      rich`Editie ${newer} heeft het cijfer van ${period} uit editie ${older} gewijzigd: ${compared}.`,
    same: (newer, older) => rich`Editie ${newer} geeft dezelfde cijfers als editie ${older}.`,
    apart: (newer, older) =>
      rich`Editie ${newer} en editie ${older} hebben geen cijfer van dezelfde periode.`,
    leftOut: (edition, definition2) =>
      rich`Editie ${edition} staat hier niet bij. Die telt anders${definition2}.`,
    notThere: 'niet in deze editie',
  },
  en: {
    changed: (newer, older, changed, shared, most) =>
      rich`Of the ${shared} figures that edition ${older} gave too, edition ${newer} changed ${changed}${most}`,
    largest: 'The largest difference',
    only: (newer, older, period, compared) =>
      rich`Edition ${newer} changed the figure for ${period} from edition ${older}: ${compared}.`,
    same: (newer, older) => rich`Edition ${newer} gives the same figures as edition ${older}.`,
    apart: (newer, older) =>
      rich`Edition ${newer} and edition ${older} have no figure for the same period.`,
    leftOut: (edition, definition2) =>
      rich`Edition ${edition} is not shown here. It counts differently${definition2}.`,
    notThere: 'not in this edition',
  },
};
