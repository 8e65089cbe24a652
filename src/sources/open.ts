import { Problem, type Finding } from '../model/problem.js';
import { listed } from '../model/refuse.js';
import { wholeEdition } from '../model/select.js';
import type { Steps } from '../model/steps.js';
import type { RawSource } from './bring.js';
import { address, isPresent, member, refuse, type At } from './check.js';
import { get, isMixed, reject, renewal } from './get.js';
import { inTime } from './in-turns.js';
import type { Io } from './io.js';
import { limits } from './limits.js';
import { readIndex, type MonitorIndex } from './monitor-index.js';
import { indicatorRead } from './monitor-indicator.js';
import { parseJson } from './parse-json.js';
import type { Parsed } from './parsed.js';
import { keeping } from './reading.js';

export interface OpenRequest {
  /** Address of an index or of an indicator file, absolute or relative to the page. */
  readonly src: string | null;
  /** Text of a file that stands in the page itself; then `src` is not asked. */
  readonly inline?: string | null;
  /** Id of the indicator; may be null where there is only one. */
  readonly indicator: string | null;
  /** Where none is named, the first of the index will do: for who asks for the language of a monitor, not for figures. */
  readonly anyIndicator?: boolean;
  /** Edition to pin, or null. An edition that the file lists under another address is read from there. */
  readonly edition: string | null;
}

export interface Opened extends Parsed {
  /**
   * Null unless the figures could not be renewed: then these are the last good ones, with the day they are of (`YYYY-MM-DD`: last update,
   * else edition; null where the file names none) and why.
   */
  readonly stale: { readonly since: string | null; readonly problem: Problem } | null;
  /**
   * Null where the figures are new enough. Otherwise they are asked for again, and it resolves to what takes the place of these: newer
   * ones, or the same with `stale`; or to null when nothing changed or `signal` was aborted. It never rejects.
   */
  readonly renewal: Promise<Opened | null> | null;
}

/**
 * Brings in the figures that are asked for. What was well read before is given at once, also when it is time to ask again: see
 * `Opened.renewal`. `signal` ends the waiting of this asker with its reason. Problems beside those of `get` and the readers: `no-source`,
 * `bad-address`, `mixed-content`, `unknown-format`, `unknown-indicator` (with the known ids), `unknown-edition`.
 */
export const open = async (request: OpenRequest, io: Io, signal?: AbortSignal): Promise<Opened> => {
  const ask = (url: string): Promise<RawSource> => get(url, io, signal);
  const first = await look(request, io, ask);
  const newer = [...first.used.keys()].flatMap((url) => renewal(url, io, signal) ?? []);
  const renew = async (): Promise<Opened | null> => {
    await Promise.allSettled(newer);
    const { parsed } = first;
    const then = await look(request, io, async (url) => io.asked.get(url)?.kept?.raw ?? ask(url)).catch((problem: unknown) => ({
      ...first,
      problem: problem as Problem,
    }));
    const same = then.problem === first.problem && [...then.used.values()].every((raw) => [...first.used.values()].includes(raw));
    return signal?.aborted === true || (same && then.parsed.dataset.url === parsed.dataset.url) ? null : opened(then, null);
  };
  return opened(first, newer.length === 0 ? null : renew());
};

/** What was found, from which texts, and why one of them may be old. */
interface Looked {
  readonly parsed: Parsed;
  readonly used: ReadonlyMap<string, RawSource>;
  readonly problem: Problem | null;
}

const opened = ({ parsed, problem }: Looked, renewal: Opened['renewal']): Opened => {
  const { updated, edition } = parsed.dataset.indicator;
  return Object.freeze({ ...parsed, stale: problem && { since: updated ?? edition.date, problem }, renewal });
};

const look = async (request: OpenRequest, io: Io, ask: (url: string) => Promise<RawSource>): Promise<Looked> => {
  const used = new Map<string, RawSource>();
  const load: Load = async (url) => {
    const raw = await ask(url);
    try {
      // What is made already is given without waiting: a newer text that is under way must not arrive unseen meanwhile.
      const document = made.get(raw) ?? (await make(raw, raw.url ?? url, io));
      // Something on the way may give an older copy than a while ago: figures never go back.
      const kept = io.asked.get(url)?.kept;
      const other = kept?.raw === raw ? kept.before : kept;
      if (other && isOlder(document, made.get(other.raw)) && reject(url, raw, null, io)) return await load(url);
      used.set(url, raw);
      return document;
    } catch (error) {
      keeping(error, raw.text);
      if (error instanceof Problem) error.file = url;
      // The publisher may mend the file: asking again must fetch again.
      if (reject(url, raw, error as Problem, io)) return load(url);
      throw error;
    }
  };
  const parsed = await find(request, io, load);
  const problem = [...used.keys()].map((url) => io.asked.get(url)?.kept?.problem).find(Boolean) ?? null;
  return { parsed, used, problem };
};

type Document = MonitorIndex | Parsed;
type Load = (url: string) => Promise<Document>;

const isOlder = (one: Document, other: Document | undefined): boolean =>
  'dataset' in one &&
  other !== undefined &&
  'dataset' in other &&
  (one.dataset.indicator.updated ?? '9') < (other.dataset.indicator.updated ?? '');

/** Once per text: many widgets on one file share what was made of it. */
const made = new WeakMap<RawSource, Document>();
const making = new WeakMap<RawSource, Promise<Document>>();

const make = async (raw: RawSource, base: string, io: Io): Promise<Document> => {
  const work = making.get(raw) ?? inTime(read(raw, base, io));
  making.set(raw, work);
  const document = await work;
  made.set(raw, document);
  return document;
};

const inPage = (text: string, io: Io): Promise<Document> =>
  inTime(read({ url: null, text }, io.base, io)).catch((error: unknown) => {
    throw keeping(error, text);
  });

const find = async ({ src, inline, indicator, anyIndicator, edition }: OpenRequest, io: Io, load: Load): Promise<Parsed> => {
  const file = await (typeof inline === 'string' ? inPage(inline, io) : load(locate(src, io.base)));
  if ('dataset' in file) return pinned(expectId(file, indicator, 'indicator'), edition, load);

  const { id, href, pointer, updated, page } = pick(file, indicator ?? ((anyIndicator && file.indicators[0]?.id) || null));
  const own = expectId(
    await load(href ?? refuse('bad-address', { pointer, value: id }, 'an address on the origin of the index')),
    id,
    pointer,
  );
  const { dataset, findings } = await pinned(own, edition, load);
  const known = own.dataset.indicator.updated;
  // Something on the way may keep copies for longer than it should.
  const older = updated !== null && known !== null && known < updated ? [remark('note', 'older-copy', '/updated', updated, known)] : [];
  const publisher = file.publisher && Object.freeze({ ...file.publisher, page });
  return Object.freeze({ dataset: Object.freeze({ ...dataset, publisher }), findings: [...findings, ...older] });
};

export const locate = (src: string | null, base: string): string => {
  const at: At = { value: src?.trim() || undefined, pointer: 'src' };
  if (!isPresent(at)) refuse('no-source', at);
  const url = address(at, { base, lang: '', report: () => {} }) ?? refuse('bad-address', at, 'http: or https:');
  return isMixed(url, base) ? refuse('mixed-content', at, 'https:') : url;
};

function* read({ url, text }: RawSource, base: string, io: Io): Steps<Document> {
  const size = text.length;
  if (size > limits.bytes) refuse('too-large', { pointer: '', value: size }, `at most ${limits.bytes} bytes`);
  const outer = parseJson(text);
  const value = typeof outer === 'string' ? parseJson(outer) : outer;
  yield;
  const format = member({ value, pointer: '' }, 'format');
  if (format.value === 'monitor-index') return readIndex(value, base);
  if (format.value !== 'monitor-indicator') return refuse('unknown-format', format, 'monitor-indicator, monitor-index');
  const { dataset, findings } = yield* indicatorRead(value, url, base, io.future());
  const remarks = [
    ...(value === outer ? [] : [remark('warning', 'encoded-twice', '', 'JSON', 'JSON in a text')]),
    ...(text.includes('\uFFFD') ? [remark('note', 'damaged-text', '', 'letters', '\uFFFD')] : []),
    ...(size > warnAbove ? [remark('warning', 'large-file', '', `at most ${warnAbove} bytes`, `${size}`)] : []),
  ];
  return Object.freeze({ dataset, findings: [...findings, ...remarks] });
}

const warnAbove = 250_000;

const remark = (severity: Finding['severity'], code: Finding['code'], pointer: string, expected: string, found: string): Finding => ({
  severity,
  code,
  pointer,
  expected,
  found,
});

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
