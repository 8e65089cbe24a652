import type { Note } from './notes-text.js';
import type { Phrase } from './phrase.js';

/** What some courses have to say beside what all courses say: those of index numbers, of regions beside each other. */
export interface TrendMore {
  /** A noun for a number that is no count and no share; empty where it has none of its own. */
  readonly noun: string;
  /** What the summary must not leave out. */
  readonly must: Phrase;
  /** What it says where there is room. */
  readonly facts: readonly Phrase[];
  /** Before all other notes. */
  readonly notes: readonly Note[];
}

export const nothingMore: TrendMore = { noun: '', must: [], facts: [], notes: [] };
