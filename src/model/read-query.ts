import type { Dataset } from './dataset.js';
import { Problem } from './problem.js';
import { geoDimension, type PeriodChoice, type Query } from './query.js';

/**
 * Attributes as the author wrote them, or properties as a framework set them (a number is read as text). Null or blank:
 * absent.
 */
export interface QueryAttributes {
  readonly region?: string | null;
  readonly filter?: string | null;
  readonly split?: string | null;
  readonly period?: string | null;
  readonly edition?: string | null;
  readonly highlight?: string | null;
  /**
   * Filters of the surrounding groups and the page, nearest first. For each dimension the first that names it applies.
   */
  readonly inherited?: readonly Pick<QueryAttributes, 'region' | 'filter'>[];
}

/**
 * Asks a question as the element of a widget asks it, without the element: the values that it shows, in no order; null
 * for each figure that is missing. Throws the Problem that a reader would see. `attributes`: as an author writes them.
 */
export type ShownValues = (
  dataset: Dataset,
  attributes: Readonly<Record<string, string>>,
) => readonly (number | null)[];

/**
 * Reads a query from attributes. Throws a Problem `bad-attribute` with the attribute as pointer.
 *
 * - `region`: a code, or codes with commas: of the dimension of kind `geo`
 * - `filter`: `level=mbo gender=F,M`: pairs with spaces, codes with commas, a dimension once
 * - `split`: id of a dimension, or of several with spaces; here and in `filter`, `region` always means the dimension of
 *   kind `geo`
 * - `period`: `all`, `last-5`, one code, or `2015..2023`, `2017/18..`, `..2019` with both ends included: see
 *   `shownPeriods`
 * - `edition`: id of an edition
 * - `highlight`: codes of the split with commas or spaces
 */
export const readQuery = (attributes: QueryAttributes): Query => {
  const [split = null, ...splitBy] = trimmed(attributes.split)
    .split(/\s+/)
    .map((name) => readDimension(name, 'split'))
    .filter((name) => name !== null);
  const inherited = Object.assign(
    Object.create(null) as object,
    ...(attributes.inherited ?? []).map(readFilters).reverse(),
  ) as Query['filters'];
  return {
    filters: readFilters(attributes),
    split,
    ...(splitBy.length > 0 && { splitBy }),
    period: readPeriod(trimmed(attributes.period)),
    edition: word(attributes.edition, 'edition'),
    inherited,
    highlight: trimmed(attributes.highlight)
      .split(/[\s,]+/)
      .filter((code) => code !== ''),
  };
};

const readFilters = ({
  region: regionText,
  filter,
}: Pick<QueryAttributes, 'region' | 'filter'>): Query['filters'] => {
  const filters = Object.create(null) as Record<string, readonly string[]>;
  const region = trimmed(regionText);
  if (region !== '') filters[geoDimension] = codes(region, 'region');
  for (const pair of trimmed(filter)
    .split(/\s+/)
    .filter((text) => text !== '')) {
    const [name = '', list, rest] = pair.split('=');
    const dimension = alias(name);
    if (dimension === '' || list === undefined || rest !== undefined || dimension in filters)
      throw bad('filter', 'dimension=code,code', pair);
    filters[dimension] = codes(list, 'filter');
  }
  return filters;
};

/** Reads the dimension id in `split` or `by`: `region` always means the dimension of kind `geo`. Null if absent. */
export const readDimension = (text: string | null | undefined, attribute: string): string | null =>
  alias(word(text, attribute));

const readPeriod = (text: string): PeriodChoice => {
  if (text === '' || text === 'all') return { kind: 'all' };
  const last = /^last-([1-9]\d{0,3})$/.exec(text);
  if (last !== null) return { kind: 'last', count: Number(last[1]) };
  const ends = text.split('..');
  const [from = '', to = from] = ends;
  if (ends.length > 2 || /\s/.test(text) || text.startsWith('last') || (from === '' && to === '')) {
    throw bad('period', 'all, last-5, a period, or from..to', text);
  }
  return { kind: 'range', from: from || null, to: to || null };
};

// Frameworks may set other types than declared: `element.edition = 2018` is a number here.
const trimmed = (value: string | null | undefined): string => String(value ?? '').trim();

const codes = (text: string, attribute: string): readonly string[] => {
  const list = text.split(',').map((code) => code.trim());
  if (list.some((code) => code === '' || /[\s=]/.test(code)))
    throw bad(attribute, 'code,code', text);
  return list;
};

const alias = <T extends string | null>(name: T): T | typeof geoDimension =>
  name === 'region' ? geoDimension : name;

const word = (text: string | null | undefined, attribute: string): string | null => {
  const name = trimmed(text);
  if (/[\s,=]/.test(name)) throw bad(attribute, 'one word', name);
  return name || null;
};

const bad = (pointer: string, expected: string, found: string): Problem =>
  new Problem('bad-attribute', { pointer, expected, found });
