import { beside } from '../model/beside.js';
import { indexed } from '../model/indexed.js';
import type { Slice } from '../model/slice.js';
import { indexLabel } from '../text/index-label.js';
import type { Answered, Widget } from './view.js';

/** What the picture of a course depends on beside its figures. */
export const trendChoices = (widget: Widget): readonly unknown[] => ['compare', 'scale'].map((name) => widget.getAttribute(name));

/** The figures with those that they are to be compared with. Throws the Problems of `beside`. */
export const withCompared = (slice: Slice, { dataset, query }: Answered, widget: Widget): Slice =>
  beside(
    dataset,
    query,
    slice,
    (widget.getAttribute('compare') ?? '').split(/[\s,]+/).filter((code) => code !== ''),
  );

/** In the unit of the file, or as index numbers where these are asked for. */
export const onScale = (slices: readonly Slice[], widget: Widget): readonly Slice[] =>
  widget.getAttribute('scale') === 'index' ? indexed(slices, indexLabel) : slices;
