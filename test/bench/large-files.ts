/** A made-up file that is as large as the format allows, or larger, in one way; and the tags that are to show it. */
export interface LargeFile {
  readonly name: string;
  readonly tags: readonly string[];
  /** Its text: written when it is measured, so that not all are in memory at once. */
  readonly text: () => string;
}

type Fields = Readonly<Record<string, unknown>>;

const times = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, i) => item(i));

/** Years, or months where there are very many. */
const axis = (count: number): { readonly kind: string; readonly codes: readonly string[] } =>
  count <= 1_000
    ? { kind: 'year', codes: times(count, (i) => String(2024 - count + i)) }
    : {
        kind: 'month',
        codes: times(
          count,
          (i) => `${1600 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        ),
      };

const base: Fields = {
  format: 'monitor-indicator',
  version: '1.0',
  id: 'proef',
  lang: 'nl',
  title: { nl: 'Verzonnen leerlingen', en: 'Made-up pupils' },
  edition: { id: '2024', date: '2024-06-15' },
  unit: { kind: 'count', label: { nl: 'leerlingen', en: 'pupils' }, decimals: 0, additive: true },
  direction: 'up',
  sources: [{ id: 'bron', name: 'Bron' }],
};

const totals = (count: number, fields: Fields = {}): string =>
  JSON.stringify({
    ...base,
    period: axis(count),
    dimensions: [],
    series: [{ key: [], values: times(count, (i) => 100 + ((i * 37) % 89)) }],
    ...fields,
  });

/** So many groups, with a figure in so many periods. */
const groups = (count: number, periods: number, fields: Fields = {}): string =>
  JSON.stringify({
    ...base,
    period: axis(periods),
    dimensions: [
      {
        id: 'group',
        kind: 'other',
        label: { nl: 'Groep' },
        categories: times(count, (i) => ({ code: `G${i}`, label: { nl: `Groep ${i}` } })),
      },
    ],
    series: times(count, (n) => ({
      key: [`G${n}`],
      values: times(periods, (i) => 10 + ((n * 13 + i * 7) % 97)),
    })),
    ...fields,
  });

/** Each of so many groups by each of so many kinds. */
const crossed = (count: number, kinds: number, periods: number): string =>
  JSON.stringify({
    ...base,
    period: axis(periods),
    dimensions: [
      ['group', count, 'G'],
      ['kind', kinds, 'K'],
    ].map(([id, many, letter]) => ({
      id,
      kind: 'other',
      label: { nl: String(id) },
      categories: times(Number(many), (i) => ({
        code: `${letter}${i}`,
        label: { nl: `${letter} ${i}` },
      })),
    })),
    series: times(count * kinds, (n) => ({
      key: [`G${Math.floor(n / kinds)}`, `K${n % kinds}`],
      values: times(periods, (i) => 10 + ((n * 13 + i * 7) % 97)),
    })),
  });

const sources = (count: number): string =>
  totals(20, {
    sources: times(count, (i) => ({
      id: `s${i}`,
      name: `Bron ${i}`,
      processing: { nl: 'bewerkt' },
      url: `https://${i}.example/`,
    })),
  });
const breaks = (count: number): string =>
  totals(2_000, {
    breaks: times(count, (i) => ({
      after: axis(2_000).codes[i % 1_999],
      label: { nl: `Andere telling ${i}` },
    })),
  });
const events = (count: number): string =>
  totals(20, {
    events: times(count, (i) => ({
      period: axis(20).codes[i % 20],
      label: { nl: `Gebeurtenis ${i}` },
    })),
  });
const targets = (count: number): string =>
  totals(20, {
    targets: times(count, (i) => ({
      id: `t${i}`,
      period: String(2024 + (i % 20)),
      since: '2015',
      value: 100 + i,
      rule: 'atleast',
      key: [],
      label: { nl: `Doel ${i}` },
    })),
  });
const bands = (count: number): Fields => ({
  bands: times(count, (i) => ({ from: i, label: { nl: `Klasse ${i}` } })),
});
const notes = (count: number): string =>
  totals(20, {
    notes: Object.fromEntries(
      times(count, (i) => [`n${i}`, { nl: `Opmerking ${i} over deze cijfers. `.repeat(10) }]),
    ),
    series: [{ key: [], values: times(20, (i) => 100 + i), notes: times(count, (i) => `n${i}`) }],
  });
const definitions = (described: number, published: number): string =>
  totals(20, {
    edition: { id: 'e0', date: '2024-06-15' },
    definition: undefined,
    definitions: Object.fromEntries(
      times(described, (i) => [
        `d${i}`,
        { text: { nl: `Telling ${i}` }, short: { nl: `telling ${i}` } },
      ]),
    ),
    editions: Object.fromEntries(
      times(published, (i) => [`e${i}`, { date: '2024-06-15', definition: `d${i % described}` }]),
    ),
    series: [
      {
        key: [],
        values: times(20, (i) => 100 + i),
        editions: times(20, (i) => `e${i % published}`),
      },
    ],
  });
/** Thirty thousand rows with the key of a row of two megabytes. */
const twins = (): string =>
  totals(1, {
    series: [
      { key: [], values: [1], flags: { 0: 'x'.repeat(2_000_000) } },
      ...times(30_000, () => ({ key: [], values: [1] })),
    ],
  });

const plain = (tag: string): string => `<${tag}></${tag}>`;
const split = (tag: string, more = ''): string => `<${tag} split="group" ${more}></${tag}>`;
const GROUPS = ['tp-breakdown', 'tp-trend', 'tp-table', 'tp-compare'].map((tag) => split(tag));

/** Each is shown by each of its tags, on a page of its own. */
export const LARGE_FILES: readonly LargeFile[] = [
  {
    name: '100 sources',
    tags: [plain('tp-indicator'), plain('tp-trend'), plain('tp-table'), plain('tp-value')],
    text: () => sources(100),
  },
  { name: '50 000 sources', tags: [plain('tp-indicator')], text: () => sources(50_000) },
  {
    name: '200 breaks',
    tags: [plain('tp-trend'), plain('tp-table'), plain('tp-indicator')],
    text: () => breaks(200),
  },
  { name: '20 000 breaks', tags: [plain('tp-trend')], text: () => breaks(20_000) },
  {
    name: '200 targets',
    tags: [plain('tp-indicator'), plain('tp-trend'), plain('tp-target')],
    text: () => targets(200),
  },
  { name: '5 000 targets', tags: [plain('tp-indicator')], text: () => targets(5_000) },
  {
    name: '50 classes',
    tags: [split('tp-compare'), split('tp-indicator')],
    text: () => groups(40, 3, bands(50)),
  },
  { name: '50 000 classes', tags: [split('tp-compare')], text: () => groups(40, 3, bands(50_000)) },
  { name: '200 events', tags: [plain('tp-trend'), plain('tp-table')], text: () => events(200) },
  { name: '20 000 events', tags: [plain('tp-trend')], text: () => events(20_000) },
  {
    name: '500 notes',
    tags: [plain('tp-trend'), plain('tp-table'), plain('tp-indicator')],
    text: () => notes(500),
  },
  {
    name: '200 definitions, 1 000 editions',
    tags: [plain('tp-trend'), plain('tp-indicator')],
    text: () => definitions(200, 1_000),
  },
  {
    name: '30 000 definitions, 60 000 editions',
    tags: [plain('tp-indicator')],
    text: () => definitions(30_000, 60_000),
  },
  { name: '30 000 rows of one key', tags: [plain('tp-indicator')], text: twins },
  {
    name: '5 000 periods',
    tags: ['tp-indicator', 'tp-trend', 'tp-table'].map(plain),
    text: () => totals(5_000),
  },
  { name: '300 groups × 300 periods', tags: GROUPS, text: () => groups(300, 300) },
  { name: '1 999 groups × 100 periods', tags: GROUPS, text: () => groups(1_999, 100) },
  {
    name: '1 999 groups × 500 periods',
    tags: [
      ...GROUPS,
      split('tp-breakdown', 'layout="grouped"'),
      split('tp-trend', 'layout="multiples"'),
      split('tp-table', 'form="long"'),
      split('tp-trend', 'scale="index"'),
      '<tp-group><tp-select dimension="group"></tp-select></tp-group>',
      '<tp-indicator filter="group=G7"></tp-indicator>',
    ],
    text: () => groups(1_999, 500),
  },
  {
    name: '40 000 groups',
    tags: [...GROUPS, '<tp-group><tp-select dimension="group"></tp-select></tp-group>'],
    text: () => groups(40_000, 1),
  },
  { name: '12 groups × 5 000 periods', tags: GROUPS, text: () => groups(12, 5_000) },
  {
    name: '300 groups × 300 kinds',
    tags: [
      '<tp-breakdown split="group" by="kind"></tp-breakdown>',
      '<tp-table split="group kind"></tp-table>',
      '<tp-trend split="group kind"></tp-trend>',
    ],
    text: () => crossed(300, 300, 1),
  },
];
