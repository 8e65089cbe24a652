import { readEmbedded, type Embedded } from './embedded.js';
import { ATTRIBUTES } from './widgets.js';
import { FRAME_PAGE } from '../frame/frame-page.js';
import { parseAddress } from '../parse-address.js';

/**
 * Address of the page that shows one widget: what a frame loads, what a link points to, and what a reader without
 * script opens. `folder` is where the files of a version stand, with a slash at its end.
 */
export function widgetAddress(folder: string, { widget, attributes }: Embedded): string {
  const query = new URLSearchParams({ widget });
  for (const name of ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return `${folder}${FRAME_PAGE}?${query.toString()}`;
}

/**
 * The request in the address of such a page; null if it is no address, of another page, or names no widget of ours.
 */
export function readWidgetAddress(address: string): Embedded | null {
  const parsed = parseAddress(address);
  if (parsed === null) return null;
  const { protocol, pathname, searchParams } = parsed;
  if (!/^https?:$/.test(protocol) || !pathname.endsWith(`/${FRAME_PAGE}`)) return null;
  return readEmbedded((name) => searchParams.get(name));
}
