import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { drawnTargets } from './drawn-targets.js';

/** Every value that the axis of a line chart has to hold: numbers, ends of their margins, and targets. */
export const drawnValues = (slice: Slice): readonly number[] => [
  ...slice.series.flatMap(({ observations }) => observations.flatMap(ofCell)),
  ...drawnTargets(slice).map(({ value }) => value),
];

const ofCell = ({ value, margin }: Observation): readonly number[] =>
  value === null ? [] : margin === undefined ? [value] : [value, margin.lower, margin.upper];
