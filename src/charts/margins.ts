import type { Slice } from '../model/slice.js';
import { xOf, yOf, type Frame } from './frame.js';
import type { OutlineRow, RuleRow } from './mark-rows.js';
import { styleOf } from './series-style.js';
import { stretches } from './stretches.js';

/**
 * Margins as areas behind the lines: from upper ends to the right and back along the lower ones. They end where the line ends, and where
 * a number has no margin; a margin that stands alone is an upright with a bar at each end.
 */
export const margins = (slice: Slice, frame: Frame): { readonly areas: readonly OutlineRow[]; readonly uprights: readonly RuleRow[] } => {
  const all = slice.series.flatMap(({ observations, runs }, series) =>
    stretches(slice, (i) => (observations[i]?.margin ? `${series}:${runs.findIndex(({ to }) => i <= to)}` : null)).map(
      ({ from, to, shared }) => {
        const ends = observations.slice(from, to + 1).map(({ margin }, i) => ({
          x: xOf(frame, slice.periods[from + i]?.ordinal ?? 0),
          high: yOf(frame, margin?.upper ?? 0),
          low: yOf(frame, margin?.lower ?? 0),
        }));
        return { ends, piece: `${shared}:${from}`, style: styleOf(slice.series, series) };
      },
    ),
  );
  return {
    areas: all
      .filter(({ ends }) => ends.length > 1)
      .flatMap(({ ends, piece, style: { stroke, dash } }) =>
        [...ends.map(({ x, high: y }) => ({ x, y })), ...ends.toReversed().map(({ x, low: y }) => ({ x, y }))].map((corner, order) => ({
          ...corner,
          order,
          piece,
          stroke,
          dash,
          width: 1,
          fill: stroke,
        })),
      ),
    uprights: all
      .filter(({ ends }) => ends.length === 1)
      .flatMap(({ ends, style: { stroke } }) =>
        ends.flatMap(({ x, high, low }) =>
          [
            [x, high, x, low],
            [x - BAR, high, x + BAR, high],
            [x - BAR, low, x + BAR, low],
          ].map(([x = 0, y = 0, x2 = 0, y2 = 0]) => ({ x, y, x2, y2, stroke, dash: 'none', width: '1px' })),
        ),
      ),
  };
};
const BAR = 4;
