import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import { CEILING, isFreePlace } from './free-place.js';
import type { Frame } from './frame.js';
import { halves, label, type Label } from './labels.js';
import { targetLines } from './target-lines.js';

/**
 * The name of each target on its line, else under it, as far to the end of the line as there is room, in one line of text or in two; else
 * its value alone. Left to the text where there is no room at all.
 */
export const targetLabels = (slice: Slice, words: ChartWords, frame: Frame, look: Look, others: readonly Label[]): readonly Label[] =>
  targetLines(slice, frame).reduce<Label[]>((placed, { index, y, end }) => {
    const text = words.targetLabels[index] ?? '';
    const value = words.format(slice.targets[index]?.target.value ?? 0);
    const forms = [[text], halves(text, look, 700), [value]].flatMap((lines) => {
      const width = Math.max(...lines.map((line) => look.measure(line, 700)));
      const more = { align: 'right', weight: 700, fill: 'var(--_text)', halo: true } as const;
      return [end - BESIDE, (end * 2) / 3, end / 3].flatMap((right) =>
        [y - (ABOVE + (lines.length - 1) * LINE) * frame.unit, y + UNDER * frame.unit].map((base) =>
          lines.map((line, i) => label(line, Math.max(right, width), base + i * LINE * frame.unit, more)),
        ),
      );
    });
    return [
      ...placed,
      ...(forms.find((form) => isFreePlace(form, slice, frame, look, [...others, ...placed], CEILING * frame.unit)) ?? []),
    ];
  }, []);

const BESIDE = 6;
const ABOVE = 9;
const UNDER = 17;
const LINE = 16;
