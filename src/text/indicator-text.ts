import type { Observation } from '../model/dataset.js';
import type { Change, Slice } from '../model/slice.js';
import type { Lang, Picked } from './lang.js';
import { differenceWords, isCount, relativeText } from './numbers.js';
import { during, periodName } from './periods.js';
import { fig, joined, plain, words, type Phrase } from './phrase.js';
import { missingWords, statusText } from './status-words.js';
import { inBrackets, partOf, voice, type Voice } from './voice.js';

/** What `<tp-indicator>` says of the leading series. */
export interface IndicatorText {
  readonly heading: Picked;
  /** `42.225`, `37%`; where there is no number, the reason in words. */
  readonly value: string;
  /** `studenten`; empty for a share and where there is no number. */
  readonly unit: string;
  /** Value and unit together. */
  readonly valuePhrase: Phrase;
  /** `schooljaar 2019/20`. */
  readonly period: Phrase;
  /** `voorlopig`; null for a final number and where there is none. */
  readonly status: Phrase | null;
  /** For the eye: `629 minder dan in 2018/19 (−1,5%)`, or a sentence that says why not; without a number empty, or why it is hidden. */
  readonly change: Phrase;
  /** The same with its signs in words, for who hears it: `629 minder dan in 2018/19 (min 1,5 procent)`. */
  readonly changeSpoken: Phrase;
  /** Direction of the change as it is written; null where none is known. */
  readonly changeSign: 'up' | 'down' | 'same' | null;
  /** All of it in sentences of 20 words or fewer, signs in words. */
  readonly sentence: Phrase;
  /** Labels under both ends of the spark line, the last with its period where that is not the last one; null with fewer than two numbers. */
  readonly sparkEnds: { readonly first: string; readonly last: string } | null;
}

export const indicatorText = (slice: Slice, lang: Lang): IndicatorText => {
  const v = voice(slice, lang);
  const { indicator, series, periods, split } = slice;
  const [leading] = series;
  const end = periods.length - 1;
  const index = leading?.latest ?? end;
  const cell = leading?.observations[index];
  if (leading === undefined || cell === undefined) throw new RangeError('a slice without cells');

  const heading = split === null || leading.total ? v.heading : inBrackets(v.heading, [v.text(leading.label)]);
  const subject = partOf(heading, lang);
  const reference = v.part(indicator.reference);
  // Before the first real number there may be a forecast, which is not the figure.
  const reason = ({ value: number, status }: Observation): Phrase =>
    missingWords(number === null ? status : 'unpublished', indicator, lang);
  const hidden = cell.status === 'suppressed' && isCount(indicator.unit) ? words`${v.words.hidden}` : [];
  const none = {
    heading,
    period: joined(
      [words`${periods[index]?.kind === 'schoolyear' ? `${v.words.kind.schoolyear} ` : ''}${fig(v.label(index))}`, reference],
      ', ',
    ),
    status: null,
    value: plain(reason(cell)),
    unit: '',
    valuePhrase: reason(cell),
    change: hidden,
    changeSpoken: hidden,
    changeSign: null,
    sentence: joined([words`${subject}, ${v.name(index)}: ${reason(cell)}.`, hidden]),
    sparkEnds: null,
  };
  if (cell.value === null || leading.latest === null) return none;

  const value = v.number(cell.value);
  const after = v.unit && ` ${v.unit}`;
  const status = statusText(cell, lang);
  const first = leading.observations.findIndex((one) => one.value !== null);
  const final = leading.observations[end];
  const { change } = leading;
  const changeSpoken = changeText(change, slice, lang, v, true);
  const countable = isCount(indicator.unit) && signOf(change) !== 'same';
  const told =
    change.kind === 'none' ? changeSpoken : words`${v.words.thatIs(countable, plain(changeSpoken).startsWith('1 '))}${changeSpoken}.`;
  const ends = (at: number): string => `${v.label(at)}: ${v.number(leading.observations[at]?.value ?? NaN)}`;
  return {
    ...none,
    status: status === '' ? null : words`${status}`,
    value,
    unit: v.unit,
    valuePhrase: words`${fig(value)}${after}`,
    change: changeText(change, slice, lang, v, false),
    changeSpoken,
    changeSign: signOf(change),
    sentence: joined([
      words`${subject}: ${v.spoken(cell.value)}${after} ${v.at(index)}.`,
      told,
      status ? v.words.statusIs(status) : [],
      // That a later figure is still to be published goes without saying.
      final?.value === null && final.status !== 'unpublished' ? words`${fig(v.label(end))}: ${reason(final)}.` : [],
    ]),
    sparkEnds: first === index ? null : { first: ends(first), last: index === end ? value : ends(index) },
  };
};

/** The change as a label, for the eye or with its signs in words; as a sentence where it says why there is none. */
const changeText = (change: Change, slice: Slice, lang: Lang, v: Voice, spoken: boolean): Phrase => {
  const { unit } = slice.indicator;
  const W = v.words;
  if (change.kind === 'none') {
    const latest = slice.series[0]?.latest ?? 0;
    if (change.reason === 'break') return W.notComparable(periodName(change.than, lang), v.name(latest));
    return change.reason === 'no-value' ? [] : words`${W[change.reason]}`;
  }
  const than = during(change.than, lang);
  if (change.absolute === 0) return W.same(than);
  const up = change.absolute > 0;
  const compared = W.compared(up, isCount(unit), differenceWords(change.absolute, unit, lang), than);
  const relative = relativeText(change.relative, lang);
  if (!relative) return compared;
  return spoken
    ? words`${compared} (${up ? W.plus : W.minus}${fig(relative)}${W.percent})`
    : words`${compared} (${fig(`${up ? '+' : '−'}${relative}%`)})`;
};

const signOf = (change: Change): IndicatorText['changeSign'] =>
  change.kind === 'none' ? null : change.absolute === 0 ? 'same' : change.absolute > 0 ? 'up' : 'down';
