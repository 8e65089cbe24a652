import { refuse } from '../model/refuse.js';
import { chartView } from './chart-view.js';
import { panelsView } from './panels-view.js';
import { scaleChoiceStyles } from './scale-choice.js';
import { seriesChoices } from './series-fact.js';
import { seriesOf, seriesSaid } from './series-said.js';
import { trendStyles } from './trend-said.js';
import type { Display, View, Widget } from './view.js';

/** Regions or editions beside each other in one chart, index numbers. */
const oneChart: View = chartView({
  chart: 'chart-trend',
  styles: [trendStyles, scaleChoiceStyles],
  on: seriesChoices,
  say: (asked) => seriesSaid(seriesOf(asked), asked),
});

/** The widget of a course over time that is held against others, in one chart or in a panel per series. */
export const view: View = {
  styles: [...oneChart.styles, ...panelsView.styles],
  make: (widget) => {
    const made = new Map<View, Display>();
    let shown: Display | null = null;
    return {
      render: (...answer) => {
        const wanted = layoutOf(widget) === 'multiples' ? panelsView : oneChart;
        const display = made.get(wanted) ?? wanted.make(widget);
        made.set(wanted, display);
        if (display !== shown) shown?.leave?.();
        shown = display;
        return display.render(...answer);
      },
      rendered: (root) => shown?.rendered?.(root),
      leave: () => shown?.leave?.(),
    };
  },
};

const layoutOf = (widget: Widget): string => {
  const layout = widget.getAttribute('layout') ?? 'one';
  return LAYOUTS.includes(layout) ? layout : refuse('bad-attribute', 'layout', LAYOUTS, layout);
};
const LAYOUTS = ['one', 'multiples'];
