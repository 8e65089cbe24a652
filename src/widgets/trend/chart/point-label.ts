import type { Slice } from '../../../model/slice.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import type { LineEndLabel } from './line-end-labels.js';
import { labelFits, withMarkers } from './label-fits.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import { extent, label, within, type Label } from '../../../charts/labels.js';
import { lineHeights } from './line-heights.js';
import { isClosestPoint } from './is-closest-point.js';

/**
 * Returns the label of a point inside the plot, with its value directly above or below the point, so that it is not
 * taken for a neighbour's: the name before the value, else above it. Null if it would hide a line, a break or one of
 * `placed`, or be far from its point.
 */
export const pointLabel = (
  { series, name, value, index }: LineEndLabel,
  slice: Slice,
  frame: Frame,
  layout: LayoutContext,
  placed: readonly Label[],
): readonly Label[] | null => {
  const { unit, plotWidth, plotHeight } = frame;
  const x = xOf(frame, slice.periods[index]?.ordinal ?? 0);
  const y = yOf(frame, slice.series[series]?.observations[index]?.value ?? 0);
  const isClosest = isClosestPoint(slice, frame, layout);
  const plot = { from: 0, to: plotWidth };
  const style: Partial<Label> = { fill: 'var(--_text)', halo: true };
  const centred = (text: string, overrides: Partial<Label>): Label =>
    within(plot, layout, label(text, x, 0, { ...overrides, align: 'center' }));
  const bold: Partial<Label> = { ...style, weight: 700 };
  const valueLabel = centred(value || name, name === '' || value === '' ? bold : style);
  const candidates: readonly (readonly Label[])[] =
    name === '' || value === ''
      ? [[valueLabel]]
      : [
          [
            label(name, extent(valueLabel, layout).from - layout.measure(' ', 400), 0, {
              ...bold,
              align: 'right',
            }),
            valueLabel,
          ],
          [{ ...centred(name, bold), y: -TEXT_LINE * unit }, valueLabel],
        ];
  for (const candidate of candidates) {
    const extents = candidate.map((one) => extent(one, layout));
    const [from, to] = [
      Math.min(...extents.map((one) => one.from)),
      Math.max(...extents.map((one) => one.to)),
    ];
    const [top = y, bottom = y] =
      lineHeights(slice, frame, withMarkers({ from, to }))[series] ?? [];
    const highestBase = Math.min(...candidate.map((one) => one.y));
    const bases = [top - 10 * unit, bottom + 20 * unit - highestBase];
    for (const base of y > plotHeight / 2 ? bases : bases.toReversed()) {
      const texts = candidate.map((one) => ({ ...one, y: base + one.y }));
      const isNear = Math.abs(base - y) <= MAX_DISTANCE * unit - highestBase;
      const isUnambiguous = value === '' || isClosest({ ...valueLabel, y: base }, { x, y });
      if (isNear && isUnambiguous && labelFits(texts, slice, frame, layout, placed)) return texts;
    }
  }
  return null;
};
const TEXT_LINE = 16;
/** Maximum distance from the point to the base line of the value. */
const MAX_DISTANCE = 32;
