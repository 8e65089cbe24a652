import { expect } from '@open-wc/testing';
import {
  chart,
  chooseSeries,
  drawn,
  radios,
  range,
  readOut,
  spoken,
} from '../core/explorer/explorer-page.js';
import { heads, headText, spokenRows, seenRows } from '../read-table.js';
import { MBO, part, soon, textOf, widget } from '../page.js';

const editions = (attributes: Record<string, string> = {}): Promise<HTMLElement> =>
  chart({ split: '', editions: '2018 2019 2020', ...attributes });
const labels = (element: Element): readonly string[] =>
  [...(part(element, 'chart')?.querySelectorAll('text') ?? [])].map(
    (node) => node.textContent ?? '',
  );

describe('several editions in <tp-trend>', () => {
  it('are distinguished by dash and by their names, the newest in front', async () => {
    const element = await editions();
    const lines = [...(part(element, 'chart')?.querySelectorAll('.lines_marks path') ?? [])];
    const styles = new Set(
      lines.map(
        (line) => `${line.getAttribute('stroke')} ${line.getAttribute('stroke-dasharray')}`,
      ),
    );
    expect([...styles].filter((style) => !style.endsWith(' 2 3'))).to.have.lengthOf(3);
    expect(lines.at(-1)?.getAttribute('stroke'), 'the newest is drawn last').to.equal(
      'var(--_series-1)',
    );
    expect(labels(element)).to.include.members([
      'Editie 2020',
      'Editie 2019',
      'Editie 2018',
      '42.225',
    ]);
    await expect(element).to.be.accessible();
  });

  it('have sentences on the revisions by the newest, in Dutch and in English, and by an older one', async () => {
    const nl = await editions();
    expect(textOf(nl, 'words')).to.contain(
      'Van de 5 cijfers die editie 2019 ook gaf, heeft editie 2020 er 5 gewijzigd.',
    );
    expect(textOf(nl, 'words'), 'one course only').not.to.contain('43.080');
    expect(textOf(nl, 'notes')).to.contain(
      'heeft editie 2019 er 1 gewijzigd: 184 minder in 2017/18.',
    );
    expect(textOf(nl, 'notes'), 'of the newest alone').to.contain(
      'Het cijfer van 2019/20 kan nog veranderen.',
    );
    const en = await editions({ lang: 'en' });
    expect(textOf(en, 'words')).to.contain(
      'edition 2020 changed 5. The largest difference: 226 fewer in 2018/19.',
    );
  });

  it('have a column each in the table, and are named in the source line', async () => {
    const element = await editions({ table: 'open' });
    expect(heads(element).map(headText)).to.deep.equal([
      'Schooljaar',
      'Editie 2020',
      'Editie 2019',
      'Editie 2018',
    ]);
    expect(seenRows(element)).to.deep.include.members([
      ['2013/14', '', '', '38.544'],
      ['2017/18', '41.813', '41.793', '41.977*'],
      ['2019/20', '42.225*', '', ''],
    ]);
    expect(spokenRows(element)[0]).to.deep.equal([
      '2013/14',
      'niet in deze editie',
      'niet in deze editie',
      '38.544',
    ]);
    expect(textOf(element, 'source')).to.contain('edities 2018, 2019 en 2020');
  });

  it('can be explored one by one, each figure with the file that contains it', async () => {
    const element = await editions();
    chooseSeries(element, 2);
    expect(readOut(element)).to.equal('Editie 2018, 2019/20: niet in deze editie');
    range(element).valueAsNumber = 4;
    range(element).dispatchEvent(new Event('input'));
    expect(spoken(element)).to.equal(
      'Editie 2018, 2017/18: 41.977 studenten, plus 451, voorlopig cijfer, hoogste cijfer',
    );
    const why = element.shadowRoot?.querySelector('.why')?.textContent ?? '';
    expect(why).to.contain('41.977').and.to.contain('mbo-instroom-techniek.2018.json');
  });

  it('are exported as CSV, a row per figure with its edition', async () => {
    const element = await editions({ table: 'open' });
    const link = await soon(() => element.shadowRoot?.querySelector<HTMLAnchorElement>('.files a'));
    const [head = '', ...lines] = (await (await fetch(link.href)).text()).trim().split('\r\n');
    expect(lines).to.have.lengthOf(21);
    const [value, edition] = ['"Aantal studenten"', '"Editie"'].map((name) =>
      head.split(';').indexOf(name),
    );
    const of2017 = lines
      .filter((line) => line.includes('"2017/18"'))
      .map((line) => line.split(';'));
    expect(of2017.map((cells) => [cells[value ?? -1], cells[edition ?? -1]])).to.deep.equal([
      ['41813', '"2020"'],
      ['41793', '"2019"'],
      ['41977', '"2018"'],
    ]);
  });

  it('are all those of one definition with `all`, and those of other definitions are named', async () => {
    const element = await editions({ editions: 'all' });
    expect(
      radios(element).map((radio) =>
        radio.getAttribute('aria-label')?.split(' ').slice(0, 2).join(' '),
      ),
    ).to.deep.equal(['Editie 2020', 'Editie 2019', 'Editie 2018']);
    expect(textOf(element, 'notes')).to.contain(
      'Editie 2017 staat hier niet bij. Die telt anders (telling per domein).',
    );
  });

  it('can be an index with one base', async () => {
    const element = await editions({ scale: 'index' });
    expect(textOf(element, 'words')).to.contain('Index: 2014/15 is 100.');
    expect(textOf(element, 'reading')).to.contain('Index (2014/15 = 100), per schooljaar');
  });

  it('appear and disappear with the attribute, and leave nothing behind', async () => {
    const element = await editions();
    element.removeAttribute('editions');
    await soon(() => textOf(element, 'words').includes('uit 3 edities'));
    await soon(() => labels(element).includes('telling per opleiding'));
    expect(element.shadowRoot?.querySelectorAll('[part="chart"] svg')).to.have.lengthOf(1);
    element.setAttribute('editions', 'all');
    await soon(() => textOf(element, 'words').includes('gewijzigd'));
    await drawn(element);
  });

  const refused: readonly (readonly [Record<string, string>, string])[] = [
    [{ editions: '2018 1999' }, '1999'],
    [{ editions: '2018 2019', split: 'gender' }, 'verkeerd ingesteld'],
    [{ editions: '2018 2019', compare: 'NL01' }, 'verkeerd ingesteld'],
  ];
  for (const [attributes, words] of refused)
    it(`are refused with a visible message for ${JSON.stringify(attributes)}`, async () => {
      const element = await widget('tp-trend', { src: MBO, ...attributes });
      await soon(() => part(element, 'error'));
      expect(textOf(element, 'error')).to.contain(words);
    });
});
