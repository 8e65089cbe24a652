import { wordsOf } from '../../../text/words.js';
import type { ShareRequest } from '../../../tools/share/share-view.js';
import { lazy } from '../load/lazy.js';

const load = lazy('share', () => import('../../../tools/share/share-view.js'));

export interface ShareSection {
  /** The same node each time. */
  readonly box: HTMLElement;
  /** Fills it with what is shared now; its code is loaded with the first call. */
  readonly fill: (request: ShareRequest) => Promise<void>;
}

/** The section of the panel with link, code and citation. Call once per element. */
export function shareSection(): ShareSection {
  const box = document.createElement('div');
  box.className = 'share';
  let latest: ShareRequest | null = null;
  return {
    box,
    fill: async (request) => {
      latest = request;
      try {
        const { shareView } = await load();
        // The view may have changed meanwhile.
        if (latest === request) shareView(request, box);
      } catch {
        box.textContent = wordsOf(request.lang).message.part;
      }
    },
  };
}
