import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import { drawnSteps } from './drawn-steps.js';
import type { Look } from './chart-input.js';
import { OPEN, LINE, lines, nameWeight, REST, sharesOf, text, unitOf, type DrawnShare, type FlowLabel, type Laid } from './flow-frame.js';
import { box, isHidden, shape, stub } from './flow-shapes.js';
import { wrap } from './labels.js';

/** A list: per group its name, and a bar per share, each on a hundred percent of its own group. Nothing is stacked. */
export const flowNarrow = (flow: Flow, words: FlowChartWords, look: Look, top: number): Laid =>
  drawnSteps(flow).reduce<Laid>(
    (done, step, i) => {
      const group = groupRows(flow, step, i, words, look, done.bottom + (i === 0 ? 0 : BETWEEN * unitOf(look)));
      return { shapes: [...done.shapes, ...group.shapes], labels: [...done.labels, ...group.labels], bottom: group.bottom };
    },
    { shapes: [], labels: [], bottom: top },
  );
const BETWEEN = 14;

const groupRows = (flow: Flow, step: FlowStep, index: number, words: FlowChartWords, look: Look, top: number): Laid => {
  const unit = unitOf(look);
  const own = words.groups[index];
  const shares = sharesOf(flow, step, index, words);
  const weight = nameWeight(flow, step);
  const single = words.destination !== '';
  const titles = [
    { said: single ? '' : (own?.name ?? ''), look: { weight } },
    { said: own?.whole ?? '', look: { fill: 'var(--_text-muted)', spot: `${index}:whole` } },
    { said: own?.refused ?? '', look: { fill: 'var(--_text-muted)', style: 'italic' } },
  ] as const;
  let y = top;
  const above = titles.flatMap(({ said, look: more }): readonly FlowLabel[] => {
    const wrapped = said === '' ? [] : wrap(said, look.width, look, 'weight' in more ? more.weight : 400);
    const placed = lines(wrapped, 0, y + 12 * unit, look, more);
    y += wrapped.length * LINE * unit;
    return placed;
  });
  return shares.reduce<Laid>(
    (done, share) => {
      const name = single ? (own?.name ?? '') : share.words.name;
      const row = shareRows(share, name, single ? weight : 400, step.fit !== 'over', look, done.bottom);
      return { shapes: [...done.shapes, ...row.shapes], labels: [...done.labels, ...row.labels], bottom: row.bottom };
    },
    { shapes: [], labels: above, bottom: y },
  );
};

/** Name and number on one line, the bar under it. */
const shareRows = (
  { part, words, spot, paint }: DrawnShare,
  name: string,
  weight: 400 | 700,
  drawn: boolean,
  look: Look,
  top: number,
): Laid => {
  const unit = unitOf(look);
  const missing = part.value === null;
  const said = words.status === '' ? name : [name, `(${words.status})`].filter(Boolean).join(' ');
  const number = missing ? 0 : look.measure(words.value, 700) + 10 * unit;
  const named = wrap(said, look.width - number, look, weight).filter(Boolean);
  const reason = missing ? wrap(words.value, look.width, look).filter(Boolean) : [];
  const first = top + 12 * unit;
  const under = top + Math.max(missing ? 0 : 1, named.length) * LINE * unit;
  const bar = under + reason.length * LINE * unit + 1 * unit;
  const height = BAR * unit;
  const hidden = missing && isHidden(part.observation.status);
  const seen = drawn && !missing;
  return {
    shapes: [
      ...(seen ? shape(`${spot}-whole`, box(0.5, bar, look.width - 1, height), REST) : []),
      ...(seen && (part.value ?? 0) > 0
        ? shape(spot, box(0.5, bar, ((look.width - 1) * (part.value ?? 0)) / 100, height), {
            ...paint,
            opacity: paint.opacity < OPEN ? paint.opacity : 1,
          })
        : []),
      ...(hidden ? stub(`${spot}-hidden`, 0.5, bar, height) : []),
    ],
    labels: [
      ...lines(named, 0, first, look, { weight, spot }),
      ...(missing ? [] : [text(words.value, look.width, first, { weight: 700, align: 'right', spot })]),
      ...lines(reason, 0, under + 12 * unit, look, { style: 'italic', fill: 'var(--_text-muted)', spot }),
    ],
    bottom: seen || hidden ? bar + height + 6 * unit : bar + 4 * unit,
  };
};
const BAR = 12;
