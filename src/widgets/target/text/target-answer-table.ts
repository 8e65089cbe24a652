import type { Unit } from '../../../model/dataset.js';
import type { TargetAnswer } from '../model/answer-target.js';
import { isShare } from '../../../model/unit.js';
import type { Lang } from '../../../text/lang.js';
import { exactly, numberText } from '../../../text/numbers.js';
import { rich } from '../../../text/rich-text.js';
import type { Cell } from '../../../text/cell-text.js';
import { tableText, type TableText } from '../../../text/table-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** The figures as a table, with the distance to the target beside each comparable figure: `−20`, `+3`, `0`. */
export const targetAnswerTable = (
  { slice, comparison: held }: TargetAnswer,
  lang: Lang,
  heading: string,
): TableText => {
  const table = tableText(slice, lang, heading);
  if (held === null || held.distances.every((distance) => distance === null)) return table;
  const { unit } = slice.indicator;
  const W = languages[lang];
  const v = sliceFormatter(slice, lang);
  const targetText = numberText(held.target.value, exactly(unit, held.target.value), lang);
  const head = W.head(targetText, isShare(unit) ? W.points : v.unit);
  const [, numberColumn] = table.columns;
  // The first column has the number itself; the columns after it tell more about that.
  const column = { head: rich`${head}`, description: numberColumn?.description ?? '' };
  const cell = (distance: number | null | undefined): Cell =>
    distance == null
      ? { text: '', spoken: W.notHeld, kind: 'missing', mark: null, sort: null }
      : {
          text: signed(distance, unit, lang),
          spoken: null,
          kind: 'number',
          mark: null,
          sort: distance,
        };
  const blank: Cell = { text: '', spoken: null, kind: 'word', mark: null, sort: null };
  return {
    ...table,
    columns: [...table.columns.slice(0, 2), column, ...table.columns.slice(2)],
    rows: table.rows.map((row, i) => {
      const added = i < slice.periods.length ? cell(held.distances[i]) : blank;
      return { ...row, cells: [...row.cells.slice(0, 1), added, ...row.cells.slice(1)] };
    }),
  };
};

/** A distance between shares is in points, which have no symbol. */
const signed = (distance: number, unit: Unit, lang: Lang): string =>
  (distance > 0 ? '+' : '') +
  numberText(distance, exactly({ ...unit, kind: 'number', symbol: '' }, distance), lang);

const languages: Readonly<
  Record<
    Lang,
    {
      readonly head: (targetText: string, unit: string) => string;
      readonly points: string;
      readonly notHeld: string;
    }
  >
> = {
  nl: {
    head: (targetText, unit) => `Verschil met het doel van ${targetText}${unit && ` (${unit})`}`,
    points: 'procentpunt',
    notHeld: 'niet te vergelijken met het doel',
  },
  en: {
    head: (targetText, unit) =>
      `Difference from the target of ${targetText}${unit && ` (${unit})`}`,
    points: 'percentage points',
    notHeld: 'not comparable with the target',
  },
};
