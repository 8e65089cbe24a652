/**
 * A colour that the widgets use: its role, light value, dark value, and the two values for who asks for more contrast.
 * A page sets the public name `--tp-color-<role>`; the widgets read a private name `--_<role>`, because a default that
 * stood under the public name on `:host` would overrule what a page sets on `:root` or on a group.
 */
export type Token = readonly [
  role: string,
  light: string,
  dark: string,
  lightContrast?: string,
  darkContrast?: string,
];

export interface Tokens {
  readonly colours: readonly Token[];
  /** Roles that are another role, until a page gives them a colour of their own. */
  readonly same: readonly (readonly [role: string, as: string])[];
  /**
   * Measures, sizes and dashes, each read through a private name like the colours. What is the page's own unless set
   * stands where it is used.
   */
  readonly measures: readonly (readonly [
    name: string,
    value: string,
    contrast?: string,
    forced?: string,
  ])[];
  /** `theme="inherit"`: colours that are the page's own. */
  readonly inherit: Readonly<Record<string, string>>;
  /** System colours for forced colours; every role that is not named here becomes `CanvasText`. */
  readonly forced: Readonly<Record<string, string>>;
  /** What is other on paper. */
  readonly print: Readonly<Record<string, string>>;
}

export const colour = (role: string, value: string): string =>
  `--_${role}:var(--tp-color-${role},${value});`;
const measure = (name: string, value: string): string => `--_${name}:var(--tp-${name},${value});`;
const both = (light: string, dark: string): string =>
  light === dark ? light : `light-dark(${light},${dark})`;
export const each = <Row>(rows: readonly Row[], say: (row: Row) => string): string =>
  rows.map(say).join('');

const KNOWS_BOTH = '@supports(color:light-dark(#000,#fff))';
// As specific as a theme and after it: what a reader has set and what paper is like come before what a page asks for.
const ANY_THEME = ':host,:host([theme])';

/**
 * The declarations as one style sheet text. `light-dark()` follows the `color-scheme` that the element inherits from
 * the page; an engine without it takes the light values, because a custom property cannot fall back by itself, and the
 * dark ones by `dark-scheme`.
 */
export const tokenSheet = ({ colours, same, measures, ...tokens }: Tokens): string => {
  const plain = (values: Readonly<Record<string, string>>): string =>
    each(Object.entries(values), ([name, value]) => `--_${name}:${value};`);
  const contrast = each(colours, ([role, , , value]) =>
    value === undefined ? '' : colour(role, value),
  );
  const contrastOfBoth = each(colours, ([role, , , one, other]) =>
    one === undefined || other === undefined ? '' : colour(role, both(one, other)),
  );
  const contrastMeasures = each(measures, ([name, , value]) =>
    value === undefined ? '' : measure(name, value),
  );
  const withContrast = (selector: string): string =>
    `${selector}{${contrast}${contrastMeasures}}${KNOWS_BOTH}{${selector}{${contrastOfBoth}}}`;
  return [
    `:host{${each(colours, ([role, light]) => colour(role, light))}`,
    each(same, ([role, as]) => colour(role, `var(--_${as})`)),
    `${each(measures, ([name, value]) => measure(name, value))}}`,
    `${KNOWS_BOTH}{:host{${each(colours, ([role, light, dark]) => colour(role, both(light, dark)))}}}`,
    `:host([theme=inherit]){`,
    each(Object.entries(tokens.inherit), ([role, value]) => colour(role, value)),
    `}${withContrast(':host([theme=contrast])')}`,
    `@media(prefers-contrast:more){${withContrast(ANY_THEME)}}`,
    `@media(forced-colors:active){${ANY_THEME}{`,
    each([...colours, ...same], ([role]) => `--_${role}:${tokens.forced[role] ?? 'CanvasText'};`),
    each(measures, ([name, , , forced]) => (forced === undefined ? '' : `--_${name}:${forced};`)),
    `}}@media print{${ANY_THEME}{${plain(tokens.print)}}}`,
  ].join('');
};
