/** What draws a chart for `<tp-chart>`, in a worker; the build puts its text into the script of the frame. */
import { serveWorker } from '../sandbox/serve-worker.js';

serveWorker(self);
