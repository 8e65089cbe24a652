import { isObject, mapValues, type Json, type JsonObject } from './json.js';

export interface Extracted {
  /** The dataflow, with a number where an expression stood. */
  readonly dataflow: Json;
  /** Source of each function, in the order of these numbers. */
  readonly functions: readonly string[];
}

/**
 * Turns the expressions of a parsed Vega dataflow into JavaScript functions at build time. Vega would make a function from a string in
 * the visitor's browser, which a strict policy forbids, or walk a syntax tree, which takes three times as long.
 *
 * The shapes met here are internal to Vega (its `vega-runtime/src`: context, operator, parameters, expression) and may change with any
 * release. The referee test tells whether the drawing is still the same.
 */
export const extractFunctions = (dataflow: Json): Extracted => {
  const numbers = new Map<string, number>();
  const numbered = (source: string): JsonObject => {
    const code = numbers.get(source) ?? numbers.size;
    numbers.set(source, code);
    return { code };
  };

  const change = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => change(item, ''));
    if (!isObject(value)) return value;
    // A parameter computed from a row and from signals.
    if (key === '$expr') return numbered(`function (datum, _) { return ${codeOf(value)}; }`);
    // A signal or another operator computed from its parameters.
    if (key === 'update' && 'code' in value) return numbered(`function (_) { return ${codeOf(value)}; }`);
    // How items get their channels: sets of encoders by name (enter, update).
    if (key === '$encode') return mapValues(value, (set) => (isObject(set) ? { ...set, $expr: numbered(encoder(set.$expr)) } : set));
    return mapValues(value, change);
  };
  return { dataflow: change(dataflow, ''), functions: [...numbers.keys()] };
};

/** Sets the channels of a mark item and tells whether any of them changed. */
const encoder = (expression: Json | undefined): string => {
  if (!isObject(expression) || !isObject(expression.channels)) throw new Error('Unknown form of encoder in the dataflow.');
  const { channels } = expression;
  const set = Object.entries(channels).map(([name, value]) => {
    const channel = `item[${JSON.stringify(name)}]`;
    return `value = ${codeOf(value)}; if (${channel} !== value) { ${channel} = value; changed = true; }`;
  });
  const body = ['var datum = item.datum, changed = false, value;', ...set, ...placed(channels, expression.marktype), 'return changed;'];
  return `function (item, _) { ${body.join(' ')} }`;
};

/** Vega gives a start and an end; drawing needs a start and a size. A rule keeps both its ends. */
const placed = (channels: JsonObject, mark: Json | undefined): readonly string[] => {
  if (mark === 'rule') return [];
  const box = mark === 'group' || mark === 'image' || mark === 'rect';
  return (['x', 'y'] as const).flatMap((axis) => {
    const [start, end, size] = [`item.${axis}`, `item.${axis}2`, axis === 'x' ? 'item.width' : 'item.height'];
    const lines: string[] = [];
    if (`${axis}2` in channels && !(axis in channels)) lines.push(`${start} = ${end} - (${size} || 0);`);
    else if (`${axis}2` in channels) {
      if (box) lines.push(`if (${start} > ${end}) { value = ${start}; ${start} = ${end}; ${end} = value; }`);
      lines.push(`${size} = ${end} - ${start};`);
    }
    if (`${axis}c` in channels) lines.push(`${start} = item.${axis}c - (${size} || 0) / 2;`);
    return lines;
  });
};

const codeOf = (expression: Json | undefined): string => {
  if (!isObject(expression) || typeof expression.code !== 'string') throw new Error('Unknown form of expression in the dataflow.');
  if (expression.code.endsWith(';')) throw new Error(`Expected an expression, found statements: ${expression.code}`);
  return expression.code;
};
