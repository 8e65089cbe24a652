import type { Observation, Status } from '../model/dataset.js';
import { number, type At, type Context } from './check.js';
import type { Bounds } from './read-facts.js';

/** Returns a number with statuses that allow one, or null with the statuses that explain it. */
export const readCell = (
  at: At,
  statusCodes: string,
  { reasons, remarks, unknownCodes }: Meaning,
  isLater: boolean,
  bounds: Bounds,
  { report }: Context,
): readonly [number | null, readonly Status[]] => {
  const { value, pointer } = at;
  const read = number(at);
  if (unknownCodes)
    report(read !== null && reasons !== missing ? 'error' : 'warning', 'unknown-status', {
      pointer,
      value: unknownCodes,
    });
  if (read === null && value !== null) report('error', 'not-a-number', at, 'a number or null');

  const isWithheld = reasons !== missing || (read !== 0 && remarks.includes('rounded-to-zero'));
  if (read !== null && isWithheld)
    report('error', 'number-under-status', { pointer, value: statusCodes.slice(0, 60) }, 'null');
  if (read === null || isWithheld) return [null, reasons];
  if (read < bounds.min || read > bounds.max) {
    report('error', 'out-of-range', at, `${bounds.min} to ${bounds.max}`);
    return [null, missing];
  }
  if (!isLater || remarks.includes('forecast')) return [read, remarks];
  report('note', 'after-update', at, 'status f');
  return [read, ['forecast', ...remarks.filter((status) => status !== 'final')]];
};

/**
 * Reads an interval around the number. One that does not contain it is left out, and so is one of a withheld number,
 * which it would reveal.
 */
export const readMargin = (
  value: number | null,
  from: unknown,
  to: unknown,
  pointer: string,
  { report }: Context,
): Observation['margin'] => {
  if ((from ?? null) === null && (to ?? null) === null) return undefined;
  const [lower, upper] = [from, to].map((one) => number({ value: one, pointer })) as [
    number | null,
    number | null,
  ];
  if (value !== null && lower !== null && upper !== null && lower <= value && value <= upper)
    return { lower, upper };
  const revealed = value === null ? undefined : [from, to];
  report(
    'error',
    'margin',
    { pointer, value: revealed },
    value === null ? 'no margin of a gap' : `lower and upper round ${value}`,
  );
  return undefined;
};

/** The meaning of the status codes of a cell; a file repeats the same few combinations. */
export interface Meaning {
  /** Why there is no number; `missing` itself if the codes do not say. */
  readonly reasons: readonly Status[];
  /** Statuses of a number. */
  readonly remarks: readonly Status[];
  /** The codes that are not exactly one of the known ones. */
  readonly unknownCodes: string;
}

const missing: readonly Status[] = ['missing'];

export const readStatusCodes = (statusCodes: string): Meaning => {
  // Each code once: a broken file may have millions of them in one cell.
  const all = [...new Set(statusCodes)];
  const found = [...new Set(all.map((statusCode) => statusOf(statusCode) ?? 'remark'))];
  const reasons = found.filter((status) => numberless.includes(status));
  const remarks = found.filter((status) => status !== 'final');
  return {
    reasons: reasons.length > 0 ? reasons : missing,
    remarks: remarks.length > 0 ? remarks : ['final'],
    unknownCodes: all
      .filter((statusCode) => !statuses.has(statusCode))
      .slice(0, 8)
      .join(''),
  };
};

/**
 * The status of a code, or null if unknown. `C` counts as `c`, so that a capital cannot reveal a confidential number.
 */
const statusOf = (statusCode: string): Status | null =>
  statuses.get(statusCode) ?? statuses.get(statusCode.normalize('NFKC').toLowerCase()) ?? null;

const numberless: readonly Status[] = [
  'missing',
  'confidential',
  'suppressed',
  'impossible',
  'unpublished',
];

const statuses: ReadonlyMap<string, Status> = new Map([
  ['.', 'final'],
  ['p', 'provisional'],
  ['q', 'revised-provisional'],
  ['r', 'revised'],
  ['e', 'estimated'],
  ['f', 'forecast'],
  ['u', 'unreliable'],
  ['d', 'definition-differs'],
  ['o', 'rounded-to-zero'],
  ['m', 'missing'],
  ['c', 'confidential'],
  ['s', 'suppressed'],
  ['z', 'impossible'],
  ['w', 'unpublished'],
]);
