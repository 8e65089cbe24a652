import type { SnippetAsk } from '../embed/snippet.js';
import { usualHeights } from '../embed/usual-heights.js';
import type { Dataset } from '../model/dataset.js';
import { kindOf, splitIds, type Choice } from './embed-choice.js';

/** The pixels that what is chosen takes at a width of 320, 640 and 960: those of its kind, and of groups and regions that are more than usual. */
export const embedHeights = (choice: Choice, dataset: Dataset): SnippetAsk['heights'] => {
  const kind = kindOf(choice, dataset);
  const split = splitIds(choice, dataset);
  const level = choice.get('level');
  const rows = dataset.dimensions.reduce(
    (count, { id, categories }) => (split.includes(id) ? count * categories.filter((one) => !level || one.level === level).length : count),
    1,
  );
  // Pixels that each of them adds, and how many the usual height has room for; measured.
  const [each = 0, usual = 0] = { flow: [66, 3], compare: [43, 14], map: [17, 13] }[kind as 'map'] ?? [];
  const more = Math.max(0, (rows - usual) * each);
  const [a, b, c] = usualHeights(kind);
  return [a + more, b + more, c + more];
};
