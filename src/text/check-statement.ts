import type { Localized } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { numbersIn, type Written } from './numbers-in.js';

/** A figure that a statement may speak of: a number of the series in one period. */
export interface Spoken {
  readonly period: string;
  readonly value: number;
  /** First and last day. */
  readonly start: string;
  readonly end: string;
}

/** What a statement may say: its two figures, and whether they may be held against each other. */
export interface MaySay {
  readonly from: Spoken | null;
  readonly to: Spoken | null;
  readonly comparable: boolean;
  readonly edition: string;
}

const RISE = /\b(steeg|stegen|gestegen|toegenomen|groeide|groeiden|rose|risen|increased|grew)\b/i;
const FALL = /\b(daalde|daalden|gedaald|afgenomen|kromp|krompen|fell|fallen|decreased|shrank)\b/i;

/** What a statement writes in digits, or says of their direction, that the series does not; empty where they agree. */
export const disagreements = (statement: string, lang: Lang, slice: Slice, may: MaySay): readonly string[] => {
  const { numbers, periods } = numbersIn(statement, lang);
  const { from, to, comparable } = may;
  const years = new Set([from, to].flatMap((one) => (one === null ? [] : [Number(one.start.slice(0, 4)), Number(one.end.slice(0, 4))])));
  const named = names(slice);
  const wrong = [
    ...periods.filter((period) => !period.years.every((year) => years.has(year))),
    ...numbers.filter(
      (number) =>
        !(
          agrees(number, slice, may) ||
          (number.measure === 'plain' && (years.has(number.value) || number.text === may.edition)) ||
          named.has(`${number.after} ${number.value}`)
        ),
    ),
  ].map(({ text }) => text);
  const change = from !== null && to !== null && comparable ? to.value - from.value : null;
  const against =
    change === null
      ? null
      : ((change <= 0 ? RISE.exec(statement)?.[0] : undefined) ?? (change >= 0 ? FALL.exec(statement)?.[0] : undefined));
  return against === null || against === undefined ? wrong : [...wrong, against];
};

const agrees = (number: Written, slice: Slice, { from, to, comparable }: MaySay): boolean => {
  const { unit } = slice.indicator;
  const scale = 10 ** unit.multiplier;
  const values = [from, to].flatMap((one) => (one === null ? [] : [rounded(one.value, unit) * scale]));
  const [first, second] = values;
  // Over another count there is no difference to tell.
  const both = values.length === 2 && comparable && first !== undefined && second !== undefined;
  const differences = both ? [Math.abs(second - first)] : [];
  const relative = both && first > 0 ? [Math.abs(second / first - 1) * 100] : [];
  const share = isShare(unit);
  const meant = {
    points: share ? differences : [],
    percent: share ? values : relative,
    plain: [...values, ...(share ? [] : differences)],
  }[number.measure];
  return meant.some((value) => Math.abs(value - number.value) <= number.room + 1e-9 * Math.abs(value));
};

/** Numbers that belong to a name in the file: `leerjaar 4`, `niveau 2`. */
const names = ({ indicator, at }: Slice): ReadonlySet<string> => {
  const { title, shortTitle, description, definitions } = indicator;
  const texts: readonly (Localized | null)[] = [
    title,
    shortTitle,
    description,
    ...definitions.map(({ text }) => text),
    ...at.map(({ label }) => label),
  ];
  return new Set(
    texts
      .flatMap((text) => Object.values(text ?? {}))
      .flatMap((text) =>
        [...text.toLowerCase().matchAll(/(\p{L}[\p{L}-]*) (\d{1,2})\b/gu)].map(([, word = '', digits]) => `${word} ${digits}`),
      ),
  );
};
