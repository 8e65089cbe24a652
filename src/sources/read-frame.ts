import type { Dimension, Localized, Period, PeriodKind } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import {
  code,
  fields,
  inLanguage,
  items,
  list,
  localized,
  member,
  must,
  need,
  or,
  raw,
  text,
  refuse,
  word,
  type At,
  type Reader,
} from './check.js';

/** A period and its position in the file. */
export interface Place {
  readonly period: Period;
  readonly position: number;
  readonly pointer: string;
}

/** The periods, ascending. A code that names no period of the kind is left out; the same period twice stops the file. */
export const readAxis: Reader<readonly Place[]> = (at, context) => {
  const { report } = context;
  const kind = must(word<PeriodKind>(['year', 'schoolyear', 'halfyear', 'quarter', 'month', 'date']), 'a kind of period')(
    member(at, 'kind'),
    context,
  );
  const codes = member(at, 'codes');
  const read = items(codes).flatMap((one, position): readonly Place[] => {
    const period = parsePeriod(raw(one), kind);
    if (period) return [{ period, position, pointer: one.pointer }];
    report('error', 'unknown-code', one, kind);
    return [];
  });
  need(read[0], codes, kind);
  const sorted = [...read].sort((a, b) => a.period.ordinal - b.period.ordinal);
  if (sorted.some((place, i) => place !== read[i])) report('warning', 'period-order', codes);
  const twice = sorted.find(({ period }, i) => period.ordinal === sorted[i - 1]?.period.ordinal);
  if (twice) refuse('period-twice', { pointer: twice.pointer, value: twice.period.code });
  return sorted;
};

/** The dimensions. A file in which one code would have two meanings is stopped. */
export const readDimensions: Reader<readonly Dimension[]> = (at, context) => {
  const dimensions = list(readDimension)(at, context);
  once(
    dimensions.map(({ id }) => id),
    at,
  );
  return dimensions;
};

const category = fields({ code: must(code, 'a code'), label: localized, level: text, parent: code });

const dimension = fields({
  id: must(code, 'an id'),
  kind: or(word<Dimension['kind']>(['geo', 'sex', 'other']), 'other'),
  label: localized,
  total: code,
  categories: list(category),
});

const readDimension: Reader<Dimension> = (at, context) => {
  const { id, kind, label, total, categories } = dimension(at, context);
  const inside = member(at, 'categories');
  need(categories[0], inside, 'categories');
  const known = once(
    categories.map((one) => one.code),
    inside,
  );
  if (total !== null && !known.has(total)) context.report('error', 'unknown-code', member(at, 'total'));
  const named = (text: Localized | null, name: string): Localized => {
    if (!text) context.report('warning', 'missing-text', { pointer: at.pointer, value: name });
    return text ?? inLanguage(context.lang, name);
  };
  const ifKnown = (name: string | null): string | null => (known.has(name ?? '') ? name : null);
  return {
    id,
    kind,
    label: named(label, id),
    total: ifKnown(total),
    categories: categories.map((one) => ({ ...one, label: named(one.label, one.code), parent: ifKnown(one.parent) })),
  };
};

const once = (codes: readonly string[], { pointer }: At): ReadonlySet<string> => {
  const seen = new Set<string>();
  const twice = codes.find((one) => seen.size === seen.add(one).size);
  if (twice) refuse('category-twice', { pointer, value: twice });
  return seen;
};

/** The codes of each dimension, for looking keys up. */
export type Codes = readonly ReadonlySet<unknown>[];

export const codesOf = (dimensions: readonly Dimension[]): Codes =>
  dimensions.map(({ categories }) => new Set(categories.map((one) => one.code)));

/** Reads one known code per dimension. */
export const key =
  (codes: Codes): Reader<readonly string[] | null> =>
  ({ value }) =>
    Array.isArray(value) && value.length === codes.length && codes.every((known, i) => known.has(value[i]))
      ? (value as string[]).slice()
      : null;
