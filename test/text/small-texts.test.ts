import { expect } from '@open-wc/testing';

import type { PeriodKind } from '../../src/model/dataset.js';
import { explorerText } from '../../src/text/explorer-text.js';
import { pastedText } from '../../src/text/pasted-text.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { staleText } from '../../src/text/stale-text.js';
import { provenanceText } from '../../src/text/provenance-text.js';
import { mboByGender, mboTotal, share, sliceOf } from './slices.js';

describe('the name of the explorer', () => {
  it('does not repeat the dimension that the heading names already', () => {
    const label = (heading: string, lang: 'nl' | 'en'): string =>
      explorerText(mboTotal(), lang, heading).label;
    expect(label('Instroom', 'nl')).to.equal('Verken Instroom per schooljaar');
    expect(label('Instroom, per schooljaar', 'nl')).to.equal('Verken Instroom, per schooljaar');
    expect(label('Per schooljaar', 'nl')).to.equal('Verken Per schooljaar');
    expect(label('Intake by school year', 'en')).to.equal('Explore Intake by school year');
  });
});

describe('figures that could not be renewed', () => {
  it('show the date they belong to, where that is known', () => {
    expect(toPlainText(staleText({ since: '2020-06-15' }, 'nl'))).to.equal(
      'Cijfers van 15 juni 2020; bijwerken lukte niet.',
    );
    expect(staleText({ since: '2020-06-15' }, 'nl')[1]).to.deep.equal({
      text: '15 juni 2020',
      figure: true,
    });
    expect(toPlainText(staleText({ since: null }, 'nl'))).to.equal(
      'Eerdere cijfers; bijwerken lukte niet.',
    );
    expect(toPlainText(staleText({ since: '2020-06-15' }, 'en'))).to.equal(
      'Figures of 15 June 2020; updating did not work.',
    );
  });
});

describe('the figure that was pasted with the snippet', () => {
  const pastedSentence = (pasted: string | null, lang: 'nl' | 'en' = 'nl'): string | null => {
    const text = pastedText(pasted, mboTotal(), lang);
    return text === null ? null : toPlainText(text);
  };

  it('is not shown where the widget still has the same figure, whatever the edition', () => {
    expect(pastedSentence('2020|2019/20|42225')).to.equal(null);
    expect(pastedSentence(' 2019 | 2019/20 | 42225.0 ')).to.equal(null);
  });

  it('is shown with the present figure where a later edition changed it', () => {
    expect(pastedSentence('2019|2019/20|42100')).to.equal(
      'Toen dit werd geschreven: 42.100 in 2019/20 (editie 2019). Nu: 42.225 (editie 2020).',
    );
    expect(pastedSentence('2019|2019/20|42100', 'en')).to.equal(
      'When this was written: 42,100 in 2019/20 (edition 2019). Now: 42,225 (edition 2020).',
    );
  });

  it('is shown where the widget has a later period, with the present value of its own period where that changed', () => {
    expect(pastedSentence('2020|2018/19|42854')).to.equal(
      'Toen dit werd geschreven: 42.854 in 2018/19 (editie 2020).',
    );
    expect(pastedSentence('2018|2017/18|41977')).to.equal(
      'Toen dit werd geschreven: 41.977 in 2017/18 (editie 2018). Nu voor 2017/18: 41.813 (editie 2020).',
    );
  });

  it('is shown with a word for the present cell where that has no number or another definition', () => {
    const rows = {
      T: [
        { value: 5, edition: '2019', definition: 'A' },
        { value: null, status: 'suppressed', edition: '2020', definition: 'B' },
      ],
    } as const;
    const editions = ['A', 'B'].map((definition, i) => ({
      id: String(2019 + i),
      date: null,
      definition,
    }));
    const slice = sliceOf({
      kind: 'year',
      codes: ['2018', '2019'],
      rows,
      indicator: { editions, suppression: { lessThan: 5 } },
    });
    expect(toPlainText(pastedText('2019|2019|7', slice, 'nl') ?? [])).to.equal(
      'Toen dit werd geschreven: 7 in 2019 (editie 2019). Nu voor 2019: minder dan 5 (editie 2020). Er wordt nu anders geteld.',
    );
  });

  it('is compared after rounding, and shown in the unit', () => {
    const slice = sliceOf({ kind: 'year', codes: ['2019'], rows: { T: [36.6] }, unit: share });
    expect(pastedText('2019|2019|37', slice, 'nl')).to.equal(null);
    expect(toPlainText(pastedText('2019|2019|35', slice, 'nl') ?? [])).to.equal(
      'Toen dit werd geschreven: 35 procent in 2019 (editie 2019). Nu: 37 procent (editie 2020).',
    );
  });

  for (const pasted of [
    null,
    '',
    '2020|2019/20',
    '2020|2019/20|',
    '2020|2019/20|42.225',
    '2020|2019/20|x',
    '2020|2019|42225',
    '|2019/20|1',
    '2020|2019/20|1|2',
    '2020|2019/20|1e3',
  ]) {
    // prettier-ignore
    it(`says nothing of ${JSON.stringify(pasted)}, which cannot be read`, () => expect(pastedSentence(pasted)).to.equal(null));
  }
});

describe('why this number?', () => {
  it('leads from a figure to its row', () => {
    const { title, name, rows } = provenanceText(mboByGender(), 'nl', { series: 1, period: 7 });
    expect([title, name]).to.deep.equal([
      'Waarom dit getal?',
      'Waarom dit getal? Instroom in techniek, mbo',
    ]);
    expect(
      rows.map(({ term, detail, url }) => [term, toPlainText(detail), url ?? '']),
    ).to.deep.equal([
      ['Getal', 'Vrouwen: 6.023 studenten', ''],
      ['Schooljaar', '2019/20', ''],
      ['Editie', '2020, 15 juni 2020', ''],
      ['Wat is geteld', 'Indeling per opleiding.', ''],
      ['Status', 'voorlopig', ''],
      ['Bron', 'DUO', 'https://duo.nl/open_onderwijsdata/'],
      ['Plaats in het bestand', '/series/0/values/7', ''],
      ['Bestand', 'https://data.example/mbo.json', 'https://data.example/mbo.json'],
    ]);
    expect(
      provenanceText(mboByGender(), 'en', { series: 1, period: 7 }, 'My heading').name,
    ).to.equal('Why this number? My heading');
  });

  it('gives the reason for a cell without a number, its margin, counting date, region, and parts of a share', () => {
    const part = (nl: string) => ({ id: null, text: { nl } });
    const slice = sliceOf({
      kind: 'year',
      codes: ['2018', '2019'],
      rows: {
        T: [
          { value: null, status: 'confidential' },
          { value: 37, margin: { lower: 36, upper: 38 } },
        ],
      },
      unit: share,
      indicator: {
        reference: { nl: 'peildatum 1 oktober' },
        derived: { numerator: part('vrouwen in techniek'), denominator: part('alle vrouwen') },
      },
      dataset: { url: null },
    });
    const [none, some] = [0, 1].map(
      (period) =>
        new Map(
          provenanceText(slice, 'nl', { series: 0, period }).rows.map(({ term, detail }) => [
            term,
            toPlainText(detail),
          ]),
        ),
    );
    expect([none?.get('Getal'), none?.has('Status'), none?.has('Marge')]).to.deep.equal([
      'geheim',
      false,
      false,
    ]);
    expect(
      ['Getal', 'Marge', 'Teldatum', 'Deel', 'Geheel', 'Status'].map((term) => some?.get(term)),
    ).to.deep.equal([
      '37%',
      'tussen 36% en 38%',
      'peildatum 1 oktober',
      'vrouwen in techniek',
      'alle vrouwen',
      'definitief, of niet vermeld',
    ]);
    expect(some?.has('Bestand')).to.equal(false);
  });
});

describe('words of the explorer', () => {
  const kinds: readonly (readonly [PeriodKind, string, string, string])[] = [
    ['year', '2019', 'Vorig jaar', 'Volgend jaar'],
    ['schoolyear', '2019/20', 'Vorig schooljaar', 'Volgend schooljaar'],
    ['quarter', '2019-Q1', 'Vorig kwartaal', 'Volgend kwartaal'],
    ['halfyear', '2019-S1', 'Vorig halfjaar', 'Volgend halfjaar'],
    ['month', '2019-01', 'Vorige maand', 'Volgende maand'],
    ['date', '2019-01-31', 'Vorige datum', 'Volgende datum'],
  ];
  for (const [kind, code, previous, next] of kinds) {
    it(`say “${previous}” and “${next}”, and the indicator in every name`, () => {
      const text = explorerText(
        sliceOf({ kind, codes: [code], rows: { T: [1] } }),
        'nl',
        'Instroom',
      );
      expect([text.previous, text.next]).to.deep.equal([previous, next]);
      expect([text.previousName, text.nextName, text.seriesName]).to.deep.equal([
        `${previous}: Instroom`,
        `${next}: Instroom`,
        'Reeks: Instroom',
      ]);
      expect(text.label).to.match(/^Verken Instroom per [a-z]+$/);
    });
  }

  it('explain the keys, those for another series only where there is one', () => {
    expect(explorerText(mboByGender(), 'nl', 'X').help).to.equal(
      'Pijl links en rechts: ander schooljaar. Pijl omhoog en omlaag: andere reeks.',
    );
    expect(explorerText(mboTotal(), 'nl', 'X').help).to.equal('Pijltoetsen: ander schooljaar.');
    expect(explorerText(mboByGender(), 'en', 'X').help).to.equal(
      'Arrows left and right: another school year. Arrows up and down: another series.',
    );
  });
});
