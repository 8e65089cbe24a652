import type { Observation, Status } from '../model/dataset.js';

/** How an area looks: every colour and width is a property of the element. */
export interface AreaLook {
  readonly fill: string;
  /** Colour of text in it. */
  readonly ink: string;
  readonly dash: string | null;
  readonly stripes: Stripes | null;
}

export interface Stripes {
  readonly spacing: number;
  readonly rising: boolean;
  readonly line: { readonly stroke: string; readonly width: string; readonly strength: string };
}

/** Distance between stripes in pixels. A higher class has broader ones, so that classes can be told apart without colours. */
const SPACING = 7;

/** Steps of the scale for so many classes, from the lowest up: the ends are always far apart. */
const steps: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** Aligned with the classes. */
export const classColours = (classes: number): readonly AreaLook[] => (steps[classes] ?? []).map(scaleLook);

const scaleLook = (step: number): AreaLook => ({
  fill: `var(--_scale-${step})`,
  ink: `var(--_on-scale-${step})`,
  dash: null,
  stripes:
    step === 1
      ? null
      : {
          spacing: SPACING,
          rising: true,
          line: { stroke: `var(--_on-scale-${step})`, width: `var(--_stripe-${step})`, strength: 'var(--_stripe-strength)' },
        },
});

/** What is kept back is hatched the other way, and what no class holds has a broken line. */
export const missingLook = ({ value, status }: Observation): AreaLook => ({
  fill: 'var(--_paper)',
  ink: 'var(--_text)',
  dash: value === null ? null : '3 3',
  stripes:
    value === null && keptBack.includes(status)
      ? { spacing: SPACING, rising: false, line: { stroke: 'var(--_missing)', width: '1', strength: '1' } }
      : null,
});

const keptBack: readonly Status[] = ['suppressed', 'confidential'];
