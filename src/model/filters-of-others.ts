import type { Dimension } from './dataset.js';
import type { Query } from './query.js';

/** The filters of a query on all dimensions except one. */
export const filtersOfOthers = (
  filters: Query['filters'],
  { id, kind }: Pick<Dimension, 'id' | 'kind'>,
): Query['filters'] =>
  Object.fromEntries(
    Object.entries(filters).filter(
      ([name]) => name !== id && !(name.startsWith('@') && kind === 'geo'),
    ),
  );
