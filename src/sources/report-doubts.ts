import { cutter } from '../model/cuts.js';
import type { Dataset, Dimension, Series } from '../model/dataset.js';
import type { Steps } from '../model/steps.js';
import { rounded } from '../model/unit.js';
import { checkParts } from './check-parts.js';
import type { Report } from './parsed.js';
import { enumerate } from '../model/enumerate.js';

/** Tells the publisher what is strange about figures that may all be right. Problem: `parts-over-total`. */
export function* reportDoubts(dataset: Dataset, report: Report): Steps<void> {
  yield* reportDecimals(dataset, report);
  yield;
  yield* reportJoins(dataset, report);
  const rows = new Map(dataset.series.map((row) => [row.key.join(' '), row]));
  for (const [place, { kind }] of enumerate(dataset.dimensions)) {
    yield;
    if (dataset.indicator.unit.additive) yield* checkParts(dataset, rows, place, report);
    if (kind === 'destination' && dataset.indicator.unit.kind === 'share') reportDestinations(dataset, place, report);
  }
  dataset.targets.forEach(({ key }, i) => {
    if (!rows.has(key.join(' '))) report('note', 'target-without-row', { pointer: `/targets/${i}/key`, value: key }, 'a row');
  });
}

/** Rows between two rests. */
const ROWS = 200;

function* reportDecimals({ series, indicator: { unit } }: Dataset, report: Report): Steps<void> {
  for (const [index, { observations }] of enumerate(series)) {
    if (index % ROWS === 0) yield;
    const finer = observations.find(({ value }) => value !== null && value !== rounded(value, unit));
    if (finer) return report('warning', 'decimals', finer, `${unit.decimals}`);
  }
}

/** Where neighbours of one row were counted differently and no break says so; `select` cuts there in any case. */
function* reportJoins({ series, periods, breaks, indicator }: Dataset, report: Report): Steps<void> {
  const cutsIn = cutter(periods, breaks, indicator.definitions);
  for (const [index, row] of enumerate(series)) {
    if (index % ROWS === 0) yield;
    for (const { declared, place } of cutsIn(row)) {
      const { recalculated, after } = place.break;
      if (place.cut && (recalculated || !declared)) {
        const found = { pointer: row.pointer, value: recalculated ? 'recalculated' : undefined };
        report('warning', 'definition-joined', found, `a break after ${after}`);
      }
    }
  }
}

/** Shares of the same people over all that they could do: more than a hundred together, beyond rounding, and one of them is wrong. */
const reportDestinations = ({ dimensions, series, indicator: { unit } }: Dataset, place: number, report: Report): void => {
  const { total } = dimensions[place] as Dimension;
  const groups = new Map<string, Series[]>();
  for (const row of series) {
    if (row.key[place] === total) continue;
    const group = row.key.map((code, i) => (i === place ? '' : code)).join(' ');
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    for (const [i, { value, pointer }] of enumerate(first.observations)) {
      const sum = others.reduce((all, { observations }) => all + (observations[i]?.value ?? 0), value ?? 0);
      if (sum <= 100 + ((others.length + 1) / 2) * 10 ** -unit.decimals) continue;
      report('note', 'parts-differ', { pointer, value: Number(sum.toFixed(unit.decimals)) }, '100');
      break;
    }
  }
};
