import type { ValueClass } from '../model/classes.js';
import type { Unit } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { exactly, numberText } from './numbers.js';
import { figureRun, rich, type RichText } from './rich-text.js';

/**
 * Bounds of a class, for lists, maps and files: `1,5 tot 4`, `4 of meer`, `minder dan 1,5`. Each has only the decimals
 * it needs, even if figures have more.
 */
export const classBounds = (
  { from, to }: Pick<ValueClass, 'from' | 'to'>,
  unit: Unit,
  lang: Lang,
): RichText => {
  const L = languages[lang];
  const bound = (value: number): Piece =>
    figureRun(numberText(value, exactly({ ...unit, decimals: 0 }, value), lang));
  if (from === null) return to === null ? [] : L.lessThan(bound(to));
  return to === null ? L.fromUp(bound(from)) : L.fromTo(bound(from), bound(to));
};

/** `krap (1,5 tot 4)`. */
export const namedBounds = (name: string | Piece | RichText, bounds: RichText): RichText =>
  rich`${name} (${bounds})`;

type Piece = ReturnType<typeof figureRun>;

interface Bounds {
  readonly lessThan: (to: Piece) => RichText;
  readonly fromTo: (from: Piece, to: Piece) => RichText;
  readonly fromUp: (from: Piece) => RichText;
}

const languages: Readonly<Record<Lang, Bounds>> = {
  nl: {
    lessThan: (to) => rich`minder dan ${to}`,
    fromTo: (from, to) => rich`${from} tot ${to}`,
    fromUp: (from) => rich`${from} of meer`,
  },
  en: {
    lessThan: (to) => rich`less than ${to}`,
    fromTo: (from, to) => rich`${from} to less than ${to}`,
    fromUp: (from) => rich`${from} or more`,
  },
};
