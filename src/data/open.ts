import { Problem } from '../model/problem.js';
import { listed } from '../model/refuse.js';
import { pinnableEdition } from '../model/select.js';
import { address, isPresent, refuse, type At } from './check.js';
import { cachedText, isMixedContent } from './http-cache.js';
import { evict, renewal } from './renewal.js';
import type { Io, RawSource } from './io.js';
import { parsedFile, parseFile, parseInline, type MonitorFile } from './monitor-file.js';
import type { MonitorIndex } from './monitor-index.js';
import type { Parsed } from './parsed.js';
import { attachSourceText } from './attach-source-text.js';

export interface OpenRequest {
  /** Address of an index or of an indicator file, absolute or relative to the page. */
  readonly src: string | null;
  /** Text of a file in the page itself; then `src` is ignored. */
  readonly inline?: string | null;
  /** Id of the indicator; may be null if there is only one. */
  readonly indicator: string | null;
  /**
   * Without an `indicator`, use the first one of the index: for callers that need the language of a monitor, not
   * figures.
   */
  readonly anyIndicator?: boolean;
  /** Edition to pin, or null. An edition that the file lists under another address is read from that address. */
  readonly edition: string | null;
}

export interface Opened extends Parsed {
  /**
   * Null unless the figures could not be renewed: then these are the last good ones, with their day (`YYYY-MM-DD`: last
   * update, else edition; null if the file names none) and the reason.
   */
  readonly stale: { readonly since: string | null; readonly problem: Problem } | null;
  /**
   * Null if the figures are fresh. Otherwise they are being requested again, and it resolves to their replacement:
   * newer figures, or the same ones with `stale`; or null if nothing changed or `signal` was aborted. It never rejects.
   */
  readonly renewal: Promise<Opened | null> | null;
}

/**
 * Loads the requested figures. Figures that were read before are returned at once, even when they are due for renewal:
 * see `Opened.renewal`. An abort of `signal` rejects with its reason. Problems besides those of `cachedText` and the
 * readers: `no-source`, `bad-address`, `mixed-content`, `unknown-format`, `unknown-indicator` (with the known ids),
 * `unknown-edition`.
 */
export const open = async (request: OpenRequest, io: Io, signal?: AbortSignal): Promise<Opened> => {
  const fetchText = (url: string): Promise<RawSource> => cachedText(url, io, signal);
  const initial = await resolve(request, io, fetchText);
  const renewals = [...initial.used.keys()].flatMap((url) => renewal(url, io, signal) ?? []);
  const renew = async (): Promise<Opened | null> => {
    await Promise.allSettled(renewals);
    const { parsed } = initial;
    const renewed = await resolve(
      request,
      io,
      async (url) => io.cache.get(url)?.entry?.raw ?? fetchText(url),
    ).catch((problem: unknown) => ({
      ...initial,
      problem: problem as Problem,
    }));
    const isUnchanged =
      renewed.problem === initial.problem &&
      [...renewed.used.values()].every((raw) => [...initial.used.values()].includes(raw));
    return signal?.aborted === true ||
      (isUnchanged && renewed.parsed.dataset.url === parsed.dataset.url)
      ? null
      : opened(renewed, null);
  };
  return opened(initial, renewals.length === 0 ? null : renew());
};

/** The figures, the texts they were read from by address, and why one of these may be outdated. */
interface Resolution {
  readonly parsed: Parsed;
  readonly used: ReadonlyMap<string, RawSource>;
  readonly problem: Problem | null;
}

const opened = ({ parsed, problem }: Resolution, renewal: Opened['renewal']): Opened => {
  const { updated, edition } = parsed.dataset.indicator;
  return Object.freeze({
    ...parsed,
    stale: problem && { since: updated ?? edition.date, problem },
    renewal,
  });
};

const resolve = async (
  request: OpenRequest,
  io: Io,
  fetchText: (url: string) => Promise<RawSource>,
): Promise<Resolution> => {
  const used = new Map<string, RawSource>();
  const load: Load = async (url) => {
    const raw = await fetchText(url);
    try {
      // A file that was read before is used without awaiting, so that a newer text in flight cannot arrive
      // unnoticed.
      const file = parsedFile(raw) ?? (await parseFile(raw, raw.url ?? url, io));
      // A cache on the network may return an older copy than before: figures never go back in time.
      const entry = io.cache.get(url)?.entry;
      const otherEntry = entry?.raw === raw ? entry.previous : entry;
      if (otherEntry && isOlder(file, parsedFile(otherEntry.raw)) && evict(url, raw, null, io))
        return await load(url);
      used.set(url, raw);
      return file;
    } catch (error) {
      attachSourceText(error, raw.text);
      if (error instanceof Problem) error.file = url;
      // The publisher may correct the file, so a retry must fetch it again.
      if (evict(url, raw, error as Problem, io)) return load(url);
      throw error;
    }
  };
  const parsed = await findIndicator(request, io, load);
  const problem =
    [...used.keys()].map((url) => io.cache.get(url)?.entry?.problem).find(Boolean) ?? null;
  return { parsed, used, problem };
};

type Load = (url: string) => Promise<MonitorFile>;

const isOlder = (one: MonitorFile, other: MonitorFile | undefined): boolean =>
  'dataset' in one &&
  other !== undefined &&
  'dataset' in other &&
  (one.dataset.indicator.updated ?? '9') < (other.dataset.indicator.updated ?? '');

const findIndicator = async (
  { src, inline, indicator, anyIndicator, edition }: OpenRequest,
  io: Io,
  load: Load,
): Promise<Parsed> => {
  const file = await (typeof inline === 'string'
    ? parseInline(inline, io)
    : load(locate(src, io.base)));
  if ('dataset' in file) return openEdition(expectId(file, indicator, 'indicator'), edition, load);

  const { id, href, pointer, updated, page } = pickEntry(
    file,
    indicator ?? ((anyIndicator && file.indicators[0]?.id) || null),
  );
  const indicatorFile = expectId(
    await load(
      href ??
        refuse('bad-address', { pointer, value: id }, 'an address on the origin of the index'),
    ),
    id,
    pointer,
  );
  const { dataset, findings } = await openEdition(indicatorFile, edition, load);
  const known = indicatorFile.dataset.indicator.updated;
  // A cache on the network may keep copies longer than it should.
  const olderCopy =
    updated !== null && known !== null && known < updated
      ? [
          {
            severity: 'note' as const,
            code: 'older-copy' as const,
            pointer: '/updated',
            expected: updated,
            found: known,
          },
        ]
      : [];
  const publisher = file.publisher && Object.freeze({ ...file.publisher, page });
  return Object.freeze({
    dataset: Object.freeze({ ...dataset, publisher }),
    findings: [...findings, ...olderCopy],
  });
};

export const locate = (src: string | null, base: string): string => {
  const at: At = { value: src?.trim() || undefined, pointer: 'src' };
  if (!isPresent(at)) refuse('no-source', at);
  const url =
    address(at, { base, lang: '', report: () => {} }) ??
    refuse('bad-address', at, 'http: or https:');
  return isMixedContent(url, base) ? refuse('mixed-content', at, 'https:') : url;
};

const pickEntry = (
  { indicators }: MonitorIndex,
  id: string | null,
): MonitorIndex['indicators'][number] => {
  const found =
    id === null && indicators.length === 1
      ? indicators[0]
      : indicators.find((one) => one.id === id);
  const known = listed(indicators.map((one) => one.id));
  return (
    found ?? refuse('unknown-indicator', { pointer: 'indicator', value: id ?? undefined }, known)
  );
};

/** Returns the file if it is an indicator with the expected id; else throws. */
const expectId = (file: MonitorFile, id: string | null, pointer: string): Parsed => {
  if (!('dataset' in file))
    return refuse('unknown-format', { pointer, value: 'monitor-index' }, 'monitor-indicator');
  const actualId = file.dataset.indicator.id;
  return id === null || id === actualId
    ? file
    : refuse('unknown-indicator', { pointer, value: id }, actualId);
};

/**
 * Loads the complete file of the requested edition, since a stitched file has only part of each of its editions. If the
 * file does not list the edition, it is returned unchanged, and `select` reports the available editions.
 */
const openEdition = async (file: Parsed, edition: string | null, load: Load): Promise<Parsed> => {
  const { indicator } = file.dataset;
  if (edition === null || edition === pinnableEdition(indicator)) return file;
  const index = indicator.previous.findIndex((one) => one.edition === edition);
  const href = indicator.previous[index]?.href;
  if (href === undefined) return file;
  const pointer = `/previous/${index}`;
  const other = expectId(await load(href), indicator.id, pointer);
  const found = other.dataset.indicator.edition.id;
  return found === edition ? other : refuse('unknown-edition', { pointer, value: found }, edition);
};
