/** Made by `src/build/chart-compiler.ts` from `src/charts/<kind>-spec.ts`. */
declare module 'virtual:tp-chart/*' {
  export const template: import('../engine/chart-template.js').ChartTemplate;
}
