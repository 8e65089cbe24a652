import { expect } from '@open-wc/testing';
import { Problem } from '../../src/model/problem.js';
import { against, heldOf, target } from './held-of.js';

describe('a figure against a target', () => {
  it('is held against the latest figure while that of its own period is not there', () => {
    const { held, slice } = heldOf({ targets: [target()] });
    expect(held).to.include({ refused: null, when: 'ahead', against: 3, distance: -20, met: false });
    expect(held?.distances).to.deep.equal([-50, -40, -30, -20]);
    expect(slice.periods).to.have.length(4);
  });

  it('is held against the figure of its own period where that is there, whatever came after it', () => {
    expect(heldOf({ targets: [target({ period: '2016', value: 105 })] }).held).to.include({
      when: 'past',
      against: 1,
      distance: 5,
      met: true,
    });
    expect(heldOf({ targets: [target({ period: '2018', value: 131 })] }).held).to.include({
      when: 'now',
      against: 3,
      distance: -1,
      met: false,
    });
  });

  it('is held against the latest figure where that of a past period is lacking', () => {
    expect(against([100, null, 120], { period: '2017', value: 130 }).held).to.include({
      when: 'past',
      against: 2,
      distance: -10,
      met: false,
    });
  });

  const rules = [
    ['atleast', 130, true],
    ['atleast', 131, false],
    ['atmost', 130, true],
    ['atmost', 129, false],
    ['equals', 130, true],
    ['equals', 129, false],
  ] as const;
  for (const [rule, value, met] of rules)
    it(`of ${rule} ${value} is ${met ? '' : 'not '}met by 130`, () => {
      expect(heldOf({ targets: [target({ rule, value })] }).held?.met).to.equal(met);
    });

  it('has no distance without a figure', () => {
    expect(against([null, null], {}).held).to.include({
      refused: null,
      when: null,
      against: null,
      distance: null,
      met: null,
      course: null,
    });
  });

  it('is refused where it was set for another group, and says for which', () => {
    const { held } = heldOf({ targets: [target({ key: ['PV23', 'T'] })] });
    expect(held).to.include({ refused: 'population', own: null, against: null, distance: null, met: null, course: null });
    expect(held?.setFor).to.deep.equal([{ nl: 'Overijssel' }]);
    expect(held?.distances).to.deep.equal([]);
    const women = heldOf({ targets: [target({ key: ['NL01', 'F'] })] }, { region: 'PV23' }).held;
    expect(women?.setFor).to.deep.equal([{ nl: 'Nederland' }, { nl: 'Vrouwen' }]);
  });

  it('is refused where it was set for another way of counting, or where nobody says for which', () => {
    const two = { definitions: { A: { text: 'a' }, B: { text: 'b' } }, edition: { id: '2020', definition: 'B' } };
    expect(heldOf({ ...two, targets: [target({ definition: 'B' })] }).held?.refused).to.equal(null);
    expect(heldOf({ ...two, targets: [target({ definition: 'A' })] }).held).to.include({ refused: 'definition', distance: null });
    expect(heldOf({ ...two, targets: [target()] }).held).to.include({ refused: 'unknown-definition', distance: null });
    expect(heldOf({ ...two, targets: [target({ definition: 'A' })] }).held?.definition?.text).to.deep.equal({ nl: 'a' });
  });

  it('is held against none of the figures that were counted otherwise, nor against a forecast', () => {
    const stitched = {
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
      edition: { id: 'e2' },
      series: [{ key: ['NL01', 'T'], values: [100, 110, 120, 130], editions: ['e1', 'e1', 'e2', 'e2'], status: '...f' }],
    };
    expect(heldOf({ ...stitched, targets: [target({ definition: 'B' })] }).held).to.deep.include({
      against: 2,
      distances: [null, null, -30, null],
    });
  });

  it('is the one that is named', () => {
    const targets = [target(), target({ id: 't2', period: '2030' })];
    expect(heldOf({ targets }, {}, 't2').held?.target.period).to.equal('2030');
    try {
      heldOf({ targets }, {}, 't3');
      expect.fail('a target that is not there was found');
    } catch (problem) {
      expect(problem).to.be.instanceOf(Problem);
      expect(problem).to.deep.include({ code: 'unknown-target', detail: { pointer: 'target', expected: 't1, t2', found: 't3' } });
    }
  });

  it('of one name is that of the row that is asked for', () => {
    const targets = [target(), target({ key: ['PV23', 'T'], value: 12 })];
    expect(heldOf({ targets }, { region: 'PV23' }, 't1').held).to.include({ refused: null, distance: -2 });
  });

  it('is the next that is still to come, else the last that is past, and first of all one that applies', () => {
    const chosen = (...periods: readonly string[]): string | undefined =>
      heldOf({ targets: periods.map((period) => target({ id: period, period })) }).held?.target.id;
    expect(chosen('2030', '2016', '2025', '2012')).to.equal('2025');
    expect(chosen('2012', '2016', '2014')).to.equal('2016');
    const foreign = target({ id: 'foreign', period: '2019', key: ['PV23', 'T'] });
    expect(heldOf({ targets: [foreign, target({ id: 'own', period: '2012' })] }).held?.target.id).to.equal('own');
    expect(heldOf({ targets: [foreign] }).held?.target.id).to.equal('foreign');
  });

  it('is null where the file has none', () => {
    expect(heldOf({}).held).to.equal(null);
  });

  it('belongs to the last of the periods asked for, with all that go before it', () => {
    const { held, slice } = heldOf({ targets: [target({ since: '2015' })] }, { period: 'last-1' });
    expect(held?.course?.kind).to.equal('told');
    expect(slice.periods).to.have.length(4);
    const earlier = heldOf({ targets: [target()] }, { period: '2016..2017' });
    expect(earlier.slice.periods.map(({ code }) => code)).to.deep.equal(['2015', '2016', '2017']);
    expect(earlier.held?.distance).to.equal(-30);
  });

  it('knows where the target was published', () => {
    const sources = [
      { id: 'duo', name: 'DUO' },
      { id: 'raad', name: 'De raad', url: 'https://raad.example/' },
    ];
    expect(heldOf({ sources, targets: [target({ source: 'raad' })] }).held?.source?.url).to.equal('https://raad.example/');
    expect(heldOf({ sources, targets: [target({ source: 'niemand' })] }).held?.source).to.equal(null);
  });

  it('is frozen', () => {
    const answer = heldOf({ targets: [target({ since: '2015' })] });
    for (const part of [answer, answer.held, answer.held?.distances, answer.held?.course]) expect(Object.isFrozen(part)).to.equal(true);
  });
});
