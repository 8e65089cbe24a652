import { expect } from '@open-wc/testing';

import { toPlainText } from '../../src/text/rich-text.js';
import { sourceText } from '../../src/text/source-text.js';
import { mboByGender, sliceOf, type TestSlice } from './slices.js';

describe('the source line', () => {
  it('names source, publisher and every edition that figures come from', () => {
    const text = sourceText(mboByGender(), 'nl');
    expect(toPlainText(text.source)).to.equal(
      'Bron: DUO, Monitor Techniekpact, edities 2017, 2018 en 2020',
    );
    expect(toPlainText(text.updated?.phrase ?? [])).to.equal('Bijgewerkt op 15 juni 2020');
    expect(text.updated?.dateTime).to.equal('2020-06-15');
    expect(text.links).to.deep.equal([
      { text: 'Naar de bron: DUO', url: 'https://duo.nl/open_onderwijsdata/' },
    ]);
    expect(text.otherOrigin).to.equal(null);
    expect(toPlainText(sourceText(mboByGender(), 'en').source)).to.equal(
      'Source: DUO, Monitor Techniekpact, editions 2017, 2018 and 2020',
    );
  });

  it('says that the source is unknown, and gives the date of the edition where no update is known', () => {
    const text = sourceText(
      one({ indicator: { sources: [], updated: null }, dataset: { publisher: null } }),
      'nl',
    );
    expect(toPlainText(text.source)).to.equal('Bron: onbekend, editie 2020');
    expect(toPlainText(text.updated?.phrase ?? [])).to.equal('Gepubliceerd op 15 juni 2020');
    expect(
      sourceText(
        one({
          indicator: { updated: null, editions: [{ id: '2020', date: null, definition: null }] },
        }),
        'nl',
      ).updated,
    ).to.equal(null);
  });

  it('says who processed the figures', () => {
    const source = {
      id: 'duo',
      name: { nl: 'DUO' },
      url: null,
      processing: { nl: 'bewerking Techniekpact' },
      licence: null,
      retrieved: null,
    };
    const text = sourceText(one({ indicator: { sources: [source] } }), 'en');
    expect(text.processing).to.deep.equal([
      { text: 'DUO', figure: false, lang: 'nl' },
      { text: ': ', figure: false },
      { text: 'bewerking Techniekpact', figure: false, lang: 'nl' },
      { text: '.', figure: false },
    ]);
    expect(text.links).to.deep.equal([]);
  });

  it('says so when the figures come from another host than the publisher declared', () => {
    const text = sourceText(one({ dataset: { url: 'https://elsewhere.example/mbo.json' } }), 'nl');
    expect(toPlainText(text.otherOrigin ?? [])).to.equal(
      'De gegevens komen van elsewhere.example, niet van Monitor Techniekpact.',
    );
    expect(sourceText(one({ dataset: { url: null } }), 'nl').otherOrigin).to.equal(null);
  });
});

const one = (test: Partial<TestSlice>): ReturnType<typeof sliceOf> =>
  sliceOf({ kind: 'year', codes: ['2019'], rows: { T: [5] }, ...test });
