import { beside } from '../model/beside.js';
import { byEdition } from '../model/by-edition.js';
import { indexed } from '../model/indexed.js';
import { refuse } from '../model/refuse.js';
import { select } from '../model/select.js';
import type { Slice } from '../model/slice.js';
import { editionNames } from '../text/edition-text.js';
import { indexLabel } from '../text/index-label.js';
import type { Answered, Widget } from './view.js';

/** What the picture of a course depends on beside its figures. */
export const seriesChoices = (widget: Widget): readonly unknown[] => ['compare', 'scale'].map((name) => widget.getAttribute(name));

/**
 * The figures with those that they are held against: other regions, or the same question to other editions. Throws the Problems of `beside`
 * and `select`, and `bad-attribute` where both are asked for, or editions of figures that are split. `hold`: how others
 * are put beside them.
 */
export const heldAgainst = (slice: Slice, { dataset, query, editions }: Answered, widget: Widget, hold = beside): Slice => {
  const codes = (widget.getAttribute('compare') ?? '').split(/[\s,]+/).filter((code) => code !== '');
  if (editions.length === 0) return hold(dataset, query, slice, codes);
  if (slice.split !== null || codes.length > 0)
    return refuse('bad-attribute', 'editions', ['a question without split and compare'], editions.map(({ id }) => id).join());
  return byEdition(
    editions.map(({ id, dataset: file }) => select(file, { ...query, edition: id })),
    editionNames,
  );
};

/** In the unit of the file, or as index numbers where these are asked for. */
export const onScale = (slices: readonly Slice[], widget: Widget): readonly Slice[] =>
  widget.getAttribute('scale') === 'index' ? indexed(slices, indexLabel) : slices;
