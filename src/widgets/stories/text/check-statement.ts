import type { Localized } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import { isShare } from '../../../model/unit.js';
import { rounded } from '../../../model/unit.js';
import type { Lang } from '../../../text/lang.js';
import { numbersIn, type WrittenNumber } from './numbers-in.js';

/** A figure that a statement may contain: a number of the series in one period. */
export interface StatementFigure {
  readonly period: string;
  readonly value: number;
  /** First and last day of the period. */
  readonly start: string;
  readonly end: string;
}

/** The facts that a statement may state: its two figures, and whether they are comparable. */
export interface StatementFacts {
  readonly from: StatementFigure | null;
  readonly to: StatementFigure | null;
  readonly comparable: boolean;
  readonly edition: string;
}

const RISE = /\b(steeg|stegen|gestegen|toegenomen|groeide|groeiden|rose|risen|increased|grew)\b/i;
const FALL = /\b(daalde|daalden|gedaald|afgenomen|kromp|krompen|fell|fallen|decreased|shrank)\b/i;

/**
 * The numbers and the words of direction in a statement that disagree with the series; empty where all of them agree.
 */
export const disagreements = (
  statement: string,
  lang: Lang,
  slice: Slice,
  facts: StatementFacts,
): readonly string[] => {
  const { numbers, periods } = numbersIn(statement, lang);
  const { from, to, comparable } = facts;
  const years = new Set(
    [from, to].flatMap((figure) =>
      figure === null ? [] : [Number(figure.start.slice(0, 4)), Number(figure.end.slice(0, 4))],
    ),
  );
  const numbersInNames = namedNumbers(slice);
  const wrong = [
    ...periods.filter((period) => !period.years.every((year) => years.has(year))),
    ...numbers.filter(
      (number) =>
        !(
          agrees(number, slice, facts) ||
          (number.measure === 'plain' &&
            (years.has(number.value) || number.text === facts.edition)) ||
          numbersInNames.has(`${number.after} ${number.value}`)
        ),
    ),
  ].map(({ text }) => text);
  const change = from !== null && to !== null && comparable ? to.value - from.value : null;
  const wrongDirection =
    change === null
      ? null
      : ((change <= 0 ? RISE.exec(statement)?.[0] : undefined) ??
        (change >= 0 ? FALL.exec(statement)?.[0] : undefined));
  return wrongDirection === null || wrongDirection === undefined
    ? wrong
    : [...wrong, wrongDirection];
};

const agrees = (
  number: WrittenNumber,
  slice: Slice,
  { from, to, comparable }: StatementFacts,
): boolean => {
  const { unit } = slice.indicator;
  const scale = 10 ** unit.multiplier;
  const values = [from, to].flatMap((figure) =>
    figure === null ? [] : [rounded(figure.value, unit) * scale],
  );
  const [first, second] = values;
  // Across a break there is no difference.
  const hasChange =
    values.length === 2 && comparable && first !== undefined && second !== undefined;
  const differences = hasChange ? [Math.abs(second - first)] : [];
  const relative = hasChange && first > 0 ? [Math.abs(second / first - 1) * 100] : [];
  const share = isShare(unit);
  const allowedValues = {
    points: share ? differences : [],
    percent: share ? values : relative,
    plain: [...values, ...(share ? [] : differences)],
  }[number.measure];
  return allowedValues.some(
    (value) => Math.abs(value - number.value) <= number.room + 1e-9 * Math.abs(value),
  );
};

/** Numbers that are part of a name in the file: `leerjaar 4`, `niveau 2`. */
const namedNumbers = ({ indicator, at }: Slice): ReadonlySet<string> => {
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
        [...text.toLowerCase().matchAll(/(\p{L}[\p{L}-]*) (\d{1,2})\b/gu)].map(
          ([, word = '', digits]) => `${word} ${digits}`,
        ),
      ),
  );
};
