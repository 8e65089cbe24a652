import type { PartLoader } from './load-parts.js';

/**
 * The package form's way to the parts: ordinary `import()`, so that a bundler splits them off. The script form never holds this file,
 * since a strict policy refuses a bare `import()`.
 */
export const importParts: PartLoader = (name) => {
  switch (name) {
    case 'figures':
      return import('./figures-part.js');
    case 'compare':
      return import('./compare-view.js');
    case 'flow':
      return import('./flow-view.js');
    case 'breakdown':
      return import('./breakdown-view.js');
    case 'embed-code':
      return import('./embed-code-view.js');
    case 'indicator':
      return import('./indicator-view.js');
    case 'map':
      return import('./map-view.js');
    case 'select':
      return import('./select-part.js');
    case 'series':
      return import('./series-view.js');
    case 'table':
      return import('./table-view.js');
    case 'table-forms':
      return import('./table-forms-view.js');
    case 'target':
      return import('./target-view.js');
    case 'trend':
      return import('./trend-view.js');
    case 'value':
      return import('./value-view.js');
    case 'stories':
      return import('./stories-part.js');
    case 'highlights':
      return import('./highlights-part.js');
    case 'pact':
      return import('./pact-part.js');
    case 'own-chart':
      return import('./own-chart-part.js');
    case 'cite':
      return import('./cite-part.js');
    case 'csv':
      return import('./csv-part.js');
    case 'take':
      return import('./take-part.js');
    case 'check':
      return import('./check-part.js');
    case 'scheme':
      return import('./scheme-part.js');
    case 'reasons':
      return import('./reasons-part.js');
    case 'upgrade':
      return import('./upgrade-part.js');
    case 'borders':
      return import('./borders-part.js');
    case 'provinces':
      return import('./provinces-part.js');
    case 'engine':
      return import('./engine-part.js');
    case 'chart-compare':
      return import('./chart-compare-part.js');
    case 'chart-flow':
      return import('./chart-flow-part.js');
    case 'chart-map':
      return import('./chart-map-part.js');
    case 'chart-breakdown':
      return import('./chart-breakdown-part.js');
    case 'chart-panels':
      return import('./chart-panels-part.js');
    case 'chart-trend':
      return import('./chart-trend-part.js');
  }
};
