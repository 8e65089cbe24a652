import type { Dataset, Edition, Indicator, Observation } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Finding } from '../model/problem.js';
import { atOnce, type Steps } from '../model/steps.js';
import {
  code,
  day,
  detailOf,
  dictionary,
  entries,
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
import { contradicting, likelyCause } from './contradicting.js';
import type { Parsed } from './parsed.js';
import {
  readBands,
  readBounds,
  readBreaks,
  readDefinitions,
  readDerived,
  readEditions,
  readEvents,
  readPrevious,
  readSources,
  readTargets,
  unit,
} from './read-facts.js';
import { codesOf, readAxis, readDimensions } from './read-frame.js';
import { readSeries } from './read-series.js';
import { reportDoubts } from './report-doubts.js';
import { enumerate } from '../model/enumerate.js';

const maxCells = 1_000_000;
const manyCells = 50_000;
const maxFindings = 50;
/** A list that people read, or that is gone through for every row. */
const longest = {
  sources: 100,
  breaks: 200,
  events: 200,
  targets: 200,
  bands: 50,
  notes: 500,
  definitions: 200,
  editions: 1_000,
  previous: 1_000,
};
/** Rows between two rests. */
const ROWS = 100;
const weights: readonly Finding['severity'][] = ['warning', 'note', 'error'];

/**
 * Reads a `monitor-indicator` 1.x document. `url` is its absolute address, or null for figures in the page itself; relative addresses
 * in it are read against `base`. `future` is a day that nothing can have been updated on yet. What would show a wrong number stops it
 * with a Problem: `newer-version`, `shape`, `control-totals`, `unit-mismatch`, `parts-over-total`, `period-twice`, `category-twice`, `too-large`. What can be left out is left
 * out, with a finding.
 */
export const readIndicator = (value: unknown, url: string | null, base: string, future = '3000'): Parsed =>
  atOnce(indicatorRead(value, url, base, future));

/** The same with rests: a file of ten thousand rows takes a telephone half a second. */
export function* indicatorRead(value: unknown, url: string | null, base: string, future: string): Steps<Parsed> {
  const root: At = { value, pointer: '' };
  checkVersion(root);
  const findings: Finding[] = [];
  let more = 0;
  let severity: Finding['severity'] = 'warning';
  const lang = /^[a-z]{2,3}$/.exec(raw(member(root, 'lang')))?.[0] ?? 'nl';
  const context: Context = {
    lang,
    base,
    report: (weight, code, at, expected) => {
      if (findings.length < maxFindings) {
        findings.push({ severity: weight, code, ...('value' in at ? detailOf(at, expected) : at) });
        return;
      }
      // A console is no place for a line per cell.
      more++;
      if (weights.indexOf(weight) > weights.indexOf(severity)) severity = weight;
    },
  };
  const rows = member(root, 'series');
  const codesAt = member(member(root, 'period'), 'codes');
  const width = entries(codesAt).length;
  for (const [name, most] of Object.entries(longest)) refuseLong(member(root, name), most);
  refuseLong(codesAt, 5_000);
  const cells = { pointer: rows.pointer, value: entries(rows).length * width };
  if (cells.value > maxCells) refuse('too-large', cells, `at most ${maxCells} cells`);
  if (cells.value > manyCells) context.report('warning', 'large-file', cells, `at most ${manyCells} cells`);
  const check = member(root, 'check');
  if (isPresent(check) && (typeof check.value !== 'object' || Array.isArray(check.value)))
    context.report('warning', 'control-unread', check, 'series, values and sum');
  yield* checkTotals(check, rows);

  const axis = readAxis(member(root, 'period'), context);
  const periods = axis.map(({ period }) => period);
  const kind = periods[0]?.kind ?? 'year';
  const dimensions = yield* readDimensions(member(root, 'dimensions'), context);
  const codes = codesOf(dimensions);
  const definitions = readDefinitions(root, context);
  const editions = readEditions(definitions)(root, context);
  const [edition] = editions;
  const facts = plain(root, context);
  const bounds = readBounds(member(root, 'unit'), facts.unit.kind);
  const said = member(root, 'updated');
  const updated = readUpdated(said, future, context);
  const frame = {
    codes,
    axis,
    width,
    edition: edition.id,
    definitions: new Map(editions.map((one) => [one.id, one.definition])),
    sources: facts.sources,
    bounds,
    // Never by the clock of the reader, who must get the same figures whatever it says; of a day that nobody can read, nothing follows.
    known: isPresent(said) ? day(said) : edition.date,
  };
  const series = yield* readSeries(rows, frame, context);
  if (!facts.title) context.report('warning', 'missing-text', member(root, 'title'));
  const title = facts.title ?? inLanguage(lang, facts.id);
  const used = new Set<string>();
  for (const [index, { observations }] of enumerate(series)) {
    if (index % ROWS === 0) yield;
    for (const cell of observations) used.add(cell.edition);
  }
  const indicator: Indicator = {
    ...facts,
    ...timing(member(root, 'period'), context),
    bands: readBands(facts.unit)(member(root, 'bands'), context),
    lang,
    title,
    shortTitle: facts.shortTitle ?? title,
    definitions,
    edition,
    editions: editions.filter((one) => one === edition || used.has(one.id)).sort(byAge),
    updated,
  };
  const dataset: Dataset = {
    url,
    indicator,
    periods,
    dimensions,
    series,
    breaks: readBreaks(kind, codes)(member(root, 'breaks'), context),
    events: readEvents(kind)(member(root, 'events'), context),
    targets: readTargets(kind, codes, facts.unit, bounds)(member(root, 'targets'), context),
    publisher: null,
  };
  yield* refuseContradiction(dataset);
  yield;
  yield* reportDoubts(dataset, context.report);
  if (more > 0) findings.push({ severity, code: 'more-findings', pointer: '', found: `${more}` });
  yield;
  return deepFreeze({ dataset, findings });
}

const plain = fields({
  id: must(code, 'an id'),
  title: localized,
  shortTitle: localized,
  description: localized,
  unit,
  derived: readDerived,
  direction: or(word<Indicator['direction']>(['up', 'down', 'none']), 'none'),
  suppression: (at, context) => {
    const lessThan = inside('lessThan', number)(at, context);
    return lessThan === null ? null : { lessThan };
  },
  sources: readSources,
  previous: readPrevious,
  notes: dictionary(localized),
});

const timing = fields({ measured: or(word<Indicator['measured']>(['stock', 'flow', 'average']), 'stock'), reference: localized });

function* cellsOf({ series }: Dataset): Generator<Observation> {
  for (const { observations } of series) yield* observations;
}

function* refuseContradiction(dataset: Dataset): Steps<void> {
  const { unit } = dataset.indicator;
  // One share of more than 1 says that none is a fraction: it is looked for in all rows. A count speaks for itself.
  const parts: readonly Iterable<Observation>[] =
    unit.kind === 'share' ? [cellsOf(dataset)] : dataset.series.map(({ observations }) => observations);
  for (const [index, cells] of enumerate(parts)) {
    if (index % ROWS === 0) yield;
    const odd = contradicting<Observation>(cells, unit);
    if (odd) refuse('unit-mismatch', odd, likelyCause(unit));
  }
}

const refuseLong = ({ pointer, value }: At, most: number): void => {
  const size = Object.keys(Object(value) as object).length;
  if (size > most) refuse('too-large', { pointer, value: size }, `at most ${most}`);
};

/** Version 1.x, and no feature that a reader of 1.0 would misread. */
export const checkVersion = (root: At): void => {
  const version = member(root, 'version');
  const [, major] = /^(\d+)\.\d+$/.exec(raw(version)) ?? refuse('shape', version, '1.0');
  if (major !== '1' || items(member(root, 'requires')).length > 0) refuse('newer-version', version, '1.0');
};

/** Counts what the file says of itself: a file that lost a row or a digit on its way is refused whole. */
function* checkTotals(check: At, rows: At): Steps<void> {
  const counted = { series: entries(rows).length, values: 0, sum: 0 };
  let size = 0;
  for (const [index, row] of enumerate(items(rows))) {
    if (index % ROWS === 0) yield;
    for (const value of entries(member(row, 'values'))) {
      const cell = number({ value, pointer: '' });
      if (cell === null) continue;
      counted.values++;
      counted.sum += cell;
      size += Math.abs(cell);
    }
  }
  for (const [name, found] of Object.entries(counted)) {
    const told = member(check, name);
    const said = number(told);
    // Room for the noise of adding binary fractions, far below one unit of a count.
    const room = name === 'sum' ? 1e-11 * size : 0;
    if (isPresent(told) && !(said !== null && Math.abs(said - found) <= room)) {
      refuse('control-totals', { pointer: told.pointer, value: found }, `${said}`);
    }
  }
}

const readUpdated = (at: At, future: string, context: Context): string | null => {
  const found = day(at);
  const updated = found !== null && found < future ? found : null;
  if (updated === null && isPresent(at)) context.report('warning', 'bad-day', at, 'a day that has come');
  return updated;
};

const byAge = (a: Edition, b: Edition): number => ((a.date ?? a.id) < (b.date ?? b.id) ? -1 : 1);
