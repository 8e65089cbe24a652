/**
 * Every fault that is injected, and what a reader sees all the same; the order is that of the table in docs/faults.md.
 */
export interface Row {
  readonly number: `F${number}`;
  readonly fault: string;
  readonly sees: string;
  /** Where another test injects it: its file, and its title or what all its titles have in common. */
  readonly elsewhere?: readonly (readonly [file: string, title: string])[];
  /** Nothing of ours can meet it: what it would take is not there. */
  readonly applies?: false;
}

const STRICT = 'test/pages/strict.node.test.ts';
const FRAME = 'test/pages/frame.node.test.ts';
const GET = 'test/data/http-cache.test.ts';
const AUTHOR = 'text of the author, with a message and a button to try again';
const WHOLE = 'figure, picture, table';

export const list: readonly Row[] = [
  {
    number: 'F3',
    fault: 'figures on the reader’s own machine or network, page elsewhere',
    sees: `${AUTHOR}, until the reader gives the browser leave; nobody is asked before`,
  },
  {
    number: 'F13',
    fault: 'host of the figures is down',
    sees: AUTHOR,
    elsewhere: [[STRICT, 'when the data host is dead, and recovers on retry']],
  },
  { number: 'F14', fault: 'its name does not resolve', sees: AUTHOR },
  {
    number: 'F15',
    fault: 'headers never come',
    sees: `${AUTHOR}, after 4 s`,
    elsewhere: [[GET, 'when the headers do not arrive']],
  },
  {
    number: 'F16',
    fault: 'body stalls',
    sees: `${AUTHOR}, after 8 s`,
    elsewhere: [[GET, 'when the body stalls']],
  },
  {
    number: 'F17',
    fault: 'body comes byte by byte',
    sees: `${AUTHOR}, after 15 s at most`,
    elsewhere: [[GET, 'after 15 s in all, including pauses']],
  },
  {
    number: 'F18',
    fault: 'connection breaks off in the middle',
    sees: 'the figure after one more try, else text of the author',
  },
  {
    number: 'F19',
    fault: 'server overloaded, with and without a time to come back',
    sees: 'the figure once it answers, else text of the author',
  },
  {
    number: 'F20',
    fault: 'too many requests',
    sees: 'text of the author; three requests at most for all widgets of a page',
    elsewhere: [
      [
        'test/data/bad-input-hostile.test.ts',
        '133: a thousand widgets with one address send one request, also when it fails',
      ],
    ],
  },
  { number: 'F21', fault: 'file is not there, or not for everybody', sees: AUTHOR },
  {
    number: 'F22',
    fault: 'redirects, and one without end',
    sees: 'the figure where the redirect ends, else text of the author',
    elsewhere: [
      [GET, 'has the address after redirects, and is refused where one leads from https to http'],
    ],
  },
  {
    number: 'F23',
    fault: 'a page to log in on in the place of figures',
    sees: 'text of the author, and that no figures came',
  },
  {
    number: 'F24',
    fault: 'nothing, or no figures',
    sees: 'text of the author, never an empty place',
  },
  { number: 'F25', fault: 'server gives no leave to pages elsewhere', sees: AUTHOR },
  {
    number: 'F26',
    fault: 'frame in an origin of its own',
    sees: WHOLE,
    elsewhere: [[FRAME, 'in an origin of its own gets its height on the host']],
  },
  { number: 'F27', fault: 'compressed bomb, broken compression', sees: 'text of the author' },
  {
    number: 'F28',
    fault: 'other alphabets than UTF-8',
    sees: 'text of the author, never a wrong letter; a byte-order mark is dropped',
  },
  {
    number: 'F31',
    fault: 'no network, then network',
    sees: `${AUTHOR}, then the figure: by itself, or when that is pressed`,
    elsewhere: [[STRICT, 'when the data host is dead, and recovers on retry']],
  },
  { number: 'F32', fault: 'slow line', sees: `${WHOLE}, and nothing moves` },
  {
    number: 'F33',
    fault: 'newer figures, then older ones, as of copies on the way',
    sees: 'the newest that were read; never older ones in their place',
    elsewhere: [['test/data/renewal.test.ts', 'never replace them, and do not mark them as old']],
  },
  {
    number: 'F34',
    fault: 'files of different releases of the figures',
    sees: 'a message, never two editions as one',
    elsewhere: [
      ['test/data/open.test.ts', 'refuses a file with another edition or indicator than listed'],
    ],
  },
  {
    number: 'F35',
    fault: 'figures with another hash than the page names',
    sees: 'does not apply: a page cannot name a hash of figures, which are renewed at their address; `edition` pins them to a file of their own',
    applies: false,
  },
  {
    number: 'F36',
    fault: 'host of the figures sets cookies, clears the device, names others',
    sees: `${WHOLE}; nothing of it happens`,
  },
  { number: 'F41', fault: 'a hundred thousand messages', sees: 'the frame as it was' },
  {
    number: 'F42',
    fault: 'a message in our shape from another window',
    sees: 'the frame as it was',
    elsewhere: [[FRAME, 'F42, F43: no other window and no other shape changes a height']],
  },
  {
    number: 'F43',
    fault: 'a height of no size, or of any',
    sees: 'a frame of 40 to 5,000 px',
    elsewhere: [
      [
        'test/embed/frame/frame-messages.test.ts',
        'is accepted only in its own format and within limits',
      ],
    ],
  },
  { number: 'F44', fault: 'frame went elsewhere, and speaks', sees: 'the frame as it was' },
  {
    number: 'F45',
    fault: 'page changes its width with every height',
    sees: 'a frame at rest',
    elsewhere: [[FRAME, 'F45: a host that changes its width with every height comes to rest']],
  },
  {
    number: 'F46',
    fault: 'hostile addresses of the frame’s page',
    sees: 'its neutral text; nothing of the address is repeated',
  },
  {
    number: 'F47',
    fault: '`src` in the address of the frame’s page',
    sees: 'our figures',
    elsewhere: [[FRAME, 'never takes figures from an address in its own address']],
  },
  {
    number: 'F48',
    fault: '64 sets of sandbox tokens',
    sees: 'the figure where scripts run, else the text of the frame’s page',
  },
  { number: 'F49', fault: 'frame that nobody sees, under a button', sees: 'nothing happens' },
  {
    number: 'F50',
    fault: 'markup in every field of the builder',
    sees: 'a code that is what it says',
    elsewhere: [
      [
        'test/embed/snippet/snippet.test.ts',
        'has no inline script and no style, so that the strictest policy allows it',
      ],
    ],
  },
  {
    number: 'F51',
    fault: 'hostile link that fills in the builder',
    sees: 'a code with nothing of it; nothing is copied by itself',
  },
  {
    number: 'F52',
    fault: 'nothing may be copied',
    sees: 'the code, selected, and how to go on',
    elsewhere: [
      [
        'test/tools/builder/tp-embed-code.test.ts',
        'selects the code where the clipboard is unavailable, and explains how to copy',
      ],
    ],
  },
  { number: 'F56', fault: 'nothing may be downloaded', sees: 'sentence and table' },
  { number: 'F57', fault: 'picture with hostile names, opened by itself', sees: 'the picture' },
  { number: 'F58', fault: 'a window opened by us', sees: 'never: looked at in every fault' },
  {
    number: 'F59',
    fault: 'canvas gives noise',
    sees: 'the picture as a drawing',
    elsewhere: [
      [
        'test/widgets/trend/tp-trend-downloads.test.ts',
        'is an SVG where a browser returns noise instead of pixels',
      ],
    ],
  },
  { number: 'F61', fault: 'forms and pictures called as what scripts use', sees: WHOLE },
  {
    number: 'F62',
    fault: 'our script several times, or of several versions',
    sees: WHOLE,
    elsewhere: [
      [STRICT, 'shows the right figure once when the same version stands on the page twice'],
      [STRICT, 'lets the first of two versions win, without an error or violation'],
    ],
  },
  {
    number: 'F63',
    fault: 'one of our tags belongs to somebody else',
    sees: 'text of the author there, our other widgets whole',
  },
  { number: 'F64', fault: 'built-in things extended, frozen or locked', sees: WHOLE },
  { number: 'F65', fault: 'old libraries that change built-in things', sees: WHOLE },
  {
    number: 'F66',
    fault: 'something of the browser is missing or throws',
    sees: `${WHOLE}; text of the author where nothing can be read or written without it`,
  },
  {
    number: 'F67',
    fault: 'style sheets that reset everything',
    sees: `${WHOLE}, as on every page: 0.1% of the pixels may differ`,
  },
  {
    number: 'F68',
    fault: 'hidden at first, or with no width of its own',
    sees: `${WHOLE}, once in sight`,
  },
  {
    number: 'F69',
    fault: 'right to left, top to bottom, forced colours, 320 px, enlarged',
    sees: `${WHOLE}, from left to right`,
  },
  {
    number: 'F70',
    fault: 'translated by the browser',
    sees: 'the new figure when another one is asked for',
    elsewhere: [
      [
        'test/widgets/indicator/tp-indicator.test.ts',
        'shows the new figure on a page that a browser has translated',
      ],
    ],
  },
  {
    number: 'F71',
    fault: 'taken out and put back while loading and drawing',
    sees: `${WHOLE}, once`,
    elsewhere: [
      [
        'test/widgets/life.test.ts',
        'answers the newest question also when it is moved during a request',
      ],
    ],
  },
  {
    number: 'F72',
    fault: 'moved, copied, adopted by another document, read from markup',
    sees: WHOLE,
    elsewhere: [
      ['test/widgets/life.test.ts', 'keeps its style sheets in another document and back'],
    ],
  },
  {
    number: 'F73',
    fault: 'five hundred changes of route',
    sees: `${WHOLE}; nothing is left in memory`,
  },
  { number: 'F74', fault: 'back to the page, twenty times', sees: `${WHOLE}, as it was left` },
  {
    number: 'F75',
    fault: 'paper',
    sees: 'every picture and every table',
    elsewhere: [
      [
        'test/widgets/trend/a11y-multiples.test.ts',
        'A11Y-57: panels that were not in view are all drawn before printing',
      ],
    ],
  },
  {
    number: 'F76',
    fault: 'tab behind another, page made beforehand',
    sees: `${WHOLE}, once it is seen; sentence and table before`,
  },
  { number: 'F77', fault: 'page frozen while loading', sees: WHOLE },
  { number: 'F78', fault: 'a thousand widgets', sees: 'a thousand figures; one request' },
  { number: 'F79', fault: 'processor twenty times as slow', sees: WHOLE },
  { number: 'F80', fault: 'wrong clock, other time zones', sees: 'the same figures and years' },
  {
    number: 'F81',
    fault: 'ad blockers, consent tools, saving of data, reading view',
    sees: `${WHOLE}, or text of the author until there is leave`,
  },
  {
    number: 'F82',
    fault: 'no script, or a broken one',
    sees: 'text of the author',
    elsewhere: [[STRICT, "leaves the author's text readable without JavaScript"]],
  },
  {
    number: 'F83',
    fault: 'snippet damaged by an editor',
    sees: 'the figure, or text of the author where no address is left',
  },
  { number: 'F84', fault: 'colours, contrast and motion change while open', sees: WHOLE },
  {
    number: 'F85',
    fault: 'strictest headers, one by one and all together',
    sees: `${WHOLE}, without a violation`,
    elsewhere: [[STRICT, 'shows figure, chart, table and sentence without a violation']],
  },
  {
    number: 'F86',
    fault: 'Trusted Types: none, of others, a default that refuses',
    sees: 'text of the author where the page does not allow `techniekpact`, else all',
  },
  {
    number: 'F87',
    fault: 'no connection, figures in the page',
    sees: WHOLE,
    elsewhere: [
      ['test/support/strict-headers.ts', "connect-src 'none' with the figures in the page"],
    ],
  },
  { number: 'F88', fault: 'embedder policies', sees: WHOLE },
  {
    number: 'F89',
    fault: 'file with a wrong hash',
    sees: 'text of the author, or table without picture; nothing of the file runs',
    elsewhere: [
      [STRICT, "runs nothing of a first script whose hash is wrong: the author's text stands"],
      [STRICT, 'runs nothing of a drawing file whose hash is wrong, and keeps the rest'],
    ],
  },
  {
    number: 'F90',
    fault: 'our host gives a page, half a file, another file, another type',
    sees: 'text of the author, or table without picture',
  },
  {
    number: 'F91',
    fault: 'files late, never, or in another order',
    sees: 'table until the picture comes',
    elsewhere: [
      [
        STRICT,
        'shows the same when every file has its own tag, in whatever order, and asks for none twice',
      ],
    ],
  },
  { number: 'F95', fault: 'a way to run texts, or to store, in our files', sees: 'none' },
  {
    number: 'F96',
    fault: 'snippet of an earlier release',
    sees: 'the figure',
    elsewhere: [['test/pages/snippets.node.test.ts', 'shows the figure where it is pasted']],
  },
  {
    number: 'F97',
    fault: 'frame that may open no window',
    sees: 'the widget, and below the link that was pressed its address',
    elsewhere: [
      [
        'test/pages/frame-links.node.test.ts',
        'that may open nothing show their address below them',
      ],
    ],
  },
];
