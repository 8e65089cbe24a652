import { expect } from '@open-wc/testing';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';
import universities from '../../../../demo/monitor/wo-diploma-provincie.json';
import levels from '../../../../demo/monitor/mbo-instroom-niveau.json';
import tracks from '../../../../demo/monitor/vmbo-techniek-aandeel.json';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import type { Lang } from '../../../../src/text/lang.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { slopeTable } from '../../../../src/widgets/slope/text/slope-table.js';
import { slopeExplorerText } from '../../../../src/widgets/slope/text/slope-text.js';
import {
  coursesOf,
  equals,
  everyEnd,
  fifty,
  oneCut,
  percent,
} from '../../../../stories/slope/tp-slope-figures.js';
import { slopeCases, slopeOf, textOf } from '../slope-cases.js';
import { expectMarked } from '../../../text/read-back.js';
import { forbidden, longestSentence } from '../../../text/reading.js';
import { inWords } from '../../../text/in-words.js';
import { checkOneSentence } from '../../../text/one-sentence.js';

const summary = (file: unknown, lang: Lang = 'nl', attributes = {}): string =>
  inWords(textOf(slopeOf(file, attributes), lang));
const notes = (file: unknown, attributes = {}): readonly string[] =>
  textOf(slopeOf(file, attributes)).notes.map(({ lead, text }) =>
    `${lead} ${toPlainText(text)}`.trim(),
  );
const dutch = (value: number): string => value.toLocaleString('nl');

/** The rows of a file of counts by province, first and last year, reckoned by hand. */
const byHand = (file: typeof provinces | typeof universities, gender: string) =>
  file.series
    .filter(({ key }) => key[1] === gender && key[0] !== 'NL01')
    .map(({ key, values }) => {
      const [first, last] = [values[0] ?? NaN, values.at(-1) ?? NaN];
      const label = file.dimensions[0]?.categories.find(({ code }) => code === key[0])?.label;
      return { name: typeof label === 'string' ? label : '', first, last, by: last - first };
    });

describe('the text of a slope chart', () => {
  for (const [name, file] of [
    ['hbo', provinces],
    ['wo', universities],
  ] as const)
    for (const gender of ['T', 'F', 'M'])
      it(`has only numbers of the file: ${name}, ${gender}`, () => {
        const rows = byHand(file, gender);
        const steady = ({ first, by }: (typeof rows)[number]): boolean =>
          by === 0 || Math.abs(by) < first / 100;
        const [rose, fell, same] = [
          rows.filter((row) => !steady(row) && row.by > 0),
          rows.filter((row) => !steady(row) && row.by < 0),
          rows.filter(steady),
        ];
        const summaryText = summary(file, 'nl', { filter: `gender=${gender}` });
        const most = Math.max(...rose.map(({ by }) => by));
        const lead = rose.find(({ by }) => by === most);
        expect(summaryText).to.match(
          new RegExp(
            `^Tussen 2014 en 2018 steeg het aantal diploma's in ${rose.length === rows.length ? `alle ${rows.length}` : `${rose.length} van de ${rows.length}`} provincies[;.] (?:h|H)et meest in ${lead?.name}: plus ${dutch(most)}\\.`,
          ),
        );
        const down = Math.max(...fell.map(({ by }) => -by));
        expect(/In (\d+) provincies? daalde het/.exec(summaryText)?.[1] ?? '0').to.equal(
          String(fell.length),
        );
        if (fell.length > 0) expect(summaryText).to.contain(`min ${dutch(down)}.`);
        expect(
          /In (\d+) provincies? bleef het vrijwel gelijk/.exec(summaryText)?.[1] ?? '0',
        ).to.equal(String(same.length));
        const whole = file.series.find(({ key }) => key[0] === 'NL01' && key[1] === gender)?.values;
        const [first = NaN, last = NaN] = [whole?.[0], whole?.at(-1)];
        expect(summaryText).to.contain(
          `Nederland: van ${dutch(first)} naar ${dutch(last)}, plus ${dutch(last - first)}.`,
        );
      });

  it('describes the real figures, in both languages', () => {
    expect(summary(provinces, 'nl', { highlight: 'PV23' })).to.equal(
      "Tussen 2014 en 2018 steeg het aantal diploma's in 11 van de 12 provincies; het meest in Zuid-Holland: plus 719. In 1 provincie daalde het: Utrecht, min 78. Overijssel: van 1.401 naar 1.774, plus 373. Nederland: van 11.054 naar 13.819, plus 2.765.",
    );
    expect(summary(provinces, 'en', { highlight: 'PV23' })).to.equal(
      'Between 2014 and 2018 the number of diplomas rose in 11 of the 12 provinces. Most of all in Zuid-Holland: plus 719. In 1 province it fell: Utrecht, minus 78. Overijssel: from 1,401 to 1,774, plus 373. The Netherlands: from 11,054 to 13,819, plus 2,765.',
    );
    expect(summary(levels)).to.equal(
      'Tussen 2006/07 en 2016/17 steeg het aantal studenten bij 2 van de 4 groepen. Het meest bij Niveau 4: plus 4.666. Bij 2 groepen daalde het, het meest bij Niveau 2: min 8.571. Alle niveaus: van 48.425 naar 42.487, min 5.938. Het cijfer van 2016/17 is voorlopig.',
    );
  });

  it('describes one row, and rows that all changed alike', () => {
    expect(summary(provinces, 'nl', { region: 'PV29' })).to.equal(
      "Zeeland: van 237 diploma's in 2014 naar 342 in 2018, plus 105.",
    );
    expect(summary(equals)).to.equal(
      "Tussen 2015 en 2016 steeg het aantal studenten in 2 van de 4 regio's; telkens plus 10. In 2 regio's bleef het vrijwel gelijk.",
    );
    expect(summary(coursesOf({ A: [[20, 20.4]], B: [[10, 9.8]] }, { unit: percent }))).to.equal(
      "Tussen 2015 en 2016 bleef het aandeel in beide regio's vrijwel gelijk.",
    );
  });

  it('mentions first that nothing may be compared where there is a break', () => {
    const summaryText = summary(tracks, 'nl', { split: 'track' });
    expect(summaryText).to.contain(
      'Niet te vergelijken: de telling veranderde tussen 2007/08 en 2023/24.',
    );
    expect(summaryText).to.not.match(/steeg|daalde|plus|min /);
    expect(notes(tracks, { split: 'track' })[0]).to.equal(
      'Andere telling tussen 2007/08 en 2023/24. Vanaf 2016/17 gelden nieuwe profielen in het vmbo.',
    );
    expect(summary(oneCut)).to.match(
      /1 van 2 vergelijkbare regio's.*Zuid: andere telling tussen 2015 en 2017\./,
    );
  });

  it('mentions missing figures, with period and reason', () => {
    expect(textOf(slopeOf(everyEnd)).chart.lacking).to.deep.equal([
      'Minder dan 5 in 2015: West.',
      'Geheim in 2015: Kust.',
      'Geen cijfer bekend in 2016: Midden.',
      'Niet van toepassing in 2016: Eiland.',
      'Nog niet gepubliceerd in 2016: Stad.',
      'Geheim in 2016: Kust.',
    ]);
    expect(summary(labour)).to.contain(
      'Geheim in 2023: Midden-Holland en Gooi en Vechtstreek. Geen cijfer bekend in 2023: Gorinchem.',
    );
  });

  it('mentions how many rows are in the picture', () => {
    expect(textOf(slopeOf(fifty)).figureName).to.equal(
      "Hellingdiagram, 40 regio's, 2015 tot en met 2016",
    );
    expect(notes(fifty)).to.include("De grafiek toont 40 regio's. Alle regio's staan in de tabel.");
  });

  for (const [name, file, attributes] of slopeCases)
    for (const lang of ['nl', 'en'] as const)
      it(`is short and plain, for ${name}, in ${lang}`, () => {
        const found = slopeOf(file, attributes);
        const text = textOf(found, lang);
        const summaryText = inWords(text);
        text.inWords.forEach(expectMarked);
        checkOneSentence(text.summary, lang);
        expect(longestSentence(summaryText), summaryText).to.be.at.most(20);
        expect(summaryText).to.not.match(forbidden(lang));
        expect(summaryText).to.not.match(/[%–−+]|-\d|undefined|NaN|null|\s\s|\s[.,:;]|\.\.|\(\)/);
        expect(slopeExplorerText(found, lang, 'x').help).to.match(/\.$/);
      });
});

describe('the table of a slope chart', () => {
  it('has every figure of the file, the signed difference, and the reason why one is missing', () => {
    const { columns, rows } = slopeTable(slopeOf(provinces), 'nl', 'Kop');
    expect(columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Regio',
      '2014',
      '2018',
      'Verschil',
      'Verschil in procent',
    ]);
    for (const { name, first, last, by } of byHand(provinces, 'T')) {
      const cells = rows.find(({ head }) => head === name)?.cells.map(({ text }) => text);
      expect(cells?.slice(0, 3)).to.deep.equal([
        dutch(first),
        dutch(last),
        `${by > 0 ? '+' : by < 0 ? '−' : ''}${dutch(Math.abs(by))}`,
      ]);
    }
    const cut = slopeTable(slopeOf(oneCut), 'nl', 'Kop').rows.find(({ head }) => head === 'Zuid');
    expect(cut?.cells[2]?.text).to.equal('andere telling');
    expect(
      slopeTable(slopeOf(everyEnd), 'nl', 'Kop').legend.map(({ symbol }) => symbol),
    ).to.include.members(['*', 'e', 'f', '<5', 'x', '.', '…']);
  });
});
