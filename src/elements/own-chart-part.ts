import type { OwnChartWidget } from './own-chart.js';
import { ownChartTeller } from './own-chart-view.js';
import type { Teller } from './story.js';

/** What `<tp-chart>` shows. With the package nobody knows where `chart.html` is served from: the element must say it. */
export const teller = (widget: OwnChartWidget): Teller => ownChartTeller(widget, null);
