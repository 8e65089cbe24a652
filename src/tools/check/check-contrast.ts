import { partOf } from './check-widgets.js';
import type { Diagnostic } from './diagnostic.js';

const LEAST_CONTRAST = 4.5;

/** Text of a widget against what is behind it. */
export const contrast = (widget: Element): readonly Diagnostic[] => {
  const text = partOf(widget, 'summary') ?? partOf(widget, 'heading') ?? partOf(widget, 'base');
  if (text === null) return [];
  const ratio = contrastOf(getComputedStyle(text).color, backgroundOf(text));
  return ratio === null || ratio >= LEAST_CONTRAST
    ? []
    : [{ kind: 'contrast', widget: widget.localName, ratio: Math.floor(ratio * 10) / 10 }];
};

/**
 * The first background that is not see-through, from the element upwards; that of a page without any is the browser's
 * own.
 */
const backgroundOf = (element: Element): string => {
  for (let node: Element | null = element; node !== null; node = upwards(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    // Nobody can tell what a picture shows behind a text.
    if (backgroundImage !== 'none') return '';
    if (partsOf(backgroundColor)?.[3] !== 0) return backgroundColor;
  }
  return isDark(element.ownerDocument) ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
};

/**
 * Whether the browser paints a page without a background dark: what the page allows, and of two what the reader has.
 */
const isDark = (page: Document): boolean => {
  const schemes = getComputedStyle(page.documentElement).colorScheme.split(' ');
  return (
    schemes.includes('dark') &&
    (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
};

/** Out of a shadow root by its host; the class of that root is no proof: it may have been made by another window. */
const upwards = (node: Element): Element | null =>
  node.assignedSlot ??
  node.parentElement ??
  (node.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** Contrast as in WCAG 2.2; null where a colour is not written as red, green and blue, or lets another through. */
const contrastOf = (one: string, other: string): number | null => {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first === null || second === null || first[3] !== 1 || second[3] !== 1) return null;
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const partsOf = (colour: string): readonly number[] | null => {
  const found = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  return found === undefined || found.some(Number.isNaN)
    ? null
    : [...found.slice(0, 3), found[3] ?? 1];
};

const luminance = (parts: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
