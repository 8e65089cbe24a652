import { refuse } from '../../model/refuse.js';
import { chartView } from '../core/chart/chart-view.js';
import { panelsView } from './panels-view.js';
import { scaleChoiceStyles } from './scale-choice.js';
import { seriesChoices } from './series-data.js';
import { seriesOf, seriesViewModel } from './series-view-model.js';
import { loadTrendDrawing } from './trend-view-model.js';
import type { Display, View, Widget } from '../core/view.js';

/** View of regions or editions in one chart, and of index numbers. */
const oneChart: View = chartView({
  chart: loadTrendDrawing,
  styles: [scaleChoiceStyles],
  create: (widget) => ({
    inputs: () => seriesChoices(widget),
    viewModel: (asked) => seriesViewModel(seriesOf(asked), asked),
  }),
});

/** View of a trend with references, in one chart or in a panel per series. */
export const view: View = {
  styles: [...oneChart.styles, ...panelsView.styles],
  make: (widget) => {
    const displays = new Map<View, Display>();
    let current: Display | null = null;
    const displayOf = (): Display => {
      const layoutView = layoutOf(widget) === 'multiples' ? panelsView : oneChart;
      const display = displays.get(layoutView) ?? layoutView.make(widget);
      displays.set(layoutView, display);
      return display;
    };
    return {
      *prepare(...answer) {
        yield* displayOf().prepare?.(...answer) ?? [];
      },
      render: (...answer) => {
        const display = displayOf();
        if (display !== current) current?.dispose?.();
        current = display;
        return display.render(...answer);
      },
      afterRender: (root) => current?.afterRender?.(root),
      completeView: async () => current?.completeView?.(),
      dispose: () => current?.dispose?.(),
    };
  },
};

const layoutOf = (widget: Widget): string => {
  const layout = widget.getAttribute('layout') ?? 'one';
  return LAYOUTS.includes(layout) ? layout : refuse('bad-attribute', 'layout', LAYOUTS, layout);
};
const LAYOUTS = ['one', 'multiples'];
