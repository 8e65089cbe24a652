import { colour, each, type Token } from './token-sheet.js';
import { waitingTokens } from './waiting-tokens.js';

const SCREEN = '@media screen and (forced-colors:none)';
const OWN_INK = ':host(:not([theme=inherit]))';

/**
 * The system's text colour as the colour of an invisible outline. An animation event signals that it is shown, a
 * transition event that it has changed.
 */
const INK =
  '@keyframes shown{from{outline-offset:0}}.base{outline-color:CanvasText;animation:shown 1ms;transition:outline-color 1ms}';

const darkSheet = (colours: readonly Token[]): string => {
  const dark = each(colours, ([role, , value]) => colour(role, value));
  const contrast = each(colours, ([role, , , , value]) =>
    value === undefined ? '' : colour(role, value),
  );
  return `${SCREEN}{${OWN_INK}{${dark}}:host([theme=contrast]){${contrast}}}${SCREEN} and (prefers-contrast:more){${OWN_INK}{${contrast}}}`;
};

/** Between black and white, of red, green and blue together. */
const HALF = 382;

/** Our sheets, by their text. A sheet belongs to the document that it was made in. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** The colours of each root that is followed. */
const followed = new WeakMap<ShadowRoot, readonly Token[]>();

/**
 * Adopts the dark colours on `root` while its colour scheme is dark. Call it again after `root` got other style sheets.
 * The colours that are `chosen` hold from then on; before that, those of a widget without figures.
 */
export function follow(root: ShadowRoot, chosen?: readonly Token[]): void {
  const known = followed.get(root);
  const colours = chosen ?? known ?? waitingTokens.colours;
  followed.set(root, colours);
  const ink = sheetOf(root.ownerDocument, INK);
  // First of all: it makes the colour that is read readable.
  if (!root.adoptedStyleSheets.includes(ink))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ink];
  const base = root.querySelector('.base');
  const dark =
    base !== null && isLight(base) ? [sheetOf(root.ownerDocument, darkSheet(colours))] : [];
  const ours = new Set(made.get(root.ownerDocument)?.values());
  const own = root.adoptedStyleSheets.filter((one) => !ours.has(one));
  root.adoptedStyleSheets = [...own, ink, ...dark];
  if (known !== undefined) return;
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

const sheetOf = (page: Document, text: string): CSSStyleSheet => {
  const sheets = made.get(page) ?? new Map<string, CSSStyleSheet>();
  made.set(page, sheets);
  const known = sheets.get(text);
  if (known !== undefined) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
};
