import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import { drawnSteps } from './drawn-steps.js';
import type { Look } from './chart-input.js';
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
  type Laid,
} from './flow-frame.js';
import { band, box, isHidden, shape, stub, STUB, type ShapeRow } from './flow-shapes.js';
import { wrap } from './labels.js';

/** Columns of the picture, in pixels: names, the whole of a group, bands, and what each band comes to. */
interface Columns {
  readonly names: number;
  readonly from: number;
  readonly to: number;
  /** Where numbers begin, and the words behind them. */
  readonly numbers: number;
  readonly texts: number;
  /** Whether any words stand behind numbers. */
  readonly named: boolean;
}

/**
 * Each group as a block of its own height at the left, all of it a hundred percent, from which bands go to where it went. Nothing of two groups
 * ever comes together. Null where the bands would be too short to be seen.
 */
export const flowWide = (flow: Flow, words: FlowChartWords, look: Look, top: number): Laid | null => {
  const columns = columnsOf(flow, words, look);
  const unit = unitOf(look);
  if (columns.to - columns.from - NODE < SHORTEST * unit) return null;
  const all = look.measure(words.all, 400);
  const x = Math.max(0, columns.from + NODE / 2 - all / 2);
  const explained = text(words.all, x, top + 10 * unit, { fill: 'var(--_text-muted)' });
  // Above what it explains, or nowhere.
  const first: Laid = { shapes: [], labels: flow.steps[0]?.fit === 'over' ? [] : [explained], bottom: top + 15 * unit };
  const laid = drawnSteps(flow).reduce<Laid>((done, step, i) => {
    const group = groupRows(flow, step, i, words, look, columns, done.bottom + (i === 0 ? 0 : BETWEEN * unit));
    return { shapes: [...done.shapes, ...group.shapes], labels: [...done.labels, ...group.labels], bottom: group.bottom };
  }, first);
  return laid;
};
const NODE = 10;
const END = 6;
const SHORTEST = 110;
const BETWEEN = 20;

const columnsOf = (flow: Flow, words: FlowChartWords, look: Look): Columns => {
  const unit = unitOf(look);
  const widest = (texts: readonly string[], weight: 400 | 700): number => Math.max(0, ...texts.map((one) => look.measure(one, weight)));
  const shares = drawnSteps(flow).flatMap((step, i) => sharesOf(flow, step, i, words));
  const known = shares.filter(({ part }) => part.value !== null).map((share) => share.words);
  const own = widest(
    words.groups.map(({ name }) => name),
    700,
  );
  const names = Math.min(words.groups.some(({ whole }) => whole !== '') ? Math.max(own, READABLE * unit) : own, look.width * 0.28);
  const numbers = widest(
    known.map(({ value }) => value),
    700,
  );
  const behind = Math.min(widest(known.map(behindOf), 400), look.width * 0.34);
  const texts = numbers + 6 * unit;
  const rest = look.measure(words.rest, 400);
  const right = Math.max(
    behind > 0 ? texts + Math.max(behind, rest) : Math.max(numbers, rest),
    known.length < shares.length ? READABLE * unit : 0,
  );
  const numbersAt = look.width - right;
  return {
    names,
    from: names > 0 ? names + 12 * unit : 0,
    to: numbersAt - 8 * unit - END,
    numbers: numbersAt,
    texts: numbersAt + texts,
    named: behind > 0,
  };
};
/** Sentences and names that are broken into lines take this much, at 13 px text. */
const READABLE = 110;

/** What stands behind the number of a share. */
const behindOf = ({ name, status }: DrawnShare['words']): string => (name === '' ? status : status === '' ? name : `${name} (${status})`);

/** An end of a band: how thick it is, and how high what is written beside it. */
interface End {
  readonly share: DrawnShare | null;
  readonly from: number;
  readonly value: number;
  readonly texts: readonly string[];
  readonly slot: number;
}

const groupRows = (flow: Flow, step: FlowStep, index: number, words: FlowChartWords, look: Look, columns: Columns, top: number): Laid => {
  const unit = unitOf(look);
  const own = words.groups[index];
  const drawn = step.fit !== 'over';
  const whole = (step.destinations.length > 1 ? 64 : 44) * unit;
  const most = Math.max(100, step.sum ?? 0);
  const thick = (value: number): number => (value / most) * whole;
  const room = look.width - columns.texts;
  const ends: readonly End[] = [
    ...sharesOf(flow, step, index, words).map((share): End => {
      const { part, words: said } = share;
      const missing = part.value === null;
      const texts = wrap(
        missing ? [said.name, said.value].filter(Boolean).join(': ') : behindOf(said),
        missing ? look.width - columns.numbers : room,
        look,
      );
      const high = Math.max(1, texts.length) * LINE * unit;
      return { share, from: part.from, value: part.value ?? 0, texts, slot: Math.max(high, drawn ? thick(part.value ?? 0) : 0) };
    }),
    ...(step.fit === 'rest' && step.sum !== null
      ? [{ share: null, from: step.sum, value: 100 - step.sum, texts: [words.rest], slot: Math.max(LINE * unit, thick(100 - step.sum)) }]
      : []),
  ];
  const gap = 4 * unit;
  const total = ends.reduce((sum, { slot }) => sum + slot + gap, -gap);
  const nameLines = wrap(own?.name ?? '', columns.names, look, 700).filter(Boolean);
  const wholeLines = wrap(own?.whole ?? '', columns.names, look).filter(Boolean);
  const refused = wrap(own?.refused ?? '', columns.to - columns.from - 2 * NODE, look).filter(Boolean);
  const height = Math.max(whole, total, (nameLines.length + wholeLines.length) * LINE * unit, refused.length * LINE * unit);
  const middle = top + height / 2;
  const node = middle - whole / 2;
  const base = (count: number, at = middle): number => at - ((count - 1) * LINE * unit) / 2 + look.fontSize * 0.35;
  const nameBase = base(nameLines.length + wholeLines.length);

  let y = middle - total / 2;
  const rows = ends.map((end): FlowRows => {
    const slotMiddle = y + end.slot / 2;
    y += end.slot + gap;
    return endRows(end, { node, whole, thick, slotMiddle, several: ends.length > 1, drawn, index, columns }, look, base);
  });
  return {
    shapes: [
      ...(drawn ? shape(`${index}-whole`, box(columns.from, node, NODE, whole), NODE_PAINT) : []),
      ...rows.flatMap(({ shapes }) => shapes),
    ],
    labels: [
      ...lines(nameLines, 0, nameBase, look, { weight: nameWeight(flow, step) }),
      ...lines(wholeLines, 0, nameBase + nameLines.length * LINE * unit, look, { fill: 'var(--_text-muted)', spot: `${index}:whole` }),
      ...lines(refused, columns.from + NODE, base(refused.length), look, { style: 'italic', fill: 'var(--_text-muted)' }),
      ...rows.flatMap(({ labels }) => labels),
    ],
    bottom: top + height,
  };
};
const NODE_PAINT = { stroke: 'var(--_text-muted)', dash: 'none', width: '1px', fill: 'var(--_text-muted)', opacity: 1 };

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

const endRows = (end: End, place: Place, look: Look, base: (count: number, at: number) => number): FlowRows => {
  const { share, from, value, texts } = end;
  const { node, thick, slotMiddle, several, drawn, index, columns } = place;
  const unit = unitOf(look);
  const height = thick(value);
  // Two pixels of the page between bands that lie side by side.
  const inset = several && height > 4 ? 1 : 0;
  const start = { top: node + thick(from) + inset, bottom: node + thick(from + value) - inset };
  const to = { top: slotMiddle - height / 2 + inset, bottom: slotMiddle + height / 2 - inset };
  const first = base(Math.max(1, texts.length), slotMiddle);
  if (share === null) {
    return {
      shapes: shape(`${index}-rest`, band(columns.from + NODE, start, columns.to + END, to), REST),
      labels: lines(texts, columns.named ? columns.texts : columns.numbers, first, look, { fill: 'var(--_text-muted)' }),
    };
  }
  const { part, spot, paint, words } = share;
  if (part.value === null) {
    const hidden = isHidden(part.observation.status);
    return {
      shapes: hidden ? stub(`${spot}-hidden`, columns.to + END - STUB, slotMiddle - 6 * unit, 12 * unit) : [],
      labels: lines(texts, columns.numbers, first, look, { style: 'italic', fill: 'var(--_text-muted)', spot }),
    };
  }
  const ending: readonly ShapeRow[] = shape(`${spot}-end`, box(columns.to, to.top, END, to.bottom - to.top), {
    ...paint,
    dash: 'none',
    opacity: paint.opacity < OPEN ? paint.opacity : 1,
  });
  return {
    shapes: drawn && value > 0 ? [...shape(spot, band(columns.from + NODE, start, columns.to, to), paint), ...ending] : [],
    labels: [
      text(words.value, columns.numbers, first, { weight: 700, spot }),
      ...lines(texts.filter(Boolean), columns.texts, first, look, { style: words.name === '' ? 'italic' : 'normal', spot }),
    ] satisfies readonly FlowLabel[],
  };
};
