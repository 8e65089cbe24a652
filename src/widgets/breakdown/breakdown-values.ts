import { breakdown } from './model/breakdown.js';
import { partsDimension } from '../../model/query.js';
import { readQuery, type ShownValues } from '../../model/read-query.js';

/** The values that a breakdown shows: one per part of each bar. */
export const breakdownValues: ShownValues = (dataset, attributes) => {
  const { split = '', by = '' } = attributes;
  const query = readQuery({ ...attributes, split: `${split.trim() || partsDimension} ${by}` });
  return breakdown(dataset, query).columns.flatMap(({ cells }) => cells.map(({ value }) => value));
};
