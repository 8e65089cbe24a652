/** Vega's own file, past the list of what the package offers; the build finds it. */
declare module 'vega-dataflow/src/Tuple.js' {
  export const derive: (tuple: object) => object;
  export const ingest: (datum: unknown) => object;
  export const isTuple: (datum: unknown) => boolean;
  export const rederive: unknown;
  export const replace: unknown;
  export const reset: unknown;
  export const stableCompare: unknown;
  export const tupleid: unknown;
}

/** Put in by the build: the text of the script that draws, for a worker. */
declare module 'virtual:tp-chart-worker' {
  export const code: string;
}
