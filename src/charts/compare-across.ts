import type { CompareChartWords } from '../text/compare-chart-words.js';
import type { Look } from './chart-input.js';
import { drawnTargets, isLine, type DrawnComparison } from './compare-scale.js';
import { wrap } from './labels.js';

/** A line across all rows, with its name over it: the whole, or a target of the whole. */
export interface Across {
  readonly value: number;
  readonly target: boolean;
  readonly name: readonly string[];
  /** From the base line of the last line of its name down to the rows, and what all of the name takes, at 13 px text. */
  readonly below: number;
  readonly height: number;
}

export const TEXT_LINE = 16;

/** From top to bottom: the targets of the whole, then the whole. */
export const acrossOf = ({ comparison }: DrawnComparison, words: CompareChartWords, look: Look): readonly Across[] => {
  const { whole } = comparison.ranking;
  if (!isLine(comparison) || whole === null || whole.value === null) return [];
  const { name = '', number = '', marks = '' } = words.whole ?? {};
  const all = [
    ...drawnTargets(comparison).flatMap(({ index, series, value }) =>
      series === whole.series ? [{ value, target: true, text: words.targets[index] ?? '' }] : [],
    ),
    { value: whole.value, target: false, text: `${name} ${number}${marks}` },
  ];
  return all.reduceRight<readonly Across[]>((placed, { text, ...one }) => {
    const lines = wrap(text, look.width, look, 700);
    const below = placed.reduce((sum, { height }) => sum + height, BASE);
    return [{ ...one, name: lines, below, height: lines.length * TEXT_LINE + 2 }, ...placed];
  }, []);
};
const BASE = 7;
