import { readQuery } from '../../model/read-query.js';
import { select } from '../../model/select.js';
import type { Slice } from '../../model/slice.js';
import type { FigureRequest } from '../../model/stories.js';
import { pageIo } from '../../data/io.js';
import { open } from '../../data/open.js';

/** `until`: last period; ignored for a pinned edition, which is used as it is. */
export type StoryFigureRequest = FigureRequest & {
  readonly edition?: string;
  readonly until?: string;
};

/** Identifies a row and an edition. Not as JSON: old libraries add `toJSON` to arrays. */
export const keyOf = ({ indicator, where, until }: StoryFigureRequest, edition = ''): string =>
  [indicator, ...pairsOf(where).sort(), edition || until].join('\n');

const pairsOf = (where: FigureRequest['where']): string[] =>
  Object.entries(where).map((pair) => pair.join('='));

/** Loads the requested rows in parallel; one that cannot be loaded is left out, and does not delay the others. */
export async function loadStoryFigures(
  requests: readonly StoryFigureRequest[],
  src: string | null,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Slice>> {
  const slices = new Map<string, Slice>();
  if (src === null) return slices;
  await Promise.all(
    requests.map(async (request) => {
      const { indicator, where, edition = null, until } = request;
      try {
        const { dataset } = await open({ src, indicator, edition }, pageIo, signal);
        const filter = pairsOf(where).join(' ');
        slices.set(
          keyOf(request, edition ?? ''),
          select(
            dataset,
            readQuery({
              filter,
              edition,
              period: edition === null && until !== undefined ? `..${until}` : null,
            }),
          ),
        );
      } catch {
        signal.throwIfAborted();
      }
    }),
  );
  return slices;
}
