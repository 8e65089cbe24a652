import type { Look } from './chart-input.js';
import { label, wrap, type Label } from './labels.js';

export interface RunningText {
  readonly text: string;
  /** Room in front of the text, for a sample. */
  readonly indent?: number;
  readonly more?: Partial<Label>;
}

/**
 * Texts after each other in lines that fit, none of them broken that fits a line of its own. Base lines count from that of the first line,
 * which is 0; `starts`: where each item begins.
 */
export const runningTexts = (
  items: readonly RunningText[],
  width: number,
  look: Look,
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
    .flatMap(({ text, indent = 0, more = {} }) => {
      const { weight = 400 } = more;
      if (x > 0 && x + indent + look.measure(text, weight) > width) [x, line] = [0, line + 1];
      starts.push({ x, y: line * lineHeight });
      const left = x + indent;
      const parts = wrap(text, width - left, look, weight);
      const placed = parts.map((part, i) => label(part, left, (line + i) * lineHeight, { fill: 'var(--_text)', ...more }));
      line += parts.length - 1;
      // Behind the end of a broken text the next one would seem to go on with it.
      x = parts.length > 1 ? width : left + look.measure(text, weight) + BETWEEN;
      return placed;
    });
  return { labels, starts, lines: line + 1 };
};
const BETWEEN = 16;
