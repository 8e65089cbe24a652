/**
 * `npm run demo:strict`, after `npm run build`: a page under the strictest headers that the widgets promise to work
 * under, with the script and the figures on two other origins. Open the browser's console there: it should say nothing.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './files-in.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const dist = join(here, '../dist');

if (!existsSync(join(dist, 'assets.json'))) {
  console.error('There is nothing to serve yet. Run: npm run build');
  process.exit(1);
}
const { version, files } = JSON.parse(await readFile(join(dist, 'assets.json'), 'utf8')) as {
  version: string;
  files: readonly { readonly file: string; readonly integrity: string }[];
};
const script = `v/${version}/tp.js`;
const integrity = files.find(({ file }) => file === script)?.integrity;
if (integrity === undefined) throw new Error(`dist/assets.json does not name ${script}`);

const widgets = await serve(filesIn(dist));
const data = await serve(filesIn(join(here, 'monitor')));

const html = (await readFile(join(here, 'strict/index.html'), 'utf8'))
  .replaceAll(/https:\/\/widgets\.example\/v\/[\d.]+\/tp\.js/g, `${widgets}/${script}`)
  .replaceAll('https://data.example', data)
  .replaceAll('sha384-…', integrity);

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src ${widgets}`,
    `connect-src ${data}`,
    "style-src 'none'",
    "img-src 'none'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types techniekpact',
  ].join('; '),
  'Integrity-Policy': 'blocked-destinations=(script)',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
const page = await serve(
  (request, response) => {
    if (request.url !== '/') return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  },
  Number(process.env['PORT'] ?? 0),
);

console.log(`Script: ${widgets}/${script}`);
console.log(`Figures: ${data}/index.json`);
console.log(`Strict page: ${page}/`);

/** Starts a server on the loopback address; other ports are other origins. Gives the origin. */
async function serve(answer: RequestListener, port = 0): Promise<string> {
  const server = createServer(answer).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
