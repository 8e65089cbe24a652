import { embedFact } from '../tools/builder/embed-fact.js';
import { type Choice, factQuestion, filterName } from '../tools/builder/embed-choice.js';
import { embedHeights } from '../tools/builder/embed-heights.js';
import type { Embedded } from '../embed/snippet/embedded.js';
import { langOf } from '../embed/frame/lang-of.js';
import type { Fact, SnippetAsk } from '../embed/snippet/snippet.js';
import type { Dataset } from '../model/dataset.js';
import { possibleViews } from '../tools/builder/possible-views.js';
import { Problem } from '../model/problem.js';
import {
  destinationDimension,
  firstDimension,
  geoDimension,
  groupDimensions,
  partsDimension,
} from '../model/query.js';
import { readQuery } from '../model/read-query.js';
import { listed } from '../model/refuse.js';
import { select } from '../model/select.js';
import { open } from '../data/open.js';
import { type Figures, serverIo } from './server-io.js';
import { breakdown } from '../widgets/breakdown/model/breakdown.js';
import { comparison } from '../model/comparison.js';
import { flow } from '../widgets/flow/model/flow.js';
import { slope } from '../widgets/slope/model/slope.js';
import { regionMap } from '../widgets/map/model/region-map.js';

/**
 * The heading, sentence and source for a page or document about one widget, from the monitor's own files, identical to
 * those of the builder. A custom heading is ignored, because these words appear under the publisher's name. Throws the
 * Problems of a widget.
 */
export const figureFact = async (embedded: Embedded, figures: Figures): Promise<Fact> =>
  (await figureAnswer(embedded, figures)).fact;

/** `figureFact` with the heights of the widget. */
export async function figureAnswer(
  embedded: Embedded,
  figures: Figures,
): Promise<{ readonly fact: Fact; readonly heights: SnippetAsk['heights'] }> {
  const { widget, attributes } = embedded;
  const { indicator = null, edition = null, lang } = attributes;
  const { dataset } = await open({ src: figures.data, indicator, edition }, serverIo(figures));
  const views: readonly string[] = possibleViews(dataset);
  if (!views.includes(widget))
    throw new Problem('bad-attribute', {
      pointer: 'widget',
      expected: views.join(', '),
      found: widget,
    });
  checkWidgetQuery(dataset, embedded);
  const choice = choiceOf(attributes, dataset);
  const slice = select(dataset, readQuery(factQuestion(choice, dataset, null)));
  return {
    fact: embedFact(slice, langOf(lang ?? ''), undefined),
    heights: embedHeights(
      new Map([...Object.entries(attributes), ...choice, ['widget', widget]]),
      dataset,
    ),
  };
}

/** The builder's choices for the attributes. Of several categories of a dimension, the first is described. */
const choiceOf = (attributes: Embedded['attributes'], { dimensions }: Dataset): Choice => {
  const { filters, highlight = [] } = readQuery(attributes);
  const geo = dimensions.find(({ kind }) => kind === 'geo');
  const ids = dimensions.map(({ id }) => id);
  // Check here: the query below only names existing dimensions.
  const unknown = Object.keys(filters).find((id) => id !== geoDimension && !ids.includes(id));
  if (unknown !== undefined)
    throw new Problem('unknown-dimension', {
      pointer: 'filter',
      expected: listed(ids),
      found: unknown,
    });
  const named =
    filters[geoDimension] ??
    filters[geo?.id ?? ''] ??
    highlight.filter((code) => geo?.categories.some((one) => one.code === code));
  const [region] = named;
  return new Map([
    ...Object.entries(attributes).filter(([name]) => name === 'period' || name === 'edition'),
    ...(region === undefined ? [] : [['region', region] as const]),
    ...Object.entries(filters).flatMap(([id, [code]]) =>
      code === undefined ? [] : [[filterName(id), code] as const],
    ),
  ]);
};

/**
 * Runs the query of a widget with a split in the way that its element does, to throw the Problem that a reader would
 * see.
 */
function checkWidgetQuery(dataset: Dataset, { widget, attributes }: Embedded): void {
  const { split, by = '', level = null } = attributes;
  const queryWith = (splits: string): ReturnType<typeof readQuery> =>
    readQuery({ ...attributes, split: splits });
  switch (widget) {
    case 'compare': {
      const query = queryWith(split ?? firstDimension);
      comparison(dataset, query, select(dataset, query), { sort: 'value', level, period: null });
      break;
    }
    case 'slope': {
      const query = queryWith(split ?? firstDimension);
      slope(dataset, query, select(dataset, query), { level, lang: 'nl' });
      break;
    }
    case 'map': {
      const query = queryWith('region');
      regionMap(dataset, query, select(dataset, query), level);
      break;
    }
    case 'breakdown':
      breakdown(dataset, queryWith(`${split ?? partsDimension} ${by}`));
      break;
    case 'flow':
      flow(dataset, queryWith(`${split ?? groupDimensions} ${destinationDimension}`));
  }
}
