import { regionMap } from './model/region-map.js';
import { readQuery, type ShownValues } from '../../model/read-query.js';
import { select } from '../../model/select.js';

/** The values that a map shows: one per region. */
export const mapValues: ShownValues = (dataset, attributes) => {
  const query = readQuery({ ...attributes, split: 'region' });
  const level = attributes['level']?.trim() || null;
  const { comparison } = regionMap(dataset, query, select(dataset, query), level);
  return comparison.ranking.rows.map(({ value }) => value);
};
