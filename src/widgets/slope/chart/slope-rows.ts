import { valueRange } from '../../../charts/value-range.js';
import { yScale } from '../../../charts/y-scale.js';
import type { SlopeRow } from '../model/slope-row.js';
import type { Slope } from '../model/slope.js';
import type { SlopeChartWords, SlopeRowWords } from '../text/slope-chart-words.js';

/** Rows that one picture draws; the others stand in the table alone, and the text has to say so. */
export const MOST_ROWS = 40;

/** Those that stand out, and of the others the first ones. */
export const drawnRows = ({ rows, slice }: Slope): readonly SlopeRow[] => {
  if (rows.length <= MOST_ROWS) return rows;
  const own = new Set(slice.highlighted);
  const others = rows.filter(({ id }) => !own.has(id)).slice(0, Math.max(0, MOST_ROWS - own.size));
  const kept = new Set(others);
  return rows.filter((row) => own.has(row.id) || kept.has(row));
};

/** The whole, where the rows may be held against it or there are none, and the rows that are drawn. */
export const drawnStops = (found: Slope): readonly SlopeRow[] => {
  const { whole, holdsWhole, rows } = found;
  return [
    ...(whole !== null && (holdsWhole || rows.length === 0) ? [whole] : []),
    ...drawnRows(found),
  ];
};

/** Every figure that the picture has to hold. */
export const drawnFigures = (found: Slope): readonly number[] =>
  drawnStops(found).flatMap(({ ends }) => ends.flatMap(({ value }) => value ?? []));

/** Room above the highest figure and below the lowest, as a part of what is between them. */
const MARGIN = 0.04;

/**
 * The heights of the picture, by the figures alone. As in a line chart what hardly differs fills no plot; but where a
 * line chart leaves room down to 0 below figures that lie far apart, names have to stand there.
 */
export const slopeScale = (found: Slope): { readonly min: number; readonly max: number } => {
  const values = drawnFigures(found);
  const [lowest, highest] = valueRange(values);
  const { kind, decimals } = found.slice.indicator.unit;
  const scale = yScale(values, { kind, decimals });
  const spread = highest - lowest;
  return scale.startsAtZero && lowest > 0 && spread > highest / 2
    ? { min: lowest - MARGIN * spread, max: highest + MARGIN * spread }
    : scale;
};

/** Whether 0 lies outside it: the text then says so. The same at every width. */
export const slopeCut = (found: Slope): boolean => {
  const { min, max } = slopeScale(found);
  return drawnFigures(found).length > 0 && (min > 0 || max < 0);
};

/** A row with its words, and how it is told from the others. */
export interface Drawn {
  readonly row: SlopeRow;
  readonly words: SlopeRowWords;
  readonly weight: 400 | 700;
  readonly stroke: string;
  /** What matters most is drawn last, over the others. */
  readonly rank: 0 | 1 | 2;
}

export const drawnOf = (found: Slope, words: SlopeChartWords): readonly Drawn[] => {
  const { highlighted } = found.slice;
  const wordsOf = new Map(found.rows.map((row, i) => [row, words.rows[i]]));
  return drawnStops(found).flatMap((row): readonly Drawn[] => {
    const isWhole = row === found.whole;
    const said = isWhole ? words.whole : wordsOf.get(row);
    const own = highlighted.includes(row.id);
    const others = highlighted.length > 0 ? 'var(--_context)' : 'var(--_series-1)';
    return said == null
      ? []
      : [
          {
            row,
            words: said,
            weight: own || isWhole ? 700 : 400,
            stroke: own ? 'var(--_highlight)' : isWhole ? 'var(--_text)' : others,
            rank: own ? 2 : isWhole ? 1 : 0,
          },
        ];
  });
};
