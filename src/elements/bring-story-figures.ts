import { readQuery } from '../model/read-query.js';
import { select } from '../model/select.js';
import type { Slice } from '../model/slice.js';
import type { FigureAsk } from '../model/stories.js';
import { pageIo } from '../sources/io.js';
import { open } from '../sources/open.js';

/** `until`: last period that is wanted; never of a pinned edition, which is taken as it is. */
export type Wanted = FigureAsk & { readonly edition?: string; readonly until?: string };

/** Which row is meant, and in which edition. Not as JSON: old libraries have lists of their own there. */
export const keyOf = ({ indicator, where, until }: Wanted, edition = ''): string =>
  [indicator, ...pairsOf(where).sort(), edition || until].join('\n');

const pairsOf = (where: FigureAsk['where']): string[] => Object.entries(where).map((pair) => pair.join('='));

/** Brings in the rows that are wanted, side by side; one that cannot be had is left out, and the others are not kept waiting. */
export async function bringStoryFigures(
  wanted: readonly Wanted[],
  src: string | null,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Slice>> {
  const found = new Map<string, Slice>();
  if (src === null) return found;
  await Promise.all(
    wanted.map(async (ask) => {
      const { indicator, where, edition = null, until } = ask;
      try {
        const { dataset } = await open({ src, indicator, edition }, pageIo, signal);
        const filter = pairsOf(where).join(' ');
        found.set(
          keyOf(ask, edition ?? ''),
          select(dataset, readQuery({ filter, edition, period: edition === null && until !== undefined ? `..${until}` : null })),
        );
      } catch {
        signal.throwIfAborted();
      }
    }),
  );
  return found;
}
