// Made from src/widgets/index.ts by `npm run docs`.
import type { ShownValues } from '../model/read-query.js';
import { breakdownValues } from '../widgets/breakdown/breakdown-values.js';
import { compareValues } from '../widgets/compare/compare-values.js';
import { flowValues } from '../widgets/flow/flow-values.js';
import { mapValues } from '../widgets/map/map-values.js';
import { slopeValues } from '../widgets/slope/slope-values.js';

/** The values that a widget shows of a question, by its name; widgets without one show what the query gives. */
export const shownValues: Readonly<Record<string, ShownValues | undefined>> = {
  breakdown: breakdownValues,
  compare: compareValues,
  flow: flowValues,
  map: mapValues,
  slope: slopeValues,
};
