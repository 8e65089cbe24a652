import { expect } from '@open-wc/testing';
import { toPlainText } from '../../src/text/rich-text.js';
import { rowsText } from '../../src/text/rows-text.js';

describe('rowsText', () => {
  it('is empty where all rows are shown', () => {
    expect(rowsText(8, 8, 'nl')).to.deep.equal([]);
    expect(rowsText(1, 1, 'en')).to.deep.equal([]);
  });

  it('names the place of the other rows when not all are shown', () => {
    expect(toPlainText(rowsText(2000, 3650, 'nl'))).to.equal(
      'De eerste 2.000 van 3.650 rijen. Alle rijen staan in het csv-bestand.',
    );
    expect(toPlainText(rowsText(2000, 3650, 'en'))).to.equal(
      'The first 2,000 of 3,650 rows. All rows are in the CSV file.',
    );
  });
});
