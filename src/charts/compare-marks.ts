import type { RankedRow } from '../model/ranking.js';
import type { Status } from '../model/dataset.js';
import { classShade } from './class-shade.js';
import { BAR, STUB, type CompareFrame, type Stop } from './compare-frame.js';
import { baseOf, drawnRows, type DrawnComparison } from './compare-scale.js';

/** A straight line or a rectangle between two values, in pixels of the plot from top to bottom. */
export type SpanRow = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly y2: number;
  readonly stroke: string;
  readonly dash: string;
  readonly width: string;
};

export type BarRow = SpanRow & { readonly fill: string; readonly opacity: number };

export type PointRow = {
  readonly value: number;
  readonly y: number;
  readonly stroke: string;
  readonly fill: string;
  readonly shape: string;
  readonly size: number;
  readonly width: number;
};

/** How a row is painted: which one it is by its colour, whether it is certain by its filling, its class by fill and texture. */
interface Paint {
  readonly fill: string;
  /** Of the fill. */
  readonly opacity: number;
  readonly stroke: string;
  readonly dash: string;
  readonly width: number;
  readonly texture: string | null;
}

interface Placed {
  readonly row: RankedRow;
  readonly stop: Stop;
  readonly value: number;
  readonly paint: Paint;
}

const placed = ({ comparison }: DrawnComparison, { stops }: CompareFrame): readonly Placed[] => {
  const rows = drawnRows(comparison);
  const { highlighted, indicator } = comparison.slice;
  return stops.flatMap((stop) => {
    const row = rows[stop.row ?? -1];
    if (row === undefined || row.value === null) return [];
    const nth = row.band === null ? 0 : indicator.bands.indexOf(row.band) + 1;
    const paint = paintOf(row, nth, indicator.bands.length, highlighted);
    return [{ row, stop, value: row.value, paint }];
  });
};

const paintOf = ({ id, observation, apart }: RankedRow, nth: number, of: number, highlighted: readonly string[]): Paint => {
  const own = highlighted.includes(id);
  const hollow = apart || observation.flags.some((status) => uncertain.includes(status));
  if (nth > 0) {
    const shade = classShade(nth, of);
    const stroke = own ? 'var(--_text)' : 'var(--_border)';
    return {
      fill: `var(--_scale-${shade})`,
      opacity: 1,
      stroke,
      dash: hollow ? '4 3' : 'none',
      width: own ? 2 : 1,
      texture: `var(--_dash-class-${shade})`,
    };
  }
  const colour = own ? 'var(--_highlight)' : highlighted.length > 0 ? 'var(--_context)' : 'var(--_series-1)';
  return { fill: colour, opacity: hollow ? FAINT : 1, stroke: colour, dash: 'none', width: hollow ? 2 : 0, texture: null };
};

/** What is not certain is filled only a little. */
const FAINT = 0.3;

const uncertain: readonly Status[] = ['provisional', 'revised-provisional', 'estimated', 'forecast', 'unreliable'];

export const bars = (drawn: DrawnComparison, frame: CompareFrame): readonly BarRow[] =>
  drawn.form === 'dots'
    ? []
    : placed(drawn, frame).map(({ stop, value, paint }) => {
        // A thick outline lies within the bar.
        const inset = paint.width > 1 ? 1 : 0;
        const half = (BAR / 2) * frame.unit - inset;
        const { fill, opacity, stroke, dash, width } = paint;
        return { from: 0, to: value, y: stop.middle - half, y2: stop.middle + half, fill, opacity, stroke, dash, width: `${width}px` };
      });

/** Stripes over a class that show where its shade cannot: in forced colours, in print, with more contrast. */
export const textures = (drawn: DrawnComparison, frame: CompareFrame): readonly SpanRow[] =>
  drawn.form === 'dots'
    ? []
    : placed(drawn, frame).flatMap(({ stop, value, paint: { texture } }) =>
        texture === null
          ? []
          : [rule({ from: 0, to: value, y: stop.middle, stroke: 'var(--_texture)', dash: texture, width: `${(BAR - 2) * frame.unit}px` })],
      );

export const dots = (drawn: DrawnComparison, frame: CompareFrame): readonly PointRow[] =>
  drawn.form === 'bars'
    ? []
    : placed(drawn, frame).map(({ stop, value, paint }) => ({
        value,
        y: stop.middle,
        // A dot is hollow where a bar is faint, as a point of a line is.
        fill: paint.opacity < 1 ? 'var(--_paper)' : paint.fill,
        stroke: paint.stroke,
        shape: 'circle',
        size: 110 * frame.unit ** 2,
        width: Math.max(1, paint.width),
      }));

/** From end to end of a margin, over its bar or dot. */
export const whiskers = (drawn: DrawnComparison, frame: CompareFrame): readonly SpanRow[] =>
  placed(drawn, frame).flatMap(({ row, stop }) => {
    const { margin } = row.observation;
    if (margin === undefined) return [];
    const [y, end] = [stop.middle, 4 * frame.unit];
    const line = { stroke: 'var(--_text)', dash: 'none', width: '1.5px' };
    return [
      rule({ ...line, from: margin.lower, to: margin.upper, y, stroke: 'var(--_paper)', width: '4px' }),
      rule({ ...line, from: margin.lower, to: margin.upper, y }),
      ...[margin.lower, margin.upper].map((at) => rule({ ...line, from: at, to: at, y: y - end, y2: y + end })),
    ];
  });

/** Hatched as cut material on a drawing: a number that is hidden has no length, and is not left out. */
export const stubs = (drawn: DrawnComparison, { stops, unit, scale }: CompareFrame): readonly PointRow[] => {
  const rows = drawnRows(drawn.comparison);
  return stops.flatMap(({ row, middle }) =>
    rows[row ?? -1]?.observation.status !== 'suppressed' || rows[row ?? -1]?.value != null
      ? []
      : [
          {
            value: baseOf(scale),
            y: middle,
            stroke: 'var(--_missing)',
            fill: 'var(--_paper)',
            shape: HATCHED,
            // A path is drawn at half the root of its size.
            size: 4 * unit ** 2,
            width: 1.25,
          },
        ],
  );
};
const [HALF, EVERY] = [BAR / 2 - 1, 7];
const HATCHED = `M0-${HALF}H${STUB}V${HALF}H0Z${[0, 1, 2].map((i) => `M${i * EVERY} ${HALF}L${i * EVERY + 2 * HALF}-${HALF}`).join('')}`;

export const rule = ({ y, y2 = y, ...more }: Partial<SpanRow> & Pick<SpanRow, 'from' | 'to' | 'y' | 'stroke'>): SpanRow => ({
  dash: 'none',
  width: '1px',
  ...more,
  y,
  y2,
});
