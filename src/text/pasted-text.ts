import type { Observation, Period } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { during, periodName } from './periods.js';
import { missingWords } from './status-words.js';
import { voice } from './voice.js';

type Part = ReturnType<typeof fig> | Phrase;

/**
 * What an author wrote down when pasting, `edition|period|value`, beside what holds now: `Toen dit werd geschreven: 41.977 in 2017/18
 * (editie 2018). Nu: 41.813 (editie 2020).` Null where the leading series still shows that figure as it is written, and where
 * `pasted` cannot be read.
 */
export const pastedText = (pasted: string | null, slice: Slice, lang: Lang): Phrase | null => {
  const changed = pastedOf(pasted, slice);
  if (changed === null) return null;
  const { written, edition, period, cell, same, latest } = changed;
  const { indicator } = slice;
  const W = languages[lang];
  const v = voice(slice, lang);
  const was = indicator.editions.find(({ id }) => id === edition)?.definition;
  const other = was != null && cell?.definition != null && was !== cell.definition;
  const value = cell === undefined || same ? [] : cell.value === null ? missingWords(cell.status, indicator, lang) : v.spoken(cell.value);
  return joined([
    W.then(v.spoken(written), during(period, lang), fig(edition)),
    value.length > 0 ? W.now(latest ? [] : periodName(period, lang), value, fig(cell?.edition ?? '')) : [],
    other ? words`${W.otherCount}` : [],
  ]);
};

/** The same in a sentence: `toen: 41.977 in 2017/18`. */
export const pastedShort = (pasted: string | null, slice: Slice, lang: Lang): Phrase => {
  const changed = pastedOf(pasted, slice);
  return changed === null
    ? []
    : words`${languages[lang].thenShort}${voice(slice, lang).spoken(changed.written)} ${during(changed.period, lang)}`;
};

interface Pasted {
  readonly written: number;
  readonly edition: string;
  readonly period: Period;
  /** What the leading series holds for that period now. */
  readonly cell: Observation | undefined;
  /** Whether that is still the same figure. */
  readonly same: boolean;
  /** Whether it is the figure on show. */
  readonly latest: boolean;
}

const pastedOf = (pasted: string | null, { indicator, periods, series: [leading] }: Slice): Pasted | null => {
  const [, edition, code = '', number = ''] = /^\s*([^|]+?)\s*\|\s*([^|]+?)\s*\|\s*(-?\d+(?:\.\d+)?)\s*$/.exec(pasted ?? '') ?? [];
  const period = parsePeriod(code, periods[0]?.kind ?? 'year');
  if (edition === undefined || period === null || leading === undefined) return null;
  // By hand a Dutch author may have written thousands with a point.
  if (/\.\d{3}$/.test(number) && indicator.unit.decimals < 3) return null;
  const at = periods.findIndex(({ ordinal }) => ordinal === period.ordinal);
  const cell = leading.observations[at];
  const written = Number(number);
  const same = cell !== undefined && cell.value !== null && rounded(cell.value, indicator.unit) === rounded(written, indicator.unit);
  const latest = at === leading.latest;
  return same && latest ? null : { written, edition, period, cell, same, latest };
};

interface PastedWords {
  readonly then: (value: Part, during: Part, edition: Part) => Phrase;
  /** `period`: empty where it is that of the figure on show. */
  readonly now: (period: Phrase, value: Part, edition: Part) => Phrase;
  readonly otherCount: string;
  readonly thenShort: string;
}

const languages: Readonly<Record<Lang, PastedWords>> = {
  nl: {
    then: (value, at, edition) => words`Toen dit werd geschreven: ${value} ${at} (editie ${edition}).`,
    now: (period, value, edition) => words`Nu${period.length > 0 ? words` voor ${period}` : ''}: ${value} (editie ${edition}).`,
    otherCount: 'Er wordt nu anders geteld.',
    thenShort: 'toen: ',
  },
  en: {
    then: (value, at, edition) => words`When this was written: ${value} ${at} (edition ${edition}).`,
    now: (period, value, edition) => words`Now${period.length > 0 ? words` for ${period}` : ''}: ${value} (edition ${edition}).`,
    otherCount: 'The count is different now.',
    thenShort: 'then: ',
  },
};
