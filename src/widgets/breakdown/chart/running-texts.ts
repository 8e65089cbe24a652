import type { LayoutContext } from '../../../charts/chart-input.js';
import { label, wrap, type Label } from '../../../charts/labels.js';

export interface RunningText {
  readonly text: string;
  /** Space before the text, for a sample. */
  readonly indent?: number;
  readonly more?: Partial<Label>;
}

/**
 * Flows texts in lines that fit; a text that fits on a line of its own is never broken. Base lines are relative to the
 * first line; `starts`: position of each item.
 */
export const runningTexts = (
  items: readonly RunningText[],
  width: number,
  context: LayoutContext,
  lineHeight: number,
): {
  readonly labels: readonly Label[];
  readonly starts: readonly { readonly x: number; readonly y: number }[];
  readonly lines: number;
} => {
  let [x, line] = [0, 0];
  const starts: { readonly x: number; readonly y: number }[] = [];
  const labels = items
    .filter(({ text }) => text !== '')
    .flatMap(({ text, indent = 0, more: style = {} }) => {
      const { weight = 400 } = style;
      if (x > 0 && x + indent + context.measure(text, weight) > width) [x, line] = [0, line + 1];
      starts.push({ x, y: line * lineHeight });
      const left = x + indent;
      const textLines = wrap(text, width - left, context, weight);
      const textLabels = textLines.map((textLine, i) =>
        label(textLine, left, (line + i) * lineHeight, { fill: 'var(--_text)', ...style }),
      );
      line += textLines.length - 1;
      // After the end of a broken text, the next one would seem to continue it.
      x = textLines.length > 1 ? width : left + context.measure(text, weight) + GAP;
      return textLabels;
    });
  return { labels, starts, lines: line + 1 };
};
const GAP = 16;
