/** The worker that draws a chart for `<tp-chart>`; the build puts its text into the script of the frame. */
import { serveWorker } from '../sandbox/serve-worker.js';

serveWorker(self);
