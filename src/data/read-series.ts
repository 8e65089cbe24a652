import type { Observation, Series, Source } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { FindingCode } from '../model/problem.js';
import { listed } from '../model/refuse.js';
import type { Cooperative } from '../model/cooperative.js';
import { code, entries, isPresent, items, list, member, type At, type Context } from './check.js';
import type { Bounds } from './read-facts.js';
import { knownCode, type Codes, type AxisPeriod } from './read-frame.js';
import { readCell, readMargin, readStatusCodes, type Meaning } from './read-cell.js';
import { readCellSources } from './read-cell-sources.js';
import { enumerate } from '../model/enumerate.js';

/** The parts of a file that are needed to read a row. */
export interface Frame {
  readonly codes: Codes;
  readonly axis: readonly AxisPeriod[];
  /** Number of periods in the file, including those that were left out. */
  readonly width: number;
  readonly edition: string;
  /** Definition per known edition. */
  readonly definitions: ReadonlyMap<unknown, string | null>;
  readonly sources: readonly Source[];
  readonly bounds: Bounds;
  /** Day of the figures: a period that starts after it is a forecast, whatever the file says. Null if unknown. */
  readonly known: string | null;
}

/**
 * Reads the rows. A row with a wrong number of values, statuses or editions, or with an unknown key, is left out
 * entirely, because it is unknown which part is right. Of two rows with the same key, one is used if their cells are
 * equal, and none otherwise.
 */
export function* readSeries(
  at: At,
  frame: Frame,
  context: Context,
): Cooperative<readonly Series[]> {
  const byKey = new Map<
    string,
    { readonly row: At; series: Series | null; cells: string | null }
  >();
  const meanings = new Map<string, Meaning>();
  const knownSources = new Map<unknown, readonly Source[]>();
  for (const [index, row] of enumerate(items(at))) {
    if (index % ROWS === 0) yield;
    const series = readRow(row, frame, meanings, knownSources, context);
    if (!series) continue;
    const found = series.key.join(' ');
    const other = byKey.get(found);
    if (other === undefined) {
      byKey.set(found, { row, series, cells: null });
    } else {
      // Serialised once: thousands of rows may have the key of a long one.
      other.cells ??= cellsOf(other.row);
      const same = other.cells === cellsOf(row);
      if (!same) other.series = null;
      context.report(same ? 'warning' : 'error', 'series-twice', {
        pointer: row.pointer,
        value: found,
      });
    }
  }
  return [...byKey.values()].flatMap(({ series }) => series ?? []);
}

/** Rows between two yields. */
const ROWS = 50;

const cellsOf = (row: At): string =>
  JSON.stringify(
    ['values', 'status', 'flags', 'editions', 'sources', 'lower', 'upper'].map(
      (name) => member(row, name).value,
    ),
  );

const readRow = (
  row: At,
  frame: Frame,
  meanings: Map<string, Meaning>,
  knownSources: Map<unknown, readonly Source[]>,
  context: Context,
): Series | null => {
  const { codes, axis, width, edition, definitions, bounds, known } = frame;
  const parts = ['key', 'values', 'editions', 'lower', 'upper'].map((name) =>
    entries(member(row, name)),
  );
  const [keys, values, editions, lower, upper] = parts as [
    unknown[],
    unknown[],
    unknown[],
    unknown[],
    unknown[],
  ];
  const status = member(row, 'status').value ?? '';
  const reject = (code: FindingCode, name: string, expected: unknown, value: unknown): null => {
    context.report('error', code, { pointer: `${row.pointer}/${name}`, value }, String(expected));
    return null;
  };
  if (keys.length !== codes.length) return reject('key-length', 'key', codes.length, keys.length);
  const key = keys.map((one, i) => knownCode(codes[i], one));
  const unknownAt = key.indexOf(null);
  if (unknownAt >= 0)
    return reject('unknown-code', `key/${unknownAt}`, 'a code of the dimension', keys[unknownAt]);
  if (values.length !== width) return reject('value-count', 'values', width, values.length);
  if (typeof status !== 'string' || (status !== '' && status.length !== width))
    return reject('status-count', 'status', width, status);
  if (editions.length !== width && isPresent(member(row, 'editions')))
    return reject('edition-count', 'editions', width, editions.length);
  const unknown = editions.find((one) => !definitions.has(one));
  if (unknown !== undefined)
    return reject(
      'unknown-edition',
      'editions',
      listed([...definitions.keys()].map(String)),
      unknown,
    );
  const bounded = lower.length === width && upper.length === width;
  if (!bounded && ['lower', 'upper'].some((name) => isPresent(member(row, name))))
    reject('margin', 'lower', `lower and upper, ${width} of each`, [lower.length, upper.length]);

  const flags = member(row, 'flags');
  const sourcesAt = readCellSources(member(row, 'sources'), frame, knownSources, context);
  return deepFreeze({
    key: key as string[],
    observations: axis.map(({ period, position }): Observation => {
      const at = { value: values[position], pointer: `${row.pointer}/values/${position}` };
      const more = isPresent(flags) ? member(flags, String(position)).value : '';
      const statusCodes = (status[position] ?? '') + (typeof more === 'string' ? more : '');
      const meaning = meanings.get(statusCodes) ?? readStatusCodes(statusCodes);
      meanings.set(statusCodes, meaning);
      const from = (editions[position] as string | undefined) ?? edition;
      const [value, found] = readCell(
        at,
        statusCodes,
        meaning,
        known !== null && period.start > known,
        bounds,
        context,
      );
      return {
        value,
        status: found[0] ?? 'missing',
        flags: found,
        // Always an own property, even if undefined: the page may have added one of that name to `Object.prototype`.
        unknownCodes: (found.includes('remark') && meaning.unknownCodes) || undefined,
        edition: from,
        definition: definitions.get(from) ?? null,
        sources: sourcesAt(position, value),
        margin: bounded
          ? readMargin(value, lower[position], upper[position], at.pointer, context)
          : undefined,
        pointer: at.pointer,
      };
    }),
    notes: list(code)(member(row, 'notes'), context),
    pointer: row.pointer,
  });
};
