import { ATTRIBUTES, WIDGETS } from '../../embed/snippet/widgets.js';
import { withoutSecret } from '../../embed/frame/frame-messages.js';
import { widgetAddress } from '../../embed/snippet/widget-address.js';

/** A widget as it is shown now, wherever that is. */
export interface ShownView {
  /** `trend`: the name of the element without its prefix. */
  readonly widget: string;
  /** Value of an attribute of the widget or of an ancestor; null if none sets it. */
  readonly attribute: (name: string) => string | null;
  /** Edition of the figure that is cited. */
  readonly edition: string;
  /** Address of the figures; null where they stand in the page. */
  readonly figures: string | null;
  /** Where the files of this version stand, with a slash at the end; null for users of the package. */
  readonly folder: string | null;
  /** Address of the page, and the id of the nearest thing in it that has one. */
  readonly page: string;
  readonly id: string | null;
}

/**
 * Where exactly this view is shown again: the widget's own page, with its edition pinned so that the figure stays. That
 * page shows figures of its own place only; a widget on other figures is found again on the page that it stands on.
 */
export function permalink({
  widget,
  attribute,
  edition,
  figures,
  folder,
  page,
  id,
}: ShownView): string {
  const own =
    folder !== null && figures !== null && new URL(folder).origin === new URL(figures).origin;
  const known = (WIDGETS as readonly string[]).includes(widget) ? widget : 'indicator';
  if (own) {
    const attributes = Object.fromEntries(
      ATTRIBUTES.flatMap((name) => [[name, attribute(name) ?? ''] as const]).filter(
        ([, value]) => value !== '',
      ),
    );
    return widgetAddress(folder, { widget: known, attributes: { ...attributes, edition } });
  }
  const place = new URL(withoutSecret(page));
  // What a reader chose stands in the fragment, where groups keep it.
  if (place.hash === '' && id !== null) place.hash = id;
  return place.href;
}
