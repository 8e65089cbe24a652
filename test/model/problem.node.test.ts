import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { Problem } from '../../src/model/problem.js';

describe('a problem', () => {
  it('names in its message what was expected and what was found, where that is known', () => {
    const message = (detail: { readonly expected?: string; readonly found?: string }) =>
      new Problem('shape', { pointer: '/unit', ...detail }).message;
    assert.equal(
      message({ expected: 'a text', found: '3' }),
      'shape at /unit: expected a text, found 3',
    );
    assert.equal(message({}), 'shape at /unit: expected –, found –');
    assert.equal(new Problem('shape', { pointer: '/unit' }).expectedFile, 'figures');
  });

  it('can be created where a page has frozen the built-in prototypes', () => {
    // In a process of its own: nothing thaws what is frozen.
    const code = `
      import { Problem } from './src/model/problem.ts';
      import { asProblem } from './src/widgets/core/problems/as-problem.ts';
      globalThis.__TP_VERSION__ = '1.0.0';
      Object.freeze(Error.prototype);
      const one = new Problem('http-status', { pointer: 'https://data.example/', expected: '200', found: '404' });
      const other = asProblem(new TypeError('x'));
      process.stdout.write([one.name, one.code, one instanceof Problem, asProblem(one) === one, other.code].join());
    `;
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', code],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(output, 'Problem,http-status,true,true,internal');
  });
});
