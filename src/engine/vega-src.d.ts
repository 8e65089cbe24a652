/** What the engine takes from the source of Vega's sub-packages, which carry no types of their own. */
declare module 'vega-view' {
  export const View: new (dataflow: object, options: object) => import('./kernel-contract.js').DrawingView;
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode/src/*' {
  const transform: unknown;
  export default transform;
}
declare module 'vega-transforms/src/*' {
  const transform: unknown;
  export default transform;
}
declare module 'vega-view-transforms/src/*' {
  const transform: unknown;
  export default transform;
}
declare module 'vega-scale/src/*';
declare module 'vega-scenegraph/src/path/rectangle.js' {
  interface Rectangle {
    (item: object, x?: number, y?: number): string | null;
    x(of: (item: never) => number): this;
    y(of: (item: never) => number): this;
    width(of: (item: never) => number): this;
    height(of: (item: never) => number): this;
    cornerRadius(topLeft: number, topRight: number, bottomRight: number, bottomLeft: number): this;
    context(context: object | null): this;
  }
  const rectangle: () => Rectangle;
  export default rectangle;
}
declare module 'vega-scenegraph/src/path/symbols.js' {
  const symbols: (name: string) => { draw(context: object, size: number): void };
  export default symbols;
}
declare module 'vega-scenegraph/src/*' {
  const part: unknown;
  export default part;
  export const multiLineOffset: unknown;
}
declare module 'd3-path' {
  export const pathRound: (digits: number) => {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
  };
}
