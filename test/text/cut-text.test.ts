import { expect } from '@open-wc/testing';

import { csvText } from '../../src/text/csv-text.js';
import { indicatorText } from '../../src/text/indicator-text.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { readOut } from '../../src/text/read-out.js';
import { tableText } from '../../src/text/table-text.js';
import { trendText } from '../../src/widgets/trend/text/trend-text.js';
import { sliceOf } from './slices.js';
import { inWords } from './in-words.js';

const label = { nl: 'CBS vernieuwde de telling in 2021', en: 'CBS renewed the count in 2021' };
const notesOf = (slice: ReturnType<typeof sliceOf>, lang: 'nl' | 'en'): readonly string[] =>
  trendText(slice, lang).notes.map(({ lead, text }) => `${lead} ${toPlainText(text)}`.trim());

describe('a change of definition between periods that are not adjacent', () => {
  const slice = sliceOf({
    kind: 'year',
    codes: ['2018', '2019', '2022', '2023'],
    rows: { T: [5, 6, 8, 9] },
    dataset: { breaks: [{ after: '2020', recalculated: false, label, key: null }] },
  });

  it('is placed in between, never at the first period shown after it', () => {
    expect(notesOf(slice, 'nl')).to.deep.equal([
      'Andere telling tussen 2019 en 2022. CBS vernieuwde de telling in 2021.',
    ]);
    expect(notesOf(slice, 'en')).to.deep.equal([
      'Different count between 2019 and 2022. CBS renewed the count in 2021.',
    ]);
    expect(toPlainText(tableText(slice, 'nl').caption)).to.contain(
      ' Andere telling tussen 2019 en 2022.',
    );
    expect(inWords(trendText(slice, 'nl'))).to.contain(
      'De cijfers tot en met 2019 zijn anders geteld.',
    );
    expect(inWords(trendText(slice, 'en'))).to.contain(
      'Figures up to and including 2019 were counted differently.',
    );
  });

  it('is mentioned for a single figure too', () => {
    const short = sliceOf({
      kind: 'year',
      codes: ['2019', '2022'],
      rows: { T: [6, 8] },
      dataset: { breaks: [{ after: '2020', recalculated: false, label, key: null }] },
    });
    expect(toPlainText(indicatorText(short, 'nl').change)).to.equal(
      'Niet te vergelijken: de telling veranderde tussen 2019 en 2022.',
    );
    expect(toPlainText(indicatorText(short, 'en').change)).to.equal(
      'Not comparable: the count changed between 2019 and 2022.',
    );
  });
});

describe('a change of definition in some of the series', () => {
  const breaks = ['F', 'M'].map((code) => ({
    after: '2018',
    recalculated: false,
    label,
    key: [code],
  }));
  const slice = (some: typeof breaks) =>
    sliceOf({
      kind: 'year',
      codes: ['2018', '2019'],
      rows: { T: [5, 6], F: [2, 3], M: [3, 3] },
      dataset: { breaks: some },
    });

  it('names them in note, caption and file, once', () => {
    expect(notesOf(slice(breaks), 'nl')).to.deep.equal([
      'Vrouwen en Mannen: andere telling vanaf 2019. CBS vernieuwde de telling in 2021.',
    ]);
    expect(notesOf(slice(breaks), 'en')[0]).to.match(
      /^Women and Men: different count since 2019\./,
    );
    expect(toPlainText(tableText(slice(breaks.slice(0, 1)), 'nl').caption)).to.contain(
      ' Vrouwen: andere telling vanaf 2019.',
    );
    expect(csvText([slice(breaks.slice(0, 1))], 'nl', 'dutch').text).to.contain(
      '"Vrouwen: andere telling vanaf 2019."',
    );
  });

  it('separates rows of the table only where every series is cut', () => {
    const all = [...breaks, { after: '2018', recalculated: false, label, key: ['T'] }];
    expect(tableText(slice(breaks), 'nl').rows.map(({ cutBefore }) => cutBefore)).to.deep.equal([
      false,
      false,
    ]);
    expect(tableText(slice(all), 'nl').rows.map(({ cutBefore }) => cutBefore)).to.deep.equal([
      false,
      true,
    ]);
  });

  it('is mentioned once for a cell that is flagged as counted differently', () => {
    const marked = sliceOf({
      kind: 'year',
      codes: ['2018', '2019'],
      rows: { T: [5, { value: 6, status: 'definition-differs' }] },
    });
    const spokenIn = (lang: 'nl' | 'en'): string =>
      readOut(marked, lang, { series: 0, period: 1 }, false).spoken;
    expect(spokenIn('nl')).to.equal('2019: 6 studenten, andere telling');
    expect(spokenIn('en')).to.equal('2019: 6 students, different count');
  });
});
