import type { Band, Indicator, Observation } from './dataset.js';
import { rounded } from './unit.js';

/** The class of a rounded figure; null if it is in none, or the indicator has none. */
export const bandOf = (
  { bands, unit }: Indicator,
  figure: Observation | undefined,
): Band | null => {
  const value = rounded(figure?.value ?? NaN, unit);
  return bands.findLast(({ from }) => from <= value) ?? null;
};
