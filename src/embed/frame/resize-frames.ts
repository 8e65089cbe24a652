import { readHeight } from './frame-messages.js';
import { FRAME_PAGE } from './frame-page.js';
import { mutationObserver } from '../mutation-observer.js';
import { parseAddress } from '../parse-address.js';

/** Changes of height that one frame may make in a second. */
const MOST_A_SECOND = 10;

/**
 * Gives each frame of ours on `host` the height that it tells. Only a message from the window of such a frame counts,
 * only in its one shape and within bounds; a frame that went elsewhere by itself is not heard any more, one that the
 * page loads again, moves or leads to another widget is. Nothing else of the page is ever touched. `own` is the address
 * of our script.
 */
export function resizeFrames(host: Window, own: string): void {
  const heard = new WeakMap<
    Node,
    {
      readonly window: MessageEventSource;
      readonly by: string;
      led: boolean;
      second: number;
      count: number;
    }
  >();
  // The same address written again loads it anew, and nothing else tells that from a frame that goes elsewhere by
  // itself.
  mutationObserver((changes) => {
    for (const { target } of changes) {
      const known = heard.get(target);
      if (known) known.led = true;
    }
  })?.observe(host.document, { subtree: true, attributeFilter: ['src'] });
  host.addEventListener('message', ({ data, source, origin }) => {
    const told = readHeight(data);
    if (told === null || source === null || (origin !== 'null' && origin !== new URL(own).origin))
      return;
    const frame = [...host.document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (frame === undefined || !isOurs(frame.src, own)) return;
    const before = heard.get(frame);
    // A frame that is put elsewhere in the page gets another window.
    const anew = before === undefined || before.led || before.window !== source;
    // The last words of the widget that was there before.
    if (anew && before?.by === told.by) return;
    const known = anew ? { window: source, by: told.by, led: false, second: 0, count: 0 } : before;
    heard.set(frame, known);
    const second = Math.floor(Date.now() / 1000);
    if (known.second !== second) Object.assign(known, { second, count: 0 });
    known.count += 1;
    // The first who speaks is the widget; after a navigation somebody else may be in there, who does not know its word.
    if (known.count > MOST_A_SECOND || known.by !== told.by) return;
    // In a frame without width every word has a line of its own.
    if (frame.clientWidth > 0 && frame.height !== String(told.height))
      frame.height = String(told.height);
  });
}

/** A page of one widget, of any version, from where our script comes from. */
const isOurs = (address: string, own: string): boolean => {
  const parsed = parseAddress(address);
  return (
    parsed !== null &&
    parsed.origin === new URL(own).origin &&
    parsed.pathname.endsWith(`/${FRAME_PAGE}`)
  );
};
