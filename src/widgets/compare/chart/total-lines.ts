import type { CompareChartWords } from '../text/compare-chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { drawnTargets, isLine, type DrawnComparison } from './compare-scale.js';
import { wrap } from '../../../charts/labels.js';

/** A line across all rows with its name above it: the total, or a target of the total. */
export interface TotalLine {
  readonly value: number;
  readonly target: boolean;
  readonly name: readonly string[];
  /** Distance from the last base line of the name to the rows, and height of the whole name, at 13 px text. */
  readonly below: number;
  readonly height: number;
}

export const TEXT_LINE = 16;

/** Returns the lines from top to bottom by label: the targets of the total, then the total. */
export const totalLinesOf = (
  { comparison }: DrawnComparison,
  words: CompareChartWords,
  layout: LayoutContext,
): readonly TotalLine[] => {
  const { total: total } = comparison.ranking;
  if (!isLine(comparison) || total === null || total.value === null) return [];
  const { name = '', number = '', marks = '' } = words.total ?? {};
  const nameLines = [
    ...drawnTargets(comparison).flatMap(({ index, series, value }) =>
      series === total.series ? [{ value, target: true, text: words.targets[index] ?? '' }] : [],
    ),
    { value: total.value, target: false, text: `${name} ${number}${marks}` },
  ];
  return nameLines.reduceRight<readonly TotalLine[]>((placed, { text, ...one }) => {
    const nameLines = wrap(text, layout.width, layout, 700);
    const below = placed.reduce((sum, { height }) => sum + height, BASE);
    return [
      { ...one, name: nameLines, below, height: nameLines.length * TEXT_LINE + 2 },
      ...placed,
    ];
  }, []);
};
const BASE = 7;
