import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/sources/parse-json.js';
import { problemOf } from './problem-of.js';

describe('JSON', () => {
  it('is read up to 64 levels deep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(64))).to.be.an('array');
    expect(problemOf(() => parseJson(nested(65))).code).to.equal('shape');
    expect(problemOf(() => parseJson('{"a":'.repeat(1_000_000))).code).to.equal('shape');
  });

  it('may hold brackets in its texts', () => {
    const text = '[{"\\"'.repeat(100);
    expect(parseJson(JSON.stringify({ text, more: '\\' }))).to.deep.equal({ text, more: '\\' });
  });

  for (const text of ['NaN', '[1,]', '{a:1}', "{'a':1}", '{"a":1', 'callback({})', '{} {}', '// no\n{}', '"\\']) {
    it(`is not guessed from ${text}`, () => {
      const problem = problemOf(() => parseJson(text));
      expect(problem.code).to.equal('not-json');
      expect(problem.message).not.to.include('callback');
    });
  }
});
