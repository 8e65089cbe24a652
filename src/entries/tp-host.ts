/** For pages with our frames: gives each frame the height that it tells. One tag, wherever on the page or in the site's template. */
import { files } from 'virtual:tp-files';
import { setPartLoader } from '../elements/load-parts.js';
import { watchCheck } from '../elements/watch-check.js';
import { handover } from '../embed/handover.js';
import { hearHeights } from '../embed/hear-heights.js';
import { scriptParts } from '../embed/script-parts.js';
import { makePolicy, trustedScriptUrl } from '../embed/trusted.js';

const own = import.meta.url;
hearHeights(window, own);

const scripts = [...document.querySelectorAll('script')];
// Beside the script of the tags, that one looks at the frames too.
if (!scripts.some(({ src, type }) => type === 'module' && /\/tp\.js(?:$|[?#])/.test(src))) {
  setPartLoader(
    scriptParts({
      desk: handover(__TP_VERSION__),
      files: { check: { url: new URL('check.js', own).href, integrity: `sha384-${files['check']?.[0] ?? ''}`, needs: [] } },
      nonce: scripts.find(({ src }) => src === own)?.nonce ?? '',
      // Frames need no policy of types, so it is made only for this.
      trusted: (url) => {
        makePolicy(new Set([url]));
        return trustedScriptUrl(url);
      },
      document,
    }),
  );
  watchCheck('tp', own, __TP_VERSION__);
}
