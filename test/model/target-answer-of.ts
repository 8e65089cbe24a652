import { answerTarget, type TargetAnswer } from '../../src/widgets/target/model/answer-target.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { readIndicator } from '../data/read-indicator.js';
import { oneRow, smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';

/** The answer of a small file with these members: see `smallFile`. */
export const targetAnswerOf = (
  change: Readonly<Record<string, unknown>>,
  attributes: QueryAttributes = {},
  id: string | null = null,
): TargetAnswer =>
  answerTarget(readIndicator(smallFile(change), base, base).dataset, readQuery(attributes), id);

/** A target of the row of all together. */
export const target = (
  change: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  id: 't1',
  period: '2020',
  value: 150,
  rule: 'atleast',
  key: ['NL01', 'T'],
  label: { nl: 'Doel van de raad', en: 'Goal of the council' },
  ...change,
});

/** One row of figures by year up to 2018 against one target. */
export const against = (
  values: readonly (number | null)[],
  goal: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
): TargetAnswer => {
  const codes = values.map((_, i) => String(2019 - values.length + i));
  const status = values.map((value) => (value === null ? 'm' : '.')).join('');
  const file = oneRow(
    { values, status },
    { period: { kind: 'year', codes }, targets: [target({ key: [], ...goal })], ...change },
  );
  return answerTarget(readIndicator(file, base, base).dataset, readQuery({}));
};
