import { framesOf } from './check-widgets.js';
import { readHeight } from '../../embed/frame/frame-messages.js';
import type { PageToCheck } from './diagnostic.js';

export interface Probe {
  /** True while a frame may still post a message. */
  readonly waits: () => boolean;
  /** Takes the copies away again, and gives the addresses that never spoke. */
  readonly end: () => readonly string[];
}

const UNSEEN = {
  position: 'fixed',
  top: '0',
  left: '0',
  width: '320px',
  height: '320px',
  opacity: '0',
  zIndex: '-1',
  pointerEvents: 'none',
};

/**
 * A frame speaks while it loads, and again one and three seconds later: one that has not by now never will. In
 * milliseconds.
 */
const SILENCE = 5000;

/**
 * Loads each frame of ours once more, out of sight. What a policy refused before we ran is not told again, and a frame
 * tells its height when it likes; of the copy, both are seen.
 */
export const probeFrames = ({ document, own }: Pick<PageToCheck, 'document' | 'own'>): Probe => {
  const copies: HTMLIFrameElement[] = [];
  const silent = new Set<string>();
  /** Those that may still speak. */
  const waiting = new Set<string>();
  const listen = ({ data, source }: MessageEvent): void => {
    if (readHeight(data) === null || source === null) return;
    const src =
      [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source)
        ?.src ?? '';
    silent.delete(src);
    waiting.delete(src);
  };
  document.defaultView?.addEventListener('message', listen);
  for (const frame of framesOf({ document, own })) {
    if (silent.has(frame.src)) continue;
    const copy = frame.cloneNode() as HTMLIFrameElement;
    for (const name of ['id', 'name', 'class', 'loading', 'style']) copy.removeAttribute(name);
    copy.inert = true;
    // Within sight, though nobody sees it: browsers do not lay out what is not, and what has no layout has no height.
    Object.assign(copy.style, UNSEEN);
    copy.addEventListener('load', () => setTimeout(() => waiting.delete(copy.src), SILENCE));
    copies.push(copy);
    silent.add(frame.src);
    waiting.add(frame.src);
  }
  document.body.append(...copies);
  return {
    waits: () => waiting.size > 0,
    end: () => {
      document.defaultView?.removeEventListener('message', listen);
      for (const copy of copies) copy.remove();
      return [...silent];
    },
  };
};
