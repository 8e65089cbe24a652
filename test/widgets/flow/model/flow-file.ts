import type { Dataset } from '../../../../src/model/dataset.js';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { flow, type Flow } from '../../../../src/widgets/flow/model/flow.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { smallFile } from '../../../data/small-file.js';

export const base = 'https://monitor.example/data/file.json';

export interface FlowRow {
  readonly key: readonly string[];
  readonly values: readonly (number | null)[];
  readonly [name: string]: unknown;
}

/** Pupils of two tracks, boys and girls, and where they went: made up. Key: track, gender, destination. */
export const flowFile = (
  rows: readonly FlowRow[],
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> =>
  smallFile({
    unit: {
      kind: 'share',
      label: { nl: 'procent van de leerlingen', en: 'percent of pupils' },
      symbol: '%',
      decimals: 0,
    },
    period: { kind: 'year', codes: (rows[0]?.values ?? []).map((_, i) => String(2018 + i)) },
    dimensions: [
      {
        id: 'leerweg',
        kind: 'other',
        label: { nl: 'Leerweg', en: 'Track' },
        categories: [
          { code: 'bb', label: { nl: 'Vmbo-bb', en: 'Vmbo-bb' } },
          { code: 'tl', label: { nl: 'Vmbo-tl', en: 'Vmbo-tl' } },
        ],
      },
      {
        id: 'gender',
        kind: 'sex',
        label: { nl: 'Geslacht', en: 'Gender' },
        total: 'T',
        categories: [
          { code: 'T', label: { nl: 'Allen', en: 'All' } },
          { code: 'M', label: { nl: 'Jongens', en: 'Boys' } },
          { code: 'F', label: { nl: 'Meisjes', en: 'Girls' } },
        ],
      },
      {
        id: 'naar',
        kind: 'destination',
        label: { nl: 'Bestemming', en: 'Destination' },
        total: 'alle',
        categories: [
          { code: 'alle', label: { nl: 'Door naar een opleiding', en: 'On to a programme' } },
          { code: 'techniek', label: { nl: 'Techniek in het mbo', en: 'Technology in mbo' } },
          { code: 'mbo', label: { nl: 'Ander mbo', en: 'Other mbo' } },
          { code: 'havo', label: { nl: 'Havo', en: 'Havo' } },
        ],
      },
    ],
    series: rows,
    notes: {},
    derived: {
      numerator: { text: { nl: 'gaat daarheen', en: 'goes there' } },
      denominator: {
        text: {
          nl: 'leerlingen die in dat jaar klaar waren',
          en: 'pupils who finished in that year',
        },
      },
    },
    ...change,
    edition: { id: '2030', date: '2030-06-15' },
  });

export const row = (
  track: string,
  gender: string,
  to: string,
  ...values: readonly (number | null)[]
): FlowRow => ({
  key: [track, gender, to],
  values,
});

const read = (file: Record<string, unknown>): Dataset => readIndicator(file, base, base).dataset;

export const flowOf = (file: Record<string, unknown>, attributes: QueryAttributes = {}): Flow =>
  flow(read(file), readQuery({ ...attributes, split: `${attributes.split ?? '@groups'} @to` }));
