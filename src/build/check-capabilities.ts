import { functions, marks, scales, transforms } from '../engine/capabilities.js';
import { isObject, objectsIn, type Json, type JsonObject } from './json.js';

/** Throws when a parsed dataflow needs what the slim engine left out, naming all of it. */
export const checkCapabilities = (kind: string, dataflow: Json): void => {
  const missing = [...new Set([...objectsIn(dataflow)].flatMap((node) => lacking(node)))];
  if (missing.length > 0)
    throw new Error(`Chart "${kind}" needs what the engine lacks: ${missing.join(', ')}. See src/engine/capabilities.ts.`);
};

const lacking = (node: JsonObject): readonly string[] => [
  ...operator(node),
  ...(isObject(node.markdef) ? markdef(node.markdef) : []),
  ...(node.type === 'scale' && isObject(node.params) ? scale(node.params) : []),
  ...(isObject(node.channels)
    ? Object.keys(node.channels)
        .filter((name) => interactive.has(name) || unshaped.has(name) || name.startsWith('cornerRadius'))
        .map((name) => `channel ${name}`)
    : []),
  ...(typeof node.code === 'string'
    ? called(node.code)
        .filter((name) => !has(functions, name))
        .map((name) => `function ${name}`)
    : []),
  ...(['streams', 'updates', 'bindings'] as const)
    .filter((part) => Array.isArray(node[part]) && node[part].length > 0)
    .map((part) => `event ${part}`),
];

const operator = ({ id, type }: JsonObject): readonly string[] =>
  id !== undefined && typeof type === 'string' && type !== 'operator' && !has(transforms, type.toLowerCase()) ? [`transform ${type}`] : [];

/** Guides of Vega's own have roles such as `axis-tick`; ours are plain marks. */
const markdef = ({ marktype, role, aria }: JsonObject): readonly string[] => [
  ...(has(marks, marktype) ? [] : [`mark ${JSON.stringify(marktype)}`]),
  ...(role === 'mark' || role === 'scope' || role === 'frame' || role === undefined ? [] : [`role ${JSON.stringify(role)}`]),
  ...(aria === false ? [] : ['mark without aria: false']),
];

const scale = (params: JsonObject): readonly string[] => [
  ...(Array.isArray(params.range) && params.range.some((end) => typeof end === 'string') ? ['scale to colours'] : []),
  ...(has(scales, params.type) ? [] : [`scale ${JSON.stringify(params.type)}`]),
  ...Object.entries(params).flatMap(([name, value]) => (plainScale.has(name) || value === false ? [] : [`scale property ${name}`])),
];
const plainScale = new Set(['type', 'domain', 'range']);

/** A drawing is let go once drawn, so that nothing would react; and nothing in it may lead anywhere. */
const interactive = new Set(['href', 'url', 'tooltip', 'cursor']);
/** Curves and gaps inside a line; so are rounded corners. */
const unshaped = new Set(['interpolate', 'tension', 'defined']);

/** Functions of Vega's are called on `this`; those of JavaScript by their own name. */
const called = (code: string): readonly string[] => [...code.matchAll(/\bthis\.(\w+)/g)].map(([, name = '']) => name);

const has = (list: readonly string[], name: Json | undefined): boolean => typeof name === 'string' && list.includes(name);
