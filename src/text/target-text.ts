import type { Target } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import type { Slice, SliceTarget } from '../model/slice.js';
import { difference } from '../model/trend.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { comparedWords, exactly, numberText, numberWords } from './numbers.js';
import { periodLabel, periodName } from './periods.js';
import { figureRun, joined, rich, type RichText } from './rich-text.js';
import { statusText } from './status-words.js';
import type { SliceFormatter } from './slice-formatter.js';

/**
 * A target in sentences: period and value, then the distance of the figure of that period, or else of the latest one:
 * `Doel voor 2019/20: ten minste 45.000 studenten. Dat doel is niet gehaald: het cijfer was 2.775 minder (voorlopig).`
 * Never whether it will be reached.
 */
export const targetText = (slice: Slice, one: SliceTarget, v: SliceFormatter): RichText =>
  joined(targetSentences(slice, one, v));

/**
 * The target itself, and the distance of a figure. `past`: its period is before the latest figure, so use the past
 * tense.
 */
export const targetSentences = (
  slice: Slice,
  one: SliceTarget,
  v: SliceFormatter,
  past = false,
): readonly [target: RichText, distance: RichText] => {
  const { target, at, reached, distance } = one;
  const { unit } = slice.indicator;
  const W = languages[v.lang];
  const { observations = [], latest = null } = slice.series[one.series] ?? {};
  const sentence = W[past ? 'pastTarget' : 'openTarget'](
    targetPeriod(slice, target, v.lang),
    targetRule(slice, target, v),
  );
  const compare = (by: number): RichText => comparedWords(by, exactly(unit, by), v.lang);
  const cell = observations[at ?? -1];
  if (reached !== null && cell !== undefined) {
    const status = statusText(cell, v.lang);
    const result = rich`${W.reached[reached]}${distance ? W.figureWas(compare(distance)) : ''}`;
    return [sentence, rich`${result}${status && ` (${status})`}.`];
  }
  const value = observations[latest ?? -1]?.value ?? null;
  if (value === null) return [sentence, []];
  const remaining = difference(target.value, rounded(value, unit));
  return [sentence, remaining === 0 ? rich`${W.atTarget}` : W.latestIs(compare(remaining))];
};

/**
 * Whether the change to the latest figure of the main series is towards an open target or away from it. Only if the
 * file gives the direction towards the target, and the rule of the target agrees. Null if neither is certain.
 */
export const towardsTarget = (
  slice: Slice,
  lang: Lang,
): { readonly nearer: boolean; readonly text: string } | null => {
  const { indicator, periods, series, targets } = slice;
  const { latest = null, change, observations = [] } = series[0] ?? {};
  const period = periods[latest ?? -1];
  const value = observations[latest ?? -1]?.value ?? null;
  if (change?.kind !== 'known' || change.absolute === 0 || period === undefined || value === null)
    return null;
  const direction = change.absolute > 0 ? 'up' : 'down';
  const now = rounded(value, indicator.unit);
  const match = targets.find(({ target, series: of }) => {
    const until = periodOf(slice, target);
    const desired = { atleast: 'up', atmost: 'down', equals: null }[target.rule];
    if (
      of !== 0 ||
      desired !== indicator.direction ||
      until === null ||
      until.ordinal < period.ordinal
    )
      return false;
    // Beyond the target no change is towards it, and a figure that meets the target is not away from it.
    const from = direction === desired ? difference(change.absolute, now) : now;
    return desired === 'up' ? from < target.value : from > target.value;
  });
  const nearer = direction === indicator.direction;
  return match === undefined
    ? null
    : { nearer, text: languages[lang][nearer ? 'towards' : 'away'] };
};

/**
 * A target that must not be compared with the figure, and why: `Het doel van 30 procent voor 2019/20 hoort bij een
 * andere telling.`
 */
export const otherTargetText = (slice: Slice, target: Target, v: SliceFormatter): RichText =>
  languages[v.lang].otherCount(targetAmount(slice, target, v), targetPeriod(slice, target, v.lang));

/** One table row per target of a shown series: its period as header, its value in the column of its series. */
export const targetRows = (
  slice: Slice,
  lang: Lang,
): readonly { readonly head: string; readonly text: string; readonly series: number }[] =>
  slice.targets.map(({ target, series }) => ({
    head: `${languages[lang].target} ${targetLabel(slice, target, lang)}`,
    text: numberText(target.value, exactly(slice.indicator.unit, target.value), lang),
    series,
  }));

/** `ten minste 45.000 studenten`. */
export const targetRule = (slice: Slice, target: Target, v: SliceFormatter): RichText =>
  rich`${languages[v.lang].rule[target.rule]}${targetAmount(slice, target, v)}`;

/** `ten minste `. */
export const ruleWord = (rule: Target['rule'], lang: Lang): string => languages[lang].rule[rule];

/** `45.000 studenten`. */
export const targetAmount = (
  { indicator: { unit } }: Slice,
  { value }: Target,
  v: SliceFormatter,
): RichText => rich`${numberWords(value, exactly(unit, value), v.lang)}${v.unit && ` ${v.unit}`}`;

const periodOf = ({ periods }: Slice, { period }: Target) =>
  parsePeriod(period, periods[0]?.kind ?? 'year');

/** The period of a target, for a label. */
export const targetLabel = (slice: Slice, target: Target, lang: Lang): string => {
  const period = periodOf(slice, target);
  return period === null ? target.period : periodLabel(period, lang);
};

/** The period of a target, for a sentence. */
export const targetPeriod = (slice: Slice, target: Target, lang: Lang): RichText => {
  const period = periodOf(slice, target);
  return period === null ? [figureRun(target.period)] : periodName(period, lang);
};

interface TargetWords {
  readonly target: string;
  readonly openTarget: (period: RichText, amount: RichText) => RichText;
  readonly pastTarget: (period: RichText, amount: RichText) => RichText;
  readonly rule: Readonly<Record<Target['rule'], string>>;
  readonly reached: Readonly<Record<'yes' | 'no', string>>;
  readonly figureWas: (compared: RichText) => RichText;
  readonly latestIs: (compared: RichText) => RichText;
  readonly atTarget: string;
  readonly towards: string;
  readonly away: string;
  readonly otherCount: (amount: RichText, period: RichText) => RichText;
}

const languages: Readonly<Record<Lang, TargetWords>> = {
  nl: {
    target: 'Doel',
    openTarget: (period, amount) => rich`Doel voor ${period}: ${amount}.`,
    pastTarget: (period, amount) => rich`Het doel was voor ${period}: ${amount}.`,
    rule: { atleast: 'ten minste ', atmost: 'ten hoogste ', equals: 'precies ' },
    reached: { yes: 'Dat doel is gehaald', no: 'Dat doel is niet gehaald' },
    figureWas: (compared) => rich`: het cijfer was ${compared}`,
    latestIs: (compared) => rich`Het laatste cijfer is ${compared} dan dat doel.`,
    atTarget: 'Het laatste cijfer is gelijk aan dat doel.',
    towards: 'naar het doel toe',
    away: 'van het doel af',
    otherCount: (amount, period) =>
      rich`Het doel van ${amount} voor ${period} is anders geteld en hier niet gebruikt.`,
  },
  en: {
    target: 'Target',
    openTarget: (period, amount) => rich`Target for ${period}: ${amount}.`,
    pastTarget: (period, amount) => rich`The target was for ${period}: ${amount}.`,
    rule: { atleast: 'at least ', atmost: 'at most ', equals: 'exactly ' },
    reached: { yes: 'That target was reached', no: 'That target was not reached' },
    figureWas: (compared) => rich`: the figure was ${compared}`,
    latestIs: (compared) => rich`The latest figure is ${compared} than that target.`,
    atTarget: 'The latest figure is equal to that target.',
    towards: 'towards the target',
    away: 'away from the target',
    otherCount: (amount, period) =>
      rich`The target of ${amount} for ${period} was counted differently and is not used here.`,
  },
};
