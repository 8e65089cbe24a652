import { svgElement } from '../svg-element.js';
import { DrawError } from './draw-error.js';

/** An SVG element as plain data: the same in a browser, in Node and in tests. Strings are always text, never markup. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'path' | 'line' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/**
 * Creates a node without the attributes that are null. Throws a DrawError if an attribute holds a URL, or no number
 * where one is due.
 */
export const svgNode = (
  tag: SvgNode['tag'],
  attributes: Readonly<Record<string, string | number | null>>,
  children: SvgNode['children'] = [],
): SvgNode => {
  const defined: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) continue;
    if (REFUSED.test(String(value))) throw new DrawError(`${tag} with ${name}="${value}"`);
    defined[name] = typeof value === 'number' ? round(value) : value;
  }
  return { tag, attributes: defined, children };
};

const REFUSED = /\b(?:NaN|Infinity|undefined|null)\b|url\(/i;

/** Rounds to a thousandth of a pixel: finer differences are invisible and cost bytes in every chart. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Creates detached DOM elements. */
export const svgDom = ({ tag, attributes, children }: SvgNode): SVGElement =>
  svgElement(
    tag,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : svgDom(child))),
  );
