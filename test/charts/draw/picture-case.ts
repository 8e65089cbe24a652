import type { ChartInput } from '../../../src/charts/chart-input.js';
import type { DrawableSpec } from '../../../src/charts/draw/drawable-spec.js';

/** A picture of a chart that somebody sees: what is drawn, and what of it a test calls it by. */
export interface PictureCase {
  readonly name: string;
  readonly spec: DrawableSpec;
  readonly input: ChartInput;
}

/** What the tests of all charts need of one: `chart/pictures.ts` in the folder of the widget's tests. */
export interface ChartPictures {
  readonly spec: DrawableSpec;
  /** All that the chart can show, each by itself, in a narrow place and in a wide one. */
  readonly pictures: () => readonly PictureCase[];
}

/** Without those for which there is no room, or nothing to draw. */
export const inTwoWidths = (
  name: string,
  spec: DrawableSpec,
  input: (width: number) => ChartInput,
): readonly PictureCase[] =>
  [320, 720].flatMap((width) => {
    try {
      return [{ name: `${name}, ${width} wide`, spec, input: input(width) }];
    } catch (reason) {
      if (reason instanceof RangeError) return [];
      throw reason;
    }
  });
