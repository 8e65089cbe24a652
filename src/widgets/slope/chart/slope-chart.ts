import { breakLabels } from '../../../charts/break-marks.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { label, type Label } from '../../../charts/labels.js';
import type { RuleRow } from '../../../charts/mark-rows.js';
import type { Slope } from '../model/slope.js';
import type { SlopeChartWords } from '../text/slope-chart-words.js';
import { endLabels } from './end-labels.js';
import { isCutForAll, LINE, slopeFrame, type SlopeFrame } from './slope-frame.js';
import { drawnSlice, slopeBreaks, slopeLines, slopePoints } from './slope-lines.js';
import { drawnOf, type Drawn } from './slope-rows.js';

/**
 * Everything that a slope chart shows, placed for one width and one letter. Pure: same arguments, same drawing. Throws
 * a RangeError where names would have no room.
 */
export const slopeInput = (
  found: Slope,
  words: SlopeChartWords,
  look: LayoutContext,
): ChartInput => {
  const { slice } = found;
  const drawn = drawnOf(found, words);
  const all = slopeFrame(found, drawn, words, look);
  const { frame } = all;
  const { padding, plotWidth, plotHeight, xMin, xMax, yMin, yMax } = frame;
  const ends = ([0, 1] as const).map((end) => endLabels(drawn, end, all));
  return {
    width: padding.left + plotWidth + padding.right,
    height: padding.top + plotHeight + padding.bottom,
    padding,
    signals: {
      ...{ xMin, xMax, yMin, yMax, fontSize: look.fontSize },
      names: ends.flatMap(({ heights }) => heights),
    },
    data: {
      rules: [...uprights(all), ...ends.flatMap(({ leads }) => leads)],
      outlines: slopeBreaks(slice, drawn, frame),
      lines: slopeLines(slice, drawn),
      points: slopePoints(slice, drawn),
      labels: [
        ...around(all, words),
        ...countings(found, drawn, words, all, look),
        ...ends.flatMap(({ labels }) => labels),
      ],
    },
  };
};

/** A line at either end, which the points stand on. */
const uprights = ({ frame: { plotWidth, plotHeight, unit } }: SlopeFrame): readonly RuleRow[] =>
  [0, plotWidth].map((x) => ({
    x,
    y: -6 * unit,
    x2: x,
    y2: plotHeight + 6 * unit,
    stroke: 'var(--_border)',
    dash: 'none',
    width: '1px',
  }));

/** What is measured, the periods over both ends, and below them which rows lack a figure. */
const around = (
  { frame, measureLines, heads, headBase, changes, lackingLines }: SlopeFrame,
  words: SlopeChartWords,
): readonly Label[] => {
  const { padding, plotWidth, plotHeight, unit } = frame;
  const head = { weight: 700, fill: 'var(--_text)' } as const;
  return [
    ...measureLines.map((text, i) =>
      label(text, -padding.left, (12 + i * LINE) * unit - padding.top),
    ),
    ...heads.flatMap((lines, end) =>
      lines.map((text, i) =>
        label(text, end === 0 ? 0 : plotWidth, headBase - (lines.length - 1 - i) * LINE * unit, {
          ...head,
          align: end === 0 ? 'right' : 'left',
        }),
      ),
    ),
    ...(changes
      ? [label(words.change, plotWidth + padding.right, headBase, { align: 'right' })]
      : []),
    ...lackingLines.map((text, i) =>
      label(text, -padding.left, plotHeight + (30 + i * LINE) * unit, { style: 'italic' }),
    ),
  ];
};

/** Names of the countings on either side of a break of all rows. */
const countings = (
  { slice }: Slope,
  drawn: readonly Drawn[],
  words: SlopeChartWords,
  { frame }: SlopeFrame,
  look: LayoutContext,
): readonly Label[] => {
  if (!isCutForAll(slice) || frame.nameRows === 0) return [];
  const cuts = slice.breaks.flatMap((one, i) =>
    one.cut && one.break.key === null ? [words.line.breakLabels[i]] : [],
  );
  const names = { before: cuts[0]?.before ?? '', since: cuts.at(-1)?.since ?? '' };
  return breakLabels(
    drawnSlice(slice, drawn),
    { ...words.line, breakLabels: [names] },
    frame,
    look,
  );
};
