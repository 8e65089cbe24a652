import type { Unit } from '../model/dataset.js';
import type { TargetAnswer } from '../model/held-target.js';
import { isShare } from '../model/unit.js';
import type { Lang } from './lang.js';
import { exactly, numberText } from './numbers.js';
import { words } from './phrase.js';
import { tableText, type Cell, type TableText } from './table-text.js';
import { voice } from './voice.js';

/** The figures as a table, and beside each that may be held against the target how far it is from it: `−20`, `+3`, `0`. */
export const heldTargetTable = ({ slice, held }: TargetAnswer, lang: Lang, heading: string): TableText => {
  const table = tableText(slice, lang, heading);
  if (held === null || held.distances.every((distance) => distance === null)) return table;
  const { unit } = slice.indicator;
  const W = languages[lang];
  const v = voice(slice, lang);
  const goal = numberText(held.target.value, exactly(unit, held.target.value), lang);
  const head = W.head(goal, isShare(unit) ? W.points : v.unit);
  const [, own] = table.columns;
  // The first column holds the number itself; what is behind it tells more of that.
  const column = { head: words`${head}`, description: own?.description ?? '' };
  const cell = (distance: number | null | undefined): Cell =>
    distance == null
      ? { text: '', spoken: W.notHeld, kind: 'missing', mark: null, sort: null }
      : { text: signed(distance, unit, lang), spoken: null, kind: 'number', mark: null, sort: distance };
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

/** A distance between shares is in points, which no sign stands for. */
const signed = (distance: number, unit: Unit, lang: Lang): string =>
  (distance > 0 ? '+' : '') + numberText(distance, exactly({ ...unit, kind: 'number', symbol: '' }, distance), lang);

const languages: Readonly<
  Record<Lang, { readonly head: (goal: string, unit: string) => string; readonly points: string; readonly notHeld: string }>
> = {
  nl: {
    head: (goal, unit) => `Verschil met het doel van ${goal}${unit && ` (${unit})`}`,
    points: 'procentpunt',
    notHeld: 'niet te vergelijken met het doel',
  },
  en: {
    head: (goal, unit) => `Difference from the target of ${goal}${unit && ` (${unit})`}`,
    points: 'percentage points',
    notHeld: 'not comparable with the target',
  },
};
