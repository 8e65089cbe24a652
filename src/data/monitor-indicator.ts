import type { Dataset, Edition, Indicator } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Cooperative } from '../model/cooperative.js';
import {
  code,
  day,
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
import { refuseExcess } from './check-parts.js';
import { checkTotals } from './check-totals.js';
import { collectFindings } from './collect-findings.js';
import { refuseContradiction } from './contradictions.js';
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
import { enumerate } from '../model/enumerate.js';

const maxCells = 1_000_000;
const manyCells = 50_000;
/** Maximum lengths of lists that people read, or that are searched for every row. */
const maxLengths = {
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
/** Rows between two yields. */
const ROWS = 100;

/**
 * Reads a `monitor-indicator` 1.x document. `url` is its absolute address, or null for figures in the page itself; its
 * relative addresses are resolved against `base`. `future` is the first date that cannot be a day of update yet. Throws
 * a Problem for anything that would show a wrong number: `newer-version`, `shape`, `control-totals`, `unit-mismatch`,
 * `parts-over-total`, `period-twice`, `category-twice`, `too-large`. Whatever can be omitted is omitted, with a
 * finding. What is suspicious, and may still be right, is reported later: see `doubtsAbout`. Cooperative, since a
 * file of ten thousand rows takes a phone half a second.
 */
export function* readIndicatorSliced(
  value: unknown,
  url: string | null,
  base: string,
  future: string,
): Cooperative<Parsed> {
  const root: At = { value, pointer: '' };
  checkVersion(root);
  const { report, findings } = collectFindings();
  const lang = /^[a-z]{2,3}$/.exec(raw(member(root, 'lang')))?.[0] ?? 'nl';
  const context: Context = { lang, base, report };
  const rows = member(root, 'series');
  const codesAt = member(member(root, 'period'), 'codes');
  const width = entries(codesAt).length;
  for (const [name, most] of Object.entries(maxLengths)) refuseLong(member(root, name), most);
  refuseLong(codesAt, 5_000);
  const cells = { pointer: rows.pointer, value: entries(rows).length * width };
  if (cells.value > maxCells) refuse('too-large', cells, `at most ${maxCells} cells`);
  if (cells.value > manyCells)
    context.report('warning', 'large-file', cells, `at most ${manyCells} cells`);
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
  const facts = readMetadata(root, context);
  const bounds = readBounds(member(root, 'unit'), facts.unit.kind);
  const updatedAt = member(root, 'updated');
  const updated = readUpdated(updatedAt, future, context);
  const frame = {
    codes,
    axis,
    width,
    edition: edition.id,
    definitions: new Map(editions.map((one) => [one.id, one.definition])),
    sources: facts.sources,
    bounds,
    // Never the clock of the reader: figures must not depend on it. An unreadable day gives null.
    known: isPresent(updatedAt) ? day(updatedAt) : edition.date,
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
    ...readTiming(member(root, 'period'), context),
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
  yield* refuseExcess(dataset);
  yield;
  return deepFreeze({ dataset, findings: findings() });
}

const readMetadata = fields({
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

const readTiming = fields({
  measured: or(word<Indicator['measured']>(['stock', 'flow', 'average']), 'stock'),
  reference: localized,
});

const refuseLong = ({ pointer, value }: At, most: number): void => {
  const size = Object.keys(Object(value) as object).length;
  if (size > most) refuse('too-large', { pointer, value: size }, `at most ${most}`);
};

/** Version 1.x, and no feature that a reader of 1.0 would misread. */
export const checkVersion = (root: At): void => {
  const version = member(root, 'version');
  const [, major] = /^(\d+)\.\d+$/.exec(raw(version)) ?? refuse('shape', version, '1.0');
  if (major !== '1' || items(member(root, 'requires')).length > 0)
    refuse('newer-version', version, '1.0');
};

const readUpdated = (at: At, future: string, context: Context): string | null => {
  const found = day(at);
  const updated = found !== null && found < future ? found : null;
  if (updated === null && isPresent(at))
    context.report('warning', 'bad-day', at, 'a day that has come');
  return updated;
};

const byAge = (a: Edition, b: Edition): number => ((a.date ?? a.id) < (b.date ?? b.id) ? -1 : 1);
