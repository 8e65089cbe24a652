import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { drawnTargets } from './drawn-targets.js';

/** Returns all values that the axis of a line chart must include: figures, margins and targets. */
export const drawnValues = (slice: Slice): readonly number[] => [
  ...slice.series.flatMap(({ observations }) => observations.flatMap(cellValues)),
  ...drawnTargets(slice).map(({ value }) => value),
];

const cellValues = ({ value, margin }: Observation): readonly number[] =>
  value === null ? [] : margin === undefined ? [value] : [value, margin.lower, margin.upper];
