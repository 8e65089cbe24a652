import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { CEILING, labelFits } from './label-fits.js';
import type { Frame } from '../../../charts/frame.js';
import { halves, label, type Label } from '../../../charts/labels.js';
import { targetLines } from './target-lines.js';

/**
 * Labels each target above its line, else below it, as near to the end of the line as there is room, in one line of
 * text or two; else with its value alone. Targets without any room are left to the text.
 */
export const targetLabels = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
  otherLabels: readonly Label[],
): readonly Label[] =>
  targetLines(slice, frame).reduce<Label[]>((placed, { index, y, end }) => {
    const text = words.targetLabels[index] ?? '';
    const value = words.format(slice.targets[index]?.target.value ?? 0);
    const candidates = [[text], halves(text, layout, 700), [value]].flatMap((lines) => {
      const width = Math.max(...lines.map((line) => layout.measure(line, 700)));
      const style = { align: 'right', weight: 700, fill: 'var(--_text)', halo: true } as const;
      return [end - END_GAP, (end * 2) / 3, end / 3].flatMap((right) =>
        [y - (ABOVE + (lines.length - 1) * LINE) * frame.unit, y + BELOW * frame.unit].map((base) =>
          lines.map((line, i) =>
            label(line, Math.max(right, width), base + i * LINE * frame.unit, style),
          ),
        ),
      );
    });
    return [
      ...placed,
      ...(candidates.find((candidate) =>
        labelFits(
          candidate,
          slice,
          frame,
          layout,
          [...otherLabels, ...placed],
          CEILING * frame.unit,
        ),
      ) ?? []),
    ];
  }, []);

const END_GAP = 6;
const ABOVE = 9;
const BELOW = 17;
const LINE = 16;
