/** What `<tp-chart>` shows, as a file that borrows what the files before it hold already. */
import { ownChartTeller } from '../elements/own-chart-view.js';
import { handover } from '../embed/handover.js';

// Apart, or the bundler takes it for a file to put in.
const own = import.meta.url;
const folder = new URL('.', own).href;
handover(__TP_VERSION__).offer('own-chart', { teller: (widget: Parameters<typeof ownChartTeller>[0]) => ownChartTeller(widget, folder) });
