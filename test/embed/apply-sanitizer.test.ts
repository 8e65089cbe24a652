import { expect } from '@open-wc/testing';
import { snippet, type Format, type SnippetAsk } from '../../src/embed/snippet/snippet.js';
import { snippetTokens } from '../../src/tools/builder/snippet-tokens.js';
import { SYSTEMS, type SystemId } from '../../src/tools/builder/systems.js';
import { applySanitizer } from '../../src/tools/builder/apply-sanitizer.js';

const SENTENCE = 'In 2018 haalden 2.685 studenten een diploma.';

const ask: SnippetAsk = {
  embedded: {
    widget: 'trend',
    attributes: { indicator: 'hbo', heading: 'Meer <dan> "ooit" & \'nu\'' },
  },
  fact: {
    heading: 'Diploma’s <hbo>',
    sentence: SENTENCE,
    source: 'Bron: DUO.',
    lang: 'nl',
    pasted: '2019|2018|2685',
  },
  place: {
    folder: 'https://widgets.example/v/1.2.3/',
    integrity: { script: 'sha384-script', host: 'sha384-host' },
    data: 'https://data.example/index.json',
    packageName: 'techniekpact-monitor-widgets',
  },
  heights: [900, 700, 600],
  picture: { url: 'https://site.example/hbo.png', width: 640, height: 400 },
  reserve: true,
};

const stays = (format: Format, id: SystemId) => {
  const system = SYSTEMS.find((one) => one.id === id);
  if (system === undefined) throw new Error(id);
  return applySanitizer(snippet(format, { ...ask, alone: system.alone === true }), system);
};
const textOf = ({ tokens }: ReturnType<typeof applySanitizer>): string =>
  tokens.map((one) => (one.kind === 'text' ? one.text : '')).join('');

describe('what a content system keeps of a snippet', () => {
  it('is computed from the same tokens that a browser parses', () => {
    for (const format of ['frame', 'link', 'div', 'element', 'picture'] as const) {
      const html = snippet(format, ask);
      const page = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
      const [tokens, elements] = [snippetTokens(html), [...page.body.querySelectorAll('*')]];
      const opened = tokens.flatMap((one) => (one.kind === 'open' ? [one] : []));
      expect(
        opened.map(({ tag }) => tag),
        format,
      ).to.deep.equal(elements.map(({ localName }) => localName));
      opened.forEach(({ attributes }, i) => {
        for (const [name, value] of attributes)
          expect(elements[i]?.getAttribute(name), `${format} ${name}`).to.equal(value);
      });
      expect(tokens.map((one) => (one.kind === 'text' ? one.text : '')).join(''), format).to.equal(
        page.body.textContent,
      );
    }
  });

  it('includes figure and source in the recommended format, and nothing is reported as removed', () => {
    for (const { id, formats } of SYSTEMS)
      for (const format of formats.filter((one) => one !== 'address' && one !== 'package')) {
        const left = stays(format, id);
        expect(
          left.removed.filter((one) => one !== 'lang'),
          `${id} ${format}`,
        ).to.deep.equal([]);
        if (id !== 'sharepoint')
          expect(textOf(left), `${id} ${format}`).to.contain(SENTENCE).and.to.contain('Bron: DUO.');
      }
  });

  it('names the removed tags, and keeps the text inside them', () => {
    const left = stays('element', 'drupal');
    expect(left.removed).to.deep.equal(['<script>', '<tp-trend>']);
    expect(textOf(left)).to.contain(SENTENCE);
  });

  it('names the removed attributes, without which only the text of a block is left', () => {
    const { removed: gone } = stays('div', 'other');
    expect(gone).to.include('data-tp-widget').and.to.include('data-tp-indicator');
  });

  it('is a frame alone where nothing else is allowed', () => {
    const left = stays('frame', 'sharepoint');
    expect(left.tokens.filter((one) => one.kind === 'open').map(({ tag }) => tag)).to.deep.equal([
      'iframe',
    ]);
    expect(textOf(left).trim()).to.equal('');
  });
});
