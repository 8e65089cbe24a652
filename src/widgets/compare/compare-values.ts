import { comparison } from '../../model/comparison.js';
import { firstDimension } from '../../model/query.js';
import { readQuery, type ShownValues } from '../../model/read-query.js';
import { select } from '../../model/select.js';

/** The values that a comparison shows: one per row. */
export const compareValues: ShownValues = (dataset, attributes) => {
  const split = attributes['split']?.trim() || firstDimension;
  const query = readQuery({ ...attributes, split });
  const { ranking } = comparison(dataset, query, select(dataset, query), {
    sort: 'value',
    level: attributes['level']?.trim() || null,
    period: null,
  });
  return ranking.rows.map(({ value }) => value);
};
