import { expect, fixture, html } from '@open-wc/testing';
import { dataAddress } from '../../../../src/widgets/core/load/data-address.js';
import { Problem } from '../../../../src/model/problem.js';

const codeOf = (src: string): string => {
  try {
    dataAddress(src, document);
    return 'accepted';
  } catch (reason) {
    return reason instanceof Problem ? reason.code : String(reason);
  }
};

describe('the place of the figures of a widget', () => {
  it('is the address of the element itself', () => {
    expect(dataAddress(' https://data.example/a.json ', document)).to.deep.equal({
      src: 'https://data.example/a.json',
      inline: null,
    });
  });

  it('is the page itself where the attribute refers to a JSON block', async () => {
    await fixture(
      html`<script type="application/json" id="figures">
        { "format": "x" }
      </script>`,
    );
    const { src, inline } = dataAddress('#figures', document);
    expect(src).to.equal('#figures');
    expect(JSON.parse(inline ?? '')).to.deep.equal({ format: 'x' });
  });

  it('is refused where the id is not that of a JSON block, so that no other element of the page counts as figures', async () => {
    await fixture(html`<p id="figures">{"format": "x"}</p>`);
    expect(codeOf('#figures')).to.equal('bad-address');
    expect(codeOf('#nothing')).to.equal('bad-address');
  });
});
