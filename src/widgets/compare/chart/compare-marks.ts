import type { RankedRow } from '../../../model/ranking.js';
import type { Status } from '../../../model/dataset.js';
import { classShade } from './class-shade.js';
import { BAR, STUB, type CompareFrame, type Stop } from './compare-frame.js';
import { baseOf, drawnRows, type DrawnComparison } from './compare-scale.js';

/** A straight line or a rectangle between two values, with vertical positions in pixels of the plot. */
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

/** Paint of a row. Colour says which row, fill whether it is certain; of a class, fill and texture say which. */
interface Paint {
  readonly fill: string;
  /** Opacity of the fill. */
  readonly opacity: number;
  readonly stroke: string;
  readonly dash: string;
  readonly width: number;
  readonly texture: string | null;
}

interface PlacedRow {
  readonly row: RankedRow;
  readonly stop: Stop;
  readonly value: number;
  readonly paint: Paint;
}

const placedRows = (
  { comparison }: DrawnComparison,
  { stops }: CompareFrame,
): readonly PlacedRow[] => {
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

const paintOf = (
  { id, observation, unranked: unranked }: RankedRow,
  nth: number,
  of: number,
  highlighted: readonly string[],
): Paint => {
  const isHighlighted = highlighted.includes(id);
  const hollow = unranked || observation.flags.some((status) => uncertain.includes(status));
  if (nth > 0) {
    const shade = classShade(nth, of);
    const stroke = isHighlighted ? 'var(--_text)' : 'var(--_border)';
    return {
      fill: `var(--_scale-${shade})`,
      opacity: 1,
      stroke,
      dash: hollow ? '4 3' : 'none',
      width: isHighlighted ? 2 : 1,
      texture: `var(--_dash-class-${shade})`,
    };
  }
  const colour = isHighlighted
    ? 'var(--_highlight)'
    : highlighted.length > 0
      ? 'var(--_context)'
      : 'var(--_series-1)';
  return {
    fill: colour,
    opacity: hollow ? FAINT : 1,
    stroke: colour,
    dash: 'none',
    width: hollow ? 2 : 0,
    texture: null,
  };
};

/** Fill opacity of values that are not certain. */
const FAINT = 0.3;

const uncertain: readonly Status[] = [
  'provisional',
  'revised-provisional',
  'estimated',
  'forecast',
  'unreliable',
];

export const bars = (drawn: DrawnComparison, frame: CompareFrame): readonly BarRow[] =>
  drawn.form === 'dots'
    ? []
    : placedRows(drawn, frame).map(({ stop, value, paint }) => {
        // A thick outline is inside the bar.
        const inset = paint.width > 1 ? 1 : 0;
        const half = (BAR / 2) * frame.unit - inset;
        const { fill, opacity, stroke, dash, width } = paint;
        return {
          from: 0,
          to: value,
          y: stop.middle - half,
          y2: stop.middle + half,
          fill,
          opacity,
          stroke,
          dash,
          width: `${width}px`,
        };
      });

/** Returns the stripes over classes, visible where shades are not: in forced colours, in print, with more contrast. */
export const textures = (drawn: DrawnComparison, frame: CompareFrame): readonly SpanRow[] =>
  drawn.form === 'dots'
    ? []
    : placedRows(drawn, frame).flatMap(({ stop, value, paint: { texture } }) =>
        texture === null
          ? []
          : [
              rule({
                from: 0,
                to: value,
                y: stop.middle,
                stroke: 'var(--_texture)',
                dash: texture,
                width: `${(BAR - 2) * frame.unit}px`,
              }),
            ],
      );

export const dots = (drawn: DrawnComparison, frame: CompareFrame): readonly PointRow[] =>
  drawn.form === 'bars'
    ? []
    : placedRows(drawn, frame).map(({ stop, value, paint }) => ({
        value,
        y: stop.middle,
        // A dot is hollow where a bar would be faint, like a point on a line.
        fill: paint.opacity < 1 ? 'var(--_paper)' : paint.fill,
        stroke: paint.stroke,
        shape: 'circle',
        size: 110 * frame.unit ** 2,
        width: Math.max(1, paint.width),
      }));

/** Returns the margin of each value, over its bar or dot. */
export const whiskers = (drawn: DrawnComparison, frame: CompareFrame): readonly SpanRow[] =>
  placedRows(drawn, frame).flatMap(({ row, stop }) => {
    const { margin } = row.observation;
    if (margin === undefined) return [];
    const [y, halfCap] = [stop.middle, 4 * frame.unit];
    const style = { stroke: 'var(--_text)', dash: 'none', width: '1.5px' };
    return [
      rule({
        ...style,
        from: margin.lower,
        to: margin.upper,
        y,
        stroke: 'var(--_paper)',
        width: '4px',
      }),
      rule({ ...style, from: margin.lower, to: margin.upper, y }),
      ...[margin.lower, margin.upper].map((x) =>
        rule({ ...style, from: x, to: x, y: y - halfCap, y2: y + halfCap }),
      ),
    ];
  });

/** Returns a hatched stub for each suppressed value: it has no length, and is not omitted. */
export const stubs = (
  drawn: DrawnComparison,
  { stops, unit, scale }: CompareFrame,
): readonly PointRow[] => {
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
            // A path is scaled by half the square root of its size.
            size: 4 * unit ** 2,
            width: 1.25,
          },
        ],
  );
};
const [HALF, HATCH_STEP] = [BAR / 2 - 1, 7];
const HATCHED = `M0-${HALF}H${STUB}V${HALF}H0Z${[0, 1, 2].map((i) => `M${i * HATCH_STEP} ${HALF}L${i * HATCH_STEP + 2 * HALF}-${HALF}`).join('')}`;

export const rule = ({
  y,
  y2 = y,
  ...attributes
}: Partial<SpanRow> & Pick<SpanRow, 'from' | 'to' | 'y' | 'stroke'>): SpanRow => ({
  dash: 'none',
  width: '1px',
  ...attributes,
  y,
  y2,
});
