import { expect } from '@open-wc/testing';
import { demoStories, headings, parts, storied, textIn } from '../story-page.js';
import { all, part, soon, textOf, widget } from '../page.js';

const havo = (text: string | undefined, other: object = {}): object => ({
  highlights: [
    {
      id: 'a',
      edition: '2018',
      indicator: 'havovwo-nprofiel-aandeel',
      where: { type: 'havo' },
      ...(text !== undefined && { text: { nl: text } }),
      from: { period: '2007/08' },
      to: { period: '2017/18' },
      ...other,
    },
  ],
});
const note = async (text: string, other?: object): Promise<string> =>
  parts(await storied('tp-highlights', havo(text, other)), 'notes').join(' ');

describe('<tp-highlights>', () => {
  it('has the real highlights of 2018 and of 2021, each beside its figure, and all match the series', async () => {
    for (const [edition, count] of [
      ['2018', 8],
      ['2021', 5],
    ] as const) {
      for (const lang of ['nl', 'en']) {
        const element = await demoStories('tp-highlights', { edition, lang });
        expect(parts(element, 'item').length).to.equal(count);
        expect(parts(element, 'value').length).to.equal(count);
        expect(all(element, '.warn').map(textIn)).to.deep.equal([]);
        for (const source of parts(element, 'source'))
          expect(source).to.contain(lang === 'nl' ? `Editie ${edition}` : `Edition ${edition}`);
      }
    }
  });

  it('shows the newest edition where none is requested, and follows its attributes', async () => {
    const element = await demoStories('tp-highlights');
    expect(textOf(element, 'heading')).to.equal('Hoofdpunten van de monitor, editie 2021');
    element.setAttribute('edition', '2018');
    await soon(() => textOf(element, 'heading').includes('2018'));
    element.setAttribute('edition', '1999');
    await soon(() => textOf(element, 'notes').includes('Hier is nu niets over bekend.'));
  });

  it('is an ordered list under one heading, and no link contains other elements', async () => {
    const element = await demoStories('tp-highlights', {
      'heading-level': '2',
      edition: '2018',
      more: 'kiezen.html#{indicator}',
    });
    expect(headings(element)).to.deep.equal(['h2 Hoofdpunten van de monitor, editie 2018']);
    expect(all(element, 'ol > li').length).to.equal(8);
    expect(all(element, 'a p, a div, a h3, section, article, [role]')).to.deep.equal([]);
    const link = all<HTMLAnchorElement>(element, 'a').find(({ href }) =>
      href.includes('kiezen.html'),
    );
    expect(link?.href).to.match(/kiezen\.html#havovwo-nprofiel-aandeel$/);
    expect(textIn(link)).to.equal(
      'Meer cijfers: Aandeel leerlingen met een N-profiel in havo 4 en vwo 4 (Havo)',
    );
  });

  it('shows the figure of the series and a note where a statement has another number', async () => {
    const element = await storied(
      'tp-highlights',
      havo('Op de havo koos 43% in 2017/18 een N-profiel; in 2007/08 was dat 34%.'),
    );
    expect(textOf(element, 'statement')).to.contain('43%');
    expect(textOf(element, 'value')).to.equal('42%');
    expect(parts(element, 'notes')).to.deep.equal([
      'Let op: in deze zin klopt 43% niet met de reeks. De reeks geeft: 34 procent in 2007/08, 42 procent in 2017/18.',
    ]);
  });

  it('finds its figures where lists are written as JSON by an older library', async () => {
    // What the test itself writes is written before.
    const coming = storied('tp-highlights', havo('42% in 2017/18.'));
    const { prototype } = Array as unknown as { prototype: { toJSON?: unknown } };
    prototype.toJSON = function (this: unknown[]) {
      return `[${this.map((one) => String(one))
        .join(', ')
        .slice(0, 9)}]`;
    };
    try {
      const element = await coming;
      expect(textOf(element, 'value')).to.equal('42%');
      expect(parts(element, 'notes')).to.deep.equal([]);
    } finally {
      delete prototype.toJSON;
    }
  });

  it('finds every kind of number that differs from the series', async () => {
    expect(await note('42% in 2017/18, 8 procentpunt meer dan in 2007/08.')).to.equal('');
    expect(await note('Het aandeel steeg van 34 naar 42 procent.')).to.equal('');
    expect(await note('9 procentpunt meer.')).to.contain('9 procentpunt');
    expect(await note('8% meer.')).to.contain('8%');
    expect(await note('Al 42% in 2018/19.')).to.contain('2018/19');
    expect(await note('In 2016 was het 42%.')).to.contain('2016');
    expect(await note('Het daalde naar 42%.')).to.contain('daalde');
    expect(await note('Van 42.5% in 2017/18.')).to.contain('42.5%');
    expect(await note('In leerjaar 4 koos 42% dit.')).to.equal('');
    expect(await note('42%.', { to: { period: '2017/18', value: 44 } })).to.contain('44');
  });

  it('generates the statement from the figures where there is none', async () => {
    const element = await storied('tp-highlights', havo(undefined));
    expect(textOf(element, 'statement')).to.equal(
      'Aandeel leerlingen met een N-profiel in havo 4 en vwo 4 (Havo): van 34 procent in 2007/08 naar 42 procent in 2017/18.',
    );
    expect(parts(element, 'notes')).to.deep.equal([]);
  });

  it('shows the value in a later edition for the same period', async () => {
    const element = await demoStories('tp-highlights', { edition: '2021' });
    const item = parts(element, 'item').find((text) => text.includes('hoger onderwijs'));
    expect(item).to.contain('27%');
    expect(item).to.contain('Een latere editie (2022) geeft voor deze periode 28%.');
  });

  it('mentions a break in between, and objects to a statement with a difference across it', async () => {
    const bb = (text: string): object =>
      havo(text, { indicator: 'vmbo-techniek-aandeel', where: { track: 'bb' } });
    const element = await storied('tp-highlights', bb('24% in 2017/18; in 2007/08 was dat 30%.'));
    expect(parts(element, 'notes')).to.deep.equal(['Tussen deze perioden veranderde de telling.']);
    const across = await storied(
      'tp-highlights',
      bb('24% in 2017/18, 6 procentpunt minder dan in 2007/08.'),
    );
    expect(parts(across, 'notes')[0]).to.contain('6 procentpunt');
  });

  it('mentions that numbers of an unavailable indicator were not checked, and shows the others', async () => {
    const unknown = {
      id: 'b',
      edition: '2018',
      indicator: 'bestaat-niet',
      text: 'Van 12% naar 15%.',
    };
    const { highlights } = havo('42% in 2017/18.') as { highlights: readonly object[] };
    const element = await storied('tp-highlights', { highlights: [unknown, ...highlights] });
    expect(parts(element, 'notes')).to.deep.equal([
      'De getallen in deze zin konden niet worden gecontroleerd.',
    ]);
    expect(parts(element, 'value')).to.deep.equal(['42%']);
  });

  it('shows text from a server as plain text, and makes no link of another kind', async () => {
    const text = '<img src=x onerror=alert(1)> 42% in 2017/18';
    const element = await storied(
      'tp-highlights',
      havo(text, { source: { text: '<b>x</b>', url: 'javascript:alert(1)' } }),
      {
        more: 'javascript:alert(1)',
      },
    );
    expect(textOf(element, 'statement')).to.equal(text);
    expect(all(element, 'img, b')).to.deep.equal([]);
    expect(
      all<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => !/^https?:$/.test(protocol)),
    ).to.deep.equal([]);
  });

  it('marks every number so that a browser does not translate it', async () => {
    const element = await storied(
      'tp-highlights',
      havo('Op de havo koos 42% in 2017/18 een N-profiel.'),
    );
    const untranslated = [
      ...(part(element, 'statement')?.querySelectorAll('[translate="no"]') ?? []),
    ].map(textIn);
    expect(untranslated).to.deep.equal(['42%', '2017/18']);
  });

  it('keeps the author’s text and reports the problem where there are no stories', async () => {
    const element = await widget('tp-highlights', { src: INDEX_OF_FIGURES, lang: 'nl' });
    await soon(() => part(element, 'error'));
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(element, 'error')).to.contain('vorm die we niet kennen');
  });
});

const INDEX_OF_FIGURES = new URL(
  '../../fixtures/monitor/mbo-instroom-techniek.json',
  import.meta.url,
).href;
