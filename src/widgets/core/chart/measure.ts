import type { LayoutContext } from '../../../charts/chart-input.js';

/** Contains wide and narrow characters, digits and punctuation: another font changes its width. */
const SAMPLE = 'Wijd 2017/18 – 42.225';

/**
 * Measures text in the font of the box. A canvas ignores `var()` and `inherit`, so the resolved family is used; after
 * the page's fonts have loaded, `fontsChanged` tells whether the font is another one now.
 */
export function textMeasure(
  box: Element,
  width: number,
): { readonly look: LayoutContext; readonly fontsChanged: () => boolean } {
  const { fontSize, measure, sample } = ruler(box);
  return { look: { width, fontSize, measure }, fontsChanged: () => ruler(box).sample !== sample };
}

interface Ruler extends Pick<LayoutContext, 'fontSize' | 'measure'> {
  /** Width of the sample; it identifies a font, even among several with one name. */
  readonly sample: number;
}

const ruler = (box: Element): Ruler => {
  const style = getComputedStyle(box);
  const [fontSize, family, letterGap, wordGap] = [
    Number.parseFloat(style.fontSize),
    style.fontFamily,
    spacing(style.letterSpacing),
    spacing(style.wordSpacing),
  ];
  const context = document.createElement('canvas').getContext('2d');
  // Without a canvas: a generous estimate, so that labels may be further apart but never overlap.
  if (context === null)
    return { fontSize, measure: (text) => text.length * fontSize * 0.62, sample: 0 };
  const measureInFont = (text: string, weight: number): number => {
    const font = `${weight} ${fontSize}px ${family}`;
    // The canvas normalises the value, so the two are never equal: the value that was set is remembered.
    if (font !== currentFont) context.font = currentFont = font;
    return context.measureText(text).width;
  };
  let currentFont = '';
  const sample = measureInFont(SAMPLE, 700);
  const widths = widthCache(`${fontSize} ${family} ${sample}`);
  const measure: LayoutContext['measure'] = (text, weight) => {
    const key = `${weight}${text}`;
    let width = widths.get(key);
    if (width === undefined) widths.set(key, (width = measureInFont(text, weight)));
    return width + text.length * letterGap + (text.split(' ').length - 1) * wordGap;
  };
  // Includes spacing: a reader may change it at any time.
  return { fontSize, measure, sample: measure(SAMPLE, 700) };
};

/** Years and numbers recur in every picture of a page, and label placement asks for the same width repeatedly. */
const widthCache = (fontKey: string): Map<string, number> => {
  if (fontKey !== cache.letter || cache.widths.size > MAX_CACHED)
    cache = { letter: fontKey, widths: new Map() };
  return cache.widths;
};
let cache = { letter: '', widths: new Map<string, number>() };
const MAX_CACHED = 2000;

/**
 * Invisible text whose size changes with the font or spacing of the page, so that it can be observed. Styled by the
 * object model: see `positionPopover`.
 */
export function spacingProbe(): HTMLElement {
  const probe = document.createElement('span');
  probe.textContent = '0 0';
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre',
    pointerEvents: 'none',
  });
  return probe;
}

/** `normal` means 0. */
const spacing = (value: string): number => Number.parseFloat(value) || 0;
