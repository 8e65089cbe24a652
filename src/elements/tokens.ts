/**
 * Every colour the widgets use, as role, light value, dark value, and the two values for `prefers-contrast: more`.
 * A page sets the public name `--tp-color-<role>`; the widgets read a private name `--_<role>`, because a default that stood under
 * the public name on `:host` would overrule what a page sets on `:root` or on a group.
 */
type Token = readonly [role: string, light: string, dark: string, lightContrast?: string, darkContrast?: string];

const COLOURS: readonly Token[] = [
  ['text', '#16202b', '#eef2f5', '#000000', '#ffffff'],
  ['text-muted', '#47535f', '#b7c1ca', '#232b33', '#e3e8ec'],
  ['surface', '#f3f4f5', '#1d2329', '#ffffff', '#000000'],
  ['paper', '#ffffff', '#12161a'],
  ['border', '#6f7b87', '#84909c', '#232b33', '#e3e8ec'],
  ['rule', '#c3cad1', '#47525d', '#47535f', '#b7c1ca'],
  ['grid', '#dfe4e9', '#333c45', '#5a6570', '#a6b1bb'],
  ['link', '#004fa2', '#90ccf3', '#003b7d', '#b5dfff'],
  ['focus', '#004fa2', '#ffd34d', '#000000', '#ffd34d'],
  ['focus-halo', '#ffffff', '#12161a'],
  ['highlight', '#004fa2', '#90ccf3', '#093787', '#b2dbfd'],
  ['context', '#7c8792', '#79848f', '#5a6570', '#a6b1bb'],
  ['series-1', '#004fa2', '#90ccf3', '#093787', '#b2dbfd'],
  ['series-2', '#d2740b', '#faa11d', '#b35e12', '#ffbd5c'],
  ['series-3', '#24937f', '#29956a', '#3b7e72', '#64ab7b'],
  ['series-4', '#6c1640', '#a65186', '#440027', '#e56fa7'],
  ['series-5', '#917fd6', '#9276e9', '#8558de', '#9c95fe'],
  ['series-6', '#4e4d01', '#f2e8bb', '#383602', '#f6f7cb'],
];

/** System colours for forced colours; every role that is not named here becomes `CanvasText`. */
const FORCED: Readonly<Record<string, string>> = {
  surface: 'Canvas',
  paper: 'Canvas',
  'focus-halo': 'Canvas',
  grid: 'GrayText',
  link: 'LinkText',
  focus: 'Highlight',
  highlight: 'Highlight',
};

/** Measures and dashes: private name, public name, default. */
const MEASURES: readonly (readonly [name: string, value: string, contrast?: string, forced?: string])[] = [
  ['line-width', '2.5px', '3px', '3px'],
  ['line-width-thin', '1.5px', '2px', '2px'],
  ['dash-series-1', 'none'],
  ['dash-series-2', 'none', '9 4', '9 4'],
  ['dash-series-3', 'none', '3 3', '3 3'],
  ['dash-series-4', '12 3 3 3'],
  ['dash-series-5', '6 3 2 3 2 3'],
  ['dash-series-6', '1 4'],
  ['dash-grid', 'none', '1 5', '1 5'],
  ['value-size', '2.5rem'],
  ['value-weight', '700'],
  ['max-width', '45rem'],
  ['border-width', '1px', '2px'],
];

const colour = (role: string, value: string): string => `--_${role}:var(--tp-color-${role},${value});`;
const measure = (name: string, value: string): string => `--_${name}:var(--tp-${name},${value});`;
const both = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light},${dark})`);

/**
 * The declarations as one style sheet text. `light-dark()` follows the `color-scheme` that the element inherits from the page; an
 * engine without it takes the light values, because a custom property cannot fall back by itself.
 */
export const tokenSheet: string = [
  `:host{${COLOURS.map(([role, light]) => colour(role, light)).join('')}`,
  `${MEASURES.map(([name, value]) => measure(name, value)).join('')}}`,
  `@supports(color:light-dark(#000,#fff)){:host{${COLOURS.map(([role, light, dark]) => colour(role, both(light, dark))).join('')}}}`,
  `@media(prefers-contrast:more){:host{${COLOURS.flatMap(([role, , , light]) => (light === undefined ? [] : [colour(role, light)])).join('')}`,
  `${MEASURES.flatMap(([name, , contrast]) => (contrast === undefined ? [] : [measure(name, contrast)])).join('')}}`,
  `@supports(color:light-dark(#000,#fff)){:host{${COLOURS.flatMap(([role, , , light, dark]) =>
    light === undefined || dark === undefined ? [] : [colour(role, both(light, dark))],
  ).join('')}}}}`,
  `@media(forced-colors:active){:host{${COLOURS.map(([role]) => `--_${role}:${FORCED[role] ?? 'CanvasText'};`).join('')}`,
  `${MEASURES.flatMap(([name, , , forced]) => (forced === undefined ? [] : [`--_${name}:${forced};`])).join('')}}}`,
  `@media print{:host{color-scheme:light;--_text:#000;--_text-muted:#333;--_grid:#c3cad1;--_dash-series-2:9 4;--_dash-series-3:3 3}}`,
].join('');

/** The table of colours, for tests of contrast and for the documentation. */
export const colourTokens = COLOURS;
