import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { draw } from '../../../src/charts/draw/draw.js';
import type { DrawableSpec } from '../../../src/charts/draw/drawable-spec.js';
import { charts } from './charts.js';
import type { PictureCase } from './picture-case.js';

/** Which leaves of a specification were asked for while these were drawn, as JSON pointers. */
const readWhile = (spec: DrawableSpec, cases: readonly PictureCase[]): ReadonlySet<string> => {
  const read = new Set<string>();
  const watched = <Node extends object>(node: Node, path: string): Node =>
    new Proxy(node, {
      get: (target, key, receiver) => {
        const value: unknown = Reflect.get(target, key, receiver);
        const at = `${path}/${String(key)}`;
        if (typeof value === 'object' && value !== null) return watched(value, at);
        if (Object.hasOwn(target, key)) read.add(at);
        return value;
      },
    });
  const seen = watched(spec, '');
  for (const { input } of cases)
    for (const one of [input, ...(input.parts ?? []).map((part) => part.input())])
      draw(seen, { ...one, parts: [] });
  return read;
};

const leavesOf = (
  value: unknown,
  path = '',
): readonly (readonly [path: string, value: unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}/${key}`))
    : [[path, value]];

/** What the renderer does by itself, and Vega only when told so. Any other value would be lost in silence. */
const AGREED: readonly (readonly [path: RegExp, value: unknown])[] = [
  [/^\/\$schema$/, 'https://vega.github.io/schema/vega-lite/v6.json'],
  [/^\/(?:width|height)$/, Number],
  [/^\/padding$/, 0],
  [/^\/background$/, 'transparent'],
  [/^\/autosize$/, 'none'],
  [/^\/config(?:\/mark)?\/aria$/, false],
  [/^\/config\/font$/, 'inherit'],
  [/^\/config\/view\/stroke$/, null],
  [/^\/config\/mark\/invalid$/, 'filter'],
  [/\/data\/format\/parse$/, null],
  [/\/mark\/baseline$/, 'alphabetic'],
  [/\/mark\/opacity$/, 1],
  [/\/encoding\/(?:[xy]|order)\/type$/, 'quantitative'],
  [/\/encoding\/(?:text|detail)\/type$/, 'nominal'],
  [/\/encoding\/[xy]\/axis$/, null],
  [/\/scale\/(?:nice|zero)$/, false],
];

const lost = (spec: DrawableSpec, cases: readonly PictureCase[]): readonly string[] => {
  const read = readWhile(spec, cases);
  return leavesOf(spec).flatMap(([path, value]) => {
    const agreed = AGREED.some(
      ([place, only]) =>
        place.test(path) && (only === Number ? typeof value === 'number' : value === only),
    );
    return agreed || read.has(path) ? [] : [`${path}: ${JSON.stringify(value)}`];
  });
};

describe('Every property in the specification of this chart is read by the renderer or is its fixed behaviour:', () => {
  for (const [chart, { spec, pictures }] of Object.entries(charts)) {
    it(chart, () => assert.deepEqual(lost(spec, pictures()), []));
  }
});

describe('A property that the renderer does not support', () => {
  const cases = charts.trend.pictures().slice(0, 40);
  const changed = (change: (spec: Changeable) => void): DrawableSpec => {
    const spec = structuredClone(charts.trend.spec) as unknown as Changeable;
    change(spec);
    return spec as unknown as DrawableSpec;
  };
  const LOGARITHMIC = { type: 'log', domain: [{ expr: 'yMin' }, { expr: 'yMax' }] };
  interface Changeable {
    layer: {
      mark: Record<string, unknown>;
      encoding: Record<string, Record<string, unknown>>;
      transform?: unknown[];
    }[];
    [key: string]: unknown;
  }

  const CHANGES: readonly (readonly [
    name: string,
    lost: RegExp,
    change: (spec: Changeable) => void,
  ])[] = [
    [
      'a curve',
      /interpolate/,
      ({ layer }) => layer.forEach(({ mark }) => (mark['interpolate'] = 'monotone')),
    ],
    [
      'a link',
      /href/,
      ({ layer }) => layer.forEach(({ mark }) => (mark['href'] = 'https://elsewhere.example/')),
    ],
    ['a tool tip', /tooltip/, ({ layer }) => layer.forEach(({ mark }) => (mark['tooltip'] = true))],
    [
      'rounded corners',
      /cornerRadius/,
      ({ layer }) => layer.forEach(({ mark }) => (mark['cornerRadius'] = 3)),
    ],
    ['an opacity', /opacity/, ({ layer }) => layer.forEach(({ mark }) => (mark['opacity'] = 0.5))],
    ['a moved text', /dx/, ({ layer }) => layer.forEach(({ mark }) => (mark['dx'] = 3))],
    [
      'another channel',
      /size/,
      ({ layer }) => layer.forEach(({ encoding }) => (encoding['size'] = { field: 'size' })),
    ],
    [
      'an axis',
      /axis/,
      ({ layer }) =>
        layer.forEach(({ encoding }) => encoding['x'] && (encoding['x']['axis'] = { title: 'x' })),
    ],
    [
      'a scale of another kind',
      /log/,
      ({ layer }) =>
        layer.forEach(({ encoding }) => encoding['y'] && (encoding['y']['scale'] = LOGARITHMIC)),
    ],
    ['a title', /title/, (spec) => (spec['title'] = 'Instroom')],
    ['a projection', /projection/, (spec) => (spec['projection'] = { type: 'mercator' })],
  ];
  for (const [name, words, change] of CHANGES)
    it(`is reported for a specification: ${name}`, () =>
      assert.match(lost(changed(change), cases).join('\n'), words));

  const draws = (change: (spec: Changeable) => void): (() => void) => {
    const spec = changed(change);
    return () => cases.forEach(({ input }) => draw(spec, { ...input, parts: [] }));
  };
  const REFUSED: readonly (readonly [
    name: string,
    words: RegExp,
    change: (spec: Changeable) => void,
  ])[] = [
    ['a mark', /mark "arc"/, ({ layer }) => layer.forEach(({ mark }) => (mark['type'] = 'arc'))],
    [
      'an expression',
      /expression "1 \+ 1"/,
      ({ layer }) => layer.forEach(({ mark }) => (mark['strokeWidth'] = { expr: '1 + 1' })),
    ],
    [
      'a filter',
      /expression "isValid/,
      ({ layer }) => layer.forEach((one) => (one.transform = [{ filter: 'isValid(datum.x)' }])),
    ],
    [
      'a transform',
      /could not be drawn/,
      ({ layer }) => layer.forEach((one) => (one.transform = [{ bin: true, field: 'x', as: 'b' }])),
    ],
    [
      'a signal that the specification lacks',
      /expression "zoom"/,
      ({ layer }) => layer.forEach(({ mark }) => (mark['fill'] = { expr: 'zoom' })),
    ],
  ];
  for (const [name, words, change] of REFUSED)
    it(`is refused while drawing: ${name}`, () => assert.throws(draws(change), words));
});
