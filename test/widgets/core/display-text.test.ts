import { expect } from '@open-wc/testing';
import { figureRun, rich } from '../../../src/text/rich-text.js';
import { displayLines, type DisplayText } from '../../../src/widgets/core/display-text.js';

const displayed: DisplayText = {
  sentences: [rich`In ${figureRun('2020')}:  ${figureRun('42.225')}\u00A0studenten.`, []],
  notes: [
    { lead: 'Let op.', text: rich`Anders geteld.` },
    { lead: '', text: rich`Zonder kop.` },
  ],
  remarks: [
    { stale: true, text: rich`Deze cijfers zijn van ${figureRun('1 mei')} en kunnen oud zijn.` },
  ],
  source: {
    source: rich`Bron: DUO`,
    processing: null,
    otherOrigin: null,
    updated: { phrase: rich`Bijgewerkt op ${figureRun('15 juni 2020')}`, dateTime: '2020-06-15' },
    links: [{ text: 'DUO', url: 'https://duo.nl/' }],
  },
};

describe('the text of a widget, as plain lines', () => {
  it('has each sentence, note, remark and part of the source on one line, figures included', () => {
    expect(displayLines(displayed)).to.deep.equal({
      value: '',
      about: [],
      number: [],
      sentences: ['In 2020: 42.225 studenten.'],
      notes: [
        'Let op. Anders geteld.',
        'Zonder kop.',
        'Deze cijfers zijn van 1 mei en kunnen oud zijn.',
      ],
      source: ['Bron: DUO', 'Bijgewerkt op 15 juni 2020', 'https://duo.nl/'],
    });
  });

  for (const [unit, status, number, about] of [
    [
      'studenten',
      'voorlopig',
      '42.225 studenten, schooljaar 2019/20, voorlopig',
      'studenten, schooljaar 2019/20, voorlopig',
    ],
    ['', '', '42.225, schooljaar 2019/20', 'schooljaar 2019/20'],
  ] as const)
    it(`has the number of a card on one line with its unit and period: ${number}`, () => {
      const card = {
        value: '42.225',
        unit: rich`${unit}`,
        about: [rich`schooljaar ${figureRun('2019/20')}`, rich`${status}`],
      };
      const lines = displayLines({ ...displayed, card });
      expect([lines.value, lines.about, lines.number]).to.deep.equal(['42.225', [about], [number]]);
    });
});
