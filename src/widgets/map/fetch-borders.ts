import type { Borders } from './model/borders.js';
import { readBorders } from './read-borders.js';
import { cachedText } from '../../data/http-cache.js';
import { httpAddress } from '../../data/http-address.js';
import { pageIo } from '../../data/io.js';
import { parseJson } from '../../data/parse-json.js';
import { Problem } from '../../model/problem.js';
import { dataAddress } from '../core/load/data-address.js';

/**
 * Fetches borders from a publisher's file, or reads them from a block in the page. Rejects with the Problems of
 * `cachedText` and `readBorders`.
 */
export const fetchBorders = async (address: string, signal: AbortSignal): Promise<Borders> => {
  const { src, inline } = dataAddress(address, document);
  if (inline !== null) return readBorders(parseJson(inline));
  const url = httpAddress(src, pageIo.base);
  if (url === null) throw new Problem('bad-address', { pointer: 'borders', found: address });
  return readBorders(parseJson((await cachedText(url, pageIo, signal)).text));
};
