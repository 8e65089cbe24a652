/** The script form: one file, pasted as `<script type="module" src="…/tp.js" integrity="…" crossorigin>`. */
import { files, folder } from 'virtual:tp-files';
import { define } from '../register/define.js';
import { watchEmbedded } from '../tools/upgrade/watch-embedded.js';
import { chunkLoader } from '../embed/loader/chunk-loader.js';
import { isHarmless } from '../embed/loader/harmless.js';
import { parseAddress } from '../embed/parse-address.js';
import { setReleaseFolder } from '../embed/loader/release-folder.js';
import { makePolicy, trustedScriptUrl } from '../embed/loader/trusted.js';

const scriptUrl = import.meta.url;
// A module that the page runs from text has no address for the other files to be relative to: loading them fails then,
// and the fallback content stays.
const base = parseAddress(folder, scriptUrl)?.href ?? scriptUrl;
const published = Object.fromEntries(
  Object.entries(files).map(([name, [hash, ...needs]]) => [
    name,
    { url: `${base}${name}.js`, integrity: `sha384-${hash}`, needs },
  ]),
);
setReleaseFolder(base);
__TP_CHUNKS__.register(
  'import',
  chunkLoader({
    registry: __TP_CHUNKS__,
    files: published,
    nonce:
      [...document.querySelectorAll('script')].find(({ src }) => src === scriptUrl)?.nonce ?? '',
    trusted: trustedScriptUrl,
    document,
  }),
);

let isAllowed: boolean | undefined;
const mayRender = (): boolean =>
  (isAllowed ??= makePolicy(new Set(Object.values(published).map((file) => file.url)), isHarmless));
define({ version: __TP_VERSION__, scriptUrl: scriptUrl, mayRender });
// The package only defines the tags; the script form also upgrades embedded fallbacks.
watchEmbedded(document, { prefix: 'tp', own: scriptUrl }, mayRender);
