import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';
import { BASE, NAME_LINE } from '../../../charts/break-marks.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { cuts } from '../../../charts/cuts.js';
import { xOf, type Frame } from '../../../charts/frame.js';
import {
  areApart,
  boundsOf,
  halves,
  label,
  pictureOf,
  within,
  type Box,
  type Label,
} from '../../../charts/labels.js';
import type { RuleRow, SignRow } from '../../../charts/mark-rows.js';

export interface EventMarks {
  readonly rules: readonly RuleRow[];
  readonly signs: readonly SignRow[];
  readonly labels: readonly Label[];
}

/**
 * Marks each event with a thin vertical line, with its name above the plot where it touches neither `names` nor a
 * break. If there is no room, only the text names it.
 */
export const eventMarks = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
  names: readonly Label[],
): EventMarks => {
  const { unit, plotHeight } = frame;
  const breaks = cuts(slice, frame).map(({ x, top, bottom }): Box => ({
    from: x,
    to: x,
    top,
    bottom,
  }));
  let occupied: readonly Box[] = [...breaks, ...names.map((name) => boundsOf(name, layout))];
  const positions = slice.events.map(
    ({ at: anchor }) => Math.floor(xOf(frame, slice.periods[anchor]?.ordinal ?? 0)) + 0.5,
  );
  return positions.reduce<EventMarks>(
    (placed, x, index) => {
      // A name directly above another event would be taken for its name.
      const otherEvents = positions
        .filter((other) => other !== x)
        .map((other) => ({ from: other, to: other, top: -NAME_LINE * unit, bottom: 0 }));
      const candidates = candidatesOf(words.eventLabels[index] ?? '', x, frame, layout).map(
        (form) => {
          const boxes = form.map((line) => boundsOf(line, layout));
          const bottom = Math.max(...boxes.map((box) => box.bottom));
          return {
            form,
            top: bottom,
            boxes: [...boxes, { from: x, to: x, top: bottom, bottom: 0 }],
          };
        },
      );
      const match = candidates.find(({ boxes }) =>
        boxes.every((box) =>
          [...occupied, ...otherEvents].every((other) => areApart(box, other, CLEARANCE)),
        ),
      );
      occupied = [...occupied, ...(match?.boxes ?? [])];
      const top = match?.top ?? -BARE_HEIGHT * unit;
      return {
        rules: [
          ...placed.rules,
          { x, y: top, x2: x, y2: plotHeight, stroke: MUTED, dash: '1 3', width: '1.25px' },
        ],
        signs: [
          ...placed.signs,
          { x, y: top + 3, stroke: MUTED, fill: MUTED, shape: 'triangle-down', size: 36, width: 0 },
        ],
        labels: [...placed.labels, ...(match?.form ?? [])],
      };
    },
    { rules: [], signs: [], labels: [] },
  );
};

/**
 * Returns candidate layouts of a name: in one line, low or high, else in two; centred over the event, else to either
 * side.
 */
const candidatesOf = (
  text: string,
  x: number,
  frame: Frame,
  layout: LayoutContext,
): readonly (readonly Label[])[] => {
  const low = { parts: [text], lift: 0 };
  const wrappings = [low, { ...low, lift: 1 }, { parts: halves(text, layout, 400), lift: 0 }].slice(
    0,
    text === '' ? 0 : [0, 1, 3][frame.nameRows],
  );
  const picture = pictureOf(frame);
  const fittingWrappings = wrappings.filter(({ parts: nameLines }) =>
    nameLines.every((nameLine) => layout.measure(nameLine, 400) <= picture.to - picture.from),
  );
  return fittingWrappings.flatMap(({ parts: nameLines, lift: rowOffset }) =>
    (['center', 'left', 'right'] as const).map((align) =>
      nameLines.map((nameLine, i) => {
        const row = nameLines.length - 1 - i + rowOffset;
        const anchor = align === 'left' ? x - OVERLAP : align === 'right' ? x + OVERLAP : x;
        return within(
          picture,
          layout,
          label(nameLine, anchor, -(BASE + row * NAME_LINE) * frame.unit, { align }),
        );
      }),
    ),
  );
};

const MUTED = 'var(--_text-muted)';
const CLEARANCE = 6;
const OVERLAP = 4;
/** Height of a line without a name above the plot. */
const BARE_HEIGHT = 5;
