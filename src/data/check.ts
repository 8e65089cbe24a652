import type { Localized, Period, PeriodKind } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import {
  Problem,
  type Detail,
  type Finding,
  type FindingCode,
  type ProblemCode,
} from '../model/problem.js';
import { httpAddress } from './http-address.js';

/** An unchecked value, and its position in the file as a JSON pointer. */
export interface At {
  readonly value: unknown;
  readonly pointer: string;
}

/** Records a finding about a value. */
export type Report = (
  severity: Finding['severity'],
  code: FindingCode,
  at: At | Detail,
  expected?: string,
) => void;

/** What all readers of one file share. */
export interface Context {
  /** Language of texts that are plain strings. */
  readonly lang: string;
  /** Base of relative addresses, absolute. */
  readonly base: string;
  readonly report: Report;
}

/**
 * Converts an unchecked value into a checked one. A value of another type counts as absent: null, or the fallback of
 * the reader. `must` makes a value required.
 */
export type Reader<T> = (at: At, context: Context) => T;

export const member = (at: At, name: string): At =>
  step(at, name, isObject(at.value) && Object.hasOwn(at.value, name) ? at.value[name] : undefined);

export const isPresent = ({ value }: At): boolean => value !== undefined && value !== null;

/** The items of a list without their pointers: faster for long lists. */
export const entries = ({ value }: At): readonly unknown[] => (Array.isArray(value) ? value : []);

export const items = (at: At): readonly At[] =>
  entries(at).map((value, i) => step(at, String(i), value));

/** Reads an object with these members; other members are ignored. */
export const fields =
  <T>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (at, context) =>
    Object.fromEntries(
      Object.entries<Reader<unknown>>(readers).map(([name, read]) => [
        name,
        read(member(at, name), context),
      ]),
    ) as T;

/** Reads the items of a list, without those for which the reader returns null. */
export const list =
  <T>(read: Reader<T | null>): Reader<readonly T[]> =>
  (at, context) =>
    items(at).flatMap((item) => read(item, context) ?? []);

/** Reads the members of an object whose names are codes: `__proto__` and the like are left out. */
export const dictionary =
  <T>(read: Reader<T | null>, isName = isCode): Reader<Readonly<Record<string, T>>> =>
  (at, context) => {
    const result = Object.create(null) as Record<string, T>;
    for (const [name, value] of isObject(at.value) ? Object.entries(at.value) : []) {
      const item = isName(name) ? read(step(at, name, value), context) : null;
      if (item !== null) result[name] = item;
    }
    return result;
  };

/** Reads one member of an object instead of the object. */
export const inside =
  <T>(name: string, read: Reader<T>): Reader<T> =>
  (at, context) =>
    read(member(at, name), context);

export const or =
  <T>(read: Reader<T | null>, fallback: T): Reader<T> =>
  (at, context) =>
    read(at, context) ?? fallback;

/** Makes a value required: without it the file is refused. */
export const must =
  <T>(read: Reader<T | null>, expected: string): Reader<T> =>
  (at, context) =>
    need(read(at, context), at, expected);

/** Leaves out what cannot be read, and reports why. */
export const optional =
  <T>(read: Reader<T>): Reader<T | null> =>
  (at, context) => {
    try {
      return read(at, context);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      context.report('warning', 'left-out', error.detail);
      return null;
    }
  };

/**
 * A number that JSON and JavaScript agree on, without the noise of binary fractions: 32656.800000000003 becomes
 * 32656.8.
 */
export const number = ({ value }: At): number | null =>
  typeof value !== 'number' || Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? null
    : Number.isInteger(value)
      ? value + 0
      : Number(value.toPrecision(15));

/** A whole number with bounds, both included, else 0. */
export const integer =
  (from: number, to: number) =>
  ({ value }: At): number =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
      ? (value as number)
      : 0;

export const isTrue = ({ value }: At): boolean => value === true;

export const word =
  <T extends string>(words: readonly T[]) =>
  ({ value }: At): T | null =>
    words.find((one) => one === value) ?? null;

/** A text on one line, without control and direction characters, at most 512 characters; null if nothing remains. */
export const text = ({ value }: At): string | null =>
  typeof value === 'string'
    ? clean(value.length > 512 ? `${value.slice(0, 511)}…` : value) || null
    : null;

/**
 * A code or id: no blanks, none of the separators in attributes, at most 64 characters, never the name of a built-in
 * member.
 */
export const code = ({ value }: At): string | null => {
  const bare = typeof value === 'string' ? withoutInvisible(value) : '';
  return isCode(bare) ? bare : null;
};

/** Removes zero-width characters, which get into codes by copying and cannot be seen. */
export const withoutInvisible = (value: string): string =>
  value.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');

/** A period of this kind. A timestamp is read as its date, without time zone conversion, which would shift it. */
export const period =
  (kind: PeriodKind) =>
  (at: At): Period | null =>
    parsePeriod(raw(at).replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1'), kind);

/** A day of the calendar as `YYYY-MM-DD`. */
export const day = (at: At): string | null => period('date')(at)?.code ?? null;

/**
 * The unchanged string, for matching; empty for anything else. Not `String(value)`: an object may have its own
 * `toString`.
 */
export const raw = ({ value }: At): string => (typeof value === 'string' ? value : '');

/** A text per language; a plain string is stored under the language of the file. */
export const localized: Reader<Localized | null> = (at, context) => {
  const plain = text(at);
  const texts =
    plain === null ? dictionary(text, isLanguage)(at, context) : inLanguage(context.lang, plain);
  return Object.keys(texts).length > 0 ? texts : null;
};

export const inLanguage = (lang: string, plain: string): Localized =>
  Object.assign(Object.create(null), { [lang]: plain }) as Localized;

/** An absolute http or https address without user info. */
export const address: Reader<string | null> = ({ value }, { base }) => httpAddress(value, base);

/** An address on the same origin as the file that contains it. */
export const sameOriginAddress: Reader<string | null> = (at, context) => {
  const href = address(at, context);
  return href !== null && new URL(href).origin === new URL(context.base).origin ? href : null;
};

export const need = <T>(value: T | null | undefined, at: At, expected: string): T =>
  value ?? refuse('shape', at, expected);

/** Refuses the file because of this value. */
export const refuse = (code: ProblemCode, at: At, expected?: string): never => {
  throw new Problem(code, detailOf(at, expected));
};

/** Position, what was expected, and the start of what was found, for a log. */
export const detailOf = ({ pointer, value }: At, expected?: string): Detail => ({
  pointer,
  ...(expected === undefined ? {} : { expected }),
  ...(value === undefined ? {} : { found: clean(JSON.stringify(value).slice(0, 60)) }),
});

// Removes control characters, format characters (zero-width, direction) and lone surrogates.
const clean = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

const isCode = (name: string): boolean =>
  /^[^\s,=@\p{C}]{1,64}$/u.test(name) && !(name in {}) && name !== 'prototype';

const isLanguage = (name: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

/** JSON pointer from member names and list indices. */
export const pointerTo = (names: readonly (string | number)[]): string =>
  names.map((name) => `/${escaped(String(name))}`).join('');

const step = ({ pointer }: At, name: string, value: unknown): At => ({
  value,
  pointer: `${pointer}/${escaped(name)}`,
});
