import type { Token, Tokens } from './token-sheet.js';
import { waitingTokens } from './waiting-tokens.js';

/** What a widget reads once its figures have come, beside `waitingTokens`. */
export const figureTokens: Tokens = {
  colours: [
    ['surface', '#f3f4f5', '#1d2329', '#ffffff', '#000000'],
    ['rule', '#c3cad1', '#47525d', '#47535f', '#b7c1ca'],
    ['context', '#7c8792', '#79848f', '#5a6570', '#a6b1bb'],
    ['positive', '#004fa2', '#90ccf3', '#003b7d', '#b5dfff'],
    ['negative', '#a84f00', '#faa11d', '#8a3f00', '#ffc163'],
    ['series-1', '#004fa2', '#90ccf3', '#093787', '#b2dbfd'],
    ['series-2', '#d2740b', '#faa11d', '#b35e12', '#ffbd5c'],
    ['series-3', '#24937f', '#29956a', '#3b7e72', '#64ab7b'],
    ['series-4', '#6c1640', '#a65186', '#440027', '#e56fa7'],
    ['series-5', '#917fd6', '#9276e9', '#8558de', '#9c95fe'],
    ['series-6', '#4e4d01', '#f2e8bb', '#383602', '#f6f7cb'],
    ['scale-1', '#d6eefa', '#253f5c'],
    ['scale-2', '#8bc6eb', '#2f6191'],
    ['scale-3', '#4a96d0', '#4a8cc1'],
    ['scale-4', '#175fa4', '#80bde4'],
    ['scale-5', '#0c2f5f', '#cdeefd'],
    ['on-scale-1', '#16202b', '#eef2f5'],
    ['on-scale-2', '#16202b', '#eef2f5'],
    ['on-scale-3', '#16202b', '#12161a'],
    ['on-scale-4', '#ffffff', '#12161a'],
    ['on-scale-5', '#ffffff', '#12161a'],
  ],
  same: [
    ['highlight', 'series-1'],
    ['target', 'text'],
    ['forecast', 'text-muted'],
    ['uncertainty', 'context'],
    ['missing', 'border'],
  ],
  measures: [
    ['line-width', '2.5px', '3px', '3px'],
    ['line-width-thin', '1.5px', '2px', '2px'],
    ['point-size', '8px', '10px'],
    ['bar-size', '0.875rem'],
    ['dash-series-1', 'none'],
    ['dash-series-2', 'none', '9 4', '9 4'],
    ['dash-series-3', 'none', '3 3', '3 3'],
    ['dash-series-4', '12 3 3 3'],
    ['dash-series-5', '6 3 2 3 2 3'],
    ['dash-series-6', '1 4'],
    ['dash-grid', 'none', '1 5', '1 5'],
    ['dash-target', '14 4 2 4'],
    ['dash-forecast', '0.1 6'],
    ['font-size-lead', '1.125rem'],
    ['font-size-heading', '1.25rem'],
    ['value-weight', '700'],
  ],
  // All but the series.
  inherit: {
    rule: 'color-mix(in srgb,currentColor 30%,transparent)',
    context: 'currentColor',
    positive: 'currentColor',
    negative: 'currentColor',
    highlight: 'currentColor',
  },
  forced: {
    surface: 'Canvas',
    highlight: 'Highlight',
    'scale-1': 'Canvas',
    'scale-2': 'Canvas',
    'scale-3': 'Canvas',
    'scale-4': 'Canvas',
    'scale-5': 'Canvas',
  },
  print: { 'dash-series-2': '9 4', 'dash-series-3': '3 3' },
};

/** The table of all colours, for dark schemes, for tests of contrast and for the documentation. */
export const colourTokens: readonly Token[] = [...waitingTokens.colours, ...figureTokens.colours];
