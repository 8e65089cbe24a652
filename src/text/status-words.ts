import type { Indicator, Observation, Status } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { isCount, integerText } from './numbers.js';
import { figureRun, rich, type RichText } from './rich-text.js';
import { wordsOf } from './words.js';

/** All statuses of a number except `final`: `voorlopig, geschat`; may be empty. */
export const statusText = (cell: Observation, lang: Lang): string =>
  remarks(cell)
    .map(
      (status) =>
        wordsOf(lang).status[status] +
        (status === 'remark' && cell.unknownCodes ? ` (${cell.unknownCodes})` : ''),
    )
    .join(', ');

/** The statuses as a phrase of their own: `voorlopig cijfer`, `verwachting`. */
export const remarkText = (cell: Observation, lang: Lang): string => {
  const text = statusText(cell, lang);
  return text && remarks(cell).every((status) => adjectives.includes(status))
    ? `${text} ${wordsOf(lang).figure}`
    : text;
};

const adjectives: readonly Status[] = [
  'provisional',
  'revised-provisional',
  'revised',
  'estimated',
  'unreliable',
];

/** Statuses of a cell that need a remark. */
export const remarks = ({ flags }: Pick<Observation, 'flags'>): readonly Status[] =>
  flags.filter((status) => status !== 'final');

/** Why there is no number: `geen cijfer bekend`, `minder dan 5`. */
export const missingWords = (status: Status, indicator: Indicator, lang: Lang): RichText => {
  const limit = hiddenBelow(status, indicator);
  return limit === null
    ? rich`${wordsOf(lang).status[status]}`
    : wordsOf(lang).lessThan(figureRun(integerText(limit, lang)));
};

/**
 * Sign for a missing number, as in Dutch official statistics if that has one; blank if a number cannot exist. `…` and
 * `x` come from foreign and older Dutch tables, so that five reasons have five signs.
 */
export const missingSymbol = (status: Status, indicator: Indicator, lang: Lang): string => {
  const limit = hiddenBelow(status, indicator);
  if (status === 'suppressed') return limit === null ? '<' : `<${integerText(limit, lang)}`;
  return status === 'confidential'
    ? 'x'
    : status === 'unpublished'
      ? '…'
      : status === 'impossible'
        ? ''
        : '.';
};

/**
 * Sign after a number: the stars of Statistics Netherlands, or else the letter of the status in the file format; a
 * `remark` keeps the letters of the file.
 */
export const statusMark = (
  status: Status,
  { unknownCodes: letters }: Partial<Observation> = {},
): string => (status === 'remark' && letters ? letters : (marks[status] ?? status.charAt(0)));

// The other statuses use the first letter of their name.
const marks: Readonly<Partial<Record<Status, string>>> = {
  provisional: '*',
  'revised-provisional': '**',
  'rounded-to-zero': 'o',
};

/**
 * Whether a number is withheld because it is small: then no other number is known to be the lowest. A share or a score
 * of few people need not be small; an index may be one of people.
 */
export const hidesSmall = (cells: readonly Observation[], { unit }: Indicator): boolean =>
  (isCount(unit) || unit.kind === 'index') && cells.some(({ status }) => status === 'suppressed');

/** The limit is a number of people: a share that is withheld is not "fewer than 5". */
const hiddenBelow = (status: Status, { unit, suppression }: Indicator): number | null =>
  status === 'suppressed' && isCount(unit) && suppression !== null ? suppression.lessThan : null;
