import { permalink } from './permalink.js';
import type { Slice } from '../../model/slice.js';
import { SHARED, type SharedName } from '../../widgets/core/page/inherited-attributes.js';
import type { Widget } from '../../widgets/core/view.js';

/**
 * Where exactly what a widget shows is shown again, with its edition pinned. `folder`: where the script files stand;
 * null for users of the package.
 */
export const shownAddress = (
  widget: Widget,
  slice: Slice,
  edition: string,
  folder: string | null,
): string =>
  permalink({
    widget: widget.localName.replace(/^[^-]*-/, ''),
    attribute: (name) =>
      (SHARED as readonly string[]).includes(name)
        ? widget.inherited(name as SharedName)
        : widget.getAttribute(name),
    edition,
    figures: slice.url,
    folder,
    page: location.href,
    id: widget.closest('[id]')?.id ?? null,
  });
