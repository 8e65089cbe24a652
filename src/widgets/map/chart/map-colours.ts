import type { Observation, Status } from '../../../model/dataset.js';

/** Style of an area; all colours and widths are custom properties of the element. */
export interface AreaStyle {
  readonly fill: string;
  /** Colour of text on it. */
  readonly ink: string;
  readonly dash: string | null;
  readonly stripes: Stripes | null;
}

export interface Stripes {
  readonly spacing: number;
  readonly rising: boolean;
  readonly line: { readonly stroke: string; readonly width: string; readonly strength: string };
}

/**
 * Distance between stripes in pixels. Higher classes have wider stripes, so that classes can be told apart without
 * colours.
 */
const SPACING = 7;

/** Steps of the colour scale by number of classes, from the lowest up; the ends are always far apart. */
const steps: readonly (readonly number[])[] = [
  [],
  [3],
  [2, 4],
  [1, 3, 5],
  [1, 2, 4, 5],
  [1, 2, 3, 4, 5],
];

/** Returns the styles of the classes, in their order. */
export const classColours = (classes: number): readonly AreaStyle[] =>
  (steps[classes] ?? []).map(styleOfStep);

const styleOfStep = (step: number): AreaStyle => ({
  fill: `var(--_scale-${step})`,
  ink: `var(--_on-scale-${step})`,
  dash: null,
  stripes:
    step === 1
      ? null
      : {
          spacing: SPACING,
          rising: true,
          line: {
            stroke: `var(--_on-scale-${step})`,
            width: `var(--_stripe-${step})`,
            strength: 'var(--_stripe-strength)',
          },
        },
});

/**
 * Returns the style of an area without a class. Figures that are not public are hatched the other way, and figures in
 * no class have a dashed outline.
 */
export const missingStyle = ({ value, status }: Observation): AreaStyle => ({
  fill: 'var(--_paper)',
  ink: 'var(--_text)',
  dash: value === null ? null : '3 3',
  stripes:
    value === null && notPublic.includes(status)
      ? {
          spacing: SPACING,
          rising: false,
          line: { stroke: 'var(--_missing)', width: '1', strength: '1' },
        }
      : null,
});

const notPublic: readonly Status[] = ['suppressed', 'confidential'];
