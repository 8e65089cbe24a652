import { expect } from '@open-wc/testing';
import geslacht from '../../demo/monitor/doorstroom-nprofiel-geslacht.json';
import nprofiel from '../../demo/monitor/doorstroom-nprofiel-ho.json';
import vmbo from '../../demo/monitor/doorstroom-vmbo-mbo.json';
import type { Flow } from '../../src/model/flow.js';
import { problemOf } from '../sources/problem-of.js';
import { smallFile } from '../sources/small-file.js';
import { readIndicator } from '../../src/sources/monitor-indicator.js';
import { base, flowFile, flowOf, row } from './flow-file.js';

const values = ({ steps }: Flow) => steps.map(({ id, destinations }) => [id, destinations.map(({ value }) => value)]);
const findingsOf = (file: Record<string, unknown>) =>
  readIndicator(file, base, base).findings.map(
    ({ severity, code, pointer, expected, found }) => `${severity} ${code} ${pointer}: expected ${expected}, found ${found}`,
  );
const fits = ({ steps }: Flow) => steps.map(({ fit }) => fit);

describe('the real figures of progression', () => {
  it('are told of boys and girls of each school type, each group by itself', () => {
    const found = flowOf(geslacht);
    expect(values(found)).to.deep.equal([
      ['havo M', [67]],
      ['havo F', [27]],
      ['vwo M', [74]],
      ['vwo F', [49]],
    ]);
    expect(found.period.code).to.equal('2023');
    expect(found.ends).to.deep.equal({ of: 'all', highest: [2], lowest: [1], count: 4 });
    expect(fits(found), 'nothing is known of the others').to.deep.equal(['rest', 'rest', 'rest', 'rest']);
    expect(flowOf(vmbo).steps.map(({ names }) => names.map((name) => name['nl']))).to.deep.equal([['Jongens'], ['Meisjes']]);
  });

  it('are all of the one period that most groups have, and a group that is further is counted', () => {
    const found = flowOf(nprofiel);
    expect(found.period.code).to.equal('2014/15');
    expect(values(found)).to.deep.equal([
      ['T', [61]],
      ['havo', [55]],
      ['vwo', [65]],
    ]);
    expect(found.later).to.equal(1);
    expect(flowOf(nprofiel, { period: '2020/21' }).steps.map(({ destinations: [first] }) => first?.observation.status)).to.deep.equal([
      'final',
      'missing',
      'missing',
    ]);
  });

  it('are held against one another only where edition and counting are those of most', () => {
    expect(flowOf(nprofiel).steps.map(({ apart }) => apart)).to.deep.equal([true, false, false]);
    expect(flowOf(nprofiel).ends).to.deep.equal({ of: 'all', highest: [2], lowest: [1], count: 2 });
  });
});

describe('a group that went several ways', () => {
  const file = flowFile([
    row('bb', 'T', 'alle', 97),
    row('bb', 'T', 'techniek', 40),
    row('bb', 'T', 'mbo', 45),
    row('bb', 'T', 'havo', 12),
    row('tl', 'T', 'techniek', 33),
    row('tl', 'T', 'mbo', 33),
    row('tl', 'T', 'havo', 33),
  ]);

  it('is one whole: its shares stand after each other, and the total that the file gives stands apart', () => {
    const [first, second] = flowOf(file).steps;
    expect(first?.destinations.map(({ id, from, value }) => [id, from, value])).to.deep.equal([
      ['techniek', 0, 40],
      ['mbo', 40, 45],
      ['havo', 85, 12],
    ]);
    expect(first?.whole?.value).to.equal(97);
    expect([first?.sum, first?.fit]).to.deep.equal([97, 'rest']);
    expect(second?.whole).to.equal(null);
    expect([second?.sum, second?.fit], 'three times a third').to.deep.equal([99, 'rounding']);
  });

  it('is a whole where its shares are a hundred, more than one where they are beyond rounding, and never mended', () => {
    const fit = (...shares: readonly (number | null)[]) => {
      const codes = ['techniek', 'mbo', 'havo'];
      const [step] = flowOf(flowFile(shares.map((share, i) => row('bb', 'T', codes[i] ?? '', share)))).steps;
      return [step?.fit, step?.sum];
    };
    expect(fit(40, 45, 15)).to.deep.equal(['whole', 100]);
    expect(fit(40, 45, 16)).to.deep.equal(['rounding', 101]);
    expect(fit(40, 45, 17)).to.deep.equal(['over', 102]);
    expect(fit(40, null, 60)).to.deep.equal(['whole', 100]);
    expect(fit(40, null, 59), 'of one nobody knows').to.deep.equal(['rest', 99]);
    expect(fit(null, null)).to.deep.equal(['none', null]);
    expect(fit(100)).to.deep.equal(['whole', 100]);
    expect(fit(99)).to.deep.equal(['rest', 99]);
  });

  it('is remarked to the publisher where its shares are more than a hundred, once per group', () => {
    const findings = (rows: Parameters<typeof flowFile>[0], change = {}) => findingsOf(flowFile(rows, change));
    expect(
      findings([row('bb', 'T', 'alle', 100), row('bb', 'T', 'techniek', 60), row('bb', 'T', 'mbo', 45), row('tl', 'T', 'mbo', 50)]),
    ).to.deep.equal(['note parts-differ /series/1/values/0: expected 100, found 105']);
    expect(findings([row('bb', 'T', 'techniek', 56), row('bb', 'T', 'mbo', 45), row('bb', 'M', 'mbo', 99)])).to.deep.equal([]);
  });
});

describe('which groups are told', () => {
  const file = flowFile(
    ['bb', 'tl'].flatMap((track, i) => ['T', 'M', 'F'].map((gender, j) => row(track, gender, 'techniek', 30 + 10 * i + j))),
  );
  const groups = (attributes: Parameters<typeof flowOf>[1]) => flowOf(file, attributes).steps.map(({ id }) => id);

  it('are those of the first two dimensions, or of those that are named, in that order', () => {
    expect(groups({})).to.deep.equal(['bb T', 'bb M', 'bb F', 'tl T', 'tl M', 'tl F']);
    expect(groups({ split: 'leerweg' })).to.deep.equal(['bb', 'tl']);
    expect(groups({ split: 'gender leerweg', filter: 'gender=F,M' })).to.deep.equal(['F bb', 'F tl', 'M bb', 'M tl']);
    expect(problemOf(() => groups({ split: 'niveau' })).detail).to.deep.equal({
      pointer: 'split',
      expected: 'leerweg, gender, naar',
      found: 'niveau',
    });
  });

  it('are fewer where one is asked for, and pointed out where the page has chosen one', () => {
    const chosen = flowOf(file, { around: [{ filter: 'gender=F' }] }).steps.filter(({ highlighted }) => highlighted);
    expect(chosen.map(({ id }) => id)).to.deep.equal(['bb F', 'tl F']);
    expect(groups({ filter: 'leerweg=tl' })).to.deep.equal(['T', 'M', 'F']);
    const { slice } = flowOf(file, { filter: 'leerweg=tl' });
    expect(
      slice.at.map(({ code }) => code),
      'what holds for all is told once',
    ).to.deep.equal(['tl']);
  });

  it('do not hide a dimension that a reader has to choose in', () => {
    expect(problemOf(() => groups({ split: 'gender' })).detail).to.deep.include({ pointer: 'filter', expected: 'bb, tl' });
    expect(problemOf(() => groups({ filter: 'leerweg=tl gender=X' })).code).to.equal('unknown-category');
  });
});

describe('figures that are no shares', () => {
  it('are refused: of what they are parts is not known', () => {
    expect(problemOf(() => flowOf(smallFile())).detail).to.deep.equal({ pointer: 'indicator', expected: 'a share', found: 'count' });
  });
});
