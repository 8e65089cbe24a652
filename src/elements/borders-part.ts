import type { Borders } from '../model/borders.js';
import { readBorders } from '../sources/borders.js';
import { get } from '../sources/get.js';
import { httpAddress } from '../sources/http-address.js';
import { pageIo } from '../sources/io.js';
import { parseJson } from '../sources/parse-json.js';
import { Problem } from '../model/problem.js';
import { dataAddress } from './data-address.js';

/** Borders from a file of a publisher, or from a block in the page itself. Rejects with the Problems of `get` and `readBorders`. */
export const borders = async (given: string, signal: AbortSignal): Promise<Borders> => {
  const { src, inline } = dataAddress(given, document);
  if (inline !== null) return readBorders(parseJson(inline));
  const url = httpAddress(src, pageIo.base);
  if (url === null) throw new Problem('bad-address', { pointer: 'borders', found: given });
  return readBorders(parseJson((await get(url, pageIo, signal)).text));
};
