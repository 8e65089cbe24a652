import { referenceSeries } from './model/reference-series.js';
import { byEdition } from './model/by-edition.js';
import { indexed } from './model/indexed.js';
import { refuse } from '../../model/refuse.js';
import { select } from '../../model/select.js';
import type { Slice } from '../../model/slice.js';
import { editionNames } from './text/edition-text.js';
import { indexLabel } from './text/index-label.js';
import type { Answered, Widget } from '../core/view.js';

/** Returns what a trend depends on besides its figures. */
export const seriesChoices = (widget: Widget): readonly unknown[] =>
  ['compare', 'scale'].map((name) => widget.getAttribute(name));

/**
 * Adds references to the figures: other regions, or the answers of other editions. Throws the Problems of
 * `referenceSeries` and `select`, and `bad-attribute` if both are requested, or editions of split figures. `hold`: adds
 * the regions.
 */
export const withReferences = (
  slice: Slice,
  { dataset, query, editions }: Answered,
  widget: Widget,
  addReferences = referenceSeries,
): Slice => {
  const codes = (widget.getAttribute('compare') ?? '')
    .split(/[\s,]+/)
    .filter((code) => code !== '');
  if (editions.length === 0) return addReferences(dataset, query, slice, codes);
  if (slice.split !== null || codes.length > 0)
    return refuse(
      'bad-attribute',
      'editions',
      ['a question without split and compare'],
      editions.map(({ id }) => id).join(),
    );
  return byEdition(
    editions.map(({ id, dataset: file }) => select(file, { ...query, edition: id })),
    editionNames,
  );
};

/** Returns slices in the unit of the file, or as index numbers if the page requests these. */
export const onScale = (slices: readonly Slice[], widget: Widget): readonly Slice[] =>
  widget.getAttribute('scale') === 'index' ? indexed(slices, indexLabel) : slices;
