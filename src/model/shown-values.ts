import type { Dataset } from './dataset.js';

/**
 * Asks a question as the element of a widget asks it, without the element: the values that it shows, in no order; null
 * for each figure that is missing. Throws the Problem that a reader would see. `attributes`: as an author writes them.
 */
export type ShownValues = (
  dataset: Dataset,
  attributes: Readonly<Record<string, string>>,
) => readonly (number | null)[];
