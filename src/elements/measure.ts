import type { Look } from '../charts/chart-input.js';

/** Holds wide and narrow letters, digits and signs: a change of letter changes its width. */
const SAMPLE = 'Wijd 2017/18 – 42.225';

/**
 * Measures text in the letter that the page gives the box. A canvas ignores `var()` and `inherit`, so the resolved family is used;
 * `lettersChanged` tells, after the page's fonts have arrived, whether that was the final letter.
 */
export function textMeasure(box: Element, width: number): { readonly look: Look; readonly lettersChanged: () => boolean } {
  const style = getComputedStyle(box);
  const fontSize = Number.parseFloat(style.fontSize);
  const context = document.createElement('canvas').getContext('2d');
  const measure: Look['measure'] = (text, weight) => {
    // Without a canvas: a generous guess, so that labels may stand apart but never overlap.
    if (context === null) return text.length * fontSize * 0.62;
    context.font = `${weight} ${fontSize}px ${style.fontFamily}`;
    return (
      context.measureText(text).width +
      text.length * spacing(style.letterSpacing) +
      (text.split(' ').length - 1) * spacing(style.wordSpacing)
    );
  };
  const before = measure(SAMPLE, 700);
  return { look: { width, fontSize, measure }, lettersChanged: () => measure(SAMPLE, 700) !== before };
}

/** `normal` is none. */
const spacing = (value: string): number => Number.parseFloat(value) || 0;
