import type { SnippetAsk } from '../../embed/snippet/snippet.js';
import { usualHeights } from '../../embed/snippet/usual-heights.js';
import type { Dataset } from '../../model/dataset.js';
import { rowOf, splitIds, type Choice } from './embed-choice.js';

/**
 * The pixels that what is chosen takes at a width of 320, 640 and 960: those of its kind, and of groups, regions or
 * periods that are more than usual.
 */
export const embedHeights = (choice: Choice, dataset: Dataset): SnippetAsk['heights'] => {
  const { dimensions, periods, breaks, indicator } = dataset;
  const { name, rows: fitted, classes = 0, builder } = rowOf(choice, dataset);
  const split = splitIds(choice, dataset);
  const level = choice.get('level');
  const inTime = fitted?.of === 'periods';
  // A break has words of its own.
  const rows = inTime
    ? (choice.has('period') ? 5 : periods.length) + breaks.length * 4
    : dimensions.reduce(
        (count, { id, categories }) =>
          split.includes(id)
            ? count * categories.filter((one) => !level || one.level === level).length
            : count,
        1,
      );
  const more = fitted === undefined ? 0 : (rows - fitted.usual) * fitted.each;
  const strip = indicator.bands[0] ? classes : 0;
  const added =
    strip +
    (inTime && !builder.attributes.some((one) => choice.has(one)) ? more : Math.max(0, more));
  const [a, b, c] = usualHeights(name);
  return [a + added, b + added, c + added];
};
