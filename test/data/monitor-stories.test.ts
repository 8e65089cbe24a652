import { expect } from '@open-wc/testing';
import demo from '../../demo/monitor/stories.json';
import { openStories } from '../../src/widgets/stories/open-stories.js';
import { readStories } from '../../src/widgets/stories/monitor-stories.js';
import { problemIn } from './problem-of.js';
import { site, testIo } from './test-io.js';

const at = 'https://data.example/monitor/stories.json';
const file = (members: object): object => ({
  format: 'monitor-stories',
  version: '1.0',
  lang: 'nl',
  title: 'Voorbeeld',
  ...members,
});
const read = (members: object) => readStories(file(members), at, at);
const codes = (members: object): readonly string[] =>
  read(members).findings.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a stories file', () => {
  it('of the demo is read completely, without findings', () => {
    const { stories, findings } = readStories(demo, at, at);
    expect(findings).to.deep.equal([]);
    expect(stories.pacts.map(({ id, parts }) => [id, parts.length])).to.deep.equal([
      ['2013', 3],
      ['2016', 12],
      ['2018', 4],
      ['2021', 4],
    ]);
    expect(stories.pacts[0]?.parts.flatMap(({ commitments }) => commitments).length).to.equal(22);
    expect(stories.documents[0]).to.include({
      dossier: '32 637',
      number: '320',
      date: '2018-06-18',
    });
    expect(stories.index).to.equal('https://data.example/monitor/index.json');
    expect(Object.isFrozen(stories)).to.equal(true);
  });

  it('of the demo marks every made-up entry as an example', () => {
    const { stories } = readStories(demo, at, at);
    const commitments = stories.pacts.flatMap(({ parts }) =>
      parts.flatMap((part) => part.commitments),
    );
    for (const { text, example } of commitments) {
      expect(example).to.equal(true);
      expect(text['nl']).to.match(/^Voorbeeld: /);
      expect(text['en']).to.match(/^Example: /);
    }
    for (const { title, example } of stories.practices)
      expect([example, title['nl']?.slice(0, 9)]).to.deep.equal([true, 'Voorbeeld']);
  });

  it('has no dossier without the number within it', () => {
    const request = { id: 'a', askedBy: 'lid', topic: 'vraag', status: 'answered' };
    const members = {
      requests: [
        { ...request, paper: { dossier: '32637' }, answeredIn: { dossier: '32 637', number: 320 } },
      ],
    };
    const [found] = read(members).stories.requests;
    expect(found?.paper).to.equal(null);
    expect(found?.answeredIn).to.deep.equal({ dossier: '32 637', number: '320', annex: null });
    expect(codes(members)).to.deep.equal(['paper-number /requests/0/paper']);
    expect(
      read({ documents: [{ id: 'b', title: 'Brief', dossier: '32637' }] }).stories.documents,
    ).to.deep.equal([]);
  });

  it('has plain text only, whatever the server sent', () => {
    const { stories } = read({
      pacts: [{ id: 'p', title: 'a\u0000<b>b</b>\u202E' + 'x'.repeat(600), parts: [] }],
    });
    expect(stories.pacts[0]?.title['nl']).to.match(/^a<b>b<\/b>x+…$/);
    expect(stories.pacts[0]?.title['nl']?.length).to.be.at.most(512);
    expect(read({ practices: [{ id: '__proto__', title: 'x' }] }).stories.practices).to.deep.equal(
      [],
    );
  });

  it('has links to web pages only, and pictures from its own origin only', () => {
    const practice = (members: object): object => ({
      practices: [{ id: 'a', title: 'Voorbeeld', ...members }],
    });
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:pass@evil.example/',
      'file:///etc/passwd',
      7,
    ]) {
      expect(read(practice({ url })).stories.practices[0]?.url, String(url)).to.equal(null);
      expect(codes(practice({ url }))).to.deep.equal(['bad-url /practices/0/url']);
    }
    expect(read(practice({ url: '/a' })).stories.practices[0]?.url).to.equal(
      'https://data.example/a',
    );
    const shown = (picture: object) => read(practice({ picture })).stories.practices[0]?.picture;
    expect(shown({ src: 'a.jpg', alt: 'Twee leerlingen' })?.src).to.equal(
      'https://data.example/monitor/a.jpg',
    );
    expect(shown({ src: 'https://elsewhere.example/a.jpg', alt: 'x' })).to.equal(null);
    expect(shown({ src: 'a.jpg' })).to.equal(null);
  });

  it('has no references to a theme, period or action that does not exist', () => {
    const members = {
      pacts: [
        { id: 'new', title: 'Nieuw', years: { from: 2018 }, parts: [{ id: 'a', title: 'A' }] },
        {
          id: 'old',
          title: 'Oud',
          years: { from: 2013 },
          parts: [
            {
              id: 'z',
              title: 'Z',
              next: [
                { pact: 'new', part: 'a' },
                { pact: 'new' },
                { pact: 'new', part: 'b' },
                { pact: 'gone' },
              ],
            },
          ],
        },
      ],
      practices: [{ id: 'p', title: 'P', actions: ['nowhere'] }],
    };
    const { stories } = read(members);
    expect(stories.pacts.map(({ id }) => id)).to.deep.equal(['old', 'new']);
    expect(stories.pacts[0]?.parts[0]?.next.map(({ pact, part }) => [pact, part])).to.deep.equal([
      ['new', 'a'],
      ['new', null],
    ]);
    expect(stories.practices[0]?.actions).to.deep.equal([]);
    expect(codes(members).map((one) => one.split(' ')[0])).to.deep.equal([
      'leads-nowhere',
      'leads-nowhere',
      'leads-nowhere',
    ]);
  });

  it('has no status where the given one is unknown, and reports that', () => {
    const members = {
      pacts: [
        {
          id: 'p',
          title: 'P',
          parts: [{ id: 'a', title: 'A', commitments: [{ id: 'c', text: 'C', status: 'almost' }] }],
        },
      ],
    };
    expect(read(members).stories.pacts[0]?.parts[0]?.commitments[0]?.status).to.equal('unknown');
    expect(codes(members)).to.deep.equal(['unknown-status /pacts/0/parts/0/commitments/0/status']);
  });

  it('omits entries without required members, and the second entry with the same id', () => {
    const members = {
      highlights: [
        { id: 'a', edition: '2018' },
        { id: 'b', edition: '2018', indicator: 'x' },
        { id: 'b', edition: '2018', indicator: 'y' },
      ],
    };
    expect(
      read(members).stories.highlights.map(({ id, indicator }) => [id, indicator]),
    ).to.deep.equal([['b', 'x']]);
    expect(codes(members)).to.deep.equal([
      'story-incomplete /highlights/0/indicator',
      'story-twice /highlights/2/id',
    ]);
  });

  it('of version 2 is refused', async () => {
    const problem = await problemIn(Promise.resolve().then(() => read({ version: '2.0' })));
    expect(problem.code).to.equal('newer-version');
  });
});

describe('openStories', () => {
  const index = {
    format: 'monitor-index',
    version: '1.0',
    title: 'x',
    stories: { href: 'stories.json' },
    indicators: [],
  };
  const files = { 'https://data.example/monitor/index.json': index, [at]: demo };

  it('opens through an index, which has the figures', async () => {
    const { stories, figures } = await openStories(
      'https://data.example/monitor/index.json',
      null,
      testIo(site(files)),
    );
    expect(stories.url).to.equal(at);
    expect(figures).to.equal('https://data.example/monitor/index.json');
  });

  it('opens a stories file directly, which names the index', async () => {
    const { figures } = await openStories(at, null, testIo(site(files)));
    expect(figures).to.equal('https://data.example/monitor/index.json');
  });

  it('refuses an index without stories, and a file of figures', async () => {
    const bare = {
      ...files,
      'https://data.example/monitor/index.json': { ...index, stories: undefined },
    };
    const problem = await problemIn(
      openStories('https://data.example/monitor/index.json', null, testIo(site(bare))),
    );
    expect(problem.code).to.equal('unknown-format');
  });
});
