import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.zip': 'application/zip',
};

/**
 * What a host of files for foreign pages sends. The last is for pages that are under it themselves, which frame only
 * such pages.
 */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

/**
 * Serves a folder as a host of files does: every byte as it stands there, open to every origin. `missing` is told what
 * is not there.
 */
export const filesIn =
  (folder: string, missing: (path: string) => void = () => undefined): RequestListener =>
  (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const none = (): void => {
      missing(pathname);
      response.writeHead(404, OPEN).end();
    };
    const path = pathOf(pathname, normalize(folder));
    if (path === null) return none();
    readFile(path).then(
      (bytes) =>
        response
          .writeHead(200, {
            ...OPEN,
            'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
            'Cache-Control': 'no-store',
          })
          .end(bytes),
      none,
    );
  };

/** Null for what is no path, or leads out of the folder. */
const pathOf = (pathname: string, folder: string): string | null => {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
  } catch {
    return null;
  }
};
