import { cutsOf } from '../model/cuts.js';
import type { Dataset, Edition, Indicator } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Finding } from '../model/problem.js';
import { rounded } from '../model/unit.js';
import {
  code,
  day,
  detailOf,
  dictionary,
  fields,
  inLanguage,
  inside,
  isPresent,
  items,
  localized,
  member,
  must,
  number,
  or,
  raw,
  refuse,
  word,
  type At,
  type Context,
} from './check.js';
import type { Parsed } from './parsed.js';
import { readBreaks, readDefinitions, readEditions, readPrevious, readSources, unit } from './read-facts.js';
import { codesOf, readAxis, readDimensions } from './read-frame.js';
import { readSeries } from './read-series.js';

const maxCells = 1_000_000;
const maxFindings = 50;

/**
 * Reads a `monitor-indicator` 1.x document. `url` is its absolute address, or null for figures in the page itself; relative addresses
 * in it are read against `base`. What would show a wrong number stops it with a Problem: `newer-version`, `shape`, `control-totals`,
 * `period-twice`, `category-twice`, `too-large`. What can be left out is left out, with a finding.
 */
export const readIndicator = (value: unknown, url: string | null, base: string): Parsed => {
  const root: At = { value, pointer: '' };
  checkVersion(root);
  const findings: Finding[] = [];
  const lang = /^[a-z]{2,3}$/.exec(raw(member(root, 'lang')))?.[0] ?? 'nl';
  const context: Context = {
    lang,
    base,
    report: (severity, code, at, expected) => findings.push({ severity, code, ...detailOf(at, expected) }),
  };
  const width = items(member(member(root, 'period'), 'codes')).length;
  const rows = items(member(root, 'series'));
  if (rows.length * width > maxCells) refuse('too-large', { pointer: '/series', value: rows.length * width }, `at most ${maxCells} cells`);
  checkTotals(member(root, 'check'), rows);

  const axis = readAxis(member(root, 'period'), context);
  const periods = axis.map(({ period }) => period);
  const kind = periods[0]?.kind ?? 'year';
  const dimensions = readDimensions(member(root, 'dimensions'), context);
  const codes = codesOf(dimensions);
  const definitions = readDefinitions(root, context);
  const editions = readEditions(definitions)(root, context);
  const [edition] = editions;
  const frame = { codes, axis, width, edition: edition.id, definitions: new Map(editions.map((one) => [one.id, one.definition])) };
  const series = readSeries(member(root, 'series'), frame, context);
  const breaks = readBreaks(kind, codes)(member(root, 'breaks'), context);

  const facts = plain(root, context);
  const finer = series
    .flatMap(({ observations }) => observations)
    .find(({ value: number }) => number !== null && number !== rounded(number, facts.unit));
  if (finer) context.report('warning', 'decimals', finer, `${facts.unit.decimals}`);
  if (!facts.title) context.report('warning', 'missing-text', member(root, 'title'));
  const title = facts.title ?? inLanguage(lang, facts.id);
  const used = new Set(series.flatMap(({ observations }) => observations.map((cell) => cell.edition)));
  const indicator: Indicator = {
    ...facts,
    ...timing(member(root, 'period'), context),
    lang,
    title,
    shortTitle: facts.shortTitle ?? title,
    definitions,
    edition,
    editions: editions.filter((one) => one === edition || used.has(one.id)).sort(byAge),
  };
  const dataset: Dataset = {
    url,
    indicator,
    periods,
    dimensions,
    series,
    breaks,
    targets: [],
    publisher: null,
  };
  reportJoins(dataset, context);
  // A console is no place for a line per cell.
  const more = findings.splice(maxFindings);
  const severity = more.some((one) => one.severity === 'error') ? 'error' : 'warning';
  if (more.length > 0) findings.push({ severity, code: 'more-findings', pointer: '', found: `${more.length}` });
  return deepFreeze({ dataset, findings });
};

const plain = fields({
  id: must(code, 'an id'),
  title: localized,
  shortTitle: localized,
  description: localized,
  unit,
  direction: or(word<Indicator['direction']>(['up', 'down', 'none']), 'none'),
  suppression: (at, context) => {
    const lessThan = inside('lessThan', number)(at, context);
    return lessThan === null ? null : { lessThan };
  },
  sources: readSources,
  previous: readPrevious,
  notes: dictionary(localized),
  updated: day,
});

const timing = fields({ measured: or(word<Indicator['measured']>(['stock', 'flow', 'average']), 'stock'), reference: localized });

/** Version 1.x, and no feature that a reader of 1.0 would misread. */
export const checkVersion = (root: At): void => {
  const version = member(root, 'version');
  const [, major] = /^(\d+)\.\d+$/.exec(raw(version)) ?? refuse('shape', version, '1.0');
  if (major !== '1' || items(member(root, 'requires')).length > 0) refuse('newer-version', version, '1.0');
};

/** Counts what the file says of itself: a file that lost a row or a digit on its way is refused whole. */
const checkTotals = (check: At, rows: readonly At[]): void => {
  const numbers = rows.flatMap((row) => items(member(row, 'values')).flatMap((cell) => number(cell) ?? []));
  const add = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  // Room for the noise of adding binary fractions, far below one unit of a count.
  const room = 1e-11 * add(numbers.map(Math.abs));
  for (const [name, counted] of Object.entries({ series: rows.length, values: numbers.length, sum: add(numbers) })) {
    const told = member(check, name);
    const said = number(told);
    if (isPresent(told) && !(said !== null && Math.abs(said - counted) <= (name === 'sum' ? room : 0))) {
      refuse('control-totals', { pointer: told.pointer, value: counted }, `${said}`);
    }
  }
};

/** Tells the publisher where neighbours of one row were counted differently and no break says so; `select` cuts there in any case. */
const reportJoins = ({ series, periods, breaks, indicator }: Dataset, { report }: Context): void => {
  for (const row of series) {
    for (const { cut, break: at } of cutsOf([row], periods, breaks, indicator.definitions).breaks) {
      if (cut && (at.recalculated || !breaks.includes(at))) {
        report(
          'warning',
          'definition-joined',
          { pointer: row.pointer, value: at.recalculated ? 'recalculated' : undefined },
          `a break after ${at.after}`,
        );
      }
    }
  }
};

const byAge = (a: Edition, b: Edition): number => ((a.date ?? a.id) < (b.date ?? b.id) ? -1 : 1);
