import type { Category, Dimension, Localized, Period, PeriodKind } from '../model/dataset.js';
import { mapSliced, type Cooperative } from '../model/cooperative.js';
import {
  code,
  entries,
  fields,
  inLanguage,
  isPresent,
  items,
  localized,
  member,
  must,
  need,
  period,
  refuse,
  text,
  integer,
  withoutInvisible,
  word,
  type At,
  type Context,
  type Reader,
} from './check.js';

/** A period and its position in the file. */
export interface AxisPeriod {
  readonly period: Period;
  readonly position: number;
  readonly pointer: string;
}

/**
 * Reads the periods, in ascending order. A code that is no period of the kind is left out; a duplicate period refuses
 * the file.
 */
export const readAxis: Reader<readonly AxisPeriod[]> = (at, context) => {
  const { report } = context;
  const kind = must(
    word<PeriodKind>(['year', 'schoolyear', 'halfyear', 'quarter', 'month', 'date']),
    'a kind of period',
  )(member(at, 'kind'), context);
  const codes = member(at, 'codes');
  const form = `${kind} as a text: "${FORMS[kind]}"`;
  const read = items(codes).flatMap((one, position): readonly AxisPeriod[] => {
    const found = period(kind)(one);
    if (found) return [{ period: found, position, pointer: one.pointer }];
    report('error', 'unknown-code', one, form);
    return [];
  });
  need(read[0], codes, form);
  const sorted = [...read].sort((a, b) => a.period.ordinal - b.period.ordinal);
  if (sorted.some((entry, i) => entry !== read[i])) report('warning', 'period-order', codes);
  const duplicate = sorted.find(
    ({ period }, i) => period.ordinal === sorted[i - 1]?.period.ordinal,
  );
  if (duplicate)
    refuse('period-twice', { pointer: duplicate.pointer, value: duplicate.period.code });
  return sorted;
};

const FORMS: Readonly<Record<PeriodKind, string>> = {
  year: '2023',
  schoolyear: '2022/23',
  halfyear: '2023-S1',
  quarter: '2023-Q1',
  month: '2023-05',
  date: '2023-05-17',
};

/** Reads the dimensions. A duplicate code or id refuses the file. */
export function* readDimensions(at: At, context: Context): Cooperative<readonly Dimension[]> {
  const dimensions: Dimension[] = [];
  for (const one of items(at)) dimensions.push(yield* readDimension(one, context));
  unique(
    dimensions.map(({ id }) => id),
    at,
  );
  return dimensions;
}

const category = fields({
  code: must(code, 'a code'),
  label: localized,
  level: text,
  parent: code,
});

const KINDS: readonly Dimension['kind'][] = ['geo', 'sex', 'destination', 'other'];

const dimension = fields({
  id: must(code, 'an id'),
  kind: (at, context): Dimension['kind'] => {
    const kind = word(KINDS)(at);
    if (kind === null && isPresent(at))
      context.report('warning', 'unknown-code', at, KINDS.join(', '));
    return kind ?? 'other';
  },
  label: localized,
  total: code,
  regionYear: integer(1900, 2100),
});

function* readDimension(at: At, context: Context): Cooperative<Dimension> {
  const { id, kind, label, total, regionYear } = dimension(at, context);
  const categoriesAt = member(at, 'categories');
  const categories = yield* mapSliced(items(categoriesAt), (one) => category(one, context));
  need(categories[0], categoriesAt, 'categories');
  const known = unique(
    categories.map((one) => one.code),
    categoriesAt,
  );
  if (total !== null && !known.has(total))
    context.report('error', 'unknown-code', member(at, 'total'));
  const labelOr = (text: Localized | null, name: string): Localized => {
    if (!text) context.report('warning', 'missing-text', { pointer: at.pointer, value: name });
    return text ?? inLanguage(context.lang, name);
  };
  const ifKnown = (name: string | null): string | null => (known.has(name ?? '') ? name : null);
  const parents = new Map(categories.map((one) => [one.code, ifKnown(one.parent)]));
  const orphan = categories.find(
    (one) => one.parent !== parents.get(one.code) || isEndless(one.code, parents),
  );
  if (orphan)
    context.report(
      'warning',
      'unknown-code',
      { pointer: categoriesAt.pointer, value: orphan.parent },
      'a category above it',
    );
  yield;
  const all = yield* mapSliced(categories, (one) => ({
    ...one,
    label: labelOr(one.label, one.code),
    parent: orphan ? null : one.parent,
  }));
  return {
    id,
    kind,
    label: labelOr(label, id),
    total: ifKnown(total),
    year: regionYear || null,
    categories: yield* withUniqueLabels(all),
  };
}

/** Whether the parents of a category form a cycle, or are more than 16 levels deep. */
const isEndless = (code: string, parents: ReadonlyMap<string, string | null>): boolean => {
  let above: string | null | undefined = code;
  for (let i = 0; above && i < 16; i++) above = parents.get(above);
  return Boolean(above);
};

/** Adds the level, or else the code, to labels that occur twice: Utrecht is a province and a municipality. */
function* withUniqueLabels(categories: readonly Category[]): Cooperative<readonly Category[]> {
  const names = yield* countBy(categories, nameOf);
  const levels = yield* countBy(categories, levelOf);
  return yield* mapSliced(categories, (one) => {
    if (names.get(nameOf(one)) === 1) return one;
    const more = levels.get(levelOf(one)) === 1 ? one.level : null;
    const label = Object.entries(one.label).map(([lang, name]) => [
      lang,
      `${name} (${more ?? one.code})`,
    ]);
    return {
      ...one,
      label: Object.assign(Object.create(null), Object.fromEntries(label)) as Localized,
    };
  });
}

const nameOf = ({ label }: Category): string => JSON.stringify(label);
const levelOf = ({ label, level }: Category): string => JSON.stringify([label, level]);

/** Counts how often each key occurs. */
function* countBy(
  categories: readonly Category[],
  keyOf: (one: Category) => string,
): Cooperative<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  yield* mapSliced(categories, (one) => {
    const name = keyOf(one);
    found.set(name, (found.get(name) ?? 0) + 1);
  });
  return found;
}

const unique = (codes: readonly string[], { pointer }: At): ReadonlySet<string> => {
  const seen = new Set<string>();
  const duplicate = codes.find((one) => seen.size === seen.add(one).size);
  if (duplicate) refuse('category-twice', { pointer, value: duplicate });
  return seen;
};

/** The codes of each dimension, for looking up keys. */
export type Codes = readonly ReadonlySet<unknown>[];

export const codesOf = (dimensions: readonly Dimension[]): Codes =>
  dimensions.map(({ categories }) => new Set(categories.map((one) => one.code)));

/** Reads a key: one known code per dimension. */
export const key =
  (codes: Codes): Reader<readonly string[] | null> =>
  (at) => {
    const found = entries(at).map((one, i) => knownCode(codes[i], one));
    return found.length === codes.length && found.every((one) => one !== null) ? found : null;
  };

/** `value` as a code of the dimension, or null. */
export const knownCode = (known: Codes[number] | undefined, value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const bare = known?.has(value) === true ? value : withoutInvisible(value);
  return known?.has(bare) === true ? bare : null;
};
