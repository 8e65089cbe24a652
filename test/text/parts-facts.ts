import type { Lang } from '../../src/text/lang.js';
import {
  partNames,
  trackNames,
  type PartCell,
  type PartsQuestion,
  type PartsRow,
} from './any-parts.js';
import { asWritten, clean } from './small-reader.js';

/** What may be said of parts, reckoned once more from the file alone by code that shares no line with the first. */
export interface PartsFacts {
  readonly lang: Lang;
  readonly question: PartsQuestion;
  readonly layout: 'share' | 'stacked' | 'grouped';
  readonly refused: 'not-additive' | 'negative' | 'exceeds' | null;
  /** Codes of the parts, in their order. */
  readonly parts: readonly string[];
  readonly names: readonly string[];
  readonly bars: readonly FactBar[];
  readonly leading: number;
  /** Rows of which the sentences and the remarks on status tell, in the periods that are shown. */
  readonly mentioned: readonly PartCell[];
  readonly courses: readonly (FactCourse | null)[];
}

export interface FactBar {
  readonly name: string;
  /** A year. */
  readonly year: string;
  readonly cells: readonly FactCell[];
  readonly total: FactCell;
  readonly lacking: 'hidden' | 'missing' | 'mixed' | null;
  readonly whole: number | null;
  readonly published: boolean;
  readonly rest: FactCell | null;
  readonly unequal: { readonly sum: number; readonly total: number } | null;
}

export interface FactCell {
  readonly cell: PartCell | null;
  /** As it is written; NaN without a number. */
  readonly written: number;
  /** In whole per cents, and how it is bounded; null without a share. */
  readonly percent: Percent | null;
}

export interface Percent {
  readonly size: number;
  readonly sign: '' | '<' | '>';
}

export interface FactCourse {
  readonly from: number;
  /**
   * Both shares in per cents as they are written, and what they differ by; null where that is not the difference of
   * what is written.
   */
  readonly ends: readonly [number, number];
  readonly points: number | null;
  readonly word: 'rose' | 'fell' | 'steady' | 'fluctuated' | null;
}

export const partsFacts = (question: PartsQuestion, lang: Lang): PartsFacts => {
  const { file, by, chosen, last } = question;
  const first = last === 0 ? 0 : Math.max(0, file.years.length - last);
  const shown = file.years.slice(first);
  const wanted = (row: PartsRow): boolean =>
    row.part !== 'T' && (chosen.length === 0 || chosen.includes(row.part));
  // In the order in which they are met, track by track.
  const parts = [...new Set(file.tracks.flatMap((track) => file.parts.filter((part) => file.rows.some((row) => row.track === track && row.part === part && wanted(row)))))]; // prettier-ignore
  const own = file.rows.filter(({ part }) => parts.includes(part));
  const at = leadingYear(
    own.map(({ cells }) => cells.slice(first)),
    shown.length,
  );
  const places = by
    ? file.tracks.map((track) => ({ track, year: first + at }))
    : shown.map((_, i) => ({ track: file.tracks[0] ?? '', year: first + i }));
  const roundingStep = roundingStepOf(question);
  const name = ({ track, year }: { readonly track: string; readonly year: number }): string =>
    by ? (trackNames[track]?.[lang] ?? '') : String(file.years[year]);
  const barsOf = (adds: boolean): readonly FactBar[] =>
    places.map((place) => ({
      ...barOf(question, parts, place, roundingStep, adds),
      name: name(place),
      year: String(file.years[place.year]),
    }));
  const bars = barsOf(true);
  const refused = !file.unit.additive
    ? ('not-additive' as const)
    : bars.some(({ cells, total }) => [total, ...cells].some(({ written }) => written < 0))
      ? ('negative' as const)
      : bars.some(
            ({ unequal, cells }) =>
              unequal !== null &&
              unequal.sum - unequal.total > ((known(cells) + 1) / 2) * roundingStep + 1e-9,
          )
        ? ('exceeds' as const)
        : null;
  const settled = refused === null ? bars : barsOf(false);
  const total = file.tracks.indexOf('T');
  const stacked = refused === null && question.layout !== 'grouped';
  const withWhole = settled.flatMap(({ whole }, i) => (whole === null ? [] : [i]));
  const substitute =
    !by && stacked && settled[at]?.lacking === 'mixed' && withWhole.length > 0
      ? withWhole[
          leadingYear(
            own.map(({ cells }) => withWhole.flatMap((i) => cells[first + i] ?? [])),
            withWhole.length,
          )
        ]
      : undefined;
  const leading = by ? Math.max(0, total) : (substitute ?? at);
  const asIs = by
    ? own
    : file.rows.filter((row) => (chosen.length === 0 ? true : chosen.includes(row.part)));
  return {
    lang,
    question,
    layout: refused === null ? (question.layout ?? 'share') : 'grouped',
    refused,
    parts,
    names: parts.map((part) => partNames[part]?.[lang] ?? ''),
    bars: settled,
    leading,
    mentioned: asIs.flatMap(({ cells }) =>
      by ? cells.slice(first + at, first + at + 1) : cells.slice(first),
    ),
    courses: parts.map((_, i) => (by ? null : courseOf(question, settled, i, leading, first))),
  };
};

const known = (cells: readonly FactCell[]): number =>
  cells.filter(({ cell }) => cell !== null && cell.value !== null).length;

const barOf = (
  { file }: PartsQuestion,
  parts: readonly string[],
  { track, year }: { readonly track: string; readonly year: number },
  roundingStep: number,
  adds: boolean,
): Omit<FactBar, 'name' | 'year'> => {
  const rows = file.rows.filter((row) => row.track === track);
  const cellOf = (part: string): PartCell | null =>
    rows.find((row) => row.part === part)?.cells[year] ?? null;
  const written = (cell: PartCell | null): number =>
    cell === null || cell.value === null ? NaN : asWritten(cell.value, file.unit);
  const factCell = (cell: PartCell | null, whole: number | null): FactCell => ({
    cell,
    written: written(cell),
    percent:
      whole === null || whole <= 0 || cell === null || cell.value === null
        ? null
        : percentOf(written(cell), whole),
  });
  const cells = parts.map(cellOf);
  const total = cellOf('T');
  const sorts = (cell: PartCell): string => {
    const definition = cell.edition === '2017' ? file.older : 'B';
    return [
      cell.edition,
      definition,
      cell.letters.includes('d'),
      cell.letters.includes('f'),
    ].join();
  };
  const made = (more: Partial<FactBar>, whole: number | null): Omit<FactBar, 'name' | 'year'> => ({
    cells: cells.map((cell) => factCell(cell, whole)),
    total: factCell(total, null),
    lacking: null,
    whole,
    published: false,
    rest: null,
    unequal: null,
    ...more,
  });
  const numbers = cells.flatMap((cell) => (cell !== null && cell.value !== null ? [cell] : []));
  const [one] = numbers;
  if (!adds) return made({}, null);
  if (one === undefined) return made({ lacking: 'missing' }, null);
  const left = rows
    .filter(({ part }) => part !== 'T' && !parts.includes(part))
    .flatMap((row) => row.cells[year] ?? []);
  if (
    [...cells, ...left].some((cell) => cell?.value === null && 'sc'.includes(cell.letters || '.'))
  )
    return made({ lacking: 'hidden' }, null);
  if (numbers.some((cell) => sorts(cell) !== sorts(one))) return made({ lacking: 'mixed' }, null);
  const open = cells.some((cell) => cell === null || (cell.value === null && cell.letters !== 'z'));
  const sum = clean(numbers.reduce((all, cell) => all + written(cell), 0));
  if (total === null || total.value === null)
    return open || left.length > 0 ? made({ lacking: 'missing' }, null) : made({}, sum);
  if (sorts(total) !== sorts(one)) return made({ lacking: 'mixed' }, null);
  const whole = written(total);
  const gap = clean(whole - sum);
  const counted = file.unit.kind === 'count' && file.unit.multiplier === 0 && roundingStep === 1;
  const allowed =
    counted || open || left.length > 0 ? 0 : ((numbers.length + 1) / 2) * roundingStep;
  const rest = gap > allowed + 1e-9;
  return made(
    {
      published: true,
      rest: rest
        ? { cell: null, written: gap, percent: whole <= 0 ? null : percentOf(gap, whole) }
        : null,
      unequal: gap === 0 || rest ? null : { sum, total: whole },
    },
    whole,
  );
};

/** Rounded by whole numbers alone: half a per cent goes up. */
const percentOf = (part: number, whole: number): Percent => {
  const [top, bottom] = [BigInt(Math.round(part * 10)), BigInt(Math.round(whole * 10))];
  const two = BigInt(2);
  const size = Number((top * BigInt(100) * two + bottom) / (bottom * two));
  if (top > 0 && size === 0) return { size: 1, sign: '<' };
  return top < bottom && size === 100 ? { size: 99, sign: '>' } : { size, sign: '' };
};

/** How finely the file gives its numbers, as they are written: by the noughts at their ends. */
const roundingStepOf = ({ file }: PartsQuestion): number => {
  const { decimals, multiplier } = file.unit;
  const digits = file.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null || value === 0 ? [] : [String(Math.round(Math.abs(value) * 10 ** decimals))]))); // prettier-ignore
  const most = Math.max(
    0,
    ...file.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])),
  );
  const noughts = Math.min(...digits.map((text) => (/0*$/.exec(text) ?? [''])[0].length), Infinity);
  if (noughts === Infinity) return 10 ** (multiplier - decimals);
  return most <= 0 ? 10 ** (multiplier - decimals) : 10 ** (noughts - decimals + multiplier);
};

/**
 * The last year that was published for more than half of the rows; else the one that was for most, the last of equals.
 */
const leadingYear = (rows: readonly (readonly PartCell[])[], years: number): number => {
  const counts = Array.from({ length: years }, (_, i) => {
    const cells = rows.flatMap((row) => row[i] ?? []);
    const actual = cells.filter(
      ({ value, letters }) => value !== null && !letters.includes('f'),
    ).length;
    return actual === 0
      ? 0
      : actual +
          cells.filter(({ value, letters }) => value === null && 'scz'.includes(letters)).length;
  });
  for (let i = years - 1; i >= 0; i -= 1) if ((counts[i] ?? 0) * 2 > rows.length) return i;
  return counts.lastIndexOf(Math.max(...counts));
};

const courseOf = (
  question: PartsQuestion,
  bars: readonly FactBar[],
  part: number,
  leading: number,
  first: number,
): FactCourse | null => {
  const cut = lastCut(question, leading, first);
  const shares = bars.flatMap(({ cells, whole }, i) => {
    const cell = cells[part];
    return cell?.percent == null || whole === null || i <= cut || i > leading
      ? []
      : [{ i, share: [tenths(cell.written), tenths(whole)] as const }];
  });
  const [start, end] = [shares[0], shares.at(-1)];
  if (start === undefined || end?.i !== leading || shares.length < 2) return null;
  const length = leading - start.i + 1;
  const word = wordOf(
    shares.map(({ share: [top, bottom] }) => clean((Number(top) / Number(bottom)) * 100)),
    (length - shares.length) * 5 > length,
  );
  const [[top, bottom], [newTop, newBottom]] = [start.share, end.share];
  const roundings = ([100, 1000] as const).map((of) => {
    const ends = [half(top * BigInt(of), bottom), half(newTop * BigInt(of), newBottom)] as const;
    const by = half((newTop * bottom - top * newBottom) * BigInt(of), newBottom * bottom);
    const scale = of / 100;
    return {
      ends: [ends[0] / scale, ends[1] / scale] as const,
      points: ends[1] - ends[0] === by ? by / scale : null,
    };
  });
  const whole = roundings[0] as (typeof roundings)[number];
  const bounded = [start.i, end.i].some((i) => bars[i]?.cells[part]?.percent?.sign !== '');
  const moved = !bounded && (word === 'rose' || word === 'fell');
  const shown = moved && whole.points === null ? (roundings[1] as typeof whole) : whole;
  return { from: start.i, word, ...shown, ...(!moved && { points: null }) };
};

const tenths = (number: number): bigint => BigInt(Math.round(number * 10));

/** A division of whole numbers, half away from zero. */
const half = (top: bigint, bottom: bigint): number => {
  const [two, size] = [BigInt(2), top < 0 ? -top : top];
  return (top < 0 ? -1 : 1) * Number((size * two + bottom) / (bottom * two));
};

const wordOf = (sizes: readonly number[], lacking: boolean): FactCourse['word'] => {
  const net = clean((sizes.at(-1) ?? 0) - (sizes[0] ?? 0));
  const path = sizes.slice(1).reduce((sum, size, i) => sum + Math.abs(size - (sizes[i] ?? 0)), 0);
  if (clean(path - 3 * Math.abs(net)) > 0 && clean(Math.max(...sizes) - Math.min(...sizes)) > 1)
    return 'fluctuated';
  if (Math.abs(net) <= 1) return lacking ? null : 'steady';
  return net > 0 ? 'rose' : 'fell';
};

/**
 * The last place before the leading bar after which one of the shown rows was counted otherwise; -1 where there is
 * none.
 */
const lastCut = ({ file, chosen }: PartsQuestion, leading: number, first: number): number => {
  const rows = file.rows.filter(({ part }) => chosen.length === 0 || chosen.includes(part));
  const cuts = rows.flatMap(({ cells }) => {
    const numbers = cells.flatMap(({ value }, i) => (i >= first && value !== null ? [i] : []));
    return numbers.slice(1).flatMap((to, n) => {
      const from = numbers[n] ?? 0;
      const way = (i: number): string =>
        `${cells[i]?.edition === '2017' ? file.older : 'B'}${cells[i]?.letters.includes('d') === true}`;
      const between = file.breaks
        .map(({ after, recalculated }) => ({
          at: file.years.filter((year) => year <= after).length - 1,
          recalculated,
        }))
        .filter(({ at }) => at >= from && at < to);
      const hard = between.filter(({ recalculated }) => !recalculated).map(({ at }) => at);
      return way(from) === way(to) || hard.length > 0 ? hard : [between[0]?.at ?? to - 1];
    });
  });
  return Math.max(-1, ...cuts.map((at) => at - first).filter((at) => at < leading));
};
