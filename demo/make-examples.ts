/**
 * Writes the made-up figures of the demo (`demo/monitor/voorbeeld-*.json`): regions and classes of which no published
 * figure is known. The same bytes every time; a test writes them again and compares. Run it with `npx tsx
 * demo/make-examples.ts`.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chance } from './chance.js';
import { exampleBorders } from './example-borders.js';
import { examples, type Example } from './examples.js';

const COUNTRY = 'NL01';

const note = {
  nl: 'Voorbeeld: deze cijfers zijn verzonnen door een programma. Ze zeggen niets over de werkelijkheid. Alleen de namen en codes van de regio’s bestaan echt.',
  en: 'Example: a program made these figures up. They say nothing about reality. Only the names and codes of the regions are real.',
};
const source = { nl: 'geen (verzonnen voorbeeld)', en: 'none (a made-up example)' };

/** File name and text of each example. */
export const exampleFiles = (): ReadonlyMap<string, string> =>
  new Map([
    [
      'voorbeeld-gemeenten.geojson',
      `${written(JSON.parse(JSON.stringify(exampleBorders())) as Json)}\n`,
    ] as const,
    ...examples.map(
      (example) =>
        [
          `${example.id}.json`,
          `${written(JSON.parse(JSON.stringify(fileOf(example))) as Json)}\n`,
        ] as const,
    ),
  ]);

const fileOf = (example: Example): object => {
  const {
    id,
    title,
    shortTitle,
    unit,
    direction,
    period,
    bands,
    regions,
    total,
    year,
    label,
    level,
  } = example;
  const rows = rowsOf(example);
  const numbers = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  return {
    $schema: '../../src/schema/monitor-indicator-1.json',
    format: 'monitor-indicator',
    version: '1.0',
    id,
    lang: 'nl',
    title: { nl: `Voorbeeld: ${title.nl}`, en: `Example: ${title.en}` },
    shortTitle: { nl: `Voorbeeld: ${shortTitle.nl}`, en: `Example: ${shortTitle.en}` },
    description: note,
    edition: { id: 'voorbeeld' },
    definition: {
      id: 'verzonnen',
      text: note,
      short: { nl: 'verzonnen cijfers', en: 'made-up figures' },
    },
    unit,
    direction,
    period,
    dimensions: [
      {
        id: 'region',
        kind: 'geo',
        label: { nl: 'Regio', en: 'Region' },
        ...(total ? { total: COUNTRY } : {}),
        regionYear: year,
        categories: [
          ...(total
            ? [{ code: COUNTRY, level: 'land', label: { nl: 'Nederland', en: 'the Netherlands' } }]
            : []),
          ...regions.map(([code, name, english]) => ({
            code,
            level,
            ...(total ? { parent: COUNTRY } : {}),
            label: english === undefined ? name : { nl: name, en: english },
          })),
        ],
      },
    ],
    series: rows.map(({ code, values, status }) => ({
      key: [code],
      values,
      status,
      notes: ['voorbeeld', 'regios'],
    })),
    notes: { voorbeeld: note, regios: label },
    ...(unit.kind === 'count' ? { suppression: { lessThan: 5 } } : {}),
    ...(bands ? { bands } : {}),
    sources: [{ id: 'verzonnen', name: source }],
    frequency: period.kind === 'quarter' ? 'quarterly' : 'yearly',
    themes: [example.theme],
    check: {
      series: rows.length,
      values: numbers.length,
      sum: Number(numbers.reduce((sum, value) => sum + value, 0).toFixed(4)),
    },
  };
};

interface ExampleRow {
  readonly code: string;
  readonly values: readonly (number | null)[];
  readonly status: string;
}

/** The last period is provisional; a few cells are empty, each for another reason. */
const rowsOf = ({
  id,
  unit,
  period,
  regions,
  total,
  between,
  special,
}: Example): readonly ExampleRow[] => {
  const round = (value: number): number => Number(value.toFixed(unit.decimals));
  const row = (code: string): ExampleRow => {
    const random = chance(`${id} ${code}`);
    const [low, high] = between;
    // The country lies between its regions; of these there are more low ones than high.
    const start = low * (high / low) ** (code === COUNTRY ? 0.4 + 0.2 * random() : random());
    const slope = (random() - 0.4) * 0.06;
    const cells = period.codes.map((at, i): readonly [number | null, string] => {
      const value = round(start * (1 + slope * i) * (0.97 + 0.06 * random()));
      const letter = special[`${code} ${at}`];
      return letter !== undefined
        ? [null, letter]
        : [value, i === period.codes.length - 1 ? 'p' : '.'];
    });
    return {
      code,
      values: cells.map(([value]) => value),
      status: cells.map(([, letter]) => letter).join(''),
    };
  };
  return [...(total ? [COUNTRY] : []), ...regions.map(([code]) => code)].map(row);
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const WIDEST = 140;

/** JSON with what fits on one line on one line: a row of figures can be read and compared. */
const written = (value: Json, indent = '', before = 0): string => {
  const line = onLine(value);
  if (
    indent.length + before + line.length <= WIDEST &&
    (indent !== '' || typeof value !== 'object')
  )
    return line;
  if (typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item: Json) => inner + written(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${inner}"${name}": ${written(item, inner, name.length + 4)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
};

const onLine = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(onLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, item]) => `"${name}": ${onLine(item)}`)
    .join(', ')} }`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, text] of exampleFiles())
    writeFileSync(new URL(`monitor/${name}`, import.meta.url), text);
