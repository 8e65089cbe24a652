import { existsSync, readFileSync } from 'node:fs';
import type { Figure } from './subjects.js';

export const DATA = 'demo/monitor';

/** Trends of the demo monitor that a page may well show beside each other. The first one is also measured alone. */
const TRENDS = [
  { id: 'mbo-instroom-techniek', split: 'gender' },
  { id: 'havovwo-nprofiel-aandeel', split: 'type' },
  { id: 'hbo-instroom-techniek', split: 'gender' },
  { id: 'stem-gediplomeerden', split: 'region' },
] as const;

interface IndicatorFile {
  readonly title: { readonly nl: string };
  readonly period: { readonly codes: readonly string[] };
  readonly dimensions: readonly Dimension[];
  readonly series: readonly {
    readonly key: readonly string[];
    readonly values: readonly (number | null)[];
  }[];
}
interface Dimension {
  readonly id: string;
  readonly total: string;
  readonly categories: readonly {
    readonly code: string;
    readonly label: { readonly nl: string };
  }[];
}

/** `origin`: where the widgets will find the files. */
export const readFigures = (origin: string): readonly Figure[] =>
  TRENDS.filter(({ id }) => existsSync(`${DATA}/${id}.json`)).map(({ id, split }) => {
    const file = JSON.parse(readFileSync(`${DATA}/${id}.json`, 'utf8')) as IndicatorFile;
    const { title, period, dimensions, series } = file;
    const shown = series.filter(({ key }) =>
      dimensions.every((one, i) => one.id === split || key[i] === one.total),
    );
    const nameOf = (key: readonly string[]): string => {
      const place = dimensions.findIndex((one) => one.id === split);
      return dimensions[place]?.categories.find(({ code }) => code === key[place])?.label.nl ?? '';
    };
    return {
      title: title.nl,
      src: `${origin}/${id}.json`,
      split,
      rows: shown.flatMap(({ key, values }) =>
        values.map((value, i) => ({ period: period.codes[i] ?? '', series: nameOf(key), value })),
      ),
    };
  });
