import { listed } from '../model/refuse.js';
import { wholeEdition } from '../model/select.js';
import { address, isPresent, member, refuse, type At } from './check.js';
import { forget, get, isMixed, type RawSource } from './get.js';
import type { Io } from './io.js';
import { readIndex, type MonitorIndex } from './monitor-index.js';
import { readIndicator } from './monitor-indicator.js';
import { parseJson } from './parse-json.js';
import type { Parsed } from './parsed.js';

export interface OpenRequest {
  /** Address of an index or of an indicator file, absolute or relative to the page. */
  readonly src: string | null;
  /** Text of a file that stands in the page itself; then `src` is not asked. */
  readonly inline?: string | null;
  /** Id of the indicator; may be null where there is only one. */
  readonly indicator: string | null;
  /** Edition to pin, or null. An edition that the file lists under another address is read from there. */
  readonly edition: string | null;
}

/**
 * Brings in the figures that are asked for. `signal` ends the waiting of this asker with its reason. Problems beside those of `get` and
 * the readers: `no-source`, `bad-address`, `mixed-content`, `unknown-format`, `unknown-indicator` (with the known ids), `unknown-edition`.
 */
export const open = async ({ src, inline, indicator, edition }: OpenRequest, io: Io, signal?: AbortSignal): Promise<Parsed> => {
  const load = (url: string): Promise<Document> => readAt(url, io, signal);
  const file = await (typeof inline === 'string' ? read({ url: null, text: inline }, io.base) : load(locate(src, io.base)));
  if ('dataset' in file) return pinned(expectId(file, indicator, 'indicator'), edition, load);

  const { id, href, pointer } = pick(file, indicator);
  const { dataset, findings } = await pinned(
    expectId(await load(href ?? refuse('bad-address', { pointer, value: id }, 'an address on the origin of the index')), id, pointer),
    edition,
    load,
  );
  return Object.freeze({ dataset: Object.freeze({ ...dataset, publisher: file.publisher }), findings });
};

type Document = MonitorIndex | Parsed;
type Load = (url: string) => Promise<Document>;

const locate = (src: string | null, base: string): string => {
  const at: At = { value: src?.trim() || undefined, pointer: 'src' };
  if (!isPresent(at)) refuse('no-source', at);
  const url = address(at, { base, lang: '', report: () => {} }) ?? refuse('bad-address', at, 'http: or https:');
  return isMixed(url, base) ? refuse('mixed-content', at, 'https:') : url;
};

/** Once per text: many widgets on one file share what was made of it. */
const made = new WeakMap<RawSource, Document>();

const readAt = async (url: string, io: Io, signal?: AbortSignal): Promise<Document> => {
  const waiting = get(url, io, signal);
  const answer = io.asked.get(url);
  const raw = await waiting;
  try {
    const document = made.get(raw) ?? read(raw, raw.url ?? url);
    made.set(raw, document);
    return document;
  } catch (error) {
    // The publisher may mend the file: asking again must fetch again.
    forget(url, answer, io);
    throw error;
  }
};

const read = ({ url, text }: RawSource, base: string): Document => {
  const value = parseJson(text);
  const format = member({ value, pointer: '' }, 'format');
  if (format.value === 'monitor-indicator') return readIndicator(value, url, base);
  if (format.value === 'monitor-index') return readIndex(value, base);
  return refuse('unknown-format', format, 'monitor-indicator, monitor-index');
};

const pick = ({ indicators }: MonitorIndex, id: string | null): MonitorIndex['indicators'][number] => {
  const found = id === null && indicators.length === 1 ? indicators[0] : indicators.find((one) => one.id === id);
  const known = listed(indicators.map((one) => one.id));
  return found ?? refuse('unknown-indicator', { pointer: 'indicator', value: id ?? undefined }, known);
};

/** The file, when it is an indicator, and the one that is meant. */
const expectId = (file: Document, id: string | null, pointer: string): Parsed => {
  if (!('dataset' in file)) return refuse('unknown-format', { pointer, value: 'monitor-index' }, 'monitor-indicator');
  const own = file.dataset.indicator.id;
  return id === null || id === own ? file : refuse('unknown-indicator', { pointer, value: id }, own);
};

/**
 * The edition that is asked for, whole: a stitched file holds only part of what each of its editions said, so the edition's own file
 * goes before. Where nothing lists the edition, the file is given as it is and `select` says which editions there are.
 */
const pinned = async (file: Parsed, edition: string | null, load: Load): Promise<Parsed> => {
  const { indicator } = file.dataset;
  if (edition === null || edition === wholeEdition(indicator)) return file;
  const place = indicator.previous.findIndex((one) => one.edition === edition);
  const href = indicator.previous[place]?.href;
  if (href === undefined) return file;
  const pointer = `/previous/${place}`;
  const other = expectId(await load(href), indicator.id, pointer);
  const found = other.dataset.indicator.edition.id;
  return found === edition ? other : refuse('unknown-edition', { pointer, value: found }, edition);
};
