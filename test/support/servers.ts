import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Origin {
  /** `http://127.0.0.1:<port>`: other ports are other origins. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A foreign page's own server. */
export interface PageOrigin extends Origin {
  /** Serves the document under a new address, which is given back. */
  show(html: string, headers?: Readonly<Record<string, string>>): string;
  /** What browsers reported to `/report` about the page at that address. */
  violations(address: string): readonly Violation[];
}

export interface Violation {
  /** The directive that was broken, as `script-src-elem`. */
  readonly directive: string;
  readonly blocked: string;
}

/** A server of files for pages elsewhere, whose faults can be set per file. */
export interface FileOrigin extends Origin {
  /** Paths asked for until now, without the leading slash. */
  readonly requests: readonly string[];
  /** `file` is the path without the leading slash, or `*` for all. */
  setFault(file: string, fault: Fault): void;
  /** Without faults, and without a request until now. */
  mend(): void;
}

/**
 * - `dead`: the connection breaks without an answer
 * - `missing`: 404
 * - `changed`: a script with one more line, which sets `changedFileRan` on the page
 * - `html`: a page in the place of the file, as a login wall gives
 * - a number: the answer waits that many milliseconds
 * - a function: answers by itself
 */
export type Fault =
  | 'dead'
  | 'missing'
  | 'changed'
  | 'html'
  | number
  | ((response: ServerResponse, request: IncomingMessage) => void);

export const startPageOrigin = async (): Promise<PageOrigin> => {
  const pages = new Map<
    string,
    { readonly html: string; readonly headers: Readonly<Record<string, string>> }
  >();
  const reports: { readonly page: string; readonly violation: Violation }[] = [];
  const server = await listen((request, response) => {
    if (request.method === 'POST')
      return void receive(request)
        .then((text) => reports.push(...readReport(text)), ignore)
        .finally(() => response.writeHead(204).end());
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages.get(request.url ?? '');
    if (!page) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...page.headers,
      })
      .end(page.html);
  });
  return {
    ...server,
    show(html, headers = {}) {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, { html, headers });
      return server.origin + path;
    },
    violations: (address) =>
      reports.filter(({ page }) => page === address).map(({ violation }) => violation),
  };
};

export const startFileOrigin = async (folder: string): Promise<FileOrigin> => {
  const faults = new Map<string, Fault>();
  const requests: string[] = [];
  const server = await listen((request, response) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    requests.push(file);
    const fault = faults.get(file) ?? faults.get('*');
    if (typeof fault === 'function') return fault(response, request);
    sendFile(response, join(folder, file), fault).catch(() =>
      response.writeHead(404, openHeaders).end(),
    );
  });
  return {
    ...server,
    requests,
    setFault: (file, fault) => void faults.set(file, fault),
    mend: () => {
      faults.clear();
      requests.length = 0;
    },
  };
};

/**
 * What script and data hosts send, so that pages with the strictest rules may use their files. Uncached, so that faults
 * are met.
 */
export const openHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  // A page under the same rule takes frames only from those that have it too.
  'cross-origin-embedder-policy': 'require-corp',
} as const;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const sendFile = async (
  response: ServerResponse,
  path: string,
  fault: Exclude<Fault, (...all: never[]) => void> | undefined,
): Promise<void> => {
  if (fault === 'dead') return void response.destroy();
  if (fault === 'missing') return void response.writeHead(404, openHeaders).end();
  if (fault === 'html')
    return void response
      .writeHead(200, { ...openHeaders, 'content-type': 'text/html' })
      .end('<!doctype html><title>Inloggen</title>');
  if (typeof fault === 'number') await wait(fault);
  const bytes = await readFile(path);
  const content =
    fault === 'changed' ? `globalThis.changedFileRan = true;\n${String(bytes)}` : bytes;
  response
    .writeHead(200, {
      ...openHeaders,
      'content-type': types[extname(path)] ?? 'application/octet-stream',
    })
    .end(content);
};

const listen = async (answer: RequestListener): Promise<Origin> => {
  // A page must also withstand an address that most servers refuse.
  const server = createServer({ maxHeaderSize: 4_000_000 }, answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const receive = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

const readReport = (text: string): readonly { page: string; violation: Violation }[] => {
  const { 'csp-report': report } = JSON.parse(text) as { 'csp-report'?: Record<string, string> };
  if (!report) return [{ page: '', violation: { directive: 'unknown', blocked: text } }];
  // Firefox reports Trusted Types under the sink's name alone, the others under the directive's.
  const directive = report['effective-directive'] || report['violated-directive'] || '';
  return [
    {
      page: report['document-uri'] ?? '',
      violation: { directive, blocked: report['blocked-uri'] ?? '' },
    },
  ];
};

const ignore = (): void => undefined;
