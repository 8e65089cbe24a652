/** What the builder offers shows a figure: every figure of the demo, as every kind of widget that is offered for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { embeddedOf } from '../../../src/tools/builder/embed-choice.js';
import type { Embedded } from '../../../src/embed/snippet/embedded.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { possibleViews } from '../../../src/tools/builder/possible-views.js';
import { builderWidgets, type ViewKind } from '../../../src/widgets/index.js';
import { readQuery, type ShownValues } from '../../../src/model/read-query.js';
import { select } from '../../../src/model/select.js';
import { open } from '../../../src/data/open.js';
import { serverIo } from '../../../src/publish/server-io.js';
import { shownValues } from '../../../src/publish/shown-values.js';

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
  const ask: ShownValues = shownValues[widget] ?? valuesOfQuery;
  return ask(dataset, attributes).filter((value) => value !== null).length;
};

/** What widgets show that ask for nothing more than what is written. */
const valuesOfQuery: ShownValues = (dataset, attributes) =>
  select(dataset, readQuery(attributes)).series.flatMap(({ observations }) =>
    observations.map(({ value }) => value),
  );

/** What tells categories apart has two of them at least. */
const leastOf = (kind: ViewKind): number => {
  const splits = builderWidgets.find(({ name }) => name === kind)?.builder.splits;
  return splits === undefined || splits === 'all' ? 1 : 2;
};

describe('the options of the embed-code builder', () => {
  for (const { id } of indicators)
    it(`can show figures with every kind of widget: ${id}`, async () => {
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
        assert.ok(
          typeof found === 'number' && found >= leastOf(kind),
          `${kind} ${JSON.stringify(embedded.attributes)}: ${String(found)}`,
        );
      }
    });
});
