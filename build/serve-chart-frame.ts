import type { Plugin } from 'vite';
import { CHART_FILES, CHART_PAGE, CHART_SCRIPT } from './chart-files.js';
import { buildChartFrame, type ChartFrame } from './chart-frame.js';

/** Serves that page as it is published, built when it is first asked for. */
export const serveChartFrame = (): Plugin => ({
  name: 'tp-chart-frame',
  apply: 'serve',
  configureServer(server) {
    let built: Promise<ChartFrame> | undefined;
    server.middlewares.use(CHART_FILES.slice(0, -1), (request, response, next) => {
      const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      if (asked !== CHART_PAGE && asked !== CHART_SCRIPT) return next();
      built ??= buildChartFrame(`${server.config.root}/`);
      built.then(({ html, script }) => {
        // A page of no origin asks for its script from elsewhere.
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader(
          'Content-Type',
          asked === CHART_PAGE ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
        );
        response.end(asked === CHART_PAGE ? html : script);
      }, next);
    });
  },
});
