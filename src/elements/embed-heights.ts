import type { SnippetAsk } from '../embed/snippet.js';
import { usualHeights } from '../embed/usual-heights.js';
import type { Dataset } from '../model/dataset.js';
import { kindOf, OWN, splitIds, type Choice } from './embed-choice.js';

/** Pixels that each row adds, and how many the usual height has room for; measured. */
const FITTED: Readonly<Record<string, readonly [each: number, usual: number]>> = {
  flow: [66, 3],
  compare: [43, 14],
  map: [17, 13],
  indicator: [8, 23],
  table: [54, 13],
};

/** The pixels that what is chosen takes at a width of 320, 640 and 960: those of its kind, and of groups, regions or periods that are more than usual. */
export const embedHeights = (choice: Choice, dataset: Dataset): SnippetAsk['heights'] => {
  const { dimensions, periods, breaks, indicator } = dataset;
  const kind = kindOf(choice, dataset);
  const split = splitIds(choice, dataset);
  const level = choice.get('level');
  const inTime = /^[it]/.test(kind);
  // A break has words of its own, and classes have a strip.
  const rows = inTime
    ? (choice.has('period') ? 5 : periods.length) + breaks.length * 4 + (kind === 'indicator' && indicator.bands[0] ? 8 : 0)
    : dimensions.reduce(
        (count, { id, categories }) =>
          split.includes(id) ? count * categories.filter((one) => !level || one.level === level).length : count,
        1,
      );
  const [each, usual] = FITTED[kind] ?? [0, 0];
  const more = (rows - usual) * each;
  const added = inTime && !OWN[kind].some((name) => choice.has(name)) ? more : Math.max(0, more);
  const [a, b, c] = usualHeights(kind);
  return [a + added, b + added, c + added];
};
