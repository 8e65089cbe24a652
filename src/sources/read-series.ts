import type { Observation, Series, Source, Status } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { FindingCode } from '../model/problem.js';
import { listed } from '../model/refuse.js';
import type { Steps } from '../model/steps.js';
import { code, entries, isPresent, items, list, member, number, type At, type Context } from './check.js';
import type { Bounds } from './read-facts.js';
import { knownCode, type Codes, type Place } from './read-frame.js';
import { enumerate } from '../model/enumerate.js';

/** What a row is read against. */
export interface Frame {
  readonly codes: Codes;
  readonly axis: readonly Place[];
  /** How many periods the file names, also those that were left out. */
  readonly width: number;
  readonly edition: string;
  /** Definition per edition that the file knows. */
  readonly definitions: ReadonlyMap<unknown, string | null>;
  readonly sources: readonly Source[];
  readonly bounds: Bounds;
  /** Day of the figures: what begins after it is a forecast, whatever the file says. Null where it is not known. */
  readonly known: string | null;
}

/**
 * The rows that prove themselves. A row with a wrong number of values, statuses or editions, or with a key that is not known, is left
 * out whole: nobody can know which half is right. Two rows with the same key: the same cells, one is kept; other cells, none.
 */
export function* readSeries(at: At, frame: Frame, context: Context): Steps<readonly Series[]> {
  const kept = new Map<string, { readonly row: At; series: Series | null; cells: string | null }>();
  const said = new Map<string, Said>();
  const printed = new Map<unknown, readonly Source[]>();
  for (const [index, row] of enumerate(items(at))) {
    if (index % ROWS === 0) yield;
    const series = readRow(row, frame, said, printed, context);
    if (!series) continue;
    const found = series.key.join(' ');
    const other = kept.get(found);
    if (other === undefined) {
      kept.set(found, { row, series, cells: null });
    } else {
      // Written out once: there may be thousands of rows with the key of a long one.
      other.cells ??= cellsOf(other.row);
      const same = other.cells === cellsOf(row);
      if (!same) other.series = null;
      context.report(same ? 'warning' : 'error', 'series-twice', { pointer: row.pointer, value: found });
    }
  }
  return [...kept.values()].flatMap(({ series }) => series ?? []);
}

/** Rows between two rests. */
const ROWS = 50;

const cellsOf = (row: At): string =>
  JSON.stringify(['values', 'status', 'flags', 'editions', 'sources', 'lower', 'upper'].map((name) => member(row, name).value));

const readRow = (
  row: At,
  frame: Frame,
  said: Map<string, Said>,
  printed: Map<unknown, readonly Source[]>,
  context: Context,
): Series | null => {
  const { codes, axis, width, edition, definitions, known } = frame;
  const parts = ['key', 'values', 'editions', 'lower', 'upper'].map((name) => entries(member(row, name)));
  const [keys, values, editions, lower, upper] = parts as [unknown[], unknown[], unknown[], unknown[], unknown[]];
  const status = member(row, 'status').value ?? '';
  const wrong = (code: FindingCode, name: string, expected: unknown, value: unknown): null => {
    context.report('error', code, { pointer: `${row.pointer}/${name}`, value }, String(expected));
    return null;
  };
  if (keys.length !== codes.length) return wrong('key-length', 'key', codes.length, keys.length);
  const key = keys.map((one, i) => knownCode(codes[i], one));
  const strange = key.indexOf(null);
  if (strange >= 0) return wrong('unknown-code', `key/${strange}`, 'a code of the dimension', keys[strange]);
  if (values.length !== width) return wrong('value-count', 'values', width, values.length);
  if (typeof status !== 'string' || (status !== '' && status.length !== width)) return wrong('status-count', 'status', width, status);
  if (editions.length !== width && isPresent(member(row, 'editions'))) return wrong('edition-count', 'editions', width, editions.length);
  const unknown = editions.find((one) => !definitions.has(one));
  if (unknown !== undefined) return wrong('unknown-edition', 'editions', listed([...definitions.keys()].map(String)), unknown);
  const bounded = lower.length === width && upper.length === width;
  if (!bounded && ['lower', 'upper'].some((name) => isPresent(member(row, name))))
    wrong('margin', 'lower', `lower and upper, ${width} of each`, [lower.length, upper.length]);

  const flags = member(row, 'flags');
  const sourcesAt = readSources(member(row, 'sources'), frame, printed, context);
  return deepFreeze({
    key: key as string[],
    observations: axis.map(({ period, position }) => {
      const at = { value: values[position], pointer: `${row.pointer}/values/${position}` };
      const more = isPresent(flags) ? member(flags, String(position)).value : '';
      const letters = (status[position] ?? '') + (typeof more === 'string' ? more : '');
      const meaning = said.get(letters) ?? readLetters(letters);
      said.set(letters, meaning);
      const from = (editions[position] as string | undefined) ?? edition;
      const [value, found] = readCell(at, letters, meaning, known !== null && period.start > known, frame, context);
      return {
        value,
        status: found[0] ?? 'missing',
        flags: found,
        // Its own property also where there is none: the page may have put one of that name on every object.
        letters: (found.includes('remark') && meaning.strange) || undefined,
        edition: from,
        definition: definitions.get(from) ?? null,
        sources: sourcesAt(position, value),
        margin: bounded ? readMargin(value, lower[position], upper[position], at.pointer, context) : undefined,
        pointer: at.pointer,
      };
    }),
    notes: list(code)(member(row, 'notes'), context),
    pointer: row.pointer,
  });
};

/**
 * What printed each cell: ids with blanks between, once for the whole row or once per period. Nothing is ever put to the name of who did not
 * print it: what cannot be read is nobody's. Where a row says nothing, all sources of the file stand for it. `printed`: what was met before.
 */
const readSources = (
  at: At,
  { sources, width }: Frame,
  printed: Map<unknown, readonly Source[]>,
  { report }: Context,
): ((position: number, value: number | null) => readonly Source[]) => {
  const list = Array.isArray(at.value) ? entries(at) : null;
  if (list !== null && list.length !== width) {
    report('warning', 'source-count', { pointer: at.pointer, value: list.length }, String(width));
    return () => NOBODY;
  }
  return (position, value) => {
    const ids = (list === null ? at.value : list[position]) ?? null;
    // Nobody printed a gap; of a row without a word all are meant, as before rows could say it.
    if (ids === null) return value === null && list !== null ? NOBODY : sources;
    const known = printed.get(ids);
    if (known !== undefined) return known;
    const names = typeof ids === 'string' ? ids.split(/\s+/).filter((id) => id !== '') : [];
    const found = sources.filter(({ id }) => names.includes(id));
    if (found.length === 0 || new Set(names).size > found.length)
      report(
        'warning',
        'unknown-source',
        { pointer: list === null ? at.pointer : `${at.pointer}/${position}`, value: ids },
        'ids of `sources`',
      );
    printed.set(ids, Object.freeze(found));
    return found;
  };
};

const NOBODY: readonly Source[] = Object.freeze([]);

/** An interval that holds the number. One that does not is left out, and so is one of a number that is not shown: it would tell it. */
const readMargin = (value: number | null, from: unknown, to: unknown, pointer: string, { report }: Context): Observation['margin'] => {
  if ((from ?? null) === null && (to ?? null) === null) return undefined;
  const [lower, upper] = [from, to].map((one) => number({ value: one, pointer })) as [number | null, number | null];
  if (value !== null && lower !== null && upper !== null && lower <= value && value <= upper) return { lower, upper };
  const shown = value === null ? undefined : [from, to];
  report('error', 'margin', { pointer, value: shown }, value === null ? 'no margin of a gap' : `lower and upper round ${value}`);
  return undefined;
};

/** A number with statuses that allow one, or null with those that say why. */
const readCell = (
  at: At,
  letters: string,
  { reasons, remarks, strange }: Said,
  late: boolean,
  { bounds }: Frame,
  { report }: Context,
): readonly [number | null, readonly Status[]] => {
  const { value, pointer } = at;
  const read = number(at);
  if (strange) report(read !== null && reasons !== missing ? 'error' : 'warning', 'unknown-status', { pointer, value: strange });
  if (read === null && value !== null) report('error', 'not-a-number', at, 'a number or null');

  const none = reasons !== missing || (read !== 0 && remarks.includes('rounded-to-zero'));
  if (read !== null && none) report('error', 'number-under-status', { pointer, value: letters.slice(0, 60) }, 'null');
  if (read === null || none) return [null, reasons];
  if (read < bounds.min || read > bounds.max) {
    report('error', 'out-of-range', at, `${bounds.min} to ${bounds.max}`);
    return [null, missing];
  }
  if (!late || remarks.includes('forecast')) return [read, remarks];
  report('note', 'after-update', at, 'status f');
  return [read, ['forecast', ...remarks.filter((status) => status !== 'final')]];
};

/** What the letters of a cell say: the same few over and over in a file. */
interface Said {
  /** Why there is no number; `missing` itself where the letters do not say. */
  readonly reasons: readonly Status[];
  /** What there is to say about a number. */
  readonly remarks: readonly Status[];
  /** The letters that nobody here knows, or that are no letter of ours as they stand. */
  readonly strange: string;
}

const missing: readonly Status[] = ['missing'];

const readLetters = (letters: string): Said => {
  // Each once: a broken file may hold millions for one cell.
  const all = [...new Set(letters)].map((letter) => ({ letter, status: meant(letter) }));
  const found = [...new Set(all.map(({ status }) => status ?? 'remark'))];
  const why = found.filter((status) => numberless.includes(status));
  const remarks = found.filter((status) => status !== 'final');
  return {
    reasons: why.length > 0 ? why : missing,
    remarks: remarks.length > 0 ? remarks : ['final'],
    strange: all
      .flatMap(({ letter }) => (statuses.has(letter) ? [] : letter))
      .slice(0, 8)
      .join(''),
  };
};

/** `C` for `c`: a number that may be secret is not shown because of a capital. What no letter looks like is null. */
const meant = (letter: string): Status | null => statuses.get(letter) ?? statuses.get(letter.normalize('NFKC').toLowerCase()) ?? null;

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
