/** What somebody may write behind the address of the frame's page. */
const VALUES: readonly string[] = [
  '<script>PWN=1</script>',
  '"><img src=x onerror=PWN=1>',
  '</title><svg onload=PWN=1>',
  "'-alert(1)-'",
  'javascript:PWN=1',
  'data:text/html,<script>PWN=1</script>',
  'blob:null/x',
  '//elders.invalid/x.json',
  'https://elders.invalid/x.json#',
  '../../../etc/passwd',
  '..\\..\\x',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  'a\u0000b',
  'a\r\nSet-Cookie: spoor=1',
  '\u202Eomgekeerd',
  'Z\u0335\u0321a\u0336\u0322lgo',
  '{{7*7}}',
  '${7*7}',
  '=1+1',
  "' OR 1=1 --",
  '1e999',
  'a'.repeat(5000),
];

const NAMES = ['widget', 'indicator', 'filter', 'heading', 'lang', 'src', 'onload', '__proto__'];

const queryOf = (...pairs: [string, string][]): string => new URLSearchParams(pairs).toString();

/** Two hundred, each twice in its own address, that name no widget of ours. */
const single = NAMES.flatMap((name) =>
  VALUES.map((value) => queryOf([name, value], [name, value])),
);

/**
 * As no program writes them: bytes that are no letters, names without values, and a first one that overrules the
 * second.
 */
const broken = [
  ...[
    '%00',
    'widget=%00',
    'widget=trend%00',
    'widget=%C0%AE%C0%AE',
    '%E0%A4%A=%',
    'widget=%',
    '&&&&',
    '=',
    '?',
    'widget',
    'widget[]=trend',
  ],
  ...[
    'WIDGET=trend',
    'widget=tp-trend',
    'widget=trend;indicator',
    'widget=x&widget=trend&indicator=mbo-instroom-techniek',
  ],
];

/** A million letters. */
const long = ['widget', 'indicator', 'x'].map((name) => `${name}=${'a'.repeat(1_000_000)}`);

const trend = (value: string): string =>
  queryOf(
    ['widget', 'trend'],
    ...['indicator', 'split', 'region', 'filter', 'lang', 'theme', 'src'].map(
      (name): [string, string] => [name, value],
    ),
  );

/** No attribute has such a value: a widget without it would show another figure. */
const isNone = (value: string): boolean => value.length > 512 || value.includes('\u0000');

/** Behind each of these the page keeps its own text. */
export const withoutWidget: readonly string[] = [
  ...single,
  ...broken,
  ...long,
  ...VALUES.filter(isNone).map(trend),
];

/** A widget of ours is asked for something that is not there: its value, and the address. */
export const withWidget: readonly (readonly [value: string, query: string])[] = VALUES.filter(
  (value) => !isNone(value),
).map((value) => [value, trend(value)]);
