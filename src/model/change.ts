import type { Period } from './dataset.js';

export type Change =
  | {
      readonly kind: 'known';
      /** The earlier period. It may precede the shown ones, and periods without a number may come between. */
      readonly than: Period;
      /** In the unit, from rounded figures; percentage points for a share. */
      readonly absolute: number;
      /**
       * As a fraction of the older value; null except for counts and amounts, and if the older value is not above 0.
       */
      readonly relative: number | null;
    }
  | { readonly kind: 'none'; readonly reason: 'no-value' | 'first' }
  /** There is a break in between: `than` is the period of the last earlier number, which must not be compared. */
  | { readonly kind: 'none'; readonly reason: 'break'; readonly than: Period };

export interface PeriodSpan {
  readonly from: number;
  readonly to: number;
  readonly absolute: number;
  readonly relative: number | null;
  /** Index of the highest and lowest number of the span; the first of equals. */
  readonly highest: number;
  readonly lowest: number;
  /** Number of figures between `from` and `to`, both included. */
  readonly count: number;
  /** Number of periods without a figure. */
  readonly missing: number;
  /** By the documented thresholds of `trendOf`. Null if too little is known to call it steady. */
  readonly trend: 'rose' | 'fell' | 'steady' | 'fluctuated' | null;
}
