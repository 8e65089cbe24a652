import { expect } from '@open-wc/testing';
import { readState, writtenState } from '../../../src/widgets/core/address-state.js';

describe('selections in the fragment of an address', () => {
  const choices = new Map([
    ['region', 'PV28'],
    ['period', '2017/18..2019/20'],
    ['gender', 'F'],
  ]);

  it('are read back as they were written', () => {
    expect([...readState('tp', writtenState('tp', '', choices))]).to.deep.equal([...choices]);
  });

  it('keep those of other groups and scripts, and replace an anchor', () => {
    const hash = writtenState('onder', '#tp.region=PV20&x.y=1', new Map([['region', 'PV31']]));
    expect([...readState('tp', hash)]).to.deep.equal([['region', 'PV20']]);
    expect([...readState('onder', hash)]).to.deep.equal([['region', 'PV31']]);
    expect([...readState('x', hash)]).to.deep.equal([['y', '1']]);
    expect(writtenState('tp', '#kop-2', new Map([['region', 'PV31']]))).to.equal('#tp.region=PV31');
    expect(writtenState('tp', '#tp.region=PV31', new Map())).to.equal('');
  });

  it('may only be codes', () => {
    for (const value of ['<b>', 'a b', 'x=y', '"', 'a'.repeat(201), ''])
      expect([...readState('tp', `#tp.region=${encodeURIComponent(value)}`)], value).to.deep.equal(
        [],
      );
  });
});
