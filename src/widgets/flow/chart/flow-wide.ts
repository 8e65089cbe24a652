import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import { drawnSteps } from './drawn-steps.js';
import { behindOf, columnsOf, END, type Columns } from './flow-columns.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import {
  LINE,
  lines,
  nameWeight,
  OPEN,
  REST,
  sharesOf,
  text,
  unitOf,
  type DrawnShare,
  type FlowLabel,
  type FlowRows,
  type LaidOutRows,
} from './flow-frame.js';
import { band, box, isHidden, shape, stub, STUB, type ShapeRow } from './flow-shapes.js';
import { wrap } from '../../../charts/labels.js';

/**
 * Lays out each group as a node at the left, which stands for 100 percent, with bands to its destinations. Groups are
 * never combined. Null if the bands would be too short.
 */
export const flowWide = (
  flow: Flow,
  words: FlowChartWords,
  layout: LayoutContext,
  top: number,
): LaidOutRows | null => {
  const columns = columnsOf(flow, words, layout);
  const unit = unitOf(layout);
  if (columns.to - columns.from - NODE < MIN_BAND * unit) return null;
  const wholeWidth = layout.measure(words.all, 400);
  const x = Math.max(0, columns.from + NODE / 2 - wholeWidth / 2);
  const wholeLabel = text(words.all, x, top + 10 * unit, { fill: 'var(--_text-muted)' });
  // Only shown if the first group has a node that it explains.
  const head: LaidOutRows = {
    shapes: [],
    labels: flow.steps[0]?.fit === 'over' ? [] : [wholeLabel],
    bottom: top + 15 * unit,
  };
  const groupsLaid = drawnSteps(flow).reduce<LaidOutRows>((laidOut, step, i) => {
    const group = groupRows(
      flow,
      step,
      i,
      words,
      layout,
      columns,
      laidOut.bottom + (i === 0 ? 0 : GROUP_GAP * unit),
    );
    return {
      shapes: [...laidOut.shapes, ...group.shapes],
      labels: [...laidOut.labels, ...group.labels],
      bottom: group.bottom,
    };
  }, head);
  return groupsLaid;
};
const NODE = 10;
const MIN_BAND = 110;
const GROUP_GAP = 20;

/** An end of a band: its value, and the height of the texts next to it. */
interface End {
  readonly share: DrawnShare | null;
  readonly from: number;
  readonly value: number;
  readonly texts: readonly string[];
  readonly slot: number;
}

const groupRows = (
  flow: Flow,
  step: FlowStep,
  index: number,
  words: FlowChartWords,
  layout: LayoutContext,
  columns: Columns,
  top: number,
): LaidOutRows => {
  const unit = unitOf(layout);
  const own = words.groups[index];
  const drawn = step.fit !== 'over';
  const whole = (step.destinations.length > 1 ? 64 : 44) * unit;
  const most = Math.max(100, step.sum ?? 0);
  const thick = (value: number): number => (value / most) * whole;
  const room = layout.width - columns.texts;
  const ends: readonly End[] = [
    ...sharesOf(flow, step, index, words).map((share): End => {
      const { part, words: said } = share;
      const missing = part.value === null;
      const texts = wrap(
        missing ? [said.name, said.value].filter(Boolean).join(': ') : behindOf(said),
        missing ? layout.width - columns.numbers : room,
        layout,
      );
      const high = Math.max(1, texts.length) * LINE * unit;
      return {
        share,
        from: part.from,
        value: part.value ?? 0,
        texts,
        slot: Math.max(high, drawn ? thick(part.value ?? 0) : 0),
      };
    }),
    ...(step.fit === 'rest' && step.sum !== null
      ? [
          {
            share: null,
            from: step.sum,
            value: 100 - step.sum,
            texts: [words.rest],
            slot: Math.max(LINE * unit, thick(100 - step.sum)),
          },
        ]
      : []),
  ];
  const gap = 4 * unit;
  const total = ends.reduce((sum, { slot }) => sum + slot + gap, -gap);
  const nameLines = wrap(own?.name ?? '', columns.names, layout, 700).filter(Boolean);
  const wholeLines = wrap(own?.whole ?? '', columns.names, layout).filter(Boolean);
  const refused = wrap(own?.refused ?? '', columns.to - columns.from - 2 * NODE, layout).filter(
    Boolean,
  );
  const height = Math.max(
    whole,
    total,
    (nameLines.length + wholeLines.length) * LINE * unit,
    refused.length * LINE * unit,
  );
  const middle = top + height / 2;
  const node = middle - whole / 2;
  const base = (count: number, at = middle): number =>
    at - ((count - 1) * LINE * unit) / 2 + layout.fontSize * 0.35;
  const nameBase = base(nameLines.length + wholeLines.length);

  let y = middle - total / 2;
  const rows = ends.map((end): FlowRows => {
    const slotMiddle = y + end.slot / 2;
    y += end.slot + gap;
    return endRows(
      end,
      { node, whole, thick, slotMiddle, several: ends.length > 1, drawn, index, columns },
      layout,
      base,
    );
  });
  return {
    shapes: [
      ...(drawn ? shape(`${index}-whole`, box(columns.from, node, NODE, whole), NODE_PAINT) : []),
      ...rows.flatMap(({ shapes }) => shapes),
    ],
    labels: [
      ...lines(nameLines, 0, nameBase, layout, { weight: nameWeight(flow, step) }),
      ...lines(wholeLines, 0, nameBase + nameLines.length * LINE * unit, layout, {
        fill: 'var(--_text-muted)',
        spot: `${index}:whole`,
      }),
      ...lines(refused, columns.from + NODE, base(refused.length), layout, {
        style: 'italic',
        fill: 'var(--_text-muted)',
      }),
      ...rows.flatMap(({ labels }) => labels),
    ],
    bottom: top + height,
  };
};
const NODE_PAINT = {
  stroke: 'var(--_text-muted)',
  dash: 'none',
  width: '1px',
  fill: 'var(--_text-muted)',
  opacity: 1,
};

interface Place {
  readonly node: number;
  readonly whole: number;
  readonly thick: (value: number) => number;
  readonly slotMiddle: number;
  readonly several: boolean;
  readonly drawn: boolean;
  readonly index: number;
  readonly columns: Columns;
}

const endRows = (
  end: End,
  place: Place,
  layout: LayoutContext,
  base: (count: number, at: number) => number,
): FlowRows => {
  const { share, from, value, texts } = end;
  const { node, thick, slotMiddle, several, drawn, index, columns } = place;
  const unit = unitOf(layout);
  const height = thick(value);
  // Adjacent bands have a gap of two pixels.
  const inset = several && height > 4 ? 1 : 0;
  const start = { top: node + thick(from) + inset, bottom: node + thick(from + value) - inset };
  const to = { top: slotMiddle - height / 2 + inset, bottom: slotMiddle + height / 2 - inset };
  const head = base(Math.max(1, texts.length), slotMiddle);
  if (share === null) {
    return {
      shapes: shape(`${index}-rest`, band(columns.from + NODE, start, columns.to + END, to), REST),
      labels: lines(texts, columns.named ? columns.texts : columns.numbers, head, layout, {
        fill: 'var(--_text-muted)',
      }),
    };
  }
  const { part, spot, paint, words } = share;
  if (part.value === null) {
    const hidden = isHidden(part.observation.status);
    return {
      shapes: hidden
        ? stub(`${spot}-hidden`, columns.to + END - STUB, slotMiddle - 6 * unit, 12 * unit)
        : [],
      labels: lines(texts, columns.numbers, head, layout, {
        style: 'italic',
        fill: 'var(--_text-muted)',
        spot,
      }),
    };
  }
  const ending: readonly ShapeRow[] = shape(
    `${spot}-end`,
    box(columns.to, to.top, END, to.bottom - to.top),
    {
      ...paint,
      dash: 'none',
      opacity: paint.opacity < OPEN ? paint.opacity : 1,
    },
  );
  return {
    shapes:
      drawn && value > 0
        ? [...shape(spot, band(columns.from + NODE, start, columns.to, to), paint), ...ending]
        : [],
    labels: [
      text(words.value, columns.numbers, head, { weight: 700, spot }),
      ...lines(texts.filter(Boolean), columns.texts, head, layout, {
        style: words.name === '' ? 'italic' : 'normal',
        spot,
      }),
    ] satisfies readonly FlowLabel[],
  };
};
