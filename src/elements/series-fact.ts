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

/** Codes of the regions that figures are to be held against. */
export const comparedCodes = (widget: Widget): readonly string[] =>
  (widget.getAttribute('compare') ?? '').split(/[\s,]+/).filter((code) => code !== '');

/**
 * The figures with those that they are held against: other regions, or the same question to other editions. Throws the Problems of `beside`
 * and `select`, and `bad-attribute` where both are asked for, or editions of figures that are split.
 */
export const heldAgainst = (slice: Slice, { dataset, query, editions }: Answered, widget: Widget): Slice => {
  const codes = comparedCodes(widget);
  if (editions.length === 0) return beside(dataset, query, slice, codes);
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
