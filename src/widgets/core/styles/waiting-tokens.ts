import type { Tokens } from './token-sheet.js';

/** What a widget reads before its figures have come, and when they cannot. The rest is in `tokens`. */
export const waitingTokens: Tokens = {
  colours: [
    ['text', '#16202b', '#eef2f5', '#000000', '#ffffff'],
    ['text-muted', '#47535f', '#b7c1ca', '#232b33', '#e3e8ec'],
    ['paper', '#ffffff', '#12161a'],
    ['border', '#6f7b87', '#84909c', '#232b33', '#e3e8ec'],
    ['grid', '#dfe4e9', '#333c45', '#5a6570', '#a6b1bb'],
    ['link', '#004fa2', '#90ccf3', '#003b7d', '#b5dfff'],
    ['focus', '#004fa2', '#ffd34d', '#000000', '#ffd34d'],
    ['focus-halo', '#ffffff', '#12161a'],
    ['alert', '#a3170f', '#ff9d94'],
  ],
  same: [],
  measures: [
    ['color-background', 'transparent', 'transparent', 'Canvas'],
    ['font-size-tiny', '0.8125rem'],
    ['font-size-small', '0.875rem'],
    ['max-width', '45rem'],
    ['space', '0.25rem'],
    ['radius', '2px'],
    ['border-width', '1px', '2px'],
    ['shadow', 'none'],
    ['target-size', '2.75rem'],
  ],
  // The page's own ink, whatever it is: as readable as the page's text.
  inherit: {
    text: 'currentColor',
    'text-muted': 'currentColor',
    paper: 'Canvas',
    border: 'currentColor',
    grid: 'color-mix(in srgb,currentColor 30%,transparent)',
    link: 'currentColor',
    focus: 'currentColor',
    'focus-halo': 'Canvas',
    alert: 'currentColor',
  },
  forced: {
    paper: 'Canvas',
    grid: 'GrayText',
    link: 'LinkText',
    focus: 'Highlight',
    'focus-halo': 'Canvas',
  },
  print: {
    text: '#000',
    'text-muted': '#333',
    paper: '#fff',
    border: '#6f7b87',
    grid: '#c3cad1',
    link: '#004fa2',
  },
};
