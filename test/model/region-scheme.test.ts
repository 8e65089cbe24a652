import { expect } from '@open-wc/testing';
import { oneScheme, schemeOf } from '../../src/model/region-scheme.js';

const regions = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('a division of the country', () => {
  it('is known by its codes, not by names', () => {
    expect(
      ['tp-oost', 'LD02', 'PV23', 'AM05', 'CR17', 'GM0193', 'NL01', 'PV99', 'ld01', 'XX'].map(
        schemeOf,
      ),
    ).to.deep.equal(
      ['tp-landsdeel', 'landsdeel', 'provincie', 'arbeidsmarktregio', 'coropgebied', 'gemeente', null, null, null, null], // prettier-ignore
    );
  });

  it('is the same for all regions of a map; an unknown code does not change it', () => {
    expect(oneScheme(regions('PV20', 'PV21'))).to.equal('provincie');
    expect(oneScheme(regions('PV20', 'buitenland'))).to.equal('provincie');
    expect(oneScheme(regions('A', 'B'))).to.equal(null);
    expect(oneScheme([{ id: 'A', level: 'wijk' }, { id: 'B' }, { id: 'C', level: null }])).to.equal(
      null,
    );
  });

  it('is never mixed with another: the five landsdelen of the pact are not the four of CBS', () => {
    expect(() => oneScheme(regions('tp-noord', 'LD02')))
      .to.throw()
      .with.property('detail')
      .that.deep.equals({
        pointer: 'level',
        expected: 'one of tp-landsdeel, landsdeel',
        found: 'tp-landsdeel landsdeel',
      });
    expect(() => oneScheme(regions('PV20', 'AM01')))
      .to.throw()
      .with.property('code', 'mixed-regions');
  });

  it('is not mixed either where the file itself gives several levels', () => {
    expect(() =>
      oneScheme([
        { id: 'A', level: 'wijk' },
        { id: 'B', level: 'buurt' },
      ]),
    ).to.throw(/wijk buurt/);
    expect(
      () =>
        oneScheme([
          { id: 'PV20', level: 'wijk' },
          { id: 'AM01', level: 'buurt' },
        ]),
      'by their codes first',
    ).to.throw(/provincie arbeidsmarktregio/);
  });
});
