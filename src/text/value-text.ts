import type { Slice } from '../model/slice.js';
import { indicatorText } from './indicator-text.js';
import type { Lang } from './lang.js';
import { pastedShort, pastedText } from './pasted-text.js';
import { comparedWords } from './numbers.js';
import { during, periodName } from './periods.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { unheededShort, unheededText } from './unheeded-text.js';
import { voice } from './voice.js';
import { wordsOf } from './words.js';

export const valueFormats = ['number', 'period', 'change', 'sentence'] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** What `<tp-value>` says of the leading series. */
export interface ValueText {
  /** In the running text: `42.225`; `2019/20`; `629 minder dan in 2018/19`; sentences. */
  readonly said: Phrase;
  /** Right behind it: ` (voorlopig; toen: 41.977 in 2017/18)`; empty where there is nothing to say. */
  readonly remark: Phrase;
}

export const valueText = (slice: Slice, lang: Lang, format: ValueFormat, pasted: string | null = null): ValueText => {
  const text = indicatorText(slice, lang);
  if (format === 'sentence') {
    const unheeded = unheededText(slice, lang).map((one) => words`${one}`);
    return { said: joined([text.sentence, pastedText(pasted, slice, lang) ?? [], ...unheeded]), remark: [] };
  }
  const notes = joined(
    [
      ...(format === 'period' ? [] : [text.status ?? [], pastedShort(pasted, slice, lang)]),
      ...unheededShort(slice, lang).map((note) => words`${note}`),
    ],
    '; ',
  );
  return { said: saidOf[format](slice, lang, text), remark: notes.length > 0 ? words` (${notes})` : [] };
};

/** On the button that puts the source away. */
export const closeText = (lang: Lang): string => languages[lang].close;

type Text = ReturnType<typeof indicatorText>;

const saidOf: Readonly<Record<Exclude<ValueFormat, 'sentence'>, (slice: Slice, lang: Lang, text: Text) => Phrase>> = {
  // Without a figure it says why there is none.
  number: ({ series }, _, text) => (series[0]?.latest == null ? text.valuePhrase : [fig(text.value)]),
  period: (slice, lang) => [fig(voice(slice, lang).label(slice.series[0]?.latest ?? slice.periods.length - 1))],
  change: ({ series: [leading], indicator }, lang, text) => {
    if (leading?.latest == null) return text.valuePhrase;
    const { change } = leading;
    // The reason is a sentence of its own, which has no place in one.
    if (change.kind === 'none') return languages[lang].notComparable(change.reason === 'break' ? periodName(change.than, lang) : []);
    const { same, than } = wordsOf(lang);
    const before = during(change.than, lang);
    return change.absolute === 0 ? same(before) : than(comparedWords(change.absolute, indicator.unit, lang), before);
  },
};

interface ValueWords {
  /** `than` is empty where there is nothing before it. */
  readonly notComparable: (than: Phrase) => Phrase;
  readonly close: string;
}

const languages: Readonly<Record<Lang, ValueWords>> = {
  nl: {
    notComparable: (than) => words`niet te vergelijken met ${than.length > 0 ? than : 'een eerder cijfer'}`,
    close: 'Sluiten',
  },
  en: {
    notComparable: (than) => words`not comparable with ${than.length > 0 ? than : 'an earlier figure'}`,
    close: 'Close',
  },
};
