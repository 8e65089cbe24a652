import type { Drawing } from './bar-areas.js';
import { paint, SAMPLE } from './bar-areas.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { runningTexts } from './running-texts.js';
import { textureRules, type PartStyle } from './part-style.js';

/** Adds a key of the parts, in lines from `top` down; returns the number of lines. */
export const addKey = (
  drawing: Drawing,
  names: readonly { readonly name: string; readonly style: PartStyle }[],
  top: number,
  context: LayoutContext,
): number => {
  const unit = context.fontSize / 13;
  const { labels, starts, lines } = runningTexts(
    names.map(({ name }) => ({ text: name, indent: SIZE + 7 })),
    context.width,
    context,
    KEY_LINE * unit,
  );
  drawing.labels.push(...labels.map((text) => ({ ...text, y: text.y + top })));
  starts.forEach(({ x, y }, i) => {
    const style = names[i]?.style;
    if (style === undefined) return;
    const bottom = top + y + 2;
    const area = { x, x2: x + SIZE, y: bottom - SIZE, y2: bottom };
    drawing.areas.push({ ...area, ...paint(style), row: SAMPLE, column: 0 });
    drawing.rules.push(...textureRules(style.texture, area, true));
  });
  return lines;
};
const SIZE = 15;
export const KEY_LINE = 22;
