/** The script form: one file, pasted as `<script type="module" src="…/tp.js" integrity="…" crossorigin>`. */
import { files, folder } from 'virtual:tp-files';
import { lent } from 'virtual:tp-lent';
import { define } from '../elements/define.js';
import { watchEmbedded } from '../elements/watch-embedded.js';
import { handover } from '../embed/handover.js';
import { scriptParts } from '../embed/script-parts.js';
import { isHarmless } from '../embed/harmless.js';
import { parseAddress } from '../embed/parse-address.js';
import { makePolicy, trustedScriptUrl } from '../embed/trusted.js';

const own = import.meta.url;
// Text that a page runs as a module has no place beside which the others stand: they are asked for in vain then, and the author's text stands.
const base = parseAddress(folder, own)?.href ?? own;
const published = Object.fromEntries(
  Object.entries(files).map(([name, [hash, ...needs]]) => [name, { url: `${base}${name}.js`, integrity: `sha384-${hash}`, needs }]),
);
const desk = handover(__TP_VERSION__);
desk.offer('lent by tp', lent);

let may: boolean | undefined;
const mayRender = (): boolean => (may ??= makePolicy(new Set(Object.values(published).map((file) => file.url)), isHarmless));
define({
  version: __TP_VERSION__,
  own,
  loadPart: scriptParts({
    desk,
    files: published,
    nonce: [...document.querySelectorAll('script')].find(({ src }) => src === own)?.nonce ?? '',
    trusted: trustedScriptUrl,
    document,
  }),
  mayRender,
});
// The package defines the tags and leaves this to whoever has a tag on the page.
watchEmbedded(document, { prefix: 'tp', own }, mayRender);
