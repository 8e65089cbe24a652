import type { Slice } from '../../../model/slice.js';
import { indicatorText } from '../../../text/indicator-text.js';
import type { Lang } from '../../../text/lang.js';
import { pastedShort, pastedText } from '../../../text/pasted-text.js';
import { comparedWords } from '../../../text/numbers.js';
import { during, periodName } from '../../../text/periods.js';
import { figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import { ignoredFiltersShort, ignoredFiltersText } from '../../../text/ignored-filters-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';
import { wordsOf } from '../../../text/words.js';

export const valueFormats = ['number', 'period', 'change', 'sentence'] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** The text of `<tp-value>` about the leading series. */
export interface ValueText {
  /** The text within the sentence: `42.225`; `2019/20`; `629 minder dan in 2018/19`; or whole sentences. */
  readonly text: RichText;
  /** The remark right after it: ` (voorlopig; toen: 41.977 in 2017/18)`; empty where there is none. */
  readonly remark: RichText;
}

export const valueText = (
  slice: Slice,
  lang: Lang,
  format: ValueFormat,
  pasted: string | null = null,
): ValueText => {
  const text = indicatorText(slice, lang);
  if (format === 'sentence') {
    const ignoredFilters = ignoredFiltersText(slice, lang).map((note) => rich`${note}`);
    return {
      text: joined([text.sentence, pastedText(pasted, slice, lang) ?? [], ...ignoredFilters]),
      remark: [],
    };
  }
  const notes = joined(
    [
      ...(format === 'period' ? [] : [text.status ?? [], pastedShort(pasted, slice, lang)]),
      ...ignoredFiltersShort(slice, lang).map((note) => rich`${note}`),
    ],
    '; ',
  );
  return {
    text: textByFormat[format](slice, lang, text),
    remark: notes.length > 0 ? rich` (${notes})` : [],
  };
};

/** Label of the button that closes the source. */
export const closeText = (lang: Lang): string => languages[lang].close;

type Text = ReturnType<typeof indicatorText>;

const textByFormat: Readonly<
  Record<Exclude<ValueFormat, 'sentence'>, (slice: Slice, lang: Lang, text: Text) => RichText>
> = {
  // Without a figure, the reason why there is none.
  number: ({ series }, _, text) =>
    series[0]?.latest == null ? text.valuePhrase : [figureRun(text.value)],
  period: (slice, lang) => [
    figureRun(
      sliceFormatter(slice, lang).label(slice.series[0]?.latest ?? slice.periods.length - 1),
    ),
  ],
  change: ({ series: [leading], indicator }, lang, text) => {
    if (leading?.latest == null) return text.valuePhrase;
    const { change } = leading;
    // The reason is a whole sentence, which cannot be part of another one.
    if (change.kind === 'none')
      return languages[lang].notComparable(
        change.reason === 'break' ? periodName(change.than, lang) : [],
      );
    const { same, than } = wordsOf(lang);
    const before = during(change.than, lang);
    return change.absolute === 0
      ? same(before)
      : than(comparedWords(change.absolute, indicator.unit, lang), before);
  },
};

interface ValueWords {
  /** `than` is empty where there is no earlier figure. */
  readonly notComparable: (than: RichText) => RichText;
  readonly close: string;
}

const languages: Readonly<Record<Lang, ValueWords>> = {
  nl: {
    notComparable: (than) =>
      rich`niet te vergelijken met ${than.length > 0 ? than : 'een eerder cijfer'}`,
    close: 'Sluiten',
  },
  en: {
    notComparable: (than) =>
      rich`not comparable with ${than.length > 0 ? than : 'an earlier figure'}`,
    close: 'Close',
  },
};
