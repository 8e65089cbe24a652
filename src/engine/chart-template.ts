/** A chart compiled at build time: what the engine needs to draw it for any data. */
export interface ChartTemplate {
  readonly kind: string;
  /** Vega's parsed dataflow. Its expressions are numbers into `functions`; in the full form they still carry their syntax tree. */
  readonly dataflow: object;
  /** Called with Vega's function context as `this`. */
  readonly functions: readonly ExpressionFunction[];
}

export type ExpressionFunction = (this: never, first: never, second: never) => unknown;
