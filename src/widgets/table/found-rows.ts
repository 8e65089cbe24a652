import type { Cooperative } from '../../model/cooperative.js';
import { times } from '../../model/times.js';
import type { Lang } from '../../text/lang.js';
import type { Order } from '../core/table/table-order.js';
import { modelOrder } from './model-order.js';
import type { TableModel } from './text/table-model.js';

/** Tables of up to this many rows are searched and sorted in one task. */
const SMALL = 2000;

/** Indices of the rows that match the search text, in order; all rows where there is none. */
export function* foundRows(
  model: TableModel,
  searchText: string,
  order: Order,
  lang: Lang,
): Cooperative<readonly number[]> {
  const indices = times(model.size, (i) => i);
  const matches = searchText === '' ? indices : indices.filter(model.finder(searchText));
  if (indices.length > SMALL) yield;
  const sorted = modelOrder(model, matches, order, lang);
  if (indices.length > SMALL) yield;
  return sorted;
}
