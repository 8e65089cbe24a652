import { expect } from '@open-wc/testing';
import type { Lang } from '../../../../src/text/lang.js';
import { numbersIn } from '../../../../src/widgets/stories/text/numbers-in.js';

const values = (text: string, lang: Lang = 'nl'): readonly (readonly [number, string])[] =>
  numbersIn(text, lang).numbers.map(({ value, measure }) => [value, measure]);

describe('numbers in a sentence', () => {
  it('are read as Dutch and English write them', () => {
    expect(values('In totaal 42.225, of 42,5%.')).to.deep.equal([
      [42225, 'plain'],
      [42.5, 'percent'],
    ]);
    expect(values('In total 42,225, or 42.5 percent.', 'en')).to.deep.equal([
      [42225, 'plain'],
      [42.5, 'percent'],
    ]);
    expect(values('1.573.000 mensen')).to.deep.equal([[1573000, 'plain']]);
    expect(values('1\u00a0573\u00a0000 mensen')).to.deep.equal([[1573000, 'plain']]);
  });

  it('are not read where they are written as in another language', () => {
    expect(values('42.5%')[0]?.[0]).to.be.NaN;
    expect(values('42,225 students, 4,22', 'en').map(([value]) => value)).to.deep.equal([
      42225,
      NaN,
    ]);
    expect(values('1.23.456')[0]?.[0]).to.be.NaN;
  });

  it('include their millions, and what they measure', () => {
    expect(values('1,5 miljoen mensen, 6 procentpunt meer, 12 procent')).to.deep.equal([
      [1500000, 'plain'],
      [6, 'points'],
      [12, 'percent'],
    ]);
    expect(values('1.5 million people, 1 percentage point more', 'en')).to.deep.equal([
      [1500000, 'plain'],
      [1, 'points'],
    ]);
  });

  it('have a tolerance only where they are rounded', () => {
    const room = (text: string): number | undefined => numbersIn(text, 'nl').numbers[0]?.room;
    expect(room('60.800 vacatures')).to.equal(0);
    expect(room('bijna 24.000 vacatures')).to.equal(500);
    expect(room('1,5 miljoen')).to.equal(50000);
    expect(room('42%')).to.equal(0.5);
    expect(room('42,5%')).to.be.closeTo(0.05, 1e-9);
  });

  it('do not include the periods and days beside them', () => {
    const { numbers, periods } = numbersIn(
      'Van 2007/08 tot 2017-2018 en op 27 juni 2024 koos 42%.',
      'nl',
    );
    expect(numbers.map(({ text }) => text)).to.deep.equal(['42%']);
    expect(periods.map(({ years }) => years)).to.deep.equal([[2007, 2008], [2017, 2018], [2024]]);
  });

  it('have the right position in the text', () => {
    const text = 'Op de havo koos in 2017/18 bijna 42% van de leerlingen in leerjaar 4.';
    const { numbers, periods } = numbersIn(text, 'nl');
    for (const one of [...numbers, ...periods])
      expect(text.slice(one.at, one.at + one.text.length)).to.equal(one.text);
    expect(numbers.map(({ after }) => after)).to.deep.equal(['bijna', 'leerjaar']);
  });
});
