import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Engine } from 'php-parser';

import { makePlugin, PLUGIN } from '../../../integrations/wordpress/make-plugin.js';

/** As it is built, with what the build writes for it. */
const into = mkdtempSync(join(tmpdir(), 'plugin-'));
makePlugin({ dist: 'dist', source: 'integrations/wordpress/plugin' }, into);
const texts = new Map(
  readdirSync(join(into, PLUGIN), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(php|txt)$/.test(file))
    .map((file) => [file, readFileSync(join(into, PLUGIN, file), 'utf8')]),
);
rmSync(into, { recursive: true });

/** Came with PHP 8, and WordPress brings no stand-in for them. */
const NEWER_FUNCTIONS = new Set(
  `array_all array_any array_find array_find_key array_is_list enum_exists fdiv fsync get_debug_type get_resource_id json_validate mb_lcfirst mb_ltrim
  mb_rtrim mb_str_pad mb_trim mb_ucfirst preg_last_error_msg str_decrement str_increment`.split(
    /\s+/,
  ),
);
const NEWER_TYPES = new Set(['mixed', 'never', 'static', 'false', 'true', 'null']);

interface Node {
  readonly kind: string;
  readonly [member: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value;

const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
};
const nameOf = (value: unknown): string =>
  isNode(value) && typeof value['name'] === 'string'
    ? value['name'].replace(/^\\/, '').toLowerCase()
    : '';

/** What PHP 7.4 would not understand: of the grammar by the parser, and what that lets pass. */
const newerThan74 = (code: string): readonly string[] => {
  const parser = new Engine({
    parser: { version: '7.4', suppressErrors: false, extractDoc: false },
    ast: { withPositions: true },
  });
  let tree: unknown;
  try {
    tree = parser.parseCode(code, 'plugin.php');
  } catch (reason) {
    return [String(reason)];
  }
  return nodesOf(tree).flatMap((node) => {
    const types = ['type', 'nullable'].flatMap((member) => nodesOf(node[member]));
    return [
      ...(node.kind === 'call' && NEWER_FUNCTIONS.has(nameOf(node['what']))
        ? [`${nameOf(node['what'])}()`]
        : []),
      ...(node.kind === 'uniontype' || node.kind === 'intersectiontype'
        ? ['a type of several']
        : []),
      ...(node.kind === 'parameter' && Number(node['flags'] ?? 0) > 0
        ? ['a property among the parameters']
        : []),
      ...(node['readonly'] === true ? ['readonly'] : []),
      ...types.flatMap((type) =>
        NEWER_TYPES.has(nameOf(type)) ? [`the type ${nameOf(type)}`] : [],
      ),
    ];
  });
};

describe('the WordPress plug-in, in the oldest supported PHP', () => {
  it('requires 7.4, in its header and in its readme', () => {
    for (const file of ['techniekpact-monitor.php', 'readme.txt'])
      assert.match(texts.get(file) ?? '', /Requires PHP:\s+7\.4\n/);
  });

  for (const [file, text] of texts)
    if (file.endsWith('.php'))
      it(`uses no newer syntax or function: ${file}`, () => {
        assert.deepEqual(newerThan74(text), []);
      });

  for (const code of [
    '$a?->b;',
    'match (1) { 1 => 2 };',
    'f(a: 1);',
    'function f(int|string $a) {}',
    'function f(mixed $a) {}',
    'function f(): static {}',
    'class A { public function __construct(private int $a) {} }',
    'class A { public readonly int $a; }',
    'array_is_list([]);',
    '\\get_debug_type(1);',
    '$f = strlen(...);',
    'try { } catch (E) { }',
  ])
    it(`would be refused with ${code}`, () => {
      assert.notDeepEqual(newerThan74(`<?php ${code}`), []);
    });
});
