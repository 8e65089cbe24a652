import { cutter } from '../model/cuts.js';
import type { Dataset, Dimension, Series } from '../model/dataset.js';
import type { Cooperative } from '../model/cooperative.js';
import { rounded } from '../model/unit.js';
import { compareParts, rowsByKey } from './check-parts.js';
import type { Report } from './check.js';
import { collectFindings } from './collect-findings.js';
import type { Finding } from '../model/problem.js';
import { enumerate } from '../model/enumerate.js';

/** What is suspicious about figures that may still be right: for the publisher, not for readers. */
export function* doubtsAbout(dataset: Dataset): Cooperative<readonly Finding[]> {
  const { report, findings } = collectFindings();
  yield* reportDecimals(dataset, report);
  yield;
  yield* reportJoins(dataset, report);
  const rows = rowsByKey(dataset);
  for (const [dimensionIndex, { kind }] of enumerate(dataset.dimensions)) {
    yield;
    yield* reportParts(dataset, rows, dimensionIndex, report);
    if (kind === 'destination' && dataset.indicator.unit.kind === 'share')
      reportDestinations(dataset, dimensionIndex, report);
  }
  dataset.targets.forEach(({ key }, i) => {
    if (!rows.has(key.join(' ')))
      report('note', 'target-without-row', { pointer: `/targets/${i}/key`, value: key }, 'a row');
  });
  return findings();
}

/**
 * Reports, once per row, parts that are more than their total by no more than the rounding of their rows explains, and
 * men and women who are fewer than the total.
 */
function* reportParts(
  dataset: Dataset,
  rows: ReadonlyMap<string, Series>,
  dimensionIndex: number,
  report: Report,
): Cooperative<void> {
  const reported = new Set<Series>();
  const isSex = dataset.dimensions[dimensionIndex]?.kind === 'sex';
  yield* compareParts(dataset, rows, dimensionIndex, (one) => {
    const { row, cell, value, sum, isComplete, tolerance } = one;
    const isSuspicious =
      sum - value > tolerance || (isComplete && isSex && value - sum > tolerance);
    if (!isSuspicious || reported.has(row)) return;
    reported.add(row);
    report('note', 'parts-differ', { pointer: cell.pointer, value }, `${sum}`);
  });
}

/** Rows between two yields. */
const ROWS = 200;

function* reportDecimals(
  { series, indicator: { unit } }: Dataset,
  report: Report,
): Cooperative<void> {
  for (const [index, { observations }] of enumerate(series)) {
    if (index % ROWS === 0) yield;
    const finer = observations.find(
      ({ value }) => value !== null && value !== rounded(value, unit),
    );
    if (finer) return report('warning', 'decimals', finer, `${unit.decimals}`);
  }
}

/**
 * Reports adjacent numbers of one row with different definitions and no declared break; `select` cuts there in any
 * case.
 */
function* reportJoins(
  { series, periods, breaks, indicator }: Dataset,
  report: Report,
): Cooperative<void> {
  const cutsIn = cutter(periods, breaks, indicator.definitions);
  for (const [index, row] of enumerate(series)) {
    if (index % ROWS === 0) yield;
    for (const { declared, sliceBreak: place } of cutsIn(row)) {
      const { recalculated, after } = place.break;
      if (place.cut && (recalculated || !declared)) {
        const found = { pointer: row.pointer, value: recalculated ? 'recalculated' : undefined };
        report('warning', 'definition-joined', found, `a break after ${after}`);
      }
    }
  }
}

/**
 * Reports shares of the same people over all destinations that add up to more than a hundred, beyond rounding: then one
 * of them is wrong.
 */
const reportDestinations = (
  { dimensions, series, indicator: { unit } }: Dataset,
  dimensionIndex: number,
  report: Report,
): void => {
  const { total } = dimensions[dimensionIndex] as Dimension;
  const groups = new Map<string, Series[]>();
  for (const row of series) {
    if (row.key[dimensionIndex] === total) continue;
    const group = row.key.map((code, i) => (i === dimensionIndex ? '' : code)).join(' ');
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    for (const [i, { value, pointer }] of enumerate(first.observations)) {
      const sum = others.reduce(
        (all, { observations }) => all + (observations[i]?.value ?? 0),
        value ?? 0,
      );
      if (sum <= 100 + ((others.length + 1) / 2) * 10 ** -unit.decimals) continue;
      report('note', 'parts-differ', { pointer, value: Number(sum.toFixed(unit.decimals)) }, '100');
      break;
    }
  }
};
