import type { Observation, Period } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { figureRun, joined, rich, type RichText } from './rich-text.js';
import { during, periodName } from './periods.js';
import { missingWords } from './status-words.js';
import { sliceFormatter } from './slice-formatter.js';

type Part = ReturnType<typeof figureRun> | RichText;

/**
 * Compares the figure at the time of pasting, `edition|period|value`, with the current one: `Toen dit werd geschreven:
 * 41.977 in 2017/18 (editie 2018). Nu: 41.813 (editie 2020).` Null if the main series still shows the same rounded
 * figure, and if `pasted` cannot be read.
 */
export const pastedText = (pasted: string | null, slice: Slice, lang: Lang): RichText | null => {
  const changed = pastedOf(pasted, slice);
  if (changed === null) return null;
  const { written, edition, period, cell, same, latest } = changed;
  const { indicator } = slice;
  const W = languages[lang];
  const v = sliceFormatter(slice, lang);
  const pastedDefinition = indicator.editions.find(({ id }) => id === edition)?.definition;
  const hasOtherDefinition =
    pastedDefinition != null && cell?.definition != null && pastedDefinition !== cell.definition;
  const value =
    cell === undefined || same
      ? []
      : cell.value === null
        ? missingWords(cell.status, indicator, lang)
        : v.spoken(cell.value);
  return joined([
    W.then(v.spoken(written), during(period, lang), figureRun(edition)),
    value.length > 0
      ? W.now(latest ? [] : periodName(period, lang), value, figureRun(cell?.edition ?? ''))
      : [],
    hasOtherDefinition ? rich`${W.otherCount}` : [],
  ]);
};

/** The short form in a sentence: `toen: 41.977 in 2017/18`. */
export const pastedShort = (pasted: string | null, slice: Slice, lang: Lang): RichText => {
  const changed = pastedOf(pasted, slice);
  return changed === null
    ? []
    : rich`${languages[lang].thenShort}${sliceFormatter(slice, lang).spoken(changed.written)} ${during(changed.period, lang)}`;
};

interface Pasted {
  readonly written: number;
  readonly edition: string;
  readonly period: Period;
  /** Current cell of the main series for that period. */
  readonly cell: Observation | undefined;
  /** Whether its rounded figure is still the same. */
  readonly same: boolean;
  /** Whether it is the displayed figure. */
  readonly latest: boolean;
}

const pastedOf = (
  pasted: string | null,
  { indicator, periods, series: [leading] }: Slice,
): Pasted | null => {
  const [, edition, code = '', number = ''] =
    /^\s*([^|]+?)\s*\|\s*([^|]+?)\s*\|\s*(-?\d+(?:\.\d+)?)\s*$/.exec(pasted ?? '') ?? [];
  const period = parsePeriod(code, periods[0]?.kind ?? 'year');
  if (edition === undefined || period === null || leading === undefined) return null;
  // A Dutch author may have typed a thousands separator by hand.
  if (/\.\d{3}$/.test(number) && indicator.unit.decimals < 3) return null;
  const at = periods.findIndex(({ ordinal }) => ordinal === period.ordinal);
  const cell = leading.observations[at];
  const written = Number(number);
  const same =
    cell !== undefined &&
    cell.value !== null &&
    rounded(cell.value, indicator.unit) === rounded(written, indicator.unit);
  const latest = at === leading.latest;
  return same && latest ? null : { written, edition, period, cell, same, latest };
};

interface PastedWords {
  readonly then: (value: Part, during: Part, edition: Part) => RichText;
  /** `period`: empty if it is that of the displayed figure. */
  readonly now: (period: RichText, value: Part, edition: Part) => RichText;
  readonly otherCount: string;
  readonly thenShort: string;
}

const languages: Readonly<Record<Lang, PastedWords>> = {
  nl: {
    then: (value, at, edition) =>
      rich`Toen dit werd geschreven: ${value} ${at} (editie ${edition}).`,
    now: (period, value, edition) =>
      rich`Nu${period.length > 0 ? rich` voor ${period}` : ''}: ${value} (editie ${edition}).`,
    otherCount: 'Er wordt nu anders geteld.',
    thenShort: 'toen: ',
  },
  en: {
    then: (value, at, edition) => rich`When this was written: ${value} ${at} (edition ${edition}).`,
    now: (period, value, edition) =>
      rich`Now${period.length > 0 ? rich` for ${period}` : ''}: ${value} (edition ${edition}).`,
    otherCount: 'The count is different now.',
    thenShort: 'then: ',
  },
};
