import type { Place } from '../embed/snippet.js';
import { get } from '../sources/get.js';
import { pageIo } from '../sources/io.js';
import { parseJson } from '../sources/parse-json.js';

/** Name of the list of hashes that the build puts beside the files of a version. */
const LIST = 'integrity.json';
const PACKAGE = 'techniekpact-monitor-widgets';

/** Where the files of a version stand, with the hashes of those that a snippet names; null hashes where their list cannot be had. */
export async function embedPlace(folder: string, data: string, signal: AbortSignal): Promise<Place | null> {
  const { text } = await get(`${folder}${LIST}`, pageIo, signal);
  const list: unknown = parseJson(text);
  const hash = (file: string): string | null => {
    const found = typeof list === 'object' && list !== null ? (list as Readonly<Record<string, unknown>>)[file] : null;
    return typeof found === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(found) ? found : null;
  };
  const [script, host] = [hash('tp.js'), hash('tp-host.js')];
  return script === null || host === null ? null : { folder, integrity: { script, host }, data, packageName: PACKAGE };
}
