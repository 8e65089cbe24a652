import { slope } from './model/slope.js';
import { firstDimension } from '../../model/query.js';
import { readQuery, type ShownValues } from '../../model/read-query.js';
import { select } from '../../model/select.js';

/** The values that a slope chart shows: two per row. */
export const slopeValues: ShownValues = (dataset, attributes) => {
  const split = attributes['split']?.trim() || firstDimension;
  const query = readQuery({ ...attributes, split });
  const { rows } = slope(dataset, query, select(dataset, query), {
    level: attributes['level']?.trim() || null,
    lang: 'nl',
  });
  return rows.flatMap(({ ends }) => ends.map(({ value }) => value));
};
