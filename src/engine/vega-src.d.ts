/** What the engine takes from the source of Vega's sub-packages, which carry no types of their own. */
declare module 'vega-view' {
  export class View {
    constructor(dataflow: object, options: object);
    width(value: number): this;
    height(value: number): this;
    padding(value: object): this;
    signal(name: string, value: unknown): this;
    data(name: string, rows: readonly object[]): this;
    runAsync(): Promise<unknown>;
    finalize(): unknown;
  }
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode/src/*' {
  const transform: unknown;
  export { transform as default };
}
declare module 'vega-transforms/src/*' {
  const transform: unknown;
  export { transform as default };
}
declare module 'vega-view-transforms/src/*' {
  const transform: unknown;
  export { transform as default };
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
  export { rectangle as default };
}
declare module 'vega-scenegraph/src/path/symbols.js' {
  const symbols: (name: string) => { draw(context: object, size: number): void };
  export { symbols as default };
}
declare module 'vega-scenegraph/src/*' {
  const part: unknown;
  export { part as default };
  export const multiLineOffset: unknown;
}
declare module 'd3-path' {
  export const pathRound: (digits: number) => {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
    toString(): string;
  };
}
