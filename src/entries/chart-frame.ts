/** The script of the page in the frame of a `<tp-chart>`. */
import { code } from 'virtual:tp-chart-worker';
import { serveChart } from '../sandbox/serve-chart.js';

serveChart(window, code);
