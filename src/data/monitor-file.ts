import type { Finding } from '../model/problem.js';
import type { Cooperative } from '../model/cooperative.js';
import { member, refuse } from './check.js';
import type { Io, RawSource } from './io.js';
import { limits } from './limits.js';
import { readIndex, type MonitorIndex } from './monitor-index.js';
import { readIndicatorSliced } from './monitor-indicator.js';
import { parseJson } from './parse-json.js';
import type { Parsed } from './parsed.js';
import { attachSourceText } from './attach-source-text.js';
import { runSlicedAsync } from './run-sliced.js';

/** An index, or the figures of one indicator. */
export type MonitorFile = MonitorIndex | Parsed;

/** Parsed files by text, shared by all widgets on the same file. */
const parsedFiles = new WeakMap<RawSource, MonitorFile>();
const pending = new WeakMap<RawSource, Promise<MonitorFile>>();

/** Returns the file of a text that was parsed before, without waiting; else undefined. */
export const parsedFile = (raw: RawSource): MonitorFile | undefined => parsedFiles.get(raw);

/** Parses the text of a file, once; its relative addresses are resolved against `base`. */
export const parseFile = async (raw: RawSource, base: string, io: Io): Promise<MonitorFile> => {
  const work = pending.get(raw) ?? runSlicedAsync(read(raw, base, io));
  pending.set(raw, work);
  const file = await work;
  parsedFiles.set(raw, file);
  return file;
};

/** Parses the text of a file in the page itself. */
export const parseInline = (text: string, io: Io): Promise<MonitorFile> =>
  runSlicedAsync(read({ url: null, text }, io.base, io)).catch((error: unknown) => {
    throw attachSourceText(error, text);
  });

function* read({ url, text }: RawSource, base: string, io: Io): Cooperative<MonitorFile> {
  const size = text.length;
  if (size > limits.bytes)
    refuse('too-large', { pointer: '', value: size }, `at most ${limits.bytes} bytes`);
  const outer = parseJson(text);
  const value = typeof outer === 'string' ? parseJson(outer) : outer;
  yield;
  const format = member({ value, pointer: '' }, 'format');
  if (format.value === 'monitor-index') return readIndex(value, base);
  if (format.value !== 'monitor-indicator')
    return refuse('unknown-format', format, 'monitor-indicator, monitor-index');
  const { dataset, findings } = yield* readIndicatorSliced(
    value,
    url,
    base,
    io.latestPlausibleDate(),
  );
  const remarks = [
    ...(value === outer ? [] : [finding('warning', 'encoded-twice', '', 'JSON', 'JSON in a text')]),
    ...(text.includes('\uFFFD') ? [finding('note', 'damaged-text', '', 'letters', '\uFFFD')] : []),
    ...(size > warnAbove
      ? [finding('warning', 'large-file', '', `at most ${warnAbove} bytes`, `${size}`)]
      : []),
  ];
  return Object.freeze({ dataset, findings: [...findings, ...remarks] });
}

const warnAbove = 250_000;

const finding = (
  severity: Finding['severity'],
  code: Finding['code'],
  pointer: string,
  expected: string,
  found: string,
): Finding => ({
  severity,
  code,
  pointer,
  expected,
  found,
});
