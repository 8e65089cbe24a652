import { expect } from '@open-wc/testing';
import geslacht from '../../../../demo/monitor/doorstroom-nprofiel-geslacht.json';
import nprofiel from '../../../../demo/monitor/doorstroom-nprofiel-ho.json';
import vmbo from '../../../../demo/monitor/doorstroom-vmbo-mbo.json';
import type { Flow } from '../../../../src/widgets/flow/model/flow.js';
import { problemOf } from '../../../data/problem-of.js';
import { smallFile } from '../../../data/small-file.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { base, flowFile, flowOf, row } from './flow-file.js';

const values = ({ steps }: Flow) =>
  steps.map(({ id, destinations }) => [id, destinations.map(({ value }) => value)]);
const findingsOf = (file: Record<string, unknown>) =>
  readIndicator(file, base, base).findings.map(
    ({ severity, code, pointer, expected, found }) =>
      `${severity} ${code} ${pointer}: expected ${expected}, found ${found}`,
  );
const fits = ({ steps }: Flow) => steps.map(({ fit }) => fit);

describe('the real figures of progression', () => {
  it('give the shares of boys and girls per school type, each group by itself', () => {
    const found = flowOf(geslacht);
    expect(values(found)).to.deep.equal([
      ['havo M', [67]],
      ['havo F', [27]],
      ['vwo M', [74]],
      ['vwo F', [49]],
    ]);
    expect(found.period.code).to.equal('2023');
    expect(found.ends).to.deep.equal({ of: 'all', highest: [2], lowest: [1], count: 4 });
    expect(found.steps[0]?.destinations[0]?.label, 'no destination').to.equal(null);
    expect(fits(found), 'nothing is known of the others').to.deep.equal([
      'rest',
      'rest',
      'rest',
      'rest',
    ]);
    expect(flowOf(vmbo).steps.map(({ names }) => names.map((name) => name['nl']))).to.deep.equal([
      ['Jongens'],
      ['Meisjes'],
    ]);
  });

  it('all belong to the one period that most groups have, and groups with a later figure are counted', () => {
    const found = flowOf(nprofiel);
    expect(found.period.code).to.equal('2014/15');
    expect(values(found)).to.deep.equal([
      ['T', [61]],
      ['havo', [55]],
      ['vwo', [65]],
    ]);
    expect(found.later).to.equal(1);
    expect(
      flowOf(nprofiel, { period: '2020/21' }).steps.map(
        ({ destinations: [first] }) => first?.observation.status,
      ),
    ).to.deep.equal(['final', 'missing', 'missing']);
  });

  it('are compared with one another only where edition and definition are those of most groups', () => {
    expect(flowOf(nprofiel).steps.map(({ unranked: apart }) => apart)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(flowOf(nprofiel).ends).to.deep.equal({ of: 'all', highest: [2], lowest: [1], count: 2 });
  });
});

describe('a group with several destinations', () => {
  const file = flowFile([
    row('bb', 'T', 'alle', 97),
    row('bb', 'T', 'techniek', 40),
    row('bb', 'T', 'mbo', 45),
    row('bb', 'T', 'havo', 12),
    row('tl', 'T', 'techniek', 33),
    row('tl', 'T', 'mbo', 33),
    row('tl', 'T', 'havo', 33),
  ]);

  it('is a stack of shares one after the other, with the total of the file kept separately', () => {
    const [first, second] = flowOf(file).steps;
    expect(first?.destinations.map(({ id, from, value }) => [id, from, value])).to.deep.equal([
      ['techniek', 0, 40],
      ['mbo', 40, 45],
      ['havo', 85, 12],
    ]);
    expect(first?.destinations.map(({ label }) => label?.['nl'])).to.deep.equal([
      'Techniek in het mbo',
      'Ander mbo',
      'Havo',
    ]);
    expect([first?.whole?.value, first?.whole?.from]).to.deep.equal([97, 0]);
    expect([first?.sum, first?.fit]).to.deep.equal([97, 'rest']);
    expect(second?.whole).to.equal(null);
    expect([second?.sum, second?.fit], 'three times a third').to.deep.equal([99, 'rounding']);
  });

  it('is complete where its shares add up to a hundred, over it where rounding cannot explain the excess, and its shares are never adjusted', () => {
    const fit = (...shares: readonly (number | null)[]) => {
      const codes = ['techniek', 'mbo', 'havo'];
      const [step] = flowOf(
        flowFile(shares.map((share, i) => row('bb', 'T', codes[i] ?? '', share))),
      ).steps;
      return [step?.fit, step?.sum];
    };
    expect(fit(40, 45, 15)).to.deep.equal(['whole', 100]);
    expect(fit(40, 45, 16)).to.deep.equal(['rounding', 101]);
    expect(fit(40, 45, 17)).to.deep.equal(['over', 102]);
    expect(fit(40, null, 60)).to.deep.equal(['whole', 100]);
    expect(fit(40, null, 59), 'of one nobody knows').to.deep.equal(['rest', 99]);
    expect(fit(49, 50), 'each of two may be half a step off').to.deep.equal(['rounding', 99]);
    expect(fit(50, 51)).to.deep.equal(['rounding', 101]);
    expect(fit(49, 49)).to.deep.equal(['rest', 98]);
    expect(fit(50, 52)).to.deep.equal(['over', 102]);
    expect(fit(null, null)).to.deep.equal(['none', null]);
    expect(fit(100)).to.deep.equal(['whole', 100]);
    expect(fit(99)).to.deep.equal(['rest', 99]);
  });

  it('is rounded by half a step of the decimals that its shares are written with', () => {
    const unit = { kind: 'share', label: { nl: 'procent' }, symbol: '%', decimals: 1 };
    const fit = (...shares: readonly number[]) => fitOf(unit, ...shares);
    const fitOf = (unit: object, ...shares: readonly number[]) =>
      flowOf(
        flowFile(
          shares.map((share, i) =>
            row('bb', 'T', ['alle', 'techniek', 'mbo', 'havo'][i + 1] ?? '', share),
          ),
          { unit },
        ),
      ).steps[0]?.fit;
    expect(fit(33.3, 33.3, 33.3)).to.equal('rounding');
    expect(fit(33.3, 33.3, 33.2)).to.equal('rest');
    expect(fit(50, 50.1)).to.equal('rounding');
    expect(fit(50, 50.2)).to.equal('over');
    const thousandths = { ...unit, decimals: 3 };
    expect(fitOf(thousandths, 33.333, 33.333, 33.333)).to.equal('rounding');
    // In thousands without decimals: 33.1 is written as 33 100.
    const thousands = { ...unit, decimals: 0, multiplier: 3 };
    expect(fitOf(thousands, 33.1, 33.1, 33.1)).to.equal('rest');
    expect(fitOf(thousands, 33.333, 33.333, 33.333)).to.equal('rounding');
    expect(fitOf(thousandths, 33.333, 33.333, 33.332)).to.equal('rest');
  });

  it('is compared with the others by the first destination in the file, except where all are equal or fewer than two have a number', () => {
    expect(flowOf(file).ends).to.deep.equal({
      of: 'techniek',
      highest: [0],
      lowest: [1],
      count: 2,
    });
    const two = (first: number | null, second: number | null) =>
      flowOf(flowFile([row('bb', 'T', 'techniek', first), row('tl', 'T', 'techniek', second)]))
        .ends;
    expect(two(41, 40)).to.deep.include({ highest: [0], lowest: [1] });
    expect(two(0, 40)).to.deep.include({ highest: [1], lowest: [0] });
    expect(two(40, 40)).to.equal(null);
    expect(two(40, null)).to.equal(null);
    const other = flowFile([row('bb', 'T', 'techniek', 40), row('tl', 'T', 'mbo', 50)]);
    expect(flowOf(other).ends, 'of one group alone').to.equal(null);
    expect(two(null, null)).to.equal(null);
  });

  it('counts as later than the others with a single later figure', () => {
    const later = flowFile([
      row('bb', 'T', 'techniek', 40, 41),
      row('bb', 'T', 'mbo', 45, null),
      row('tl', 'T', 'techniek', 33, null),
      row('tl', 'T', 'mbo', 33, null),
    ]);
    expect([flowOf(later).period.code, flowOf(later).later]).to.deep.equal(['2018', 1]);
  });

  it('has the total as its only destination where the file has nothing but the total', () => {
    const [only] = flowOf(flowFile([row('bb', 'T', 'alle', 97), row('tl', 'T', 'alle', 95)])).steps;
    expect(only?.destinations.map(({ id }) => id)).to.deep.equal(['alle']);
    expect(only?.whole).to.equal(null);
    const [one] = flowOf(flowFile([row('bb', 'T', 'alle', 97), row('tl', 'T', 'mbo', 95)])).steps;
    expect([one?.destinations, one?.whole?.id]).to.deep.equal([[], 'alle']);
  });

  it('is reported to the publisher once where its shares exceed a hundred', () => {
    const findings = (rows: Parameters<typeof flowFile>[0], change = {}) =>
      findingsOf(flowFile(rows, change));
    expect(
      findings([
        row('bb', 'T', 'alle', 100),
        row('bb', 'T', 'techniek', 60),
        row('bb', 'T', 'mbo', 45),
        row('tl', 'T', 'mbo', 50),
      ]),
    ).to.deep.equal(['note parts-differ /series/1/values/0: expected 100, found 105']);
    expect(
      findings([
        row('bb', 'T', 'techniek', 56),
        row('bb', 'T', 'mbo', 45),
        row('bb', 'M', 'mbo', 99),
      ]),
    ).to.deep.equal([]);
  });
});

describe('the groups of a flow', () => {
  const file = flowFile(
    ['bb', 'tl'].flatMap((track, i) =>
      ['T', 'M', 'F'].map((gender, j) => row(track, gender, 'techniek', 30 + 10 * i + j)),
    ),
  );
  const groups = (attributes: Parameters<typeof flowOf>[1]) =>
    flowOf(file, attributes).steps.map(({ id }) => id);

  it('are those of the first two dimensions, or of those that are named, in that order', () => {
    expect(groups({})).to.deep.equal(['bb T', 'bb M', 'bb F', 'tl T', 'tl M', 'tl F']);
    expect(groups({ split: 'leerweg' })).to.deep.equal(['bb', 'tl']);
    expect(groups({ split: 'gender leerweg', filter: 'gender=F,M' })).to.deep.equal([
      'F bb',
      'F tl',
      'M bb',
      'M tl',
    ]);
    expect(problemOf(() => groups({ split: 'niveau' })).detail).to.deep.equal({
      pointer: 'split',
      expected: 'leerweg, gender, naar',
      found: 'niveau',
    });
  });

  it('are named after the categories that distinguish them, not after their destinations', () => {
    expect(flowOf(file).groupedBy.map((name) => name['nl'])).to.deep.equal(['Leerweg', 'Geslacht']);
    expect(
      flowOf(file, { split: 'gender leerweg' }).groupedBy.map((name) => name['nl']),
    ).to.deep.equal(['Geslacht', 'Leerweg']);
  });

  it('are highlighted when one of their destinations is', () => {
    const ways = flowFile([
      row('bb', 'T', 'techniek', 40),
      row('bb', 'T', 'mbo', 45),
      row('tl', 'T', 'techniek', 33),
    ]);
    expect(
      flowOf(ways, { highlight: 'mbo' }).steps.map(({ highlighted }) => highlighted),
    ).to.deep.equal([true, false]);
  });

  it('are limited by a filter of the query, and highlighted by a choice of the page', () => {
    const chosen = flowOf(file, { inherited: [{ filter: 'gender=F' }] }).steps.filter(
      ({ highlighted }) => highlighted,
    );
    expect(chosen.map(({ id }) => id)).to.deep.equal(['bb F', 'tl F']);
    expect(groups({ filter: 'leerweg=tl' })).to.deep.equal(['T', 'M', 'F']);
    const { slice } = flowOf(file, { filter: 'leerweg=tl' });
    expect(
      slice.at.map(({ code }) => code),
      'what holds for all is told once',
    ).to.deep.equal(['tl']);
  });

  it('do not hide a dimension that a reader has to choose in', () => {
    expect(problemOf(() => groups({ split: 'gender' })).detail).to.deep.include({
      pointer: 'filter',
      expected: 'bb, tl',
    });
    expect(problemOf(() => groups({ filter: 'leerweg=tl gender=X' })).code).to.equal(
      'unknown-category',
    );
  });
});

describe('figures that are no shares', () => {
  it('are refused, since it is not known what they are parts of', () => {
    expect(problemOf(() => flowOf(smallFile())).code).to.equal('bad-attribute');
    expect(problemOf(() => flowOf(smallFile())).detail).to.deep.equal({
      pointer: 'indicator',
      expected: 'a share',
      found: 'count',
    });
  });
});
