import type { SvgNode } from './svg-node.js';

/** Serialises a node as a standalone SVG document. */
export const svgText = (root: SvgNode): string =>
  serialise({ ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes } });

const serialise = ({ tag, attributes, children }: SvgNode): string => {
  const names = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(String(value))}"`,
  );
  const content = children.map((child) =>
    typeof child === 'string' ? escaped(child) : serialise(child),
  );
  return `<${tag}${names.join('')}>${content.join('')}</${tag}>`;
};

/** Escapes text, and drops characters that XML documents cannot contain even when escaped. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
