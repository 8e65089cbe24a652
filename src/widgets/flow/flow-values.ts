import { flow } from './model/flow.js';
import { destinationDimension, groupDimensions } from '../../model/query.js';
import { readQuery, type ShownValues } from '../../model/read-query.js';

/** The values that a flow shows: one per group, what moved on to all destinations together. */
export const flowValues: ShownValues = (dataset, attributes) => {
  const groups = attributes['split']?.trim() || groupDimensions;
  const query = readQuery({ ...attributes, split: `${groups} ${destinationDimension}` });
  return flow(dataset, query).steps.map(({ fit, sum, whole }) =>
    fit === 'none' ? null : (whole?.value ?? sum),
  );
};
