import { expect } from '@open-wc/testing';
import { readIndicator } from './read-indicator.js';
import { smallFile } from './small-file.js';

const base = 'https://monitor.example/data/file.json';
const read = (change: Readonly<Record<string, unknown>>) =>
  readIndicator(smallFile(change), base, base);
const found = (change: Readonly<Record<string, unknown>>) =>
  read(change).findings.map(({ severity, code, pointer }) => [severity, code, pointer]);

describe('classes of values', () => {
  const ratio = { unit: { kind: 'ratio', label: 'x', decimals: 2 } };
  const bands = (...list: readonly unknown[]) =>
    read({ ...ratio, bands: list }).dataset.indicator.bands;

  it('are sorted from low to high, whatever their order in the file', () => {
    expect(
      bands(
        { from: 1.5, label: 'krap', tone: 'bad' },
        { from: 0, label: { nl: 'ruim', en: 'loose' } },
      ),
    ).to.deep.equal([
      { from: 0, label: { nl: 'ruim', en: 'loose' } },
      { from: 1.5, label: { nl: 'krap' } },
    ]);
    expect(found({ bands: [{ from: 0, label: 'x' }] })).to.deep.equal([]);
  });

  it('are all dropped when one of them is invalid, since its values would fall into the class below', () => {
    for (const wrong of [
      { label: 'x' },
      { from: '2', label: 'x' },
      { from: 2 },
      { from: 0, label: 'x' },
      3,
    ]) {
      expect(bands({ from: 0, label: 'laag' }, wrong), JSON.stringify(wrong)).to.deep.equal([]);
    }
    expect(
      found({
        bands: [
          { from: 0, label: 'laag' },
          { from: '2', label: 'x' },
        ],
      }),
    ).to.deep.equal([
      ['warning', 'left-out', '/bands/1/from'],
      ['warning', 'left-out', '/bands'],
    ]);
  });

  it('are empty where the file has none', () => {
    expect(read({}).dataset.indicator.bands).to.deep.equal([]);
  });
});

describe('events', () => {
  it('keep their period and label, and are left out when they have none', () => {
    const change = {
      events: [
        { period: '2016', label: 'Start', url: 'https://x.example' },
        { period: '16', label: 'x' },
        { period: '2017' },
      ],
    };
    expect(read(change).dataset.events).to.deep.equal([{ period: '2016', label: { nl: 'Start' } }]);
    expect(found(change)).to.deep.equal([
      ['warning', 'left-out', '/events/1/period'],
      ['warning', 'left-out', '/events/2/label'],
    ]);
  });
});

describe('targets', () => {
  const target = {
    id: 't1',
    period: '2020',
    value: 45_000,
    rule: 'atleast',
    key: ['NL01', 'T'],
    label: 'Doel',
  };
  const targets = (change: Readonly<Record<string, unknown>>) =>
    read({ targets: [{ ...target, ...change }] }).dataset.targets;

  it('are read completely, also beyond the axis and without a definition', () => {
    expect(targets({ definition: 'B', source: 'pact' })).to.deep.equal([
      { ...target, label: { nl: 'Doel' }, since: null, definition: 'B', source: 'pact' },
    ]);
    expect(targets({})[0]).to.deep.include({ definition: null, source: null });
    expect(found({ targets: [target] })).to.deep.equal([]);
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['id', 3],
    ['period', '2019/20'],
    ['value', '45000'],
    ['rule', 'more'],
    ['key', ['NL01', 'X']],
    ['key', ['NL01']],
    ['label', ''],
    ['definition', ''],
    ['definition', 7],
  ];
  for (const [name, value] of wrong) {
    it(`are left out with ${name} ${JSON.stringify(value)}`, () => {
      expect(targets({ [name]: value })).to.deep.equal([]);
      expect(found({ targets: [{ ...target, [name]: value }] })).to.deep.equal([
        ['warning', 'left-out', `/targets/0/${name}`],
      ]);
    });
  }
});

describe('the numerator and denominator of a share', () => {
  const derived = (value: unknown) => read({ derived: value }).dataset.indicator.derived;

  it('are given in words, with the indicator where there is one', () => {
    expect(
      derived({
        numerator: { id: 'vrouwen', text: 'vrouwen' },
        denominator: { text: 'studenten' },
        factor: 100,
      }),
    ).to.deep.equal({
      numerator: { id: 'vrouwen', text: { nl: 'vrouwen' } },
      denominator: { id: null, text: { nl: 'studenten' } },
    });
  });

  it('are unknown where the file gives neither or only one', () => {
    expect([null, undefined, {}, { numerator: { text: 'x' } }].map(derived)).to.deep.equal([
      null,
      null,
      null,
      null,
    ]);
    expect(found({ derived: null })).to.deep.equal([]);
    expect(found({ derived: { numerator: { text: 'x' } } })).to.deep.equal([
      ['warning', 'left-out', '/derived/denominator/text'],
    ]);
  });
});
