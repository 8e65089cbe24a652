import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/data/parse-json.js';
import { problemOf } from './problem-of.js';

describe('JSON', () => {
  it('is read up to 64 levels deep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(64))).to.be.an('array');
    expect(problemOf(() => parseJson(nested(65))).code).to.equal('shape');
    expect(problemOf(() => parseJson('{"a":'.repeat(1_000_000))).code).to.equal('shape');
  });

  it('may have brackets in its texts', () => {
    const text = '[{"\\"'.repeat(100);
    expect(parseJson(JSON.stringify({ text, more: '\\' }))).to.deep.equal({ text, more: '\\' });
  });

  for (const text of [
    'NaN',
    '[1,]',
    '{a:1}',
    "{'a':1}",
    '{"a":1',
    'callback({})',
    '{} {}',
    '// no\n{}',
    '"\\',
  ]) {
    it(`is not parsed from ${text}`, () => {
      const problem = problemOf(() => parseJson(text));
      expect(problem.code).to.equal('not-json');
      expect(problem.message).not.to.include('callback');
    });
  }
});

describe('a member name that occurs twice in an object', () => {
  const twice = (text: string) => {
    const { code, detail } = problemOf(() => parseJson(text));
    return [code, detail.pointer];
  };

  it('refuses the text, and its position is reported', () => {
    expect(twice('{"a":1,"a":2}')).to.deep.equal(['member-twice', '/a']);
    expect(
      twice('{"series":[{"key":[]},{"values":[1,2],"status":"..","values":[3,4]}]}'),
    ).to.deep.equal(['member-twice', '/series/1/values']);
    expect(twice('[[{"a/b":{"~":0,"~":1}}]]')).to.deep.equal(['member-twice', '/0/0/a~1b/~0']);
  });

  it('is recognised through escapes', () => {
    expect(twice('{"status":"s","st\\u0061tus":"p"}')).to.deep.equal(['member-twice', '/status']);
  });

  it('may occur in different objects, in texts and in lists', () => {
    for (const text of [
      '[{"a":1},{"a":2}]',
      '{"a":{"a":{"a":1}}}',
      '{"a":"\\"a\\":1,","b":"a"}',
      '{"a":["a","a"],"b":{"a":1},"c":{"a":2}}',
      '{"":1}',
    ])
      expect(parseJson(text), text).to.deep.equal(JSON.parse(text));
  });

  it('is not reported where the text is not valid JSON', () => {
    expect(twice('{"a":1,"a":2')[0]).to.equal('not-json');
    expect(twice('}{"a":1,"a":2')[0]).to.equal('not-json');
  });
});
