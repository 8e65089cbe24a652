import type { Indicator, Observation, Status } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { isCount, wholeText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';
import { wordsOf } from './words.js';

/** Everything there is to say about a number but that it is final: `voorlopig, geschat`; empty where there is nothing. */
export const statusText = (cell: Observation, lang: Lang): string =>
  remarks(cell)
    .map((status) => wordsOf(lang).status[status] + (status === 'remark' && cell.letters ? ` (${cell.letters})` : ''))
    .join(', ');

/** The same where it stands by itself: `voorlopig cijfer`, `verwachting`. */
export const remarkText = (cell: Observation, lang: Lang): string => {
  const text = statusText(cell, lang);
  return text && remarks(cell).every((status) => adjectives.includes(status)) ? `${text} ${wordsOf(lang).figure}` : text;
};

const adjectives: readonly Status[] = ['provisional', 'revised-provisional', 'revised', 'estimated', 'unreliable'];

/** Statuses of a cell that are worth a remark. */
export const remarks = ({ flags }: Pick<Observation, 'flags'>): readonly Status[] => flags.filter((status) => status !== 'final');

/** Why there is no number: `geen cijfer bekend`, `minder dan 5`. */
export const missingWords = (status: Status, indicator: Indicator, lang: Lang): Phrase => {
  const limit = hiddenBelow(status, indicator);
  return limit === null ? words`${wordsOf(lang).status[status]}` : wordsOf(lang).lessThan(fig(wholeText(limit, lang)));
};

/**
 * Sign that stands for a missing number, as in Dutch official statistics where that has one; blank where a number cannot exist.
 * `…` and `x` are signs of foreign and older Dutch tables, so that five reasons keep five signs.
 */
export const missingSymbol = (status: Status, indicator: Indicator, lang: Lang): string => {
  const limit = hiddenBelow(status, indicator);
  if (status === 'suppressed') return limit === null ? '<' : `<${wholeText(limit, lang)}`;
  return status === 'confidential' ? 'x' : status === 'unpublished' ? '…' : status === 'impossible' ? '' : '.';
};

/** Sign behind a number: the stars of Statistics Netherlands, else the letter of the status in the file format; of a remark its own. */
export const statusMark = (status: Status, { letters }: Pick<Observation, 'letters'> = {}): string =>
  status === 'remark' && letters ? letters : (marks[status] ?? status.charAt(0));

// The others have the first letter of their name there.
const marks: Readonly<Partial<Record<Status, string>>> = {
  provisional: '*',
  'revised-provisional': '**',
  'rounded-to-zero': 'o',
};

/**
 * Whether one of the numbers is kept back for being small: then no other one is known to be the lowest. A share or a score of few people need not be
 * small; an index may be one of people.
 */
export const hidesSmall = (cells: readonly Observation[], { unit }: Indicator): boolean =>
  (isCount(unit) || unit.kind === 'index') && cells.some(({ status }) => status === 'suppressed');

/** The limit is a number of people: a share hidden for it is not "fewer than 5". */
const hiddenBelow = (status: Status, { unit, suppression }: Indicator): number | null =>
  status === 'suppressed' && isCount(unit) && suppression !== null ? suppression.lessThan : null;
