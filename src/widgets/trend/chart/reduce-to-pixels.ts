import { xOf, type Frame } from '../../../charts/frame.js';
import type { LineRow } from '../../../charts/line-pieces.js';

/**
 * Keeps, of each piece of a line, the first, lowest, highest and last row per column of pixels: with more periods than
 * pixels the line looks the same with a fraction of the rows. Lines with fewer rows than pixels are returned unchanged.
 */
export const reduceToPixels = (rows: readonly LineRow[], frame: Frame): readonly LineRow[] => {
  if (rows.length <= 2 * frame.plotWidth) return rows;
  const column = ({ piece, period }: LineRow): string =>
    `${piece} ${Math.floor(xOf(frame, period))}`;
  const reduced: LineRow[] = [];
  for (let start = 0; start < rows.length;) {
    const first = rows[start] as LineRow;
    let [end, lowest, highest, last] = [start, first, first, first];
    for (
      let row: LineRow | undefined = first;
      row && column(row) === column(first);
      row = rows[(end += 1)]
    ) {
      if (row.value < lowest.value) lowest = row;
      if (row.value > highest.value) highest = row;
      last = row;
    }
    reduced.push(
      ...new Set([first, ...[lowest, highest].sort((a, b) => a.period - b.period), last]),
    );
    start = end;
  }
  return reduced;
};
