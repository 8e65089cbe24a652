/**
 * For pages with our frames: gives each frame the height that it reports. One tag, anywhere on the page or in the
 * template of the site.
 */
import { files } from 'virtual:tp-files';
import { watchCheck } from '../tools/check/watch-check.js';
import { resizeFrames } from '../embed/frame/resize-frames.js';
import { chunkLoader } from '../embed/loader/chunk-loader.js';
import { makePolicy, trustedScriptUrl } from '../embed/loader/trusted.js';

const scriptUrl = import.meta.url;
resizeFrames(window, scriptUrl);

const scripts = [...document.querySelectorAll('script')];
// If `tp.js` is on the page too, that script checks the frames.
if (!scripts.some(({ src, type }) => type === 'module' && /\/tp\.js(?:$|[?#])/.test(src))) {
  // A separate name, because `tp.js` may load later and can load more chunks than this script.
  __TP_CHUNKS__.register(
    'import for frames',
    chunkLoader({
      registry: __TP_CHUNKS__,
      files: {
        check: {
          url: new URL('check.js', scriptUrl).href,
          integrity: `sha384-${files['check']?.[0] ?? ''}`,
          needs: [],
        },
      },
      nonce: scripts.find(({ src }) => src === scriptUrl)?.nonce ?? '',
      // Frames need no Trusted Types policy, so it is created only when needed.
      trusted: (url) => {
        makePolicy(new Set([url]));
        return trustedScriptUrl(url);
      },
      document,
    }),
  );
  watchCheck('tp', scriptUrl, __TP_VERSION__);
}
