import type { Dimension } from './dataset.js';
import type { Query } from './query.js';

/** What a question asks of all dimensions but one. */
export const whereOfOthers = (where: Query['where'], { id, kind }: Pick<Dimension, 'id' | 'kind'>): Query['where'] =>
  Object.fromEntries(Object.entries(where).filter(([name]) => name !== id && !(name.startsWith('@') && kind === 'geo')));
