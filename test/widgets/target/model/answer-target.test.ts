import { expect } from '@open-wc/testing';
import { Problem } from '../../../../src/model/problem.js';
import { against, targetAnswerOf, target } from '../../../model/target-answer-of.js';

describe('a figure against a target', () => {
  it('is compared with the latest figure while its own period has no figure', () => {
    const { comparison: compared, slice } = targetAnswerOf({ targets: [target()] });
    expect(compared).to.include({
      definition: null,
      refused: null,
      when: 'ahead',
      against: 3,
      distance: -20,
      met: false,
    });
    expect(compared?.distances).to.deep.equal([-50, -40, -30, -20]);
    expect(slice.periods).to.have.length(4);
  });

  it('is compared with the figure of its own period once there is one, whatever came later', () => {
    expect(
      targetAnswerOf({ targets: [target({ period: '2016', value: 105 })] }).comparison,
    ).to.include({
      when: 'past',
      against: 1,
      distance: 5,
      met: true,
    });
    expect(
      targetAnswerOf({ targets: [target({ period: '2018', value: 131 })] }).comparison,
    ).to.include({
      when: 'now',
      against: 3,
      distance: -1,
      met: false,
    });
  });

  it('is compared with the latest figure where its period is past and has no figure', () => {
    expect(against([100, null, 120], { period: '2017', value: 130 }).comparison).to.include({
      when: 'past',
      against: 2,
      distance: -10,
      met: false,
    });
  });

  it('is compared with the only figure of a file, of whatever kind its period is', () => {
    const period = { kind: 'schoolyear', codes: ['2017/18'] };
    const when = (...codes: readonly string[]) =>
      codes.map(
        (code) => against([120], { period: code, value: 130 }, { period }).comparison?.when,
      );
    expect(when('2016/17', '2017/18', '2018/19')).to.deep.equal(['past', 'now', 'ahead']);
    const [near, far] = ['2018/19', '2019/20'].map((code) =>
      target({ id: code, period: code, key: ['NL01', 'T'] }),
    );
    const series = [{ key: ['NL01', 'T'], values: [120] }];
    expect(targetAnswerOf({ period, series, targets: [far, near] }).comparison?.target.id).to.equal(
      '2018/19',
    );
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
      expect(targetAnswerOf({ targets: [target({ rule, value })] }).comparison?.met).to.equal(met);
    });

  it('is compared with a figure of a school year in the same way', () => {
    const period = { kind: 'schoolyear', codes: ['2015/16', '2016/17', '2017/18', '2018/19'] };
    const school = (...periods: readonly string[]) =>
      targetAnswerOf({
        period,
        targets: periods.map((code) => target({ id: code, period: code, since: '2015/16' })),
      }).comparison;
    expect(school('2020/21')).to.deep.include({ when: 'ahead', against: 3, distance: -20 });
    expect(school('2020/21')?.course).to.deep.include({ kind: 'told', elapsed: 3, toGo: 2 });
    expect(school('2025/26', '2020/21')?.target.id, 'the next one ahead').to.equal('2020/21');
    expect(school('2016/17')).to.deep.include({ when: 'past', against: 1, distance: -40 });
  });

  it('has no distance without a figure', () => {
    expect(against([null, null], {}).comparison).to.include({
      refused: null,
      when: null,
      against: null,
      distance: null,
      met: null,
      course: null,
    });
  });

  it('is refused where it was set for another group, and names that group', () => {
    const { comparison: compared } = targetAnswerOf({ targets: [target({ key: ['PV23', 'T'] })] });
    expect(compared).to.include({
      refused: 'population',
      own: null,
      against: null,
      distance: null,
      met: null,
      course: null,
    });
    expect(compared?.setFor).to.deep.equal([{ nl: 'Overijssel' }]);
    expect(compared?.distances).to.deep.equal([]);
    const women = targetAnswerOf(
      { targets: [target({ key: ['NL01', 'F'] })] },
      { region: 'PV23' },
    ).comparison;
    expect(women?.setFor).to.deep.equal([{ nl: 'Nederland' }, { nl: 'Vrouwen' }]);
  });

  it('is refused where it was set for another definition, or for one that the file does not name', () => {
    const two = {
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      edition: { id: '2020', definition: 'B' },
    };
    expect(
      targetAnswerOf({ ...two, targets: [target({ definition: 'B' })] }).comparison?.refused,
    ).to.equal(null);
    expect(
      targetAnswerOf({ ...two, targets: [target({ definition: 'A' })] }).comparison,
    ).to.include({
      refused: 'definition',
      distance: null,
    });
    expect(targetAnswerOf({ ...two, targets: [target()] }).comparison).to.include({
      refused: 'unknown-definition',
      distance: null,
    });
    expect(
      targetAnswerOf({ ...two, targets: [target({ definition: 'A' })] }).comparison?.definition
        ?.text,
    ).to.deep.equal({
      nl: 'a',
    });
  });

  it('is compared neither with figures of another definition nor with a forecast', () => {
    const stitched = {
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
      edition: { id: 'e2' },
      series: [
        {
          key: ['NL01', 'T'],
          values: [100, 110, 120, 130],
          editions: ['e1', 'e1', 'e2', 'e2'],
          status: '...f',
        },
      ],
    };
    expect(
      targetAnswerOf({ ...stitched, targets: [target({ definition: 'B' })] }).comparison,
    ).to.deep.include({
      against: 2,
      distances: [null, null, -30, null],
    });
  });

  it('is the target whose id is given', () => {
    const targets = [target(), target({ id: 't2', period: '2030' })];
    expect(targetAnswerOf({ targets }, {}, 't2').comparison?.target.period).to.equal('2030');
    try {
      targetAnswerOf({ targets }, {}, 't3');
      expect.fail('a target that is not there was found');
    } catch (problem) {
      expect(problem).to.be.instanceOf(Problem);
      expect(problem).to.deep.include({
        code: 'unknown-target',
        detail: { pointer: 'target', expected: 't1, t2', found: 't3' },
      });
    }
  });

  it('of an id that several rows share is the one of the selected row', () => {
    const targets = [target(), target({ key: ['PV23', 'T'], value: 12 })];
    expect(targetAnswerOf({ targets }, { region: 'PV23' }, 't1').comparison).to.include({
      refused: null,
      distance: -2,
    });
  });

  it('is one that applies if there is any: the next one ahead, otherwise the last one past', () => {
    const chosen = (...periods: readonly string[]): string | undefined =>
      targetAnswerOf({ targets: periods.map((period) => target({ id: period, period })) })
        .comparison?.target.id;
    expect(chosen('2030', '2016', '2025', '2012')).to.equal('2025');
    expect(chosen('2012', '2016', '2014')).to.equal('2016');
    const foreign = target({ id: 'foreign', period: '2019', key: ['PV23', 'T'] });
    expect(
      targetAnswerOf({ targets: [foreign, target({ id: 'own', period: '2012' })] }).comparison
        ?.target.id,
    ).to.equal('own');
    expect(targetAnswerOf({ targets: [foreign] }).comparison?.target.id).to.equal('foreign');
  });

  it('of another definition comes after one that applies and before one of another group', () => {
    const counted = {
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      edition: { id: '2020', definition: 'B' },
    };
    const foreign = target({ id: 'foreign', period: '2019', key: ['PV23', 'T'], definition: 'B' });
    const otherwise = target({ id: 'otherwise', period: '2030', definition: 'A' });
    const own = target({ id: 'own', period: '2012', definition: 'B' });
    const chosen = (...targets: readonly object[]) =>
      targetAnswerOf({ ...counted, targets }).comparison?.target.id;
    expect(chosen(foreign, otherwise)).to.equal('otherwise');
    expect(chosen(foreign, otherwise, own)).to.equal('own');
  });

  it('has the provenance of the figures it is compared with: the latest, the one of its own period, and the first of its course', () => {
    const file = (status: string, values: readonly (number | null)[]) => ({
      editions: { e1: {}, e2: {}, e3: {}, e4: {} },
      edition: { id: 'e4' },
      series: [{ key: ['NL01', 'T'], values, status, editions: ['e1', 'e2', 'e3', 'e4'] }],
    });
    const editions = (
      change: object,
      values: readonly (number | null)[] = [100, 110, 120, 130],
      status = '....',
    ) => targetAnswerOf({ ...file(status, values), ...change }).from.editions.map(({ id }) => id);
    expect(editions({})).to.deep.equal(['e4']);
    expect(editions({}, [100, null, null, null], '.mmm'), 'the only figure').to.deep.equal(['e1']);
    expect(editions({ targets: [target()] })).to.deep.equal(['e4']);
    expect(editions({ targets: [target({ period: '2016' })] })).to.have.members(['e2', 'e4']);
    expect(
      editions({ targets: [target({ since: '2015' })] }),
      'editions that are joined',
    ).to.have.members(['e1', 'e4']);
    expect(
      editions({}, [null, null, null, null], 'mmmm'),
      'without a figure the last cell',
    ).to.deep.equal(['e4']);
  });

  it('is null where the file has none', () => {
    expect(targetAnswerOf({}).comparison).to.equal(null);
  });

  it('is computed for the last of the selected periods, with all earlier ones included', () => {
    const { comparison: compared, slice } = targetAnswerOf(
      { targets: [target({ since: '2015' })] },
      { period: 'last-1' },
    );
    expect(compared?.course?.kind).to.equal('told');
    expect(slice.periods).to.have.length(4);
    const earlier = targetAnswerOf({ targets: [target()] }, { period: '2016..2017' });
    expect(earlier.slice.periods.map(({ code }) => code)).to.deep.equal(['2015', '2016', '2017']);
    expect(earlier.comparison?.distance).to.equal(-30);
  });

  it('knows where the target was published', () => {
    const sources = [
      { id: 'duo', name: 'DUO' },
      { id: 'raad', name: 'De raad', url: 'https://raad.example/' },
    ];
    expect(
      targetAnswerOf({ sources, targets: [target({ source: 'raad' })] }).comparison?.source?.url,
    ).to.equal('https://raad.example/');
    expect(
      targetAnswerOf({ sources, targets: [target({ source: 'niemand' })] }).comparison?.source,
    ).to.equal(null);
  });

  it('is frozen', () => {
    const answer = targetAnswerOf({ targets: [target({ since: '2015' })] });
    for (const part of [
      answer,
      answer.comparison,
      answer.comparison?.distances,
      answer.comparison?.course,
    ])
      expect(Object.isFrozen(part)).to.equal(true);
  });
});
