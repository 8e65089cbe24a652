import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import { drawnSteps } from './drawn-steps.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import {
  OPEN,
  LINE,
  lines,
  nameWeight,
  REST,
  sharesOf,
  text,
  unitOf,
  type DrawnShare,
  type FlowLabel,
  type LaidOutRows,
} from './flow-frame.js';
import { box, isHidden, shape, stub } from './flow-shapes.js';
import { wrap } from '../../../charts/labels.js';

/** Lays out a list: the name of each group, and a bar per share on 100 percent of its own group. Nothing is stacked. */
export const flowNarrow = (
  flow: Flow,
  words: FlowChartWords,
  layout: LayoutContext,
  top: number,
): LaidOutRows =>
  drawnSteps(flow).reduce<LaidOutRows>(
    (laidOut, step, i) => {
      const group = groupRows(
        flow,
        step,
        i,
        words,
        layout,
        laidOut.bottom + (i === 0 ? 0 : GROUP_GAP * unitOf(layout)),
      );
      return {
        shapes: [...laidOut.shapes, ...group.shapes],
        labels: [...laidOut.labels, ...group.labels],
        bottom: group.bottom,
      };
    },
    { shapes: [], labels: [], bottom: top },
  );
const GROUP_GAP = 14;

const groupRows = (
  flow: Flow,
  step: FlowStep,
  index: number,
  words: FlowChartWords,
  layout: LayoutContext,
  top: number,
): LaidOutRows => {
  const unit = unitOf(layout);
  const groupWords = words.groups[index];
  const shares = sharesOf(flow, step, index, words);
  const weight = nameWeight(flow, step);
  const hasOneDestination = words.destination !== '';
  const titles = [
    { said: hasOneDestination ? '' : (groupWords?.name ?? ''), look: { weight } },
    { said: groupWords?.whole ?? '', look: { fill: 'var(--_text-muted)', spot: `${index}:whole` } },
    { said: groupWords?.refused ?? '', look: { fill: 'var(--_text-muted)', style: 'italic' } },
  ] as const;
  let y = top;
  const titleLabels = titles.flatMap(({ said: content, look: style }): readonly FlowLabel[] => {
    const wrapped =
      content === ''
        ? []
        : wrap(content, layout.width, layout, 'weight' in style ? style.weight : 400);
    const titleLines = lines(wrapped, 0, y + 12 * unit, layout, style);
    y += wrapped.length * LINE * unit;
    return titleLines;
  });
  return shares.reduce<LaidOutRows>(
    (laidOut, share) => {
      const name = hasOneDestination ? (groupWords?.name ?? '') : share.words.name;
      const row = shareRows(
        share,
        name,
        hasOneDestination ? weight : 400,
        step.fit !== 'over',
        layout,
        laidOut.bottom,
      );
      return {
        shapes: [...laidOut.shapes, ...row.shapes],
        labels: [...laidOut.labels, ...row.labels],
        bottom: row.bottom,
      };
    },
    { shapes: [], labels: titleLabels, bottom: y },
  );
};

/** Lays out name and value on one line, with the bar below. */
const shareRows = (
  { part, words, spot, paint }: DrawnShare,
  name: string,
  weight: 400 | 700,
  isDrawable: boolean,
  layout: LayoutContext,
  top: number,
): LaidOutRows => {
  const unit = unitOf(layout);
  const missing = part.value === null;
  const nameAndStatus =
    words.status === '' ? name : [name, `(${words.status})`].filter(Boolean).join(' ');
  const valueWidth = missing ? 0 : layout.measure(words.value, 700) + 10 * unit;
  const nameLines = wrap(nameAndStatus, layout.width - valueWidth, layout, weight).filter(Boolean);
  const reasonLines = missing ? wrap(words.value, layout.width, layout).filter(Boolean) : [];
  const firstBase = top + 12 * unit;
  const reasonTop = top + Math.max(missing ? 0 : 1, nameLines.length) * LINE * unit;
  const barTop = reasonTop + reasonLines.length * LINE * unit + 1 * unit;
  const height = BAR * unit;
  const isStub = missing && isHidden(part.observation.status);
  const isDrawn = isDrawable && !missing;
  return {
    shapes: [
      ...(isDrawn ? shape(`${spot}-whole`, box(0.5, barTop, layout.width - 1, height), REST) : []),
      ...(isDrawn && (part.value ?? 0) > 0
        ? shape(spot, box(0.5, barTop, ((layout.width - 1) * (part.value ?? 0)) / 100, height), {
            ...paint,
            opacity: paint.opacity < OPEN ? paint.opacity : 1,
          })
        : []),
      ...(isStub ? stub(`${spot}-hidden`, 0.5, barTop, height) : []),
    ],
    labels: [
      ...lines(nameLines, 0, firstBase, layout, { weight, spot }),
      ...(missing
        ? []
        : [text(words.value, layout.width, firstBase, { weight: 700, align: 'right', spot })]),
      ...lines(reasonLines, 0, reasonTop + 12 * unit, layout, {
        style: 'italic',
        fill: 'var(--_text-muted)',
        spot,
      }),
    ],
    bottom: isDrawn || isStub ? barTop + height + 6 * unit : barTop + 4 * unit,
  };
};
const BAR = 12;
