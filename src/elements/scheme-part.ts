import { colour, colourTokens, each } from './tokens.js';

const dark = each(colourTokens, ([role, , value]) => colour(role, value));
const contrast = each(colourTokens, ([role, , , , value]) => (value === undefined ? '' : colour(role, value)));
const SCREEN = '@media screen and (forced-colors:none)';
const OWN_INK = ':host(:not([theme=inherit]))';

/** The system's ink as the colour of a line that nobody sees. An animation tells that it is shown, a transition that it is another. */
const INK = '@keyframes shown{from{outline-offset:0}}.base{outline-color:CanvasText;animation:shown 1ms;transition:outline-color 1ms}';
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

/** Has what stands in `root` wear the dark colours for as long as its scheme is the dark one. Call it again after `root` got other sheets. */
export function follow(root: ShadowRoot): void {
  const page = root.ownerDocument;
  const sheets = known.get(page) ?? { ink: sheet(page, INK), dark: sheet(page, DARK) };
  known.set(page, sheets);
  const look = (): void => {
    const base = root.querySelector('.base');
    const own = root.adoptedStyleSheets.filter((one) => one !== sheets.dark && one !== sheets.ink);
    root.adoptedStyleSheets = [...own, sheets.ink, ...(base !== null && isLight(base) ? [sheets.dark] : [])];
  };
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.ink];
  look();
  if (followed.has(root)) return;
  followed.add(root);
  const heard = ({ target }: Event): void => {
    if (target instanceof Element && target.classList.contains('base')) follow(root);
  };
  for (const kind of ['animationstart', 'transitionend']) root.addEventListener(kind, heard);
}

/** Light ink is that of a dark scheme. */
const isLight = (base: Element): boolean => {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(base).outlineColor.match(/\d+/g)?.map(Number) ?? [];
  return red + green + blue > HALF;
};

const sheet = (page: Document, text: string): CSSStyleSheet => {
  const made = new (page.defaultView ?? window).CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
