import { Problem } from '../model/problem.js';
import { parseJson } from './parse-json.js';
import { reading } from './reading.js';

/** A chart of somebody's own, ready to be handed to where it is drawn. */
export interface OwnChart {
  /** Vega-Lite as JSON, with its rows in it and without an address. */
  readonly text: string;
  /** Whether it takes the width that there is. */
  readonly fluid: boolean;
  /** Height of what it draws in, where it says so in CSS pixels: axes and titles come on top. */
  readonly height: number | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Letters of a specification with its rows. */
const LONGEST = 2_000_000;
const KINDS = ['mark', 'layer', 'concat', 'hconcat', 'vconcat', 'facet', 'repeat', 'spec'];

/**
 * Reads a Vega-Lite specification from its JSON. `rows` take the place of its data: a list for the whole of it, or lists by the names that it uses; null where it
 * brings its own. Problems: `not-json`; `too-large`; `shape` where it is none, or asks for pictures; `bad-address` where it asks for data by address.
 */
export function readOwnChart(specText: string, rowsText: string | null): OwnChart {
  for (const text of [specText, rowsText ?? ''])
    if (text.length > LONGEST)
      throw new Problem('too-large', { pointer: '', expected: `at most ${LONGEST} letters`, found: `${text.length}` });
  const given = reading(specText, 'chart', () => {
    const value = parseJson(specText);
    return isObject(value) && KINDS.some((kind) => kind in value) ? value : refuse('/', 'a Vega-Lite specification', value);
  });
  const spec = rowsText === null ? given : reading(rowsText, 'rows', () => withRows(given, parseJson(rowsText)));
  const { $schema, width, height } = spec;
  if (typeof $schema === 'string' && !$schema.includes('/vega-lite/')) refuse('/$schema', 'Vega-Lite', $schema);
  refuseFetching(spec, '', 0);
  const text = JSON.stringify(spec);
  if (text.length > LONGEST)
    throw new Problem('too-large', { pointer: '', expected: `at most ${LONGEST} letters`, found: `${text.length}` });
  return { text, fluid: width === 'container', height: typeof height === 'number' ? height : null };
}

function withRows(spec: Json, rows: unknown): Json {
  if (Array.isArray(rows)) {
    const { data } = spec;
    const { format, name } = isObject(data) ? data : {};
    return {
      ...spec,
      data: { values: rows as unknown[], ...(format === undefined ? {} : { format }), ...(name === undefined ? {} : { name }) },
    };
  }
  if (!isObject(rows) || !Object.values(rows).every(Array.isArray)) refuse('data', 'a list of rows, or lists by name', rows);
  // Many kinds of file are an object of lists too.
  const written = JSON.stringify(spec);
  if (!Object.keys(rows).some((name) => written.includes(JSON.stringify(name))))
    refuse('data', 'lists by the names that the chart uses', rows);
  const { datasets } = spec;
  return { ...spec, datasets: { ...(isObject(datasets) ? datasets : {}), ...rows } };
}

/** Whatever stands in rows is no part of the specification. */
const ROWS = ['values', 'datasets'];

function refuseFetching(at: unknown, pointer: string, depth: number): void {
  if (typeof at !== 'object' || at === null || depth > 64) return;
  for (const [name, value] of Object.entries(at)) {
    const here = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (ROWS.includes(name)) continue;
    if (name === 'data' && isObject(value) && 'url' in value)
      throw new Problem('bad-address', { pointer: `${here}/url`, expected: 'rows in it, or data-src', found: shortly(value['url']) });
    if (name === 'mark' && (value === 'image' || (isObject(value) && value['type'] === 'image')))
      refuse(here, 'marks of shapes and text', 'image');
    refuseFetching(value, here, depth + 1);
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const shortly = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 100);

function refuse(pointer: string, expected: string, found: unknown): never {
  throw new Problem('shape', { pointer, expected, found: shortly(found) });
}
