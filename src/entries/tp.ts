/** The script form: one file, pasted as `<script type="module" src="…/tp.js" integrity="…" crossorigin>`. */
import { files, folder, type FileTable } from 'virtual:tp-files';
import { define } from '../register/define.js';
import { watchEmbedded } from '../tools/upgrade/watch-embedded.js';
import { chunkLoader, type PublishedFile } from '../embed/loader/chunk-loader.js';
import { isHarmless } from '../embed/loader/harmless.js';
import { parseAddress } from '../embed/parse-address.js';
import { setReleaseFolder } from '../embed/loader/release-folder.js';
import { makePolicy, trustedScriptUrl } from '../embed/loader/trusted.js';

const scriptUrl = import.meta.url;
// A module that the page runs from text has no address for the other files to be relative to: loading them fails then,
// and the fallback content stays.
const base = parseAddress(folder, scriptUrl)?.href ?? scriptUrl;
const published: Record<string, PublishedFile> = {};
/** Takes what `table` knows of our files; the first to know one is believed. */
const publish = (table: FileTable): void => {
  for (const [name, [hash, ...needs]] of Object.entries(table))
    if (hash && name in files)
      published[name] ??= { url: urlOf(name), integrity: `sha384-${hash}`, needs };
};
const urlOf = (name: string): string => `${base}${name}.js`;
publish(files);
setReleaseFolder(base);
__TP_CHUNKS__.register('files', publish);
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
  (isAllowed ??= makePolicy(new Set(Object.keys(files).map(urlOf)), isHarmless));
define({ version: __TP_VERSION__, scriptUrl: scriptUrl, mayRender });
// The package only defines the tags; the script form also upgrades embedded fallbacks.
watchEmbedded(document, { prefix: 'tp', own: scriptUrl }, mayRender);
