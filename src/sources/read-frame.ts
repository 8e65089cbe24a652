import type { Category, Dimension, Localized, Period, PeriodKind } from '../model/dataset.js';
import { mapped, type Steps } from '../model/steps.js';
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
  whole,
  withoutInvisible,
  word,
  type At,
  type Context,
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
  const form = `${kind} as a text: "${FORMS[kind]}"`;
  const read = items(codes).flatMap((one, position): readonly Place[] => {
    const found = period(kind)(one);
    if (found) return [{ period: found, position, pointer: one.pointer }];
    report('error', 'unknown-code', one, form);
    return [];
  });
  need(read[0], codes, form);
  const sorted = [...read].sort((a, b) => a.period.ordinal - b.period.ordinal);
  if (sorted.some((place, i) => place !== read[i])) report('warning', 'period-order', codes);
  const twice = sorted.find(({ period }, i) => period.ordinal === sorted[i - 1]?.period.ordinal);
  if (twice) refuse('period-twice', { pointer: twice.pointer, value: twice.period.code });
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

/** The dimensions. A file in which one code would have two meanings is stopped. */
export function* readDimensions(at: At, context: Context): Steps<readonly Dimension[]> {
  const dimensions: Dimension[] = [];
  for (const one of items(at)) dimensions.push(yield* readDimension(one, context));
  once(
    dimensions.map(({ id }) => id),
    at,
  );
  return dimensions;
}

const category = fields({ code: must(code, 'a code'), label: localized, level: text, parent: code });

const KINDS: readonly Dimension['kind'][] = ['geo', 'sex', 'destination', 'other'];

const dimension = fields({
  id: must(code, 'an id'),
  kind: (at, context): Dimension['kind'] => {
    const kind = word(KINDS)(at);
    if (kind === null && isPresent(at)) context.report('warning', 'unknown-code', at, KINDS.join(', '));
    return kind ?? 'other';
  },
  label: localized,
  total: code,
  regionYear: whole(1900, 2100),
});

function* readDimension(at: At, context: Context): Steps<Dimension> {
  const { id, kind, label, total, regionYear } = dimension(at, context);
  const inside = member(at, 'categories');
  const categories = yield* mapped(items(inside), (one) => category(one, context));
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
  const parents = new Map(categories.map((one) => [one.code, ifKnown(one.parent)]));
  const lost = categories.find((one) => one.parent !== parents.get(one.code) || isEndless(one.code, parents));
  if (lost) context.report('warning', 'unknown-code', { pointer: inside.pointer, value: lost.parent }, 'a category above it');
  yield;
  const all = yield* mapped(categories, (one) => ({ ...one, label: named(one.label, one.code), parent: lost ? null : one.parent }));
  return {
    id,
    kind,
    label: named(label, id),
    total: ifKnown(total),
    year: regionYear || null,
    categories: yield* apart(all),
  };
}

/** Whether a category is in a ring of parents, or deeper than any real one. */
const isEndless = (code: string, parents: ReadonlyMap<string, string | null>): boolean => {
  let above: string | null | undefined = code;
  for (let i = 0; above && i < 16; i++) above = parents.get(above);
  return Boolean(above);
};

/** Utrecht is a province and a municipality: what has the name of another says its level too, or its code. */
function* apart(categories: readonly Category[]): Steps<readonly Category[]> {
  const names = yield* times(categories, nameOf);
  const levels = yield* times(categories, levelOf);
  return yield* mapped(categories, (one) => {
    if (names.get(nameOf(one)) === 1) return one;
    const more = levels.get(levelOf(one)) === 1 ? one.level : null;
    const label = Object.entries(one.label).map(([lang, name]) => [lang, `${name} (${more ?? one.code})`]);
    return { ...one, label: Object.assign(Object.create(null), Object.fromEntries(label)) as Localized };
  });
}

const nameOf = ({ label }: Category): string => JSON.stringify(label);
const levelOf = ({ label, level }: Category): string => JSON.stringify([label, level]);

/** How often each is said. */
function* times(categories: readonly Category[], say: (one: Category) => string): Steps<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  yield* mapped(categories, (one) => {
    const said = say(one);
    found.set(said, (found.get(said) ?? 0) + 1);
  });
  return found;
}

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
