import type {
  Band,
  Break,
  Definition,
  Edition,
  DatasetEvent,
  Indicator,
  Part,
  PeriodKind,
  Source,
  Target,
  Unit,
} from '../model/dataset.js';
import {
  address,
  code,
  day,
  dictionary,
  entries,
  fields,
  inside,
  isPresent,
  list,
  localized,
  member,
  must,
  need,
  number,
  optional,
  or,
  sameOriginAddress,
  period,
  refuse,
  text,
  integer,
  word,
  isTrue,
  type At,
  type Reader,
} from './check.js';
import { contradictions, likelyCause } from './contradictions.js';
import { key, type Codes } from './read-frame.js';

export const unit: Reader<Unit> = fields<Unit>({
  kind: (at, context) => {
    const kind = word<Unit['kind']>([
      'count',
      'share',
      'index',
      'ratio',
      'amount',
      'change',
      'score',
    ])(at);
    if (kind === null) context.report('warning', 'unknown-code', at, 'a kind of unit');
    return kind ?? 'number';
  },
  label: must(localized, 'a text'),
  symbol: or(text, ''),
  decimals: integer(0, 6),
  multiplier: integer(-12, 12),
  additive: isTrue,
});

/** Reads `definitions`, and the single `definition` of a file that has only one. */
export const readDefinitions: Reader<readonly Definition[]> = (root, context) => {
  const described = dictionary(definitionTexts)(member(root, 'definitions'), context);
  const one = member(root, 'definition');
  const id = code(member(one, 'id'));
  const all = id ? { ...described, [id]: definitionTexts(one, context) } : described;
  return Object.entries(all).map(([name, { text: full, short }]) => ({
    id: name,
    text: full,
    short: short ?? full,
  }));
};

const definitionTexts = fields({ text: must(localized, 'a text'), short: localized });

/**
 * Reads the editions: first that of the file, then those that cells come from. A reference to an unknown definition
 * refuses the file.
 */
export const readEditions =
  (definitions: readonly Definition[]): Reader<readonly [Edition, ...Edition[]]> =>
  (root, context) => {
    const known = new Set<unknown>(definitions.map(({ id }) => id));
    const described: Reader<string | null> = (at) =>
      !isPresent(at)
        ? null
        : known.has(at.value)
          ? (at.value as string)
          : refuse('shape', at, 'a described definition');
    const edition = fields({ date: day, definition: described });
    const fileEdition = member(root, 'edition');
    const id = must(code, 'an id')(member(fileEdition, 'id'), context);
    const { [id]: listed, ...others } = dictionary(edition)(member(root, 'editions'), context);
    const { date, definition } = edition(fileEdition, context);
    const single = code(member(member(root, 'definition'), 'id'));
    return [
      {
        id,
        date: date ?? listed?.date ?? null,
        definition: definition ?? listed?.definition ?? single,
      },
      ...Object.entries(others).map(([name, other]) => ({ id: name, ...other })),
    ];
  };

/** Reads the breaks. One without a valid period refuses the file: without it two definitions would be joined. */
export const readBreaks = (kind: PeriodKind, codes: Codes): Reader<readonly Break[]> =>
  list(
    fields<Break>({
      after: must(codeOfPeriod(kind), kind),
      recalculated: isTrue,
      label: or(localized, {}),
      key: (at, context) =>
        !isPresent(at) ? null : must(key(codes), 'one known code per dimension')(at, context),
    }),
  );

const codeOfPeriod =
  (kind: PeriodKind) =>
  (at: At): string | null =>
    period(kind)(at)?.code ?? null;

export const readEvents = (kind: PeriodKind): Reader<readonly DatasetEvent[]> =>
  list(
    optional(fields({ period: must(codeOfPeriod(kind), kind), label: must(localized, 'a text') })),
  );

/**
 * Reads the targets, whether or not their period is on the axis. One that cannot be read, or that is impossible in its
 * unit, is left out.
 */
export const readTargets = (
  kind: PeriodKind,
  codes: Codes,
  unit: Unit,
  { min, max }: Bounds,
): Reader<readonly Target[]> =>
  list(
    optional(
      fields<Target>({
        id: must(code, 'an id'),
        period: must(codeOfPeriod(kind), kind),
        since: codeOfPeriod(kind),
        value: (at) => {
          const value = need(number(at), at, 'a number');
          if (value < min || value > max) refuse('unit-mismatch', at, `${min} to ${max}`);
          return contradictions([{ value }], unit)
            ? refuse('unit-mismatch', at, likelyCause(unit))
            : value;
        },
        rule: must(
          word<Target['rule']>(['atleast', 'atmost', 'equals']),
          'atleast, atmost, equals',
        ),
        key: must(key(codes), 'one known code per dimension'),
        // An unreadable definition must not become null, which would match any definition.
        definition: (at, context) => (isPresent(at) ? must(code, 'an id')(at, context) : null),
        label: must(localized, 'a text'),
        source: code,
      }),
    ),
  );

/** Reads the classes. If one is invalid all are left out: its values would count as of the class below. */
export const readBands =
  (unit: Unit): Reader<readonly Band[]> =>
  (at, context) => {
    const bands = [...list(optional(band))(at, context)].sort((a, b) => a.from - b.from);
    const isComplete =
      bands.length === entries(at).length &&
      bands.every(({ from }, i) => from !== bands[i - 1]?.from);
    const odd = contradictions(
      bands.map(({ from }) => ({ value: from })),
      unit,
    );
    if (isComplete && !odd) return bands;
    context.report(
      'warning',
      'left-out',
      { pointer: at.pointer, value: odd?.value },
      odd ? likelyCause(unit) : 'classes with a border each',
    );
    return [];
  };

const band = fields<Band>({ from: must(number, 'a number'), label: must(localized, 'a text') });

const part: Reader<Part> = fields<Part>({ id: code, text: must(localized, 'a text') });

export const readDerived: Reader<Indicator['derived']> = (at, context) =>
  isPresent(at) ? optional(fields({ numerator: part, denominator: part }))(at, context) : null;

/** Limits of a value, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * The limits in the file, or else those of the kind of unit: an amount, a change, an index and a score may be below 0.
 */
export const readBounds = (unit: At, kind: Unit['kind']): Bounds => ({
  min: number(member(unit, 'min')) ?? (['count', 'share', 'ratio'].includes(kind) ? 0 : -Infinity),
  max: number(member(unit, 'max')) ?? (kind === 'share' ? 100 : Infinity),
});

const source = fields({
  id: or(code, ''),
  name: localized,
  url: address,
  processing: localized,
  licence: inside('id', text),
  retrieved: day,
});

export const readSources: Reader<readonly Source[]> = (at, context) => {
  const sources = list<Source>((one) => {
    const { name, ...rest } = source(one, context);
    const link = member(one, 'url');
    if (!rest.url && isPresent(link)) context.report('warning', 'bad-url', link);
    return name && { name, ...rest };
  })(at, context);
  if (sources.length === 0) context.report('warning', 'missing-source', at, '[{"name": "…"}]');
  return sources;
};

const link = fields({ edition: code, href: sameOriginAddress });

/** Reads the addresses of other editions, which must be on the origin of the file. */
export const readPrevious: Reader<Indicator['previous']> = list((at, context) => {
  const { edition, href } = link(at, context);
  if (edition && href) return { edition, href };
  context.report('warning', 'bad-url', at, 'an edition and an address on the same origin');
  return null;
});
