import type { Observation, Series, Status } from '../model/dataset.js';
import type { FindingCode } from '../model/problem.js';
import { code, isPresent, items, list, member, number, type At, type Context } from './check.js';
import type { Codes, Place } from './read-frame.js';

/** What a row is read against. */
export interface Frame {
  readonly codes: Codes;
  readonly axis: readonly Place[];
  /** How many periods the file names, also those that were left out. */
  readonly width: number;
  readonly edition: string;
  /** Definition per edition that the file knows. */
  readonly definitions: ReadonlyMap<unknown, string | null>;
}

/**
 * The rows that prove themselves. A row with a wrong number of values, statuses or editions, or with a key that is not known, is left
 * out whole: nobody can know which half is right. Two rows with the same key: the same cells, one is kept; other cells, none.
 */
export const readSeries = (at: At, frame: Frame, context: Context): readonly Series[] => {
  const kept = new Map<string, { readonly raw: string; series: Series | null }>();
  for (const row of items(at)) {
    const series = readRow(row, frame, context);
    if (!series) continue;
    const found = series.key.join(' ');
    const raw = JSON.stringify(['values', 'status', 'flags', 'editions'].map((name) => member(row, name).value));
    const other = kept.get(found);
    if (other === undefined) {
      kept.set(found, { raw, series });
    } else {
      const same = other.raw === raw;
      if (!same) other.series = null;
      context.report(same ? 'warning' : 'error', 'series-twice', { pointer: row.pointer, value: found });
    }
  }
  return [...kept.values()].flatMap(({ series }) => series ?? []);
};

const readRow = (row: At, { codes, axis, width, edition, definitions }: Frame, context: Context): Series | null => {
  const [keys, values, editions] = ['key', 'values', 'editions'].map((name) => items(member(row, name))) as [
    readonly At[],
    readonly At[],
    readonly At[],
  ];
  const status = member(row, 'status').value ?? '';
  const wrong = (code: FindingCode, name: string, expected: unknown, value: unknown): null => {
    context.report('error', code, { pointer: `${row.pointer}/${name}`, value }, String(expected));
    return null;
  };
  if (keys.length !== codes.length) return wrong('key-length', 'key', codes.length, keys.length);
  const strange = keys.findIndex(({ value }, i) => codes[i]?.has(value) !== true);
  if (strange >= 0) return wrong('unknown-code', `key/${strange}`, 'a code of the dimension', keys[strange]?.value);
  if (values.length !== width) return wrong('value-count', 'values', width, values.length);
  if (typeof status !== 'string' || (status !== '' && status.length !== width)) return wrong('status-count', 'status', width, status);
  if (editions.length !== width && isPresent(member(row, 'editions'))) return wrong('edition-count', 'editions', width, editions.length);
  const unknown = editions.find(({ value }) => !definitions.has(value));
  if (unknown) return wrong('unknown-edition', 'editions', [...definitions.keys()].join(', '), unknown.value);

  const flags = member(row, 'flags');
  return {
    key: keys.map(({ value }) => value as string),
    observations: axis.map(({ position }) => {
      const more = member(flags, String(position)).value;
      const letters = (status[position] ?? '') + (typeof more === 'string' ? more : '');
      const from = (editions[position]?.value as string | undefined) ?? edition;
      return { ...readCell(values[position] ?? row, letters, context), edition: from, definition: definitions.get(from) ?? null };
    }),
    notes: list(code)(member(row, 'notes'), context),
    pointer: row.pointer,
  };
};

/** A number with a status that allows one, or null with a status that says why. */
const readCell = (at: At, letters: string, { report }: Context): Pick<Observation, 'value' | 'status' | 'flags' | 'pointer'> => {
  const { value, pointer } = at;
  const found = [...letters].map((letter): Status => {
    const status = statuses.get(letter);
    if (!status) report('warning', 'unknown-status', { pointer, value: letter });
    // A letter of a later version: the number stands, with the most careful remark we have.
    return status ?? 'unreliable';
  });
  const read = number(at);
  if (read === null && value !== null) report('error', 'not-a-number', at, 'a number or null');

  const why = found.filter((status) => numberless.includes(status));
  const none = why.length > 0 || (read !== 0 && found.includes('rounded-to-zero'));
  if (read !== null && none) report('error', 'number-under-status', { pointer, value: letters }, 'null');
  return read === null || none
    ? { value: null, pointer, ...flagged(why, 'missing') }
    : {
        value: read,
        pointer,
        ...flagged(
          found.filter((status) => status !== 'final'),
          'final',
        ),
      };
};

const flagged = (found: readonly Status[], otherwise: Status): { readonly status: Status; readonly flags: readonly Status[] } => {
  const flags = found.length > 0 ? [...new Set(found)] : [otherwise];
  return { status: flags[0] ?? otherwise, flags };
};

const numberless: readonly Status[] = ['missing', 'confidential', 'suppressed', 'impossible', 'unpublished'];

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
