/** What the builder offers shows a figure: every figure of the demo, as every kind of widget that is offered for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { embeddedOf } from '../../../src/tools/builder/embed-choice.js';
import type { Embedded } from '../../../src/embed/snippet/embedded.js';
import { breakdown } from '../../../src/widgets/breakdown/model/breakdown.js';
import { comparison } from '../../../src/model/comparison.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { flow } from '../../../src/widgets/flow/model/flow.js';
import { possibleViews } from '../../../src/tools/builder/possible-views.js';
import type { ViewKind } from '../../../src/widgets/index.js';
import { readQuery } from '../../../src/model/read-query.js';
import { regionMap } from '../../../src/widgets/map/model/region-map.js';
import { slope } from '../../../src/widgets/slope/model/slope.js';
import { select } from '../../../src/model/select.js';
import { open } from '../../../src/data/open.js';
import { serverIo } from '../../../src/publish/server-io.js';

const DATA = 'https://data.example/monitor/index.json';
const io = serverIo({
  data: DATA,
  fetch: async (address: string) =>
    new Response(await readFile(`demo${new URL(address).pathname}`)),
});
const { indicators } = JSON.parse(readFileSync('demo/monitor/index.json', 'utf8')) as {
  indicators: readonly { id: string }[];
};

/** How many figures the widget has, asked as its element asks. Throws where it would say that something is wrong. */
const figuresIn = (dataset: Dataset, { widget, attributes }: Embedded): number => {
  const { split = '', by = '', level = null } = attributes;
  const asked = (splits: string | null): ReturnType<typeof readQuery> =>
    readQuery({ ...attributes, split: splits });
  const count = (cells: readonly { readonly value: number | null }[]): number =>
    cells.filter(({ value }) => value !== null).length;
  const inSlice = (query: ReturnType<typeof readQuery>): number =>
    count(select(dataset, query).series.flatMap(({ observations }) => observations));
  /** Those that ask for more than what is written. */
  const kinds: Readonly<Partial<Record<ViewKind, () => number>>> = {
    indicator: () => inSlice(asked(null)),
    target: () => inSlice(asked(null)),
    compare: () => {
      const query = asked(split || '@first');
      return count(
        comparison(dataset, query, select(dataset, query), { sort: 'value', level, period: null })
          .ranking.rows,
      );
    },
    slope: () => {
      const query = asked(split || '@first');
      const found = slope(dataset, query, select(dataset, query), { level, lang: 'nl' });
      return count(found.rows.flatMap(({ ends }) => ends));
    },
    map: () => {
      const query = asked('region');
      return count(
        regionMap(dataset, query, select(dataset, query), level).comparison.ranking.rows,
      );
    },
    breakdown: () =>
      count(
        breakdown(dataset, asked(`${split || '@parts'} ${by}`)).columns.flatMap(
          ({ cells }) => cells,
        ),
      ),
    flow: () =>
      flow(dataset, asked(`${split || '@groups'} @to`)).steps.filter(({ fit }) => fit !== 'none')
        .length,
  };
  return (kinds[widget as ViewKind] ?? (() => inSlice(asked(split || null))))();
};

describe('what the builder offers', () => {
  for (const { id } of indicators)
    it(`shows figures as every kind of widget: ${id}`, async () => {
      const { dataset } = await open({ src: DATA, indicator: id, edition: null }, io);
      for (const kind of possibleViews(dataset)) {
        const embedded = embeddedOf(new Map([['widget', kind]]), dataset);
        assert.equal(embedded.widget, kind);
        let found: unknown;
        try {
          found = figuresIn(dataset, embedded);
        } catch (reason) {
          found = reason;
        }
        const least = ['compare', 'slope', 'map', 'breakdown'].includes(kind) ? 2 : 1;
        assert.ok(
          typeof found === 'number' && found >= least,
          `${kind} ${JSON.stringify(embedded.attributes)}: ${String(found)}`,
        );
      }
    });
});
