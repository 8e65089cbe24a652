import { expect } from '@open-wc/testing';
import { oembed } from '../../../src/embed/snippet/oembed.js';
import { FORMATS, snippet, type SnippetAsk } from '../../../src/embed/snippet/snippet.js';
import { readWidgetAddress } from '../../../src/embed/snippet/widget-address.js';

const SENTENCE =
  'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding.';
const SOURCE = 'Bron: DUO, Monitor Techniekpact, editie 2020.';

const ask: SnippetAsk = {
  embedded: {
    widget: 'trend',
    attributes: { indicator: 'mbo-instroom-techniek', split: 'gender' },
  },
  fact: {
    heading: 'Instroom mbo <techniek> & "meer"',
    sentence: SENTENCE,
    source: SOURCE,
    lang: 'nl',
    pasted: '2020|2019/20|42225',
  },
  place: {
    folder: 'https://widgets.example/v/1.2.3/',
    integrity: { script: 'sha384-script', host: 'sha384-host' },
    data: 'https://data.example/index.json',
    packageName: 'techniekpact-monitor-widgets',
  },
  heights: [900, 700, 600],
  picture: { url: 'https://widgets.example/p/mbo.png', width: 640, height: 400 },
};

/** As a browser reads it, without running anything. */
const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a snippet', () => {
  for (const format of FORMATS.filter((one) => one !== 'address')) {
    it(`in the format ${format} has figure and source in its own text`, () => {
      const page = read(snippet(format, ask));
      expect(page.body.textContent).to.contain(SENTENCE).and.to.contain(SOURCE);
      expect(page.querySelectorAll('techniek'), 'the heading stays text').to.have.length(0);
    });
  }

  it('has no inline script and no style, so that the strictest policy allows it', () => {
    for (const format of FORMATS) {
      const page = read(snippet(format, ask));
      expect(page.querySelectorAll('[style], style, script:not([src])'), format).to.have.length(0);
      for (const script of page.querySelectorAll('script'))
        expect(script.integrity, format).to.match(/^sha384-/);
      for (const element of page.querySelectorAll('*'))
        expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal(
          [],
        );
    }
  });

  it('as a frame is high enough for a phone, has a name, and is sandboxed from the page', () => {
    const frame = read(snippet('frame', ask)).querySelector('iframe');
    expect(frame?.height).to.equal('900');
    expect(frame?.title).to.equal(ask.fact.heading);
    expect(frame?.sandbox.contains('allow-scripts')).to.equal(true);
    expect(frame?.sandbox.contains('allow-same-origin')).to.equal(false);
    expect(frame?.loading).to.equal('lazy');
  });

  it('has the same attributes as an element and as data attributes', () => {
    const element = read(snippet('element', ask)).querySelector('tp-trend');
    const div = read(snippet('div', ask)).querySelector<HTMLElement>('div[data-tp-widget=trend]');
    for (const [name, value] of Object.entries({
      ...ask.embedded.attributes,
      lang: 'nl',
      pasted: '2020|2019/20|42225',
    })) {
      expect(element?.getAttribute(name)).to.equal(value);
      expect(div?.getAttribute(`data-tp-${name}`)).to.equal(value);
    }
  });

  it('requests the widget in the language of its own text, whatever page it is pasted in', () => {
    const english: SnippetAsk = { ...ask, fact: { ...ask.fact, lang: 'en' } };
    const langOf = (address: string | null | undefined) =>
      readWidgetAddress(address ?? '')?.attributes['lang'];
    expect(langOf(snippet('address', english))).to.equal('en');
    for (const format of ['frame', 'frame-with-script', 'link', 'picture'] as const) {
      const page = read(snippet(format, english));
      for (const one of page.querySelectorAll('a')) expect(langOf(one.href), format).to.equal('en');
      for (const one of page.querySelectorAll('iframe'))
        expect(langOf(one.src), format).to.equal('en');
      expect(page.querySelectorAll('a, iframe').length, format).to.be.greaterThan(0);
    }
    const chosen = {
      ...english,
      embedded: { widget: 'trend', attributes: { ...ask.embedded.attributes, lang: 'nl' } },
    };
    expect(langOf(snippet('address', chosen))).to.equal('nl');
  });

  it('as data attributes has one line of text, because editors that move paragraphs out of a block would show it twice', () => {
    const div = read(snippet('div', ask)).querySelector('div');
    expect(div?.children.length).to.equal(0);
    expect(div?.textContent).to.contain(SENTENCE).and.to.contain(ask.fact.source);
  });

  it('as a frame can be the frame alone, for systems that refuse other markup', () => {
    expect(snippet('frame', { ...ask, alone: true })).to.match(/^<iframe [^<]*><\/iframe>$/);
  });

  it('as a picture has the sentence as its text alternative', () => {
    const picture = read(snippet('picture', ask)).querySelector('img');
    expect(picture?.alt).to.contain(SENTENCE);
  });

  it('as a picture without an address is the sentence with a link and the source', () => {
    const text = snippet('picture', { ...ask, picture: null });
    expect(text).to.contain(SENTENCE).and.to.contain('<a href=').and.to.not.contain('<img');
  });

  it('as a picture has its heading once, also where the sentence begins with it', () => {
    const begins = { ...ask.fact, sentence: `${ask.fact.heading}: 42.225 studenten.` };
    const picture = read(snippet('picture', { ...ask, fact: begins })).querySelector('img');
    expect(picture?.alt).to.equal(begins.sentence);
  });

  it('as a picture of unknown height keeps its proportions', () => {
    const picture = read(
      snippet('picture', {
        ...ask,
        picture: { url: 'https://site.example/a.png', width: 640, height: null },
      }),
    );
    expect(picture.querySelector('img')?.getAttributeNames())
      .to.include('width')
      .and.to.not.include('height');
  });
});

describe('an oEmbed document', () => {
  const document = {
    ...ask,
    provider: { name: 'Monitor Techniekpact', url: 'https://widgets.example/' },
    maxWidth: null,
    maxHeight: null,
  };

  it('has a blockquote followed by a frame, and nothing else', () => {
    const page = read(oembed(document).html);
    expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal([
      'blockquote',
      'iframe',
    ]);
    expect(page.querySelector('blockquote')?.textContent).to.contain(SENTENCE);
  });

  it('has a frame in the language of its sentence', () => {
    const { html } = oembed({ ...document, fact: { ...ask.fact, lang: 'en' } });
    expect(
      readWidgetAddress(read(html).querySelector('iframe')?.getAttribute('src') ?? '')?.attributes[
        'lang'
      ],
    ).to.equal('en');
  });

  it('respects the maximum sizes, and never exceeds the maximum of WordPress', () => {
    expect(oembed(document)).to.include({ width: 640, height: 700 });
    expect(oembed({ ...document, maxWidth: 320, maxHeight: 500 })).to.include({
      width: 320,
      height: 500,
    });
    expect(oembed({ ...document, heights: [2000, 1500, 1200] }).height).to.equal(1000);
  });
});
