import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** A published file: its path below `dist`, its sizes in bytes, and the hash for `integrity`. */
export interface Asset {
  readonly file: string;
  readonly bytes: number;
  /** Brotli at quality 11, as a good server sends it. */
  readonly brotli: number;
  readonly integrity: string;
}

export function asset(dist: string, file: string): Asset {
  const content = readFileSync(`${dist}/${file}`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return {
    file,
    bytes: content.length,
    brotli: brotliCompressSync(content, { params }).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}
