import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { parse as parseStyles, walk } from 'css-tree';

import { compatData, isAtFloor } from './browser-floor.js';

type Branch = Identifier | undefined;

interface Text {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** The style sheets that stand as strings in a script. Throws where the script is no module that a parser can read. */
export const stylesIn = (script: string): readonly string[] => {
  const found: string[] = [];
  full(parse(script, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const { type, value, quasis } = node as unknown as Text;
    // What a template puts in is unknown here: a comment may stand anywhere.
    const text =
      type === 'Literal' ? value : quasis?.map((piece) => piece.value.cooked).join('/**/');
    if (typeof text === 'string' && /\{[^{}]*[a-z-]+:[^{}]*\}/.test(text)) found.push(text);
  });
  return found;
};

/**
 * What a style sheet uses and a browser of the floor lacks: `:has`, `@starting-style`, `field-sizing`, `text-wrap:
 * balance`, `light-dark()`, `1lh`.
 */
export const styleFeaturesAboveFloor = (styles: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const tree = parseStyles(styles, { parseCustomProperty: true });
  const ask = (name: string, compat: CompatStatement | undefined): void => {
    if (compat && !isAtFloor(compat)) found.add(name);
  };
  const { css } = compatData;
  walk(tree, (node) => {
    if (node.type === 'Declaration') {
      const property = child(css['properties'], node.property);
      ask(node.property, property?.__compat);
      walk(node.value, (value) => {
        if (value.type === 'Identifier')
          ask(`${node.property}: ${value.name}`, child(property, value.name)?.__compat);
      });
    }
    if (node.type === 'Function') ask(`${node.name}()`, typeNamed(node.name)?.__compat);
    if (node.type === 'Dimension')
      ask(`1${node.unit}`, child(child(css['types'], 'length'), node.unit)?.__compat);
    if (node.type === 'Atrule') ask(`@${node.name}`, child(css['at-rules'], node.name)?.__compat);
    if (node.type === 'Feature')
      ask(`@media (${node.name})`, child(child(css['at-rules'], 'media'), node.name)?.__compat);
    if (node.type === 'PseudoClassSelector')
      ask(`:${node.name}`, child(css['selectors'], node.name)?.__compat);
    if (node.type === 'PseudoElementSelector')
      ask(`::${node.name}`, child(css['selectors'], node.name)?.__compat);
    if (node.type === 'NestingSelector') ask('&', child(css['selectors'], 'nesting')?.__compat);
  });
  return found;
};

const typeNamed = (name: string): Branch => {
  const types = compatData.css['types'];
  return (
    child(types, name) ??
    Object.values(types ?? {})
      .map((type) => child(type as Identifier, name))
      .find(Boolean)
  );
};

const child = (branch: Branch, name: string): Branch =>
  branch && Object.hasOwn(branch, name) ? branch[name] : undefined;
