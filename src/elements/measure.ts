import type { Look } from '../charts/chart-input.js';

/** Holds wide and narrow letters, digits and signs: a change of letter changes its width. */
const SAMPLE = 'Wijd 2017/18 – 42.225';

/**
 * Measures text in the letter that the page gives the box. A canvas ignores `var()` and `inherit`, so the resolved family is used;
 * `lettersChanged` tells, after the page's fonts have arrived, whether that was the final letter.
 */
export function textMeasure(box: Element, width: number): { readonly look: Look; readonly lettersChanged: () => boolean } {
  const { fontSize, measure, sample } = ruler(box);
  return { look: { width, fontSize, measure }, lettersChanged: () => ruler(box).sample !== sample };
}

interface Ruler extends Pick<Look, 'fontSize' | 'measure'> {
  /** Width of the sample; it tells one letter from another, also under one name. */
  readonly sample: number;
}

const ruler = (box: Element): Ruler => {
  const style = getComputedStyle(box);
  const [fontSize, family, between, beside] = [
    Number.parseFloat(style.fontSize),
    style.fontFamily,
    spacing(style.letterSpacing),
    spacing(style.wordSpacing),
  ];
  const context = document.createElement('canvas').getContext('2d');
  // Without a canvas: a generous guess, so that labels may stand apart but never overlap.
  if (context === null) return { fontSize, measure: (text) => text.length * fontSize * 0.62, sample: 0 };
  const draw = (text: string, weight: number): number => {
    const font = `${weight} ${fontSize}px ${family}`;
    // The canvas writes it in its own way, so that the two are never the same text: what was set is kept beside it.
    if (font !== set) context.font = set = font;
    return context.measureText(text).width;
  };
  let set = '';
  const sample = draw(SAMPLE, 700);
  const widths = widthsIn(`${fontSize} ${family} ${sample}`);
  const measure: Look['measure'] = (text, weight) => {
    const key = `${weight}${text}`;
    let found = widths.get(key);
    if (found === undefined) widths.set(key, (found = draw(text, weight)));
    return found + text.length * between + (text.split(' ').length - 1) * beside;
  };
  // Spacing counts too: a reader may set it at any time.
  return { fontSize, measure, sample: measure(SAMPLE, 700) };
};

/** Years and numbers return in every picture of a page, and each place that is tried for a text asks for its width again. */
const widthsIn = (letter: string): Map<string, number> => {
  if (letter !== known.letter || known.widths.size > MOST) known = { letter, widths: new Map() };
  return known.widths;
};
let known = { letter: '', widths: new Map<string, number>() };
const MOST = 2000;

/** Unseen text that takes other room when letter or spacing of the page change, so that its size tells of it. By the object model: see `placeBeside`. */
export function spacingProbe(): HTMLElement {
  const probe = document.createElement('span');
  probe.textContent = '0 0';
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre', pointerEvents: 'none' });
  return probe;
}

/** `normal` is none. */
const spacing = (value: string): number => Number.parseFloat(value) || 0;
