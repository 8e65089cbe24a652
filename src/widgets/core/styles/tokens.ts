/**
 * Every colour the widgets use, as role, light value, dark value, and the two values for who asks for more contrast. A
 * page sets the public name `--tp-color-<role>`; the widgets read a private name `--_<role>`, because a default that
 * stood under the public name on `:host` would overrule what a page sets on `:root` or on a group.
 */
type Token = readonly [
  role: string,
  light: string,
  dark: string,
  lightContrast?: string,
  darkContrast?: string,
];

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
  ['context', '#7c8792', '#79848f', '#5a6570', '#a6b1bb'],
  ['positive', '#004fa2', '#90ccf3', '#003b7d', '#b5dfff'],
  ['negative', '#a84f00', '#faa11d', '#8a3f00', '#ffc163'],
  ['alert', '#a3170f', '#ff9d94'],
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
];

/** Roles that are another role, until a page gives them a colour of their own. */
const SAME: readonly (readonly [role: string, as: string])[] = [
  ['highlight', 'series-1'],
  ['target', 'text'],
  ['forecast', 'text-muted'],
  ['uncertainty', 'context'],
  ['missing', 'border'],
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
  'scale-1': 'Canvas',
  'scale-2': 'Canvas',
  'scale-3': 'Canvas',
  'scale-4': 'Canvas',
  'scale-5': 'Canvas',
};

/**
 * `theme="inherit"`: the page's own ink, whatever it is, for all but the series. It is as readable as the page's text.
 */
const INK = [
  'text',
  'text-muted',
  'border',
  'link',
  'focus',
  'context',
  'positive',
  'negative',
  'alert',
  'highlight',
];
const FAINT = ['rule', 'grid'];

/**
 * Measures, sizes and dashes, each read through a private name like the colours. What is the page's own unless set
 * stands where it is used.
 */
const MEASURES: readonly (readonly [
  name: string,
  value: string,
  contrast?: string,
  forced?: string,
])[] = [
  ['color-background', 'transparent', 'transparent', 'Canvas'],
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
  ['font-size-tiny', '0.8125rem'],
  ['font-size-small', '0.875rem'],
  ['font-size-lead', '1.125rem'],
  ['font-size-heading', '1.25rem'],
  ['value-weight', '700'],
  ['max-width', '45rem'],
  ['space', '0.25rem'],
  ['radius', '2px'],
  ['border-width', '1px', '2px'],
  ['shadow', 'none'],
  ['target-size', '2.75rem'],
];

export const colour = (role: string, value: string): string =>
  `--_${role}:var(--tp-color-${role},${value});`;
const measure = (name: string, value: string): string => `--_${name}:var(--tp-${name},${value});`;
const both = (light: string, dark: string): string =>
  light === dark ? light : `light-dark(${light},${dark})`;
export const each = <Row>(rows: readonly Row[], say: (row: Row) => string): string =>
  rows.map(say).join('');

const light = each(COLOURS, ([role, value]) => colour(role, value));
const lightDark = each(COLOURS, ([role, one, other]) => colour(role, both(one, other)));
const lightContrast = each(COLOURS, ([role, , , value]) =>
  value === undefined ? '' : colour(role, value),
);
const contrast = each(COLOURS, ([role, , , one, other]) =>
  one === undefined || other === undefined ? '' : colour(role, both(one, other)),
);
const contrastMeasures = each(MEASURES, ([name, , value]) =>
  value === undefined ? '' : measure(name, value),
);
const KNOWS_BOTH = '@supports(color:light-dark(#000,#fff))';
const withContrast = (selector: string): string =>
  `${selector}{${lightContrast}${contrastMeasures}}${KNOWS_BOTH}{${selector}{${contrast}}}`;

// As specific as a theme and after it: what a reader has set and what paper is like come before what a page asks for.
const ANY_THEME = ':host,:host([theme])';

/**
 * The declarations as one style sheet text. `light-dark()` follows the `color-scheme` that the element inherits from
 * the page; an engine without it takes the light values, because a custom property cannot fall back by itself, and the
 * dark ones by `scheme-part`.
 */
export const tokenSheet: string = [
  `:host{${light}${each(SAME, ([role, as]) => colour(role, `var(--_${as})`))}${each(MEASURES, ([name, value]) => measure(name, value))}}`,
  `${KNOWS_BOTH}{:host{${lightDark}}}`,
  `:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}`,
  `:host([theme=inherit]){${each(INK, (role) => colour(role, 'currentColor'))}`,
  `${each(FAINT, (role) => colour(role, 'color-mix(in srgb,currentColor 30%,transparent)'))}`,
  `${each(['paper', 'focus-halo'], (role) => colour(role, 'Canvas'))}--_surface:transparent}`,
  withContrast(':host([theme=contrast])'),
  `@media(prefers-contrast:more){${withContrast(ANY_THEME)}}`,
  `@media(forced-colors:active){${ANY_THEME}{`,
  each(
    [...COLOURS.map(([role]) => role), ...SAME.map(([role]) => role)],
    (role) => `--_${role}:${FORCED[role] ?? 'CanvasText'};`,
  ),
  each(MEASURES, ([name, , , forced]) => (forced === undefined ? '' : `--_${name}:${forced};`)),
  `}}@media print{${ANY_THEME}{color-scheme:light;--_text:#000;--_text-muted:#333;--_link:#004fa2;--_paper:#fff;--_border:#6f7b87;`,
  `--_grid:#c3cad1;--_dash-series-2:9 4;--_dash-series-3:3 3}}`,
].join('');

/** The table of colours, for tests of contrast and for the documentation. */
export const colourTokens = COLOURS;
