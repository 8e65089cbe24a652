import type { Place } from '../../embed/snippet/snippet.js';
import { cachedText } from '../../data/http-cache.js';
import { pageIo } from '../../data/io.js';
import { parseJson } from '../../data/parse-json.js';

/** Name of the list of hashes that the build puts beside the files of a version. */
const LIST = 'integrity.json';

/** The hashes of the files of a version that a snippet names; null where their list cannot be had. */
export async function embedHashes(
  folder: string,
  signal: AbortSignal,
): Promise<Place['integrity'] | null> {
  const { text } = await cachedText(`${folder}${LIST}`, pageIo, signal);
  const list: unknown = parseJson(text);
  const hash = (file: string): string | null => {
    const found =
      typeof list === 'object' && list !== null
        ? (list as Readonly<Record<string, unknown>>)[file]
        : null;
    return typeof found === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(found) ? found : null;
  };
  const [script, host] = [hash('tp.js'), hash('tp-host.js')];
  return script === null || host === null ? null : { script, host };
}

/** True if a folder is on the visitor's own machine, as with a development server. */
export const onOwnMachine = (folder = ''): boolean =>
  /^https?:\/\/(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])[:/]/.test(folder);
