import { expect } from '@open-wc/testing';
import { joinLabels } from '../../src/model/join-labels.js';

describe('labels of several dimensions, joined', () => {
  it('are in every language that one of them has, otherwise in that of the file', () => {
    const joined = joinLabels([{ nl: 'Gebied', en: 'Area' }, { nl: 'Geslacht' }], 'nl');
    expect(joined).to.deep.equal({ nl: 'Gebied, Geslacht', en: 'Area, Geslacht' });
  });

  it('are in any language where there is none in that of the file', () => {
    expect(joinLabels([{ en: 'Area' }, { de: 'Geschlecht', fr: 'Sexe' }], 'nl')).to.deep.equal({
      en: 'Area, Geschlecht',
      de: 'Area, Geschlecht',
      fr: 'Area, Sexe',
    });
  });

  it('fall back to the language of the file, whatever comes first in a label', () => {
    expect(joinLabels([{ de: 'Gebiet', nl: 'Gebied' }, { en: 'Age' }], 'nl')).to.deep.include({
      en: 'Gebied, Age',
    });
  });

  it('are empty where one is in no language', () => {
    expect(joinLabels([{ nl: 'Gebied' }, {}], 'nl')).to.deep.equal({ nl: 'Gebied, ' });
  });

  it('are as they are where there is only one', () => {
    const label = { nl: 'Gebied' };
    expect(joinLabels([label], 'nl')).to.equal(label);
  });
});
