import type { ChunkRegistry } from './chunk-registry.js';

/** A published file: its absolute address and the hash that a browser must find. */
export interface PublishedFile {
  readonly url: string;
  /** `sha384-…` */
  readonly integrity: string;
  /** The chunks that it imports from: it registers itself once these have. */
  readonly needs: readonly string[];
}

export interface ChunkLoaderOptions {
  readonly registry: ChunkRegistry;
  /** It may grow: what is asked for has to stand in it by then. */
  readonly files: Readonly<Record<string, PublishedFile>>;
  /** Nonce of our own script tag; empty where the page uses none. */
  readonly nonce: string;
  readonly trusted: (url: string) => string;
  readonly document: Document;
}

/**
 * Loads a chunk by an inserted `<script type="module" integrity crossorigin>`: the one way that passes host, nonce,
 * strict-dynamic and hash-only policies, Integrity-Policy and Trusted Types in all three engines, and that never runs a
 * changed file. (A bare `import()` is refused by two of them and checks no hash.) A tag that is already in the page
 * is used first. Rejects with an Error where the file is blocked, changed or gone; after two failures it stops asking.
 */
export function chunkLoader(options: ChunkLoaderOptions): (name: string) => Promise<unknown> {
  const underway = new Map<string, Promise<unknown>>();
  const failures = new Map<string, number>();
  const load = (name: string): Promise<unknown> => {
    const known = underway.get(name);
    if (known !== undefined) return known;
    const before = failures.get(name) ?? 0;
    const chunk = loadOnce(name, options, load, before).catch((reason: unknown) => {
      const count = before + 1;
      failures.set(name, count);
      if (count < 2) underway.delete(name);
      throw reason;
    });
    underway.set(name, chunk);
    return chunk;
  };
  return load;
}

async function loadOnce(
  name: string,
  options: ChunkLoaderOptions,
  load: (name: string) => Promise<unknown>,
  failures: number,
): Promise<unknown> {
  const { registry } = options;
  const file = options.files[name];
  if (file === undefined) throw new Error(`no file: ${name}`);
  // A chunk fails as soon as one of its imports fails: a new request must not join an attempt that is bound to fail.
  await Promise.all([...file.needs.map(load), fetchFile(name, file, options, failures)]);
  // A file that waited for others continues in a microtask.
  if (registry.get(name) === undefined) await new Promise((resolve) => setTimeout(resolve));
  const chunk = registry.get(name);
  if (chunk === undefined) throw new Error(`${file.url} lacks ${name}`);
  return chunk;
}

async function fetchFile(
  name: string,
  file: PublishedFile,
  options: ChunkLoaderOptions,
  failures: number,
): Promise<void> {
  const { registry, document } = options;
  if (
    registry.get(name) === undefined &&
    [...document.querySelectorAll('script')].some((script) => script.src === file.url)
  )
    await allScriptsRan(document);
  if (registry.get(name) === undefined) await insert(file, options, failures);
}

/**
 * A tag of the page itself may have failed before we could listen; once the page has loaded, it has run or never will.
 */
const allScriptsRan = (document: Document): Promise<void> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) =>
        document.defaultView?.addEventListener('load', () => resolve(), { once: true }),
      );

const insert = (
  file: PublishedFile,
  { document, nonce, trusted }: ChunkLoaderOptions,
  failures: number,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = file.integrity;
    if (nonce !== '') script.nonce = nonce;
    // Firefox and WebKit remember a failed address for the life of the page; a fragment makes it a new one.
    script.src = trusted(failures === 0 ? file.url : `${file.url}#${failures}`);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${file.url} is blocked, changed or gone`));
    });
    // By its tag: a form or image of the page that is named `head` replaces `document.head`.
    (document.querySelector('head') ?? document.documentElement).append(script);
  });
