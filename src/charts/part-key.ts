import type { Drawing } from './bar-areas.js';
import { paint, SAMPLE } from './bar-areas.js';
import type { Look } from './chart-input.js';
import { runningTexts } from './running-texts.js';
import { textureRules, type PartStyle } from './part-style.js';

/** Adds what each part looks like and is called, in lines from `top` on; gives how many lines that are. */
export const addKey = (
  into: Drawing,
  names: readonly { readonly name: string; readonly style: PartStyle }[],
  top: number,
  look: Look,
): number => {
  const unit = look.fontSize / 13;
  const { labels, starts, lines } = runningTexts(
    names.map(({ name }) => ({ text: name, indent: SIZE + 7 })),
    look.width,
    look,
    KEY_LINE * unit,
  );
  into.labels.push(...labels.map((one) => ({ ...one, y: one.y + top })));
  starts.forEach(({ x, y }, i) => {
    const style = names[i]?.style;
    if (style === undefined) return;
    const base = top + y + 2;
    const area = { x, x2: x + SIZE, y: base - SIZE, y2: base };
    into.areas.push({ ...area, ...paint(style), row: SAMPLE, column: 0 });
    into.rules.push(...textureRules(style.texture, area, true));
  });
  return lines;
};
const SIZE = 15;
export const KEY_LINE = 22;
