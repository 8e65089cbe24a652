import type { Embedded } from '../embed/embedded.js';
import { breakdown } from '../model/breakdown.js';
import { comparison } from '../model/comparison.js';
import type { Dataset } from '../model/dataset.js';
import { flow } from '../model/flow.js';
import { destinationDimension, firstDimension, groupDimensions, partsDimension } from '../model/query.js';
import { readQuery } from '../model/read-query.js';
import { regionMap } from '../model/region-map.js';
import { select } from '../model/select.js';

/** Puts the question of a widget that holds figures apart as its element puts it. Throws the Problem that a reader would be told there. */
export function askWidget(dataset: Dataset, { widget, attributes }: Embedded): void {
  const { split, by = '', level = null } = attributes;
  const asked = (splits: string): ReturnType<typeof readQuery> => readQuery({ ...attributes, split: splits });
  switch (widget) {
    case 'compare': {
      const query = asked(split ?? firstDimension);
      comparison(dataset, query, select(dataset, query), { sort: 'value', level, period: null });
      break;
    }
    case 'map': {
      const query = asked('region');
      regionMap(dataset, query, select(dataset, query), level);
      break;
    }
    case 'breakdown':
      breakdown(dataset, asked(`${split ?? partsDimension} ${by}`));
      break;
    case 'flow':
      flow(dataset, asked(`${split ?? groupDimensions} ${destinationDimension}`));
  }
}
