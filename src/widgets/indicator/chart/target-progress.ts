import { parsePeriod } from '../../../model/period.js';
import type { Slice } from '../../../model/slice.js';
import { isShare } from '../../../model/unit.js';
import { targetProgressText, type TargetProgressText } from '../text/target-progress-text.js';
import type { Lang } from '../../../text/lang.js';

/**
 * Progress of a figure towards a target: a bar from 0, then the remaining distance, then a post. Not a chart: the card
 * draws it.
 */
export interface TargetProgress extends TargetProgressText {
  /** End of the bar as a fraction of the width, from 0 to 1; the post is at 1. */
  readonly now: number;
}

/**
 * The next target of the leading series that is later than its latest figure, and not reached. Null where there is
 * none, and where a bar from 0 would be meaningless: for other units than shares, counts and amounts, for negative
 * values, and for a target that is not a minimum.
 */
export const targetProgress = (slice: Slice, lang: Lang): TargetProgress | null => {
  const { unit } = slice.indicator;
  const { latest, observations } = slice.series[0] ?? { latest: null, observations: [] };
  const latestPeriod = slice.periods[latest ?? -1];
  const value = observations[latest ?? -1]?.value ?? -1;
  if (
    latestPeriod === undefined ||
    value < 0 ||
    !(isShare(unit) || unit.kind === 'count' || unit.kind === 'amount')
  )
    return null;
  const next = slice.targets
    .filter(({ series, target }) => series === 0 && target.rule === 'atleast' && target.value > 0)
    .map((item) => ({
      one: item,
      start: parsePeriod(item.target.period, latestPeriod.kind)?.start ?? '',
    }))
    .filter(({ start }) => start > latestPeriod.start)
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0]?.one;
  const text = next && targetProgressText(slice, next, value, lang);
  return next && text ? { ...text, now: value / next.target.value } : null;
};
