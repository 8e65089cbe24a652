import type { Observation } from '../model/dataset.js';
import type { Change } from '../model/change.js';
import type { Slice } from '../model/slice.js';
import { classOf, rankText } from './class-text.js';
import { countryText } from './country-text.js';
import { pick, type Lang, type Picked } from './lang.js';
import { marginText } from './margin-text.js';
import { comparedWords, exactly, isCount, numberText, relativeText } from './numbers.js';
import { during, periodName } from './periods.js';
import {
  figureRun,
  joined,
  MOST_SENTENCE_WORDS,
  toPlainText,
  wordCount,
  rich,
  type RichText,
} from './rich-text.js';
import { missingWords, statusText } from './status-words.js';
import { otherTargetText, targetText, towardsTarget } from './target-text.js';
import { inBrackets, partOf, sliceFormatter, type SliceFormatter } from './slice-formatter.js';

/** The texts of `<tp-indicator>`, about the main series. */
export interface IndicatorText {
  readonly heading: Picked;
  /** `42.225`, `37%`; without a number, the reason in words. */
  readonly value: string;
  /** `studenten`; empty for a share and without a number. */
  readonly unit: string;
  /** Value and unit together. */
  readonly valuePhrase: RichText;
  /** `schooljaar 2019/20`. */
  readonly period: RichText;
  /** `voorlopig`; null for a final number and without a number. */
  readonly status: RichText | null;
  /**
   * Visible text: `629 minder dan in 2018/19 (−1,5%)`, or a sentence that explains why there is no change; without a
   * number empty, or why that is withheld.
   */
  readonly change: RichText;
  /** The spoken form, with signs in words: `629 minder dan in 2018/19 (min 1,5 procent)`. */
  readonly changeSpoken: RichText;
  /** Direction of the rounded change; null if unknown. */
  readonly changeSign: 'up' | 'down' | 'same' | null;
  /**
   * Whether the change is towards the target: `naar het doel toe`, `van het doel af`. Part of `change` and
   * `changeSpoken` too. Null without a target or a direction in the file.
   */
  readonly towards: { readonly nearer: boolean; readonly text: string } | null;
  /** The targets of the series in sentences, signs in words; may be empty. */
  readonly target: RichText;
  /** Class of the figure; null if it is in none, or there are no classes. */
  readonly band: {
    readonly name: Picked;
    /** From 1 up to `of`, both included. */
    readonly nth: number;
    readonly of: number;
    /** `klasse 4 van 5`. */
    readonly rank: RichText;
    /** The bounds between the classes, ascending: one fewer than `of`. */
    readonly seams: readonly { readonly label: string }[];
    /** Names of all classes, ascending. */
    readonly names: readonly Picked[];
  } | null;
  /** Comparison with the country: `Nederland: 29 procent. Dit cijfer is 2 procentpunt meer.` Empty if not possible. */
  readonly country: RichText;
  /** Everything in sentences of at most 20 words, signs in words. */
  readonly sentence: RichText;
  /**
   * Labels below both ends of the spark line; the last one has a period unless that is the last of the axis. Null with
   * fewer than two numbers.
   */
  readonly sparkEnds: { readonly first: string; readonly last: string } | null;
}

export const indicatorText = (slice: Slice, lang: Lang): IndicatorText => {
  const v = sliceFormatter(slice, lang);
  const { indicator, series, periods, split, targets, otherTargets } = slice;
  const [leading] = series;
  const end = periods.length - 1;
  const index = leading?.latest ?? end;
  const cell = leading?.observations[index];
  if (leading === undefined || cell === undefined) throw new RangeError('a slice without cells');

  const heading =
    split === null || leading.total || series.length === 1
      ? v.heading
      : inBrackets(v.heading, [v.text(leading.label)]);
  const subject = partOf(heading, lang);
  const reference = v.part(indicator.reference);
  // The cell may have a forecast, which is not shown as the figure.
  const reason = ({ value: number, status }: Observation): RichText =>
    missingWords(number === null ? status : 'unpublished', indicator, lang);
  const hidden =
    cell.status === 'suppressed' && isCount(indicator.unit) ? rich`${v.words.hidden}` : [];
  const target = joined([
    ...targets.filter((one) => one.series === 0).map((one) => targetText(slice, one, v)),
    // Other targets do not tell their series, so they are only mentioned with a single one.
    ...(series.length > 1 ? [] : otherTargets.map((one) => otherTargetText(slice, one.target, v))),
  ]);
  const none = {
    heading,
    period: joined(
      [
        rich`${periods[index]?.kind === 'schoolyear' ? `${v.words.kind.schoolyear} ` : ''}${figureRun(v.label(index))}`,
        reference,
      ],
      ', ',
    ),
    status: null,
    value: toPlainText(reason(cell)),
    unit: '',
    valuePhrase: reason(cell),
    change: hidden,
    changeSpoken: hidden,
    changeSign: null,
    towards: null,
    target,
    band: null,
    country: [],
    sentence: joined([rich`${subject}, ${v.name(index)}: ${reason(cell)}.`, hidden, target]),
    sparkEnds: null,
  };
  if (cell.value === null || leading.latest === null) return none;

  const value = v.number(cell.value);
  const unitSuffix = v.unit && ` ${v.unit}`;
  const status = statusText(cell, lang);
  const first = leading.observations.findIndex((one) => one.value !== null);
  const final = leading.observations[end];
  const { change } = leading;
  const towards = towardsTarget(slice, lang);
  const changed = (spoken: boolean): RichText =>
    joined([changeText(change, slice, lang, v, spoken), rich`${towards?.text ?? ''}`], ', ');
  const changeSpoken = changed(true);
  const countable = isCount(indicator.unit) && signOf(change) !== 'same';
  const changeSentence =
    change.kind === 'none'
      ? changeSpoken
      : rich`${v.words.thatIs(countable, toPlainText(changeSpoken).startsWith('1 '))}${changeSpoken}.`;
  const endLabel = (at: number): string =>
    `${v.label(at)}: ${v.number(leading.observations[at]?.value ?? NaN)}`;
  const band = bandOf(slice, cell.value, v);
  const country = countryText(slice, v);
  const figure = rich`${v.spoken(cell.value)}${unitSuffix} ${v.at(index)}`;
  const margin = marginText(cell, indicator.unit, lang, true);
  return {
    ...none,
    status: status === '' ? null : rich`${status}`,
    value,
    unit: v.unit,
    valuePhrase: rich`${figureRun(value)}${unitSuffix}`,
    change: changed(false),
    changeSpoken,
    changeSign: signOf(change),
    towards,
    band,
    country,
    sentence: joined([
      rich`${subject}${wordCount(subject) + wordCount(figure) > MOST_SENTENCE_WORDS ? '.' : ':'} ${figure}.`,
      band === null
        ? []
        : rich`${v.words.thatIs(false, false)}${band.rank}: ${partOf(band.name, lang)}.`,
      changeSentence,
      status ? v.words.statusIs(status) : [],
      margin.length > 0 ? v.words.margin(margin) : [],
      target,
      country,
      // An unpublished later figure needs no mention.
      final?.value === null && final.status !== 'unpublished'
        ? rich`${figureRun(v.label(end))}: ${reason(final)}.`
        : [],
    ]),
    sparkEnds:
      first === index
        ? null
        : { first: endLabel(first), last: index === end ? value : endLabel(index) },
  };
};

/** The change as a label, visible or spoken; if there is none, a sentence that explains why. */
const changeText = (
  change: Change,
  slice: Slice,
  lang: Lang,
  v: SliceFormatter,
  spoken: boolean,
): RichText => {
  const { unit } = slice.indicator;
  const W = v.words;
  if (change.kind === 'none') {
    const latest = slice.series[0]?.latest ?? 0;
    if (change.reason === 'break') {
      const [than, since] = [periodName(change.than, lang), v.name(latest)];
      const near = slice.periods[latest]?.ordinal === change.than.ordinal + 1;
      return near ? W.notComparable(than, since) : W.countChanged(W.between(than, since));
    }
    return change.reason === 'no-value' ? [] : rich`${W.first}`;
  }
  const than = during(change.than, lang);
  if (change.absolute === 0) return W.same(than);
  const up = change.absolute > 0;
  const compared = W.than(comparedWords(change.absolute, unit, lang), than);
  const relative = relativeText(change.relative, lang);
  if (!relative) return compared;
  return spoken
    ? rich`${compared} (${up ? W.plus : W.minus}${figureRun(relative)}${W.percent})`
    : rich`${compared} (${figureRun(`${up ? '+' : '−'}${relative}%`)})`;
};

const signOf = (change: Change): IndicatorText['changeSign'] =>
  change.kind === 'none'
    ? null
    : change.absolute === 0
      ? 'same'
      : change.absolute > 0
        ? 'up'
        : 'down';

const bandOf = (
  { indicator }: Slice,
  value: number,
  { lang }: SliceFormatter,
): IndicatorText['band'] => {
  const found = classOf(indicator, value);
  if (found === null) return null;
  const { bands, unit, lang: fileLang } = indicator;
  const names = bands.map(({ label }) => pick(label, lang, fileLang));
  return {
    name: pick(found.band.label, lang, fileLang),
    nth: found.nth,
    of: bands.length,
    rank: rankText(found.nth, bands.length, lang),
    seams: bands
      .slice(1)
      .map(({ from }) => ({ label: numberText(from, exactly(unit, from), lang) })),
    names,
  };
};
