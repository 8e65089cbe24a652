/** Made by `src/build/chart-compiler.ts` from `src/charts/<kind>-spec.ts`; the same shape as the engine's `ChartTemplate`. */
declare module 'virtual:tp-chart/*' {
  export const template: {
    readonly kind: string;
    readonly dataflow: object;
    readonly functions: readonly ((this: never, first: never, second: never) => unknown)[];
  };
}
