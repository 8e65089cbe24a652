import { get, isMixed } from '../sources/get.js';
import { httpAddress } from '../sources/http-address.js';
import { pageIo } from '../sources/io.js';
import { dataAddress } from './data-address.js';

/**
 * Starts to fetch the file that `src` names, while what will read it is still on its way: whoever asks for that address then shares the
 * request. Whatever is wrong with it is told by that asker.
 */
export function warmUp(src: string | null, signal: AbortSignal): void {
  try {
    const { src: given, inline } = dataAddress(src, document);
    const url = given && inline === null ? httpAddress(given, pageIo.base) : null;
    if (url !== null && !isMixed(url, pageIo.base)) get(url, pageIo, signal).catch(() => undefined);
  } catch {
    return;
  }
}
