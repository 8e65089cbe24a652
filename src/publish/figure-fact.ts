import { embedFact } from '../tools/builder/embed-fact.js';
import { type Choice, factQuestion, filterName } from '../tools/builder/embed-choice.js';
import { embedHeights } from '../tools/builder/embed-heights.js';
import type { Embedded } from '../embed/snippet/embedded.js';
import { langOf } from '../embed/frame/lang-of.js';
import type { Fact, SnippetAsk } from '../embed/snippet/snippet.js';
import type { Dataset } from '../model/dataset.js';
import { possibleViews } from '../tools/builder/possible-views.js';
import { Problem } from '../model/problem.js';
import { geoDimension } from '../model/query.js';
import { readQuery } from '../model/read-query.js';
import { listed } from '../model/refuse.js';
import { select } from '../model/select.js';
import { open } from '../data/open.js';
import { type Figures, serverIo } from './server-io.js';
import { shownValues } from './shown-values.js';

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
  // A question that only the widget itself refuses is not answered either.
  shownValues[widget]?.(dataset, attributes);
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
