import type { CompareChartWords } from '../text/compare-chart-words.js';
import type { ChartInput, Look } from './chart-input.js';
import { TEXT_LINE } from './compare-across.js';
import { BESIDE, compareFrame, MARK_GAP, STUB, type CompareFrame, type Stop } from './compare-frame.js';
import { acrossLabels, acrossLines, baseLine, guides, ownTargets, placeOf, valueAt } from './compare-lines.js';
import { bars, dots, rule, stubs, textures, whiskers } from './compare-marks.js';
import { baseOf, drawnRows, drawnTargets, isLine, type DrawnComparison } from './compare-scale.js';
import { keepApart, label, within, type Label } from './labels.js';

/**
 * Everything that a comparison shows, placed for one width and one letter. Pure: same arguments, same drawing. Every drawn row keeps its name,
 * whole, and its number, or the sign and the words for why it has none. Throws a RangeError below `NARROWEST_COMPARE`.
 */
export const compareInput = (drawn: DrawnComparison, words: CompareChartWords, look: Look): ChartInput => {
  const frame = compareFrame(drawn, words, look);
  const { padding, plotWidth, plotHeight, scale, stops, measureLines, unit, parting } = frame;
  const labels: readonly Label[] = [
    ...measureLines.map((text, i) => label(text, -padding.left, (12 + i * TEXT_LINE) * unit - padding.top)),
    ...acrossLabels(frame, look),
    ...stops.flatMap((stop) => [...nameAndNumber(stop, frame), ...besideBar(drawn, stop, frame, look)]),
    ...tickLabels(frame, words, look),
  ];
  return {
    width: look.width,
    height: padding.top + plotHeight + padding.bottom,
    padding,
    signals: { xMin: scale.min, xMax: scale.max, fontSize: look.fontSize, stops: places(frame) },
    data: {
      grid: guides(drawn, frame),
      bars: bars(drawn, frame),
      rules: [
        ...textures(drawn, frame),
        ...baseLine(drawn, frame),
        ...acrossLines(frame),
        ...ownTargets(drawn, frame),
        ...whiskers(drawn, frame),
        ...(parting === null
          ? []
          : [
              rule({
                from: valueAt(frame, -padding.left),
                to: valueAt(frame, plotWidth + padding.right),
                y: parting + 0.5,
                stroke: 'var(--_border)',
                dash: '1 3',
              }),
            ]),
      ],
      points: [...dots(drawn, frame), ...stubs(drawn, frame)],
      labels,
    },
  };
};

/** Below the axis, as many as keep apart. */
const tickLabels = (frame: CompareFrame, { format }: CompareChartWords, look: Look): readonly Label[] => {
  const { scale, padding, plotWidth, plotHeight, unit } = frame;
  const room = { from: -padding.left, to: plotWidth + padding.right };
  return scale.ticks.reduce<readonly Label[]>((placed, tick) => {
    const next = within(room, look, label(format(tick), placeOf(frame, tick), plotHeight + 16 * unit, { align: 'center' }));
    return keepApart([...placed.slice(-1), next], BESIDE, look) ? [...placed, next] : placed;
  }, []);
};

const nameAndNumber = ({ name, words, weight, base }: Stop, { padding, numbersEnd, unit }: CompareFrame): readonly Label[] => {
  const more = { weight, fill: 'var(--_text)' } as const;
  return [
    ...name.map((text, i) => label(text, -padding.left, base + i * TEXT_LINE * unit, more)),
    ...(words.number === '' ? [] : [label(words.number, numbersEnd, base, { ...more, align: 'right' })]),
    ...(words.marks === '' ? [] : [label(words.marks, numbersEnd + MARK_GAP, base, more)]),
  ];
};

/** Behind a bar and what reaches beyond it; in the place of one, behind its stub. */
const besideBar = ({ comparison }: DrawnComparison, { row, beside, middle }: Stop, frame: CompareFrame, look: Look): readonly Label[] => {
  const { wide, unit, scale, plotWidth, padding } = frame;
  const one = drawnRows(comparison)[row ?? -1];
  const zero = placeOf(frame, baseOf(scale));
  const targets = drawnTargets(comparison).filter(({ series }) => series === one?.series);
  const reach = [one?.value ?? [], one?.observation.margin?.upper ?? [], targets.map(({ value }) => value)].flat();
  const stub = one?.observation.status === 'suppressed' ? STUB * unit : 0;
  const x = (one?.value == null ? zero + stub : Math.max(zero, ...reach.map((value) => placeOf(frame, value)))) + BESIDE * unit;
  const line = isLine(comparison) ? placeOf(frame, comparison.ranking.whole?.value ?? NaN) : NaN;
  const width = Math.max(0, ...beside.map((text) => look.measure(text, 400)));
  // Right of the line of the whole rather than under it, where there is room.
  const beyond = x - BESIDE < line && line < x + width && line + BESIDE * unit + width <= plotWidth + padding.right;
  // Between names there is room below only.
  const first = middle + (4.5 - (wide ? ((beside.length - 1) * TEXT_LINE) / 2 : 0)) * unit;
  return beside.map((text, i) => label(text, beyond ? line + BESIDE * unit : x, Math.round(first + i * TEXT_LINE * unit), { halo: true }));
};

/** Top and bottom of each stop, the whole first, in pixels from the top of the picture, one after the other. */
const places = ({ across, stops, padding, unit }: CompareFrame): readonly number[] => {
  const line = across.slice(-1).flatMap(({ height }) => [padding.top - (height + 3) * unit, padding.top]);
  return [...line, ...stops.flatMap(({ top, height }) => [padding.top + top, padding.top + top + height])].map(Math.round);
};
