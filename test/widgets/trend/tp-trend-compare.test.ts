import { expect } from '@open-wc/testing';
import {
  chart,
  chooseSeries,
  drawn,
  polite,
  readOut,
  spoken,
} from '../core/explorer/explorer-page.js';
import { heads, headText, seenRows } from '../read-table.js';
import { demoFile, part, soon, textOf, widget } from '../page.js';

const HBO = demoFile('hbo-diploma-provincie');
const STEM = demoFile('stem-gediplomeerden');
const region = (attributes: Record<string, string>): Promise<HTMLElement> =>
  chart({ src: HBO, split: '', region: 'PV23', ...attributes });
const button = (element: Element): HTMLButtonElement | null =>
  element.shadowRoot?.querySelector('.scale button') ?? null;

const stroke = (element: Element, name: string): readonly string[] => [
  ...new Set(
    [...(element.shadowRoot?.querySelectorAll(`.lines_marks path`) ?? [])].map(
      (line) => line.getAttribute(name) ?? '',
    ),
  ),
];

describe('another region compared in <tp-trend>', () => {
  it('is a muted line with its own dash, and the selected region a blue one, both named at their ends', async () => {
    const element = await region({ compare: 'NL01' });
    expect(stroke(element, 'stroke'), 'the own one lies over it').to.deep.equal([
      'var(--_context)',
      'var(--_series-1)',
    ]);
    expect(stroke(element, 'stroke-dasharray').length).to.equal(2);
    const labels = [...(part(element, 'chart')?.querySelectorAll('text') ?? [])].map(
      (node) => node.textContent,
    );
    expect(labels).to.include.members(['Overijssel', 'Nederland', '1.774', '13.819']);
    await expect(element).to.be.accessible();
  });

  it('is a series of its own in table, explorer and sentence', async () => {
    const element = await region({ compare: 'NL01', table: 'open' });
    expect(heads(element).map(headText)).to.deep.equal(['Jaar', 'Overijssel', 'Nederland']);
    expect(seenRows(element).at(-1)).to.deep.equal(['2018', '1.774', '13.819']);
    expect(textOf(element, 'words')).to.contain(
      'Nederland: het aantal steeg van 11.054 naar 13.819',
    );
    chooseSeries(element, 1);
    expect(readOut(element)).to.equal("Nederland, 2018: 13.819 diploma's, +568, hoogste cijfer");
  });

  it('comes with a note that counts of regions of different size cannot be compared, and with a button to and from an index', async () => {
    for (const [lang, warning, there, back] of [
      [
        'nl',
        'Vergelijk het verloop, niet de hoogte.',
        'Index: 2014 is 100.',
        'De cijfers zelf staan er weer.',
      ],
      [
        'en',
        'Compare their course, not their height.',
        'Index: 2014 is 100.',
        'The figures themselves are back.',
      ],
    ] as const) {
      const element = await region({ compare: 'NL01', lang });
      expect(textOf(element, 'base')).to.contain(warning);
      const pressed = button(element);
      pressed?.focus();
      pressed?.click();
      await soon(() => textOf(element, 'words').includes('2014 is 100'));
      expect(polite(element)).to.equal(there);
      expect(element.shadowRoot?.activeElement, 'the focus stays on the button').to.equal(
        button(element),
      );
      expect(textOf(element, 'base')).not.to.contain(warning);
      await soon(() => textOf(element, 'reading').includes('2014 = 100'));
      button(element)?.click();
      await soon(() => textOf(element, 'base').includes(warning));
      expect(polite(element)).to.equal(back);
      await drawn(element);
    }
  });

  it('has no index button where the page hides controls, and never for shares', async () => {
    const hidden = await region({ compare: 'NL01', hide: 'controls' });
    expect(button(hidden)?.getBoundingClientRect().height).to.equal(0);
    const share = await widget('tp-trend', {
      src: STEM,
      region: 'NL',
      compare: 'EU27_2020',
      loading: 'eager',
    });
    await drawn(share);
    expect(textOf(share, 'notes'), 'and it was counted by others').to.contain(
      'staat hier niet bij',
    );
    expect(button(share)).to.equal(null);
  });

  it('is refused without a code in the message where the file does not have it', async () => {
    const element = await widget('tp-trend', { src: HBO, region: 'PV23', compare: 'PV99' });
    await soon(() => part(element, 'error'));
    expect(textOf(element, 'error'))
      .to.contain('Voor deze keuze zijn geen gegevens.')
      .and.not.to.contain('PV99');
  });
});

describe('index numbers in <tp-trend>', () => {
  it('have the figure behind each in table and read-out', async () => {
    const element = await region({ compare: 'NL01', scale: 'index', table: 'open' });
    expect(heads(element).map(headText)).to.deep.equal([
      'Jaar',
      'Overijssel',
      'Nederland',
      "Overijssel (aantal diploma's)",
      "Nederland (aantal diploma's)",
    ]);
    expect(seenRows(element).at(-1)).to.deep.equal(['2018', '126,6', '125,0', '1.774', '13.819']);
    expect(textOf(element, 'table')).to.contain('index (2014 = 100), per jaar');
    expect(spoken(element)).to.contain("index 126,6, plus 3,8, 1.774 diploma's, 2014 is 100");
    await expect(element).to.be.accessible();
  });

  it('have the base in each row after a break, and the provenance of the figure itself', async () => {
    const element = await chart({ split: '', scale: 'index', table: 'open' });
    expect(heads(element).map(headText).slice(0, 4)).to.deep.equal([
      'Schooljaar',
      'Index (2012/13 en 2013/14 = 100)',
      'Aantal studenten',
      'Basis',
    ]);
    expect(seenRows(element).map((row) => row.slice(0, 4))).to.deep.include.members([
      ['2012/13', '100,0', '43.266', '2012/13'],
      ['2013/14', '100,0', '38.544', '2013/14'],
    ]);
    expect(element.shadowRoot?.querySelector('.why')?.textContent).to.contain('42.225');
  });

  it('are exported as CSV with the figure in its own unit beside it', async () => {
    const element = await chart({ split: '', scale: 'index', table: 'open', period: '2018/19..' });
    const link = await soon(() => element.shadowRoot?.querySelector<HTMLAnchorElement>('.files a'));
    const [head = '', ...lines] = (await (await fetch(link.href)).text()).trim().split('\r\n');
    expect(head).to.contain('"Index (2018/19 = 100)";"Aantal studenten"');
    const at = head.split(';').indexOf('"Index (2018/19 = 100)"');
    expect(lines.map((line) => line.split(';').slice(at, at + 2))).to.deep.equal([
      ['100', '42854'],
      ['98,5', '42225'],
    ]);
  });
});
