import { Problem } from './problem.js';
import { geoDimension, type PeriodChoice, type Query } from './query.js';

/** Attributes as the author wrote them, or properties as a framework set them: a number is read as its text. Null or blank: absent. */
export interface QueryAttributes {
  readonly region?: string | null;
  readonly filter?: string | null;
  readonly split?: string | null;
  readonly period?: string | null;
  readonly edition?: string | null;
  readonly highlight?: string | null;
  /** What groups and page have chosen for all, the nearest first: for each dimension the first that names it holds. */
  readonly around?: readonly Pick<QueryAttributes, 'region' | 'filter'>[];
}

/**
 * Reads a query from attributes. Throws a Problem `bad-attribute` with the attribute as pointer.
 *
 * - `region`: a code, or codes with commas: of the dimension of kind `geo`
 * - `filter`: `level=mbo gender=F,M`: pairs with spaces, codes with commas, a dimension once
 * - `split`: id of a dimension, or of several with spaces; here and in `filter`, `region` always means the dimension of kind `geo`
 * - `period`: `all`, `last-5`, one code, or `2015..2023`, `2017/18..`, `..2019` with both ends included: see `shownPeriods`
 * - `edition`: id of an edition
 * - `highlight`: codes of the split with commas or spaces
 */
export const readQuery = (attributes: QueryAttributes): Query => {
  const [split = null, ...also] = given(attributes.split)
    .split(/\s+/)
    .map((name) => readDimension(name, 'split'))
    .filter((name) => name !== null);
  const around = Object.assign(Object.create(null) as object, ...(attributes.around ?? []).map(readWhere).reverse()) as Query['where'];
  return {
    where: readWhere(attributes),
    split,
    ...(also.length > 0 && { also }),
    period: readPeriod(given(attributes.period)),
    edition: word(attributes.edition, 'edition'),
    around,
    highlight: given(attributes.highlight)
      .split(/[\s,]+/)
      .filter((code) => code !== ''),
  };
};

const readWhere = ({ region: place, filter }: Pick<QueryAttributes, 'region' | 'filter'>): Query['where'] => {
  const where = Object.create(null) as Record<string, readonly string[]>;
  const region = given(place);
  if (region !== '') where[geoDimension] = codes(region, 'region');
  for (const pair of given(filter)
    .split(/\s+/)
    .filter((text) => text !== '')) {
    const [name = '', list, rest] = pair.split('=');
    const dimension = alias(name);
    if (dimension === '' || list === undefined || rest !== undefined || dimension in where)
      throw bad('filter', 'dimension=code,code', pair);
    where[dimension] = codes(list, 'filter');
  }
  return where;
};

/** The id of one dimension, as `split` and `by` name it: `region` always means the dimension of kind `geo`. Null where it is absent. */
export const readDimension = (text: string | null | undefined, attribute: string): string | null => alias(word(text, attribute));

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

// The types bind no framework: `element.edition = 2018` is a number here.
const given = (value: string | null | undefined): string => String(value ?? '').trim();

const codes = (text: string, attribute: string): readonly string[] => {
  const list = text.split(',').map((code) => code.trim());
  if (list.some((code) => code === '' || /[\s=]/.test(code))) throw bad(attribute, 'code,code', text);
  return list;
};

const alias = <T extends string | null>(name: T): T | typeof geoDimension => (name === 'region' ? geoDimension : name);

const word = (text: string | null | undefined, attribute: string): string | null => {
  const trimmed = given(text);
  if (/[\s,=]/.test(trimmed)) throw bad(attribute, 'one word', trimmed);
  return trimmed || null;
};

const bad = (pointer: string, expected: string, found: string): Problem => new Problem('bad-attribute', { pointer, expected, found });
