import { Problem } from '../../model/problem.js';
import { address, inside, member, refuse, type Context } from '../../data/check.js';
import { cachedText } from '../../data/http-cache.js';
import { evict } from '../../data/renewal.js';
import type { Io, RawSource } from '../../data/io.js';
import { limits } from '../../data/limits.js';
import { readStories, isStories, type ReadStories } from './monitor-stories.js';
import { locate } from '../../data/open.js';
import { parseJson } from '../../data/parse-json.js';
import { withSourceText } from '../../data/attach-source-text.js';

export interface OpenedStories extends ReadStories {
  /** URL of the index of the figures that it refers to, or null. */
  readonly figures: string | null;
  /** The problem of a newer file that could not be loaded: this is the last valid one. Null otherwise. */
  readonly problem: Problem | null;
}

/**
 * Opens a stories file: the one at `src`, or the one that the index there names. `inline`: its text, where it is in the
 * page. Problems as of `open`.
 */
export const openStories = async (
  src: string | null,
  inline: string | null,
  io: Io,
  signal?: AbortSignal,
): Promise<OpenedStories> => {
  if (inline !== null)
    return withSourceText(inline, 'stories', () =>
      openedFrom(parseText(inline), null, io.base, null, io),
    );
  const url = locate(src, io.base);
  const raw = await cachedText(url, io, signal);
  const value = evictIfInvalid(url, raw, io, () => parseText(raw.text));
  const base = raw.url ?? url;
  if (isStories(value))
    return evictIfInvalid(url, raw, io, () => openedFrom(value, base, base, null, io, url));
  const context: Context = { lang: 'nl', base, report: () => {} };
  const hrefMember = member(member({ value, pointer: '' }, 'stories'), 'href');
  const directHref = inside<string | null>('href', address)(
    member({ value, pointer: '' }, 'stories'),
    context,
  );
  const storiesUrl =
    directHref ??
    evictIfInvalid(url, raw, io, () =>
      refuse('unknown-format', hrefMember, 'an index that names a stories file, or such a file'),
    );
  const storiesRaw = await cachedText(storiesUrl, io, signal);
  return evictIfInvalid(storiesUrl, storiesRaw, io, () =>
    openedFrom(
      parseText(storiesRaw.text),
      storiesRaw.url ?? storiesUrl,
      storiesRaw.url ?? storiesUrl,
      url,
      io,
      storiesUrl,
    ),
  );
};

/** Evicts an invalid file: another request must fetch it again. */
const evictIfInvalid = <T>(url: string, raw: RawSource, io: Io, make: () => T): T => {
  try {
    return withSourceText(raw.text, 'stories', make);
  } catch (error) {
    if (error instanceof Problem) error.file = url;
    evict(url, raw, error as Problem, io);
    throw error;
  }
};

const openedFrom = (
  value: unknown,
  url: string | null,
  base: string,
  index: string | null,
  io: Io,
  cacheUrl = '',
): OpenedStories => {
  if (!isStories(value))
    refuse('unknown-format', member({ value, pointer: '' }, 'format'), 'monitor-stories');
  const read = readStories(value, url, base);
  return Object.freeze({
    ...read,
    figures: index ?? read.stories.index,
    problem: io.cache.get(cacheUrl)?.entry?.problem ?? null,
  });
};

const parseText = (text: string): unknown => {
  if (text.length > limits.bytes)
    refuse('too-large', { pointer: '', value: text.length }, `at most ${limits.bytes} bytes`);
  return parseJson(text);
};
