import { Problem } from '../model/problem.js';
import { address, inside, member, refuse, type Context } from './check.js';
import { get, reject } from './get.js';
import type { Io } from './io.js';
import { limits } from './limits.js';
import { readStories, isStories, type ReadStories } from './monitor-stories.js';
import type { RawSource } from './bring.js';
import { locate } from './open.js';
import { parseJson } from './parse-json.js';
import { reading } from './reading.js';

export interface OpenedStories extends ReadStories {
  /** Where the figures are that it speaks of: address of an index, or null. */
  readonly figures: string | null;
  /** Whether a newer file could not be had, and this is the last good one. */
  readonly problem: Problem | null;
}

/**
 * Brings in a stories file: the one at `src`, or the one that the index there names. `inline`: its text, where it stands in the page. Problems
 * as of `open`.
 */
export const openStories = async (src: string | null, inline: string | null, io: Io, signal?: AbortSignal): Promise<OpenedStories> => {
  if (inline !== null) return reading(inline, 'stories', () => found(parsed(inline), null, io.base, null, io));
  const url = locate(src, io.base);
  const raw = await get(url, io, signal);
  const value = sound(url, raw, io, () => parsed(raw.text));
  const base = raw.url ?? url;
  if (isStories(value)) return sound(url, raw, io, () => found(value, base, base, null, io, url));
  const context: Context = { lang: 'nl', base, report: () => {} };
  const place = member(member({ value, pointer: '' }, 'stories'), 'href');
  const own = inside<string | null>('href', address)(member({ value, pointer: '' }, 'stories'), context);
  const other = own ?? sound(url, raw, io, () => refuse('unknown-format', place, 'an index that names a stories file, or such a file'));
  const told = await get(other, io, signal);
  return sound(other, told, io, () => found(parsed(told.text), told.url ?? other, told.url ?? other, url, io, other));
};

/** What is no good is let go of: asking again must fetch again. */
const sound = <T>(url: string, raw: RawSource, io: Io, make: () => T): T => {
  try {
    return reading(raw.text, 'stories', make);
  } catch (error) {
    if (error instanceof Problem) error.file = url;
    reject(url, raw, error as Problem, io);
    throw error;
  }
};

const found = (value: unknown, url: string | null, base: string, index: string | null, io: Io, asked = ''): OpenedStories => {
  if (!isStories(value)) refuse('unknown-format', member({ value, pointer: '' }, 'format'), 'monitor-stories');
  const read = readStories(value, url, base);
  return Object.freeze({ ...read, figures: index ?? read.stories.index, problem: io.asked.get(asked)?.kept?.problem ?? null });
};

const parsed = (text: string): unknown => {
  if (text.length > limits.bytes) refuse('too-large', { pointer: '', value: text.length }, `at most ${limits.bytes} bytes`);
  return parseJson(text);
};
