import { embedFact } from '../elements/embed-fact.js';
import { factQuestion, filterName, type Choice } from '../elements/embed-choice.js';
import { embedHeights } from '../elements/embed-heights.js';
import type { Embedded } from '../embed/embedded.js';
import { langOf } from '../embed/lang-of.js';
import type { Fact, SnippetAsk } from '../embed/snippet.js';
import type { Dataset } from '../model/dataset.js';
import { possibleViews } from '../model/possible-views.js';
import { Problem } from '../model/problem.js';
import { geoDimension } from '../model/query.js';
import { readQuery } from '../model/read-query.js';
import { listed } from '../model/refuse.js';
import { select } from '../model/select.js';
import { open } from '../sources/open.js';
import { askWidget } from './ask-widget.js';
import { serverIo, type Figures } from './server-io.js';

/**
 * What a page or a document about one widget says by itself: heading, sentence and source, read from the monitor's own files, the same as the builder
 * gives. A heading that somebody chose is not taken over: these words stand under the publisher's name. Throws the Problems of a widget.
 */
export const figureFact = async (embedded: Embedded, figures: Figures): Promise<Fact> => (await figureAnswer(embedded, figures)).fact;

/** The same with the height that the widget takes. */
export async function figureAnswer(
  embedded: Embedded,
  figures: Figures,
): Promise<{ readonly fact: Fact; readonly heights: SnippetAsk['heights'] }> {
  const { widget, attributes } = embedded;
  const { indicator = null, edition = null, lang } = attributes;
  const { dataset } = await open({ src: figures.data, indicator, edition }, serverIo(figures));
  const views: readonly string[] = possibleViews(dataset);
  if (!views.includes(widget)) throw new Problem('bad-attribute', { pointer: 'widget', expected: views.join(', '), found: widget });
  askWidget(dataset, embedded);
  const choice = choiceOf(attributes, dataset);
  const slice = select(dataset, readQuery(factQuestion(choice, dataset, null)));
  return {
    fact: embedFact(slice, langOf(lang ?? ''), undefined),
    heights: embedHeights(new Map([...Object.entries(attributes), ...choice, ['widget', widget]]), dataset),
  };
}

/** What is told of several that a widget shows apart is told of the first. */
const choiceOf = (attributes: Embedded['attributes'], { dimensions }: Dataset): Choice => {
  const { where, highlight = [] } = readQuery(attributes);
  const geo = dimensions.find(({ kind }) => kind === 'geo');
  const ids = dimensions.map(({ id }) => id);
  // The question below asks of the dimensions that there are alone.
  const unknown = Object.keys(where).find((id) => id !== geoDimension && !ids.includes(id));
  if (unknown !== undefined) throw new Problem('unknown-dimension', { pointer: 'filter', expected: listed(ids), found: unknown });
  const named = where[geoDimension] ?? where[geo?.id ?? ''] ?? highlight.filter((code) => geo?.categories.some((one) => one.code === code));
  const [region] = named;
  return new Map([
    ...Object.entries(attributes).filter(([name]) => name === 'period' || name === 'edition'),
    ...(region === undefined ? [] : [['region', region] as const]),
    ...Object.entries(where).flatMap(([id, [code]]) => (code === undefined ? [] : [[filterName(id), code] as const])),
  ]);
};
