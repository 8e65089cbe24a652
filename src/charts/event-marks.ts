import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import { BASE, NAME_LINE } from './break-marks.js';
import type { Look } from './chart-input.js';
import { cuts } from './cuts.js';
import { xOf, type Frame } from './frame.js';
import { areApart, boxOf, halves, label, pictureOf, within, type Box, type Label } from './labels.js';
import type { RuleRow, SignRow } from './mark-rows.js';

export interface EventMarks {
  readonly rules: readonly RuleRow[];
  readonly signs: readonly SignRow[];
  readonly labels: readonly Label[];
}

/**
 * A thin upright line for each event, with its name above the plot where it touches neither `names` nor a break; where there is no room,
 * the text tells it.
 */
export const eventMarks = (slice: Slice, words: ChartWords, frame: Frame, look: Look, names: readonly Label[]): EventMarks => {
  const { unit, plotHeight } = frame;
  const breaks = cuts(slice, frame).map(({ x, top, bottom }): Box => ({ from: x, to: x, top, bottom }));
  let taken: readonly Box[] = [...breaks, ...names.map((name) => boxOf(name, look))];
  const places = slice.events.map(({ at }) => Math.floor(xOf(frame, slice.periods[at]?.ordinal ?? 0)) + 0.5);
  return places.reduce<EventMarks>(
    (placed, x, index) => {
      // A name right above another event would be taken for that one's.
      const others = places.filter((other) => other !== x).map((other) => ({ from: other, to: other, top: -NAME_LINE * unit, bottom: 0 }));
      const forms = formsOf(words.eventLabels[index] ?? '', x, frame, look).map((form) => {
        const boxes = form.map((line) => boxOf(line, look));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return { form, top: bottom, boxes: [...boxes, { from: x, to: x, top: bottom, bottom: 0 }] };
      });
      const fitting = forms.find(({ boxes }) => boxes.every((box) => [...taken, ...others].every((other) => areApart(box, other, BESIDE))));
      taken = [...taken, ...(fitting?.boxes ?? [])];
      const top = fitting?.top ?? -SHORT * unit;
      return {
        rules: [...placed.rules, { x, y: top, x2: x, y2: plotHeight, stroke: MUTED, dash: '1 3', width: '1.25px' }],
        signs: [...placed.signs, { x, y: top + 3, stroke: MUTED, fill: MUTED, shape: 'triangle-down', size: 36, width: 0 }],
        labels: [...placed.labels, ...(fitting?.form ?? [])],
      };
    },
    { rules: [], signs: [], labels: [] },
  );
};

/** In one line, low or high, else in two; in the middle over the event, else to one of its sides. */
const formsOf = (text: string, x: number, frame: Frame, look: Look): readonly (readonly Label[])[] => {
  const low = { parts: [text], lift: 0 };
  const ways = [low, { ...low, lift: 1 }, { parts: halves(text, look, 400), lift: 0 }].slice(
    0,
    text === '' ? 0 : [0, 1, 3][frame.nameRows],
  );
  const room = pictureOf(frame);
  const fitting = ways.filter(({ parts }) => parts.every((part) => look.measure(part, 400) <= room.to - room.from));
  return fitting.flatMap(({ parts, lift }) =>
    (['center', 'left', 'right'] as const).map((align) =>
      parts.map((part, i) => {
        const row = parts.length - 1 - i + lift;
        const at = align === 'left' ? x - OVER : align === 'right' ? x + OVER : x;
        return within(room, look, label(part, at, -(BASE + row * NAME_LINE) * frame.unit, { align }));
      }),
    ),
  );
};

const MUTED = 'var(--_text-muted)';
const BESIDE = 6;
const OVER = 4;
/** How far a line without a name rises above the plot. */
const SHORT = 5;
