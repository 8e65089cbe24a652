import type { Observation } from '../model/dataset.js';
import type { Change, Slice } from '../model/slice.js';
import { classOf, rankText } from './class-text.js';
import { countryText } from './country-text.js';
import { pick, type Lang, type Picked } from './lang.js';
import { marginText } from './margin-text.js';
import { comparedWords, exactly, isCount, numberText, relativeText } from './numbers.js';
import { during, periodName } from './periods.js';
import { fig, joined, MOST_SENTENCE_WORDS, plain, wordCount, words, type Phrase } from './phrase.js';
import { missingWords, statusText } from './status-words.js';
import { otherTargetText, targetText, towardsTarget } from './target-text.js';
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
  /**
   * Which way the change goes where a target and a good direction are known: `naar het doel toe`, `van het doel af`. It stands in `change` and
   * `changeSpoken` too. Null where nothing is good or bad.
   */
  readonly towards: { readonly nearer: boolean; readonly text: string } | null;
  /** The targets of the series in sentences, signs in words; empty where there are none. */
  readonly target: Phrase;
  /** Class of the figure; null where it is in none, or there are no classes. */
  readonly band: {
    readonly name: Picked;
    /** From 1 up to `of`, both included. */
    readonly nth: number;
    readonly of: number;
    /** `klasse 4 van 5`. */
    readonly rank: Phrase;
    /** The borders between the classes, ascending: one fewer than `of`. */
    readonly seams: readonly { readonly label: string }[];
    /** Names of all classes, ascending. */
    readonly names: readonly Picked[];
  } | null;
  /** The country beside the figure: `Nederland: 29 procent. Dit cijfer is 2 procentpunt meer.` Empty where that cannot be said. */
  readonly country: Phrase;
  /** All of it in sentences of 20 words or fewer, signs in words. */
  readonly sentence: Phrase;
  /** Labels under both ends of the spark line, the last with its period where that is not the last one; null with fewer than two numbers. */
  readonly sparkEnds: { readonly first: string; readonly last: string } | null;
}

export const indicatorText = (slice: Slice, lang: Lang): IndicatorText => {
  const v = voice(slice, lang);
  const { indicator, series, periods, split, targets, otherTargets } = slice;
  const [leading] = series;
  const end = periods.length - 1;
  const index = leading?.latest ?? end;
  const cell = leading?.observations[index];
  if (leading === undefined || cell === undefined) throw new RangeError('a slice without cells');

  const heading = split === null || leading.total || series.length === 1 ? v.heading : inBrackets(v.heading, [v.text(leading.label)]);
  const subject = partOf(heading, lang);
  const reference = v.part(indicator.reference);
  // Before the first real number there may be a forecast, which is not the figure.
  const reason = ({ value: number, status }: Observation): Phrase =>
    missingWords(number === null ? status : 'unpublished', indicator, lang);
  const hidden = cell.status === 'suppressed' && isCount(indicator.unit) ? words`${v.words.hidden}` : [];
  const target = joined([
    ...targets.filter((one) => one.series === 0).map((one) => targetText(slice, one, v)),
    // Of which series they are is not known.
    ...(series.length > 1 ? [] : otherTargets.map((one) => otherTargetText(slice, one.target, v))),
  ]);
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
    towards: null,
    target,
    band: null,
    country: [],
    sentence: joined([words`${subject}, ${v.name(index)}: ${reason(cell)}.`, hidden, target]),
    sparkEnds: null,
  };
  if (cell.value === null || leading.latest === null) return none;

  const value = v.number(cell.value);
  const after = v.unit && ` ${v.unit}`;
  const status = statusText(cell, lang);
  const first = leading.observations.findIndex((one) => one.value !== null);
  const final = leading.observations[end];
  const { change } = leading;
  const towards = towardsTarget(slice, lang);
  const changed = (spoken: boolean): Phrase => joined([changeText(change, slice, lang, v, spoken), words`${towards?.text ?? ''}`], ', ');
  const changeSpoken = changed(true);
  const countable = isCount(indicator.unit) && signOf(change) !== 'same';
  const told =
    change.kind === 'none' ? changeSpoken : words`${v.words.thatIs(countable, plain(changeSpoken).startsWith('1 '))}${changeSpoken}.`;
  const ends = (at: number): string => `${v.label(at)}: ${v.number(leading.observations[at]?.value ?? NaN)}`;
  const band = bandOf(slice, cell.value, v);
  const country = countryText(slice, v);
  const figure = words`${v.spoken(cell.value)}${after} ${v.at(index)}`;
  const margin = marginText(cell, indicator.unit, lang, true);
  return {
    ...none,
    status: status === '' ? null : words`${status}`,
    value,
    unit: v.unit,
    valuePhrase: words`${fig(value)}${after}`,
    change: changed(false),
    changeSpoken,
    changeSign: signOf(change),
    towards,
    band,
    country,
    sentence: joined([
      words`${subject}${wordCount(subject) + wordCount(figure) > MOST_SENTENCE_WORDS ? '.' : ':'} ${figure}.`,
      band === null ? [] : words`${v.words.thatIs(false, false)}${band.rank}: ${partOf(band.name, lang)}.`,
      told,
      status ? v.words.statusIs(status) : [],
      margin.length > 0 ? v.words.margin(margin) : [],
      target,
      country,
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
    if (change.reason === 'break') {
      const [than, since] = [periodName(change.than, lang), v.name(latest)];
      const near = slice.periods[latest]?.ordinal === change.than.ordinal + 1;
      return near ? W.notComparable(than, since) : W.countChanged(W.between(than, since));
    }
    return change.reason === 'no-value' ? [] : words`${W.first}`;
  }
  const than = during(change.than, lang);
  if (change.absolute === 0) return W.same(than);
  const up = change.absolute > 0;
  const compared = W.than(comparedWords(change.absolute, unit, lang), than);
  const relative = relativeText(change.relative, lang);
  if (!relative) return compared;
  return spoken
    ? words`${compared} (${up ? W.plus : W.minus}${fig(relative)}${W.percent})`
    : words`${compared} (${fig(`${up ? '+' : '−'}${relative}%`)})`;
};

const signOf = (change: Change): IndicatorText['changeSign'] =>
  change.kind === 'none' ? null : change.absolute === 0 ? 'same' : change.absolute > 0 ? 'up' : 'down';

const bandOf = ({ indicator }: Slice, value: number, { lang }: Voice): IndicatorText['band'] => {
  const found = classOf(indicator, value);
  if (found === null) return null;
  const { bands, unit, lang: own } = indicator;
  const names = bands.map(({ label }) => pick(label, lang, own));
  return {
    name: pick(found.band.label, lang, own),
    nth: found.nth,
    of: bands.length,
    rank: rankText(found.nth, bands.length, lang),
    seams: bands.slice(1).map(({ from }) => ({ label: numberText(from, exactly(unit, from), lang) })),
    names,
  };
};
