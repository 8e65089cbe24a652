import { framesOf } from './check-widgets.js';
import type { PageToCheck, Diagnostic } from './diagnostic.js';
import { parseAddress } from '../../embed/parse-address.js';

/** Several versions of the script at once, and a version that there is a newer one of. */
export const versions = ({
  document,
  own,
  version,
  newest,
}: PageToCheck): readonly Diagnostic[] => {
  const scripts = [...document.querySelectorAll('script')].flatMap(
    ({ src }) => /\/v\/([^/]+)\/tp\.js(?:$|[?#])/.exec(src)?.[1] ?? [],
  );
  const origin = parseAddress(own)?.origin;
  const frames = framesOf({ document, own }).flatMap(({ src }) =>
    origin !== undefined && new URL(src).origin === origin
      ? (/\/v\/([^/]+)\//.exec(src)?.[1] ?? [])
      : [],
  );
  const different = [...new Set(scripts)];
  const old =
    newest === null ? [] : [...new Set([version, ...frames])].filter((one) => isOlder(one, newest));
  return [
    ...(different.length > 1 ? [{ kind: 'versions', versions: different } as const] : []),
    ...old.map((one): Diagnostic => ({ kind: 'old-version', version: one, newest: newest ?? '' })),
  ];
};

/** By their numbers; a version that is not of three numbers is never old, nor makes another old. */
const isOlder = (one: string, other: string): boolean =>
  [one, other].every((version) => /^\d+\.\d+\.\d+$/.test(version)) &&
  one.localeCompare(other, 'en', { numeric: true }) < 0;

/**
 * Where the list of what was published stands, seen from our own script: above the folder of its version or channel.
 */
export const publishedList = (own: string): string =>
  new URL('assets.json', own.replace(/(v\/[^/]+\/|\d+\/)?[^/]*$/, '')).href;

/** The newest version that is published there; null where that cannot be known. */
export const newestVersion = async (own: string): Promise<string | null> => {
  try {
    const answer = await fetch(publishedList(own), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST),
    });
    const { version } = (await answer.json()) as { readonly version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
};

/** In milliseconds. */
const LONGEST = 3000;
