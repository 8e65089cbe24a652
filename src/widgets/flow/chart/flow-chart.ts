import type { Flow } from '../model/flow.js';
import type { FlowChartWords } from '../text/flow-chart-words.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { headOf } from './flow-frame.js';
import { flowNarrow } from './flow-narrow.js';
import { flowWide } from './flow-wide.js';
import { isWide } from '../../../charts/frame.js';

/** Minimum width of a flow chart in CSS pixels. Narrower elements show only sentence and table. */
export const NARROWEST_FLOW = 160;

/**
 * Lays out the flow chart for one width and font: bands in the wide layout, else a list of bars. Pure. Throws a
 * RangeError below `NARROWEST_FLOW`.
 */
export const flowInput = (flow: Flow, words: FlowChartWords, layout: LayoutContext): ChartInput => {
  if (layout.width < NARROWEST_FLOW)
    throw new RangeError(`A flow chart needs ${NARROWEST_FLOW} pixels and has ${layout.width}.`);
  const head = headOf(words, layout);
  const body =
    (isWide(layout) ? flowWide(flow, words, layout, head.bottom) : null) ??
    flowNarrow(flow, words, layout, head.bottom);
  return {
    width: layout.width,
    height: Math.ceil(body.bottom + 2),
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: { fontSize: layout.fontSize },
    data: { shapes: [...head.shapes, ...body.shapes], labels: [...head.labels, ...body.labels] },
  };
};
