import type { Localized, Period, PeriodKind } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import { Problem, type Detail, type ProblemCode } from '../model/problem.js';
import { httpAddress } from './http-address.js';
import type { Report } from './parsed.js';

/** A value nobody has checked yet, and where it stands in its file as a JSON pointer. */
export interface At {
  readonly value: unknown;
  readonly pointer: string;
}

/** What holds for a whole file. */
export interface Context {
  /** Language of texts given as a plain string. */
  readonly lang: string;
  /** Absolute address that relative ones are read against. */
  readonly base: string;
  readonly report: Report;
}

/**
 * Makes something checked of something unchecked. A value of another type counts as absent: null, or what the reader names as its
 * fallback. `must` makes a reader insist.
 */
export type Reader<T> = (at: At, context: Context) => T;

export const member = (at: At, name: string): At =>
  step(at, name, isObject(at.value) && Object.hasOwn(at.value, name) ? at.value[name] : undefined);

export const isPresent = ({ value }: At): boolean => value !== undefined && value !== null;

/** What stands in a list, without the places: for the long ones. */
export const entries = ({ value }: At): readonly unknown[] => (Array.isArray(value) ? value : []);

export const items = (at: At): readonly At[] => entries(at).map((value, i) => step(at, String(i), value));

/** An object with these members; other members are ignored. */
export const fields =
  <T>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (at, context) =>
    Object.fromEntries(Object.entries<Reader<unknown>>(readers).map(([name, read]) => [name, read(member(at, name), context)])) as T;

/** The items of a list, without those that its reader has no use for. */
export const list =
  <T>(read: Reader<T | null>): Reader<readonly T[]> =>
  (at, context) =>
    items(at).flatMap((item) => read(item, context) ?? []);

/** The members of an object whose names are codes: `__proto__` and the like are left out. */
export const dictionary =
  <T>(read: Reader<T | null>, isName = isCode): Reader<Readonly<Record<string, T>>> =>
  (at, context) => {
    const result = Object.create(null) as Record<string, T>;
    for (const [name, value] of isObject(at.value) ? Object.entries(at.value) : []) {
      const made = isName(name) ? read(step(at, name, value), context) : null;
      if (made !== null) result[name] = made;
    }
    return result;
  };

/** What stands at one member of an object, instead of the object. */
export const inside =
  <T>(name: string, read: Reader<T>): Reader<T> =>
  (at, context) =>
    read(member(at, name), context);

export const or =
  <T>(read: Reader<T | null>, otherwise: T): Reader<T> =>
  (at, context) =>
    read(at, context) ?? otherwise;

/** Without it the file cannot be shown. */
export const must =
  <T>(read: Reader<T | null>, expected: string): Reader<T> =>
  (at, context) =>
    need(read(at, context), at, expected);

/** Leaves out what cannot be read, and says why. */
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

/** A number that JSON and JavaScript agree on, without the noise that reckoning in binary fractions leaves: 32656.800000000003 is 32656.8. */
export const number = ({ value }: At): number | null =>
  typeof value !== 'number' || Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? null
    : Number.isInteger(value)
      ? value + 0
      : Number(value.toPrecision(15));

/** A whole number with bounds, both included, else 0. */
export const whole =
  (from: number, to: number) =>
  ({ value }: At): number =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : 0;

export const yes = ({ value }: At): boolean => value === true;

export const word =
  <T extends string>(words: readonly T[]) =>
  ({ value }: At): T | null =>
    words.find((one) => one === value) ?? null;

/** A text as one line, without control and direction characters, at most 512 characters; null where nothing is left. */
export const text = ({ value }: At): string | null =>
  typeof value === 'string' ? clean(value.length > 512 ? `${value.slice(0, 511)}…` : value) || null : null;

/** A code or id: no blanks, no separators of our attributes, at most 64 characters, never the name of a built-in member. */
export const code = ({ value }: At): string | null => {
  const bare = typeof value === 'string' ? withoutInvisible(value) : '';
  return isCode(bare) ? bare : null;
};

/** A code as it was meant: characters without width come in by copying, and nobody sees them. */
export const withoutInvisible = (value: string): string => value.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');

/** A period of this kind. Of a moment the day is taken as it is written: time zones would move it. */
export const period =
  (kind: PeriodKind) =>
  (at: At): Period | null =>
    parsePeriod(raw(at).replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1'), kind);

/** A day of the calendar as `YYYY-MM-DD`. */
export const day = (at: At): string | null => period('date')(at)?.code ?? null;

/** A text as it is, to be matched; empty for anything else. Never `String(value)`: an object may bring its own `toString`. */
export const raw = ({ value }: At): string => (typeof value === 'string' ? value : '');

/** A text per language; a plain string stands under the language of the file. */
export const localized: Reader<Localized | null> = (at, context) => {
  const plain = text(at);
  const texts = plain === null ? dictionary(text, isLanguage)(at, context) : inLanguage(context.lang, plain);
  return Object.keys(texts).length > 0 ? texts : null;
};

export const inLanguage = (lang: string, plain: string): Localized => Object.assign(Object.create(null), { [lang]: plain }) as Localized;

/** An absolute http or https address without user info. */
export const address: Reader<string | null> = ({ value }, { base }) => httpAddress(value, base);

/** An address that stays on the origin of the file that names it. */
export const ownAddress: Reader<string | null> = (at, context) => {
  const href = address(at, context);
  return href !== null && new URL(href).origin === new URL(context.base).origin ? href : null;
};

export const need = <T>(value: T | null | undefined, at: At, expected: string): T => value ?? refuse('shape', at, expected);

/** Stops the file for what stands there. */
export const refuse = (code: ProblemCode, at: At, expected?: string): never => {
  throw new Problem(code, detailOf(at, expected));
};

/** Where, what was expected, and a short trace of what was found, for a log. */
export const detailOf = ({ pointer, value }: At, expected?: string): Detail => ({
  pointer,
  ...(expected === undefined ? {} : { expected }),
  ...(value === undefined ? {} : { found: clean(JSON.stringify(value).slice(0, 60)) }),
});

// Control, format (zero-width, direction) and half characters.
const clean = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

const isCode = (name: string): boolean => /^[^\s,=@\p{C}]{1,64}$/u.test(name) && !(name in {}) && name !== 'prototype';

const isLanguage = (name: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

/** JSON pointer to what these names and places lead to. */
export const pointerTo = (names: readonly (string | number)[]): string => names.map((name) => `/${escaped(String(name))}`).join('');

const step = ({ pointer }: At, name: string, value: unknown): At => ({ value, pointer: `${pointer}/${escaped(name)}` });
