/**
 * Where the development server, the stories and the tests have the page that draws charts of others: what a
 * `<tp-chart>` there names as its `files`.
 */
export const CHART_FILES = '/tp-chart-files/';

/** The page in the frame of `<tp-chart>`, and the script next to it. */
export const CHART_PAGE = 'chart.html';
export const CHART_SCRIPT = 'chart-frame.js';
