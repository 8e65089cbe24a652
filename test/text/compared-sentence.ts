import type { ComparisonFacts, FactRow } from './comparison-facts.js';
import { checkNumbers } from './one-sentence.js';
import { numberIn, same } from './sentence-patterns.js';

/**
 * The one sentence of a comparison or a map, held against a second reading: each number is one of the file, each place
 * that of its row, each extreme that of the ranked rows, and the whole is told only beside what is counted as it is.
 */
export const checkComparedSentence = (text: string, facts: ComparisonFacts): void => {
  const { lang, rows, ranked, whole, year } = facts;
  const places = ranked.flatMap(({ rank }) => rank ?? []);
  checkNumbers(
    text,
    [
      ...rows.map(({ written }) => written),
      whole?.written ?? NaN,
      ...places,
      ranked.length,
      rows.length,
      ...rows.map(({ equals }) => equals),
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((count) => count <= rows.length),
      Number(year),
      5,
    ],
    lang,
  );
  const place =
    lang === 'nl'
      ? /^(?<who>.+) staat met (?<n>(?:min )?[\d.,]*\d).* op (?<tied>gedeelde )?plaats (?<nth>\d+) van (?<of>\d+)/
      : /^(?<who>.+) ranks (?<tied>joint )?(?<nth>\d+) of (?<of>\d+) with (?<n>(?:minus )?[\d.,]*\d)/;
  const found = place.exec(text)?.groups;
  if (found) {
    const row = rowOf(facts, found['who']);
    must(
      row === undefined ||
        (same(row.written, numberIn(found['n'], facts)) &&
          row.rank === Number(found['nth']) &&
          ranked.length === Number(found['of'])),
      'a place',
      text,
      row,
    );
  }
  const numbers = ranked.map(({ written }) => written);
  const ends =
    lang === 'nl'
      ? /het hoogst (?:is )?.+? \((?<high>(?:min )?[\d.,]*\d)[^)]*\)(?:(?:, | en )het laagst .+? \((?<low>(?:min )?[\d.,]*\d))?/i
      : /highest (?:is )?.+? \((?<high>(?:minus )?[\d.,]*\d)[^)]*\)(?:(?:, | and )lowest .+? \((?<low>(?:minus )?[\d.,]*\d))?/i;
  const extreme = ends.exec(text)?.groups;
  if (extreme) {
    must(same(Math.max(...numbers), numberIn(extreme['high'], facts)), 'the highest', text, ranked);
    must(
      extreme['low'] === undefined || same(Math.min(...numbers), numberIn(extreme['low'], facts)),
      'the lowest',
      text,
      ranked,
    );
  }
};

const rowOf = ({ rows }: ComparisonFacts, name: string | undefined): FactRow | undefined =>
  rows.find((row) => row.name.toLowerCase() === name?.toLowerCase());

const must = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth) throw new Error(`${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`);
};
