import { Problem } from '../../model/problem.js';
import { parseJson } from '../../data/parse-json.js';
import { withSourceText } from '../../data/attach-source-text.js';

/** A custom chart, ready to be sent to the frame that draws it. */
export interface CustomChart {
  /** Vega-Lite as JSON, with its rows in it and without URLs. */
  readonly text: string;
  /** Whether it takes the available width. */
  readonly fluid: boolean;
  /** Height of its plot, where it is set in CSS pixels: axes and titles are added. */
  readonly height: number | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Maximum number of characters of a specification with its rows. */
const MAX_LENGTH = 2_000_000;
const KINDS = ['mark', 'layer', 'concat', 'hconcat', 'vconcat', 'facet', 'repeat', 'spec'];

/**
 * Reads a Vega-Lite specification from its JSON. `rows` replace its data: one list, or lists by the names that it uses;
 * null where it includes its own. Problems: `not-json`; `too-large`; `shape` where it is invalid, or uses images;
 * `bad-address` where it loads data from a URL.
 */
export function readCustomChart(specText: string, rowsText: string | null): CustomChart {
  for (const text of [specText, rowsText ?? ''])
    if (text.length > MAX_LENGTH)
      throw new Problem('too-large', {
        pointer: '',
        expected: `at most ${MAX_LENGTH} letters`,
        found: `${text.length}`,
      });
  const parsedSpec = withSourceText(specText, 'chart', () => {
    const value = parseJson(specText);
    return isObject(value) && KINDS.some((kind) => kind in value)
      ? value
      : refuse('/', 'a Vega-Lite specification', value);
  });
  const spec =
    rowsText === null
      ? parsedSpec
      : withSourceText(rowsText, 'rows', () => withRows(parsedSpec, parseJson(rowsText)));
  const { $schema, width, height } = spec;
  if (typeof $schema === 'string' && !$schema.includes('/vega-lite/'))
    refuse('/$schema', 'Vega-Lite', $schema);
  refuseFetching(spec, '', 0);
  const text = JSON.stringify(spec);
  if (text.length > MAX_LENGTH)
    throw new Problem('too-large', {
      pointer: '',
      expected: `at most ${MAX_LENGTH} letters`,
      found: `${text.length}`,
    });
  return { text, fluid: width === 'container', height: typeof height === 'number' ? height : null };
}

function withRows(spec: Json, rows: unknown): Json {
  if (Array.isArray(rows)) {
    const { data } = spec;
    const { format, name } = isObject(data) ? data : {};
    return {
      ...spec,
      data: {
        values: rows as unknown[],
        ...(format === undefined ? {} : { format }),
        ...(name === undefined ? {} : { name }),
      },
    };
  }
  if (!isObject(rows) || !Object.values(rows).every(Array.isArray))
    refuse('data', 'a list of rows, or lists by name', rows);
  // Many kinds of files are objects of lists too.
  const specJson = JSON.stringify(spec);
  if (!Object.keys(rows).some((name) => specJson.includes(JSON.stringify(name))))
    refuse('data', 'lists by the names that the chart uses', rows);
  const { datasets } = spec;
  return { ...spec, datasets: { ...(isObject(datasets) ? datasets : {}), ...rows } };
}

/** Rows are no part of the specification. */
const ROWS = ['values', 'datasets'];

function refuseFetching(node: unknown, pointer: string, depth: number): void {
  if (typeof node !== 'object' || node === null || depth > 64) return;
  for (const [name, value] of Object.entries(node)) {
    const childPointer = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (ROWS.includes(name)) continue;
    if (name === 'data' && isObject(value) && 'url' in value)
      throw new Problem('bad-address', {
        pointer: `${childPointer}/url`,
        expected: 'rows in it, or data-src',
        found: excerpt(value['url']),
      });
    if (name === 'mark' && (value === 'image' || (isObject(value) && value['type'] === 'image')))
      refuse(childPointer, 'marks of shapes and text', 'image');
    refuseFetching(value, childPointer, depth + 1);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const excerpt = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 100);

function refuse(pointer: string, expected: string, found: unknown): never {
  throw new Problem('shape', { pointer, expected, found: excerpt(found) });
}
