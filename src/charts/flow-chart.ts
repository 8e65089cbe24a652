import type { Flow } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import type { ChartInput, Look } from './chart-input.js';
import { headOf } from './flow-frame.js';
import { flowNarrow } from './flow-narrow.js';
import { flowWide } from './flow-wide.js';
import { isWide } from './frame.js';

/** A narrower place in CSS pixels gets no picture: sentence and table tell it all. */
export const NARROWEST_FLOW = 160;

/**
 * Everything that the flow chart shows, placed for one width and one letter: bands where it is wide, bars below each other where it is not. Pure:
 * same arguments, same drawing. Throws a RangeError below `NARROWEST_FLOW`.
 */
export const flowInput = (flow: Flow, words: FlowChartWords, look: Look): ChartInput => {
  if (look.width < NARROWEST_FLOW) throw new RangeError(`A flow chart needs ${NARROWEST_FLOW} pixels and has ${look.width}.`);
  const head = headOf(words, look);
  const body = (isWide(look) ? flowWide(flow, words, look, head.bottom) : null) ?? flowNarrow(flow, words, look, head.bottom);
  return {
    width: look.width,
    height: Math.ceil(body.bottom + 2),
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: { fontSize: look.fontSize },
    data: { shapes: [...head.shapes, ...body.shapes], labels: [...head.labels, ...body.labels] },
  };
};
