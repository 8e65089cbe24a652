import { expect } from '@open-wc/testing';
import geslacht from '../../../../demo/monitor/doorstroom-nprofiel-geslacht.json';
import nprofiel from '../../../../demo/monitor/doorstroom-nprofiel-ho.json';
import vmbo from '../../../../demo/monitor/doorstroom-vmbo-mbo.json';
import { many, odd, pupils, share, ways } from '../../../../stories/flow/tp-flow-figures.js';
import { flowTable } from '../../../../src/widgets/flow/text/flow-table.js';
import { flowText } from '../../../../src/widgets/flow/text/flow-text.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { flowOf } from '../flow-cases.js';
import { inWords } from '../../../text/in-words.js';

const summary = (file: unknown, lang: 'nl' | 'en' = 'nl', attributes = {}): string =>
  inWords(flowText(flowOf(file, attributes), lang));
const notes = (file: unknown, attributes = {}): readonly string[] =>
  flowText(flowOf(file, attributes), 'nl').notes.map(({ lead, text }) =>
    `${lead} ${toPlainText(text)}`.trim(),
  );

describe('the text of a flow', () => {
  it('gives the real figures by school type and gender', () => {
    expect(summary(geslacht)).to.equal(
      'Het hoogste aandeel was 74 procent in 2023 (Vwo, Jongens). Het laagste aandeel was 27 procent (Havo, Meisjes). Havo, Jongens: 67 procent. Vwo, Meisjes: 49 procent. Elke groep telt apart als 100 procent.',
    );
    expect(summary(geslacht, 'en')).to.equal(
      'The highest share was 74 percent in 2023 (Vwo, Boys). The lowest share was 27 percent (Havo, Girls). Havo, Boys: 67 percent. Vwo, Girls: 49 percent. Each group counts as 100 percent by itself.',
    );
    expect(notes(geslacht)).to.deep.equal([
      '100 procent. Dat zijn per groep: leerlingen met een N-profiel. Aandelen van verschillende groepen zijn niet op te tellen.',
      'Overig. Dit deel van een groep ging ergens anders heen. Of het is niet bekend waarheen.',
      'Toelichting. De bron noemt geen schooljaar. Hier staat het jaar van de editie.',
    ]);
  });

  it('has one sentence on both groups, or on the extremes of more', () => {
    const sentence = (file: unknown, lang: 'nl' | 'en'): string =>
      toPlainText(flowText(flowOf(file, {}), lang).summary);
    expect(sentence(vmbo, 'nl')).to.equal(
      'Begint in techniek in het mbo: 79 procent bij jongens, 45 procent bij meisjes.',
    );
    expect(sentence(vmbo, 'en')).to.equal(
      'Starts technology in mbo: 79 percent for boys, 45 percent for girls.',
    );
    expect(sentence(geslacht, 'nl')).to.equal(
      'Het hoogst bij vwo, jongens (74 procent), het laagst bij havo, meisjes (27 procent).',
    );
  });

  it('describes two groups, and one', () => {
    expect(summary(vmbo)).to.equal(
      'Jongens: 79 procent in 2023. Meisjes: 45 procent. Elke groep telt apart als 100 procent.',
    );
    expect(summary(vmbo, 'nl', { filter: 'gender=F' })).to.equal(
      'Begint in techniek in het mbo: 45 procent in 2023. 100 procent staat voor: vmbo-leerlingen met een technisch profiel.',
    );
    expect(notes(vmbo, { filter: 'gender=F' })[0]).to.equal(
      '100 procent. Dat zijn: vmbo-leerlingen met een technisch profiel.',
    );
  });

  it('says which group may not be compared, and which has a later figure', () => {
    expect(summary(nprofiel)).to.contain(
      'Niet te vergelijken met de andere: Havo en vwo samen. De cijfers komen uit 2 edities.',
    );
    expect(notes(nprofiel)).to.include.members([
      'Niet te vergelijken. Havo en vwo samen: dit cijfer is van een andere editie of telling dan de meeste.',
      'Nieuwer cijfer. Van 1 groep is er een nieuwer cijfer. Hier staan alle groepen in 2014/15.',
    ]);
  });

  it('names destinations, and begins with what all groups share', () => {
    expect(summary(ways)).to.contain(
      'Techniek in het mbo: het hoogste aandeel was 42 procent in 2019/20 (Vmbo-basis, Jongens). Het laagste aandeel was 9 procent (Vmbo-basis, Meisjes). Vmbo-basis, Jongens: 42 procent (Techniek in het mbo), 44 procent (Een andere opleiding in het mbo), 11 procent (Havo). 97 procent (Door naar een opleiding). Vmbo-basis, Meisjes: 9 procent',
    );
    expect(summary(ways)).to.contain(
      'Elke groep telt apart als 100 procent. Sommige cijfers zijn voorlopig.',
    );
    expect(notes(ways)).to.include(
      'Afronding. Vmbo-tl, Jongens: de aandelen zijn samen 99 procent.',
    );
  });

  it('says for which group the shares exceed a hundred', () => {
    expect(summary(odd)).to.contain(
      'Vmbo-basis, Jongens: de aandelen zijn samen 115 procent. Dat is meer dan de hele groep.',
    );
    expect(notes(odd)).to.include(
      'Niet getekend. Vmbo-basis, Jongens: de aandelen zijn samen 115 procent. Dat is meer dan de hele groep.',
    );
  });

  it('counts equal groups where there are many', () => {
    const equal = pupils(
      ['M', 'F', 'T'].flatMap((gender, i) => [
        share('bb', gender, 'tech', [30]),
        share('tl', gender, 'tech', [i === 0 ? 50 : 40]),
      ]),
    );
    expect(summary(equal)).to.match(/Het laagste aandeel was 30 procent \(3 groepen\)\./);
  });

  it('says how many groups are only in the table', () => {
    const text = flowText(flowOf(many), 'nl', 12);
    expect(text.figureName).to.equal('Stroomdiagram, 12 groepen, 1 bestemming, 2018/19');
    expect(text.notes.map((note) => toPlainText(note.text))).to.include(
      'De grafiek toont de eerste 12 groepen. Alle groepen staan in de tabel.',
    );
  });

  it('has a column per destination without sums; missing cells have their sign', () => {
    const table = flowTable(flowOf(ways), 'nl', 'Na het vmbo');
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Leerweg, Geslacht',
      'Techniek in het mbo',
      'Een andere opleiding in het mbo',
      'Havo',
      'Door naar een opleiding',
    ]);
    expect(
      table.rows.map(({ head, cells }) => [
        head,
        ...cells.map(({ text, mark }) => text + (mark ?? '')),
      ]),
    ).to.deep.equal([
      ['Vmbo-basis, Jongens', '42%', '44%', '11%', '97%'],
      ['Vmbo-basis, Meisjes', '9%*', '82%*', '5%*', '.'],
      ['Vmbo-tl, Jongens', '33%', '33%', '33%', '.'],
      ['Vmbo-tl, Meisjes', '<', '41%', '52%', '.'],
    ]);
    expect(table.columns[1]?.description).to.equal('sorteren: Na het vmbo');
    expect(table.legend.map(({ symbol, text }) => `${symbol} ${text}`)).to.deep.equal([
      '* voorlopig',
      '. geen cijfer bekend',
      '< klein aantal, niet openbaar',
    ]);
  });

  it('names edition, definition and margin in the table where rows differ in them', () => {
    const heads = (file: unknown): readonly string[] =>
      flowTable(flowOf(file), 'en', 'x').columns.map(({ head }) => toPlainText(head));
    expect(heads(nprofiel)).to.deep.equal([
      'School type',
      'Starts science or technology in hbo or wo',
      'Edition',
    ]);
    expect(heads(odd).at(-1)).to.equal('Margin');
  });
});
