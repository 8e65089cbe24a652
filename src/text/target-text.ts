import type { Target } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import type { Slice, SliceTarget } from '../model/slice.js';
import { difference } from '../model/trend.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { comparedWords, exactly, numberText, numberWords } from './numbers.js';
import { periodLabel, periodName } from './periods.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { statusText } from './status-words.js';
import type { Voice } from './voice.js';

/**
 * A target in sentences: what it is for when, then how far the figure of that time is from it, or as long as there is none, the latest:
 * `Doel voor 2019/20: ten minste 45.000 studenten. Dat doel is niet gehaald: het cijfer was 2.775 minder (voorlopig).`
 * Never whether it will be reached.
 */
export const targetText = (slice: Slice, one: SliceTarget, v: Voice): Phrase => joined(targetSentences(slice, one, v));

/** What it is for, and how far a figure is from it. `past`: its period lies before the latest figure, and is told so. */
export const targetSentences = (slice: Slice, one: SliceTarget, v: Voice, past = false): readonly [goal: Phrase, told: Phrase] => {
  const { target, at, reached, distance } = one;
  const { unit } = slice.indicator;
  const W = languages[v.lang];
  const { observations = [], latest = null } = slice.series[one.series] ?? {};
  const goal = W[past ? 'goalWas' : 'goal'](targetPeriod(slice, target, v.lang), targetRule(slice, target, v));
  const compare = (by: number): Phrase => comparedWords(by, exactly(unit, by), v.lang);
  const cell = observations[at ?? -1];
  if (reached !== null && cell !== undefined) {
    const status = statusText(cell, v.lang);
    const said = words`${W.reached[reached]}${distance ? W.figureWas(compare(distance)) : ''}`;
    return [goal, words`${said}${status && ` (${status})`}.`];
  }
  const value = observations[latest ?? -1]?.value ?? null;
  if (value === null) return [goal, []];
  const open = difference(target.value, rounded(value, unit));
  return [goal, open === 0 ? words`${W.atTarget}` : W.latestIs(compare(open))];
};

/**
 * Whether the change to the latest figure of the leading series goes towards a target that is still to come, or away from it: only where the
 * file says which way is towards the goal, and the target asks for that way. Null where neither can be said.
 */
export const towardsTarget = (slice: Slice, lang: Lang): { readonly nearer: boolean; readonly text: string } | null => {
  const { indicator, periods, series, targets } = slice;
  const { latest = null, change, observations = [] } = series[0] ?? {};
  const period = periods[latest ?? -1];
  const value = observations[latest ?? -1]?.value ?? null;
  if (change?.kind !== 'known' || change.absolute === 0 || period === undefined || value === null) return null;
  const way = change.absolute > 0 ? 'up' : 'down';
  const now = rounded(value, indicator.unit);
  const found = targets.find(({ target, series: of }) => {
    const until = periodOf(slice, target);
    const asks = { atleast: 'up', atmost: 'down', equals: null }[target.rule];
    if (of !== 0 || asks !== indicator.direction || until === null || until.ordinal < period.ordinal) return false;
    // Past the target there is no way towards it, and nothing that reaches it goes away from it.
    const from = way === asks ? difference(change.absolute, now) : now;
    return asks === 'up' ? from < target.value : from > target.value;
  });
  const nearer = way === indicator.direction;
  return found === undefined ? null : { nearer, text: languages[lang][nearer ? 'towards' : 'away'] };
};

/** A target that must not be held against the figure, and why: `Het doel van 30 procent voor 2019/20 hoort bij een andere telling.` */
export const otherTargetText = (slice: Slice, target: Target, v: Voice): Phrase =>
  languages[v.lang].otherCount(targetAmount(slice, target, v), targetPeriod(slice, target, v.lang));

/** One row of a table per target of a shown series: its period as head, its value in the column of its series. */
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
export const targetRule = (slice: Slice, target: Target, v: Voice): Phrase =>
  words`${languages[v.lang].rule[target.rule]}${targetAmount(slice, target, v)}`;

/** `45.000 studenten`. */
export const targetAmount = ({ indicator: { unit } }: Slice, { value }: Target, v: Voice): Phrase =>
  words`${numberWords(value, exactly(unit, value), v.lang)}${v.unit && ` ${v.unit}`}`;

const periodOf = ({ periods }: Slice, { period }: Target) => parsePeriod(period, periods[0]?.kind ?? 'year');

/** The same for a label. */
export const targetLabel = (slice: Slice, target: Target, lang: Lang): string => {
  const period = periodOf(slice, target);
  return period === null ? target.period : periodLabel(period, lang);
};

/** The period that a target is for, as a sentence names it. */
export const targetPeriod = (slice: Slice, target: Target, lang: Lang): Phrase => {
  const period = periodOf(slice, target);
  return period === null ? [fig(target.period)] : periodName(period, lang);
};

interface TargetWords {
  readonly target: string;
  readonly goal: (period: Phrase, amount: Phrase) => Phrase;
  readonly goalWas: (period: Phrase, amount: Phrase) => Phrase;
  readonly rule: Readonly<Record<Target['rule'], string>>;
  readonly reached: Readonly<Record<'yes' | 'no', string>>;
  readonly figureWas: (compared: Phrase) => Phrase;
  readonly latestIs: (compared: Phrase) => Phrase;
  readonly atTarget: string;
  readonly towards: string;
  readonly away: string;
  readonly otherCount: (amount: Phrase, period: Phrase) => Phrase;
}

const languages: Readonly<Record<Lang, TargetWords>> = {
  nl: {
    target: 'Doel',
    goal: (period, amount) => words`Doel voor ${period}: ${amount}.`,
    goalWas: (period, amount) => words`Het doel was voor ${period}: ${amount}.`,
    rule: { atleast: 'ten minste ', atmost: 'ten hoogste ', equals: 'precies ' },
    reached: { yes: 'Dat doel is gehaald', no: 'Dat doel is niet gehaald' },
    figureWas: (compared) => words`: het cijfer was ${compared}`,
    latestIs: (compared) => words`Het laatste cijfer is ${compared} dan dat doel.`,
    atTarget: 'Het laatste cijfer is gelijk aan dat doel.',
    towards: 'naar het doel toe',
    away: 'van het doel af',
    otherCount: (amount, period) => words`Het doel van ${amount} voor ${period} hoort bij een andere telling. Het is hier niet gebruikt.`,
  },
  en: {
    target: 'Target',
    goal: (period, amount) => words`Target for ${period}: ${amount}.`,
    goalWas: (period, amount) => words`The target was for ${period}: ${amount}.`,
    rule: { atleast: 'at least ', atmost: 'at most ', equals: 'exactly ' },
    reached: { yes: 'That target was reached', no: 'That target was not reached' },
    figureWas: (compared) => words`: the figure was ${compared}`,
    latestIs: (compared) => words`The latest figure is ${compared} than that target.`,
    atTarget: 'The latest figure is equal to that target.',
    towards: 'towards the target',
    away: 'away from the target',
    otherCount: (amount, period) => words`The target of ${amount} for ${period} belongs to another count. It is not used here.`,
  },
};
