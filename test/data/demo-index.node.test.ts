import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/model/dataset.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from './read-indicator.js';

interface IndicatorFile {
  readonly id: string;
  readonly themes: readonly string[];
  readonly related?: readonly string[];
}
interface IndexFile {
  readonly updated: string;
  readonly themes: readonly { readonly id: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly href: string;
    readonly title: unknown;
    readonly theme: string;
    readonly unit: { readonly kind: string; readonly decimals: number };
    readonly direction: string;
    readonly updated?: string;
    /** Where the demo shows it. */
    readonly page?: string;
    readonly spark?: readonly (number | null)[];
    readonly dimensions: readonly string[];
    readonly levels: readonly string[];
    /** Absent where a reader has to choose: then there is no figure to show beside the title. */
    readonly latest?: {
      readonly key: readonly string[];
      readonly period: string;
      readonly value: number;
      readonly status: string;
      readonly before: { readonly period: string; readonly value: number } | null;
    };
  }[];
}

const folder = new URL('../../demo/monitor/', import.meta.url);
const base = 'https://data.example/monitor/';
const json = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
const read = (name: string): Dataset => readIndicator(json(name), base + name, base + name).dataset;
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !['index.json', 'stories.json'].includes(name),
);
const index = json<IndexFile>('index.json');
const letters: Readonly<Record<string, string>> = { final: '.', provisional: 'p', estimated: 'e' };

describe('the index of the demo', () => {
  it('lists every file, itself or as another edition of a listed one', () => {
    const listed = index.indicators.map(({ href }) => href);
    const pinned = listed.flatMap((href) =>
      read(href).indicator.previous.map((one) => one.href.replace(base, '')),
    );
    assert.deepEqual([...new Set([...listed, ...pinned])].sort(), [...names].sort());
  });

  it('links to other editions that exist under the name that it gives them', () => {
    for (const name of names) {
      for (const { edition, href } of read(name).indicator.previous) {
        const other = read(href.replace(base, '')).indicator;
        assert.deepEqual(
          [other.id, other.edition.id, other.editions.length],
          [read(name).indicator.id, edition, 1],
          name,
        );
      }
    }
  });

  it('lists the themes and the related indicators of every file', () => {
    const ids = new Set(index.indicators.map(({ id }) => id));
    const themes = index.themes.map(({ id }) => id);
    for (const name of names) {
      const { id, related = [], themes: own } = json<IndicatorFile>(name);
      assert.deepEqual(
        related.filter((one) => one === id || !ids.has(one)),
        [],
        name,
      );
      assert.ok(own.length > 0 && own.every((theme) => themes.includes(theme)), name);
    }
  });

  for (const { latest, spark, page, ...entry } of index.indicators) {
    it(`repeats the facts of ${entry.id} correctly`, () => {
      const dataset = read(entry.href);
      const { indicator, dimensions } = dataset;
      const [theme] = json<IndicatorFile>(entry.href).themes;
      const levels = dimensions
        .filter(({ kind }) => kind === 'geo')
        .flatMap(({ categories }) => categories.map(({ level }) => level ?? ''));
      const { id, title, direction, updated, unit } = indicator;
      assert.deepEqual(entry, {
        id,
        href: `${id}.json`,
        title: { ...title },
        theme,
        unit: { kind: unit.kind, decimals: unit.decimals },
        direction,
        dimensions: dimensions.map((one) => one.id),
        levels: [...new Set(levels)],
        ...(updated === null ? {} : { updated }),
      });
      assert.ok((updated ?? '') <= index.updated);
    });

    if (page !== undefined)
      it(`links to a page that shows ${entry.id}`, () => {
        assert.ok(
          readFileSync(new URL(page, folder), 'utf8').includes(`indicator="${entry.id}"`),
          page,
        );
      });

    it(`has the figure of ${entry.id} that a widget shows without further attributes`, () => {
      const dataset = read(entry.href);
      if (latest === undefined) {
        assert.throws(() => select(dataset, readQuery({})), { code: 'bad-attribute' });
        return;
      }
      const { series, periods, at } = select(dataset, readQuery({}));
      const { latest: index, change, span, observations } = series[0] ?? assert.fail('no series');
      const cell = observations[index ?? NaN] ?? assert.fail('no figure');
      const before =
        change.kind === 'known'
          ? { period: change.than.code, value: observations[periods.indexOf(change.than)]?.value }
          : null;
      assert.deepEqual(latest, {
        key: at.map(({ code }) => code),
        period: periods[index ?? NaN]?.code,
        value: cell.value,
        status: letters[cell.status],
        before,
      });
      assert.deepEqual(
        spark,
        span === null ? undefined : observations.slice(span.from).map(({ value }) => value),
      );
    });
  }
});
