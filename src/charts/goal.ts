import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { goalText, type GoalText } from '../text/goal-text.js';
import type { Lang } from '../text/lang.js';

/** A figure on its way to a target: a bar from 0, then what is left, then a post. Never drawn with an engine. */
export interface Goal extends GoalText {
  /** Where the bar ends, as a part of the width from 0 to 1; the post stands at 1. */
  readonly now: number;
}

/**
 * The next target of the leading series that lies after its latest figure and above it. Null where there is none, and where a bar from 0
 * would mean nothing: for other units than shares, counts and amounts, below 0, and for a target that is not a least.
 */
export const goal = (slice: Slice, lang: Lang): Goal | null => {
  const { unit } = slice.indicator;
  const { latest, observations } = slice.series[0] ?? { latest: null, observations: [] };
  const at = slice.periods[latest ?? -1];
  const value = observations[latest ?? -1]?.value ?? -1;
  if (at === undefined || value < 0 || !(isShare(unit) || unit.kind === 'count' || unit.kind === 'amount')) return null;
  const next = slice.targets
    .filter(({ series, target }) => series === 0 && target.rule === 'atleast' && target.value > 0)
    .map((one) => ({ one, start: parsePeriod(one.target.period, at.kind)?.start ?? '' }))
    .filter(({ start }) => start > at.start)
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0]?.one;
  const text = next && goalText(slice, next, value, lang);
  return next && text ? { ...text, now: value / next.target.value } : null;
};
