import type { ChartTemplate } from './chart-template.js';

/** The part of a Vega view that a drawing needs. */
export interface DrawingView {
  width(value: number): this;
  height(value: number): this;
  padding(value: object): this;
  signal(name: string, value: unknown): this;
  data(name: string, rows: readonly object[]): this;
  runAsync(): Promise<unknown>;
  finalize(): unknown;
}

export interface ViewOptions {
  readonly container: HTMLElement;
  readonly renderer: 'svg';
  readonly logger: unknown;
  readonly loader: unknown;
}

/** The one seam between the slim engine and the full one: see `src/build/engine-aliases.ts`. */
export type Kernel = (template: ChartTemplate, options: ViewOptions) => DrawingView;
