/** The script form: one file, pasted as `<script type="module" src="…/tp.js" integrity="…" crossorigin>`. */
import { files } from 'virtual:tp-files';
import { define } from '../elements/define.js';
import { handover } from '../embed/handover.js';
import { scriptParts } from '../embed/script-parts.js';
import { makePolicy, trustedScriptUrl } from '../embed/trusted.js';

const own = import.meta.url;
const published = Object.fromEntries(
  Object.entries(files).map(([name, { path, integrity }]) => [name, { url: new URL(path, own).href, integrity }]),
);

define({
  version: __TP_VERSION__,
  loadPart: scriptParts({
    desk: handover(__TP_VERSION__),
    files: published,
    nonce: [...document.querySelectorAll('script')].find((script) => script.src === own)?.nonce ?? '',
    trusted: trustedScriptUrl,
    document,
  }),
  mayRender: () => makePolicy(new Set(Object.values(published).map((file) => file.url))),
});
