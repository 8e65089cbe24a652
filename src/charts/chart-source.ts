import type { TopLevelSpec } from 'vega-lite';

/** A chart as it is written: the compiler turns it into a template at build time. */
export interface ChartSource {
  readonly kind: string;
  /** Everything that a page may change is a parameter or a named data set without values. */
  readonly spec: TopLevelSpec;
  /** What Vega-Lite cannot say: changes to the compiled Vega, in this order. */
  readonly patches: readonly Patch[];
}

export interface Patch {
  readonly name: string;
  readonly why: string;
  /** Changes the compiled Vega specification in place. Throws when what it changes is not there (any more). */
  readonly apply: (vega: VegaNode) => void;
}

/** A piece of a Vega specification, as plain JSON. */
export type VegaNode = { [key: string]: VegaValue };
export type VegaValue = string | number | boolean | null | VegaNode | VegaValue[];
