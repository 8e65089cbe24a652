import type { ValueClass } from '../model/classes.js';
import type { Unit } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { exactly, numberText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';

/** Bounds of a class, in a list, on a map and in a file alike: `1,5 tot 4`, `4 of meer`, `minder dan 1,5`. Each as finely as it is, also where figures have more decimals. */
export const classBounds = ({ from, to }: Pick<ValueClass, 'from' | 'to'>, unit: Unit, lang: Lang): Phrase => {
  const L = languages[lang];
  const bound = (value: number): Piece => fig(numberText(value, exactly({ ...unit, decimals: 0 }, value), lang));
  if (from === null) return to === null ? [] : L.lessThan(bound(to));
  return to === null ? L.fromUp(bound(from)) : L.fromTo(bound(from), bound(to));
};

/** `krap (1,5 tot 4)`. */
export const namedBounds = (name: string | Piece | Phrase, bounds: Phrase): Phrase => words`${name} (${bounds})`;

type Piece = ReturnType<typeof fig>;

interface Bounds {
  readonly lessThan: (to: Piece) => Phrase;
  readonly fromTo: (from: Piece, to: Piece) => Phrase;
  readonly fromUp: (from: Piece) => Phrase;
}

const languages: Readonly<Record<Lang, Bounds>> = {
  nl: {
    lessThan: (to) => words`minder dan ${to}`,
    fromTo: (from, to) => words`${from} tot ${to}`,
    fromUp: (from) => words`${from} of meer`,
  },
  en: {
    lessThan: (to) => words`less than ${to}`,
    fromTo: (from, to) => words`${from} to less than ${to}`,
    fromUp: (from) => words`${from} or more`,
  },
};
