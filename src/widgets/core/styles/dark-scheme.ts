import { colour, colourTokens, each } from './tokens.js';

const dark = each(colourTokens, ([role, , value]) => colour(role, value));
const contrast = each(colourTokens, ([role, , , , value]) =>
  value === undefined ? '' : colour(role, value),
);
const SCREEN = '@media screen and (forced-colors:none)';
const OWN_INK = ':host(:not([theme=inherit]))';

/**
 * The system's text colour as the colour of an invisible outline. An animation event signals that it is shown, a
 * transition event that it has changed.
 */
const INK =
  '@keyframes shown{from{outline-offset:0}}.base{outline-color:CanvasText;animation:shown 1ms;transition:outline-color 1ms}';
const DARK = `${SCREEN}{${OWN_INK}{${dark}}:host([theme=contrast]){${contrast}}}${SCREEN} and (prefers-contrast:more){${OWN_INK}{${contrast}}}`;

/** Between black and white, of red, green and blue together. */
const HALF = 382;

interface Sheets {
  readonly ink: CSSStyleSheet;
  readonly dark: CSSStyleSheet;
}
/** A sheet belongs to the document that it was made in. */
const known = new WeakMap<Document, Sheets>();
const followed = new WeakSet<ShadowRoot>();

/**
 * Adopts the dark colours on `root` while its colour scheme is dark. Call it again after `root` got other style sheets.
 */
export function follow(root: ShadowRoot): void {
  const page = root.ownerDocument;
  const sheets = known.get(page) ?? { ink: sheet(page, INK), dark: sheet(page, DARK) };
  known.set(page, sheets);
  const update = (): void => {
    const base = root.querySelector('.base');
    const own = root.adoptedStyleSheets.filter((one) => one !== sheets.dark && one !== sheets.ink);
    root.adoptedStyleSheets = [
      ...own,
      sheets.ink,
      ...(base !== null && isLight(base) ? [sheets.dark] : []),
    ];
  };
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.ink];
  update();
  if (followed.has(root)) return;
  followed.add(root);
  const onSchemeChange = ({ target }: Event): void => {
    if (target instanceof Element && target.classList.contains('base')) follow(root);
  };
  for (const kind of ['animationstart', 'transitionend'])
    root.addEventListener(kind, onSchemeChange);
}

/** A light text colour belongs to a dark scheme. */
const isLight = (base: Element): boolean => {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(base).outlineColor.match(/\d+/g)?.map(Number) ?? [];
  return red + green + blue > HALF;
};

const sheet = (page: Document, text: string): CSSStyleSheet => {
  const made = new (page.defaultView ?? window).CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
