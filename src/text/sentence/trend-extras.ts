import type { Note } from '../notes-text.js';
import type { RichText } from '../rich-text.js';

/** Additional texts of special trends, such as index numbers or comparisons of regions. */
export interface TrendExtras {
  /** Noun for numbers that are no counts and no shares; empty for the default noun. */
  readonly noun: string;
  /** Warnings and facts for the sentences. */
  readonly warnings: readonly RichText[];
  readonly facts: readonly RichText[];
  /** Notes that precede all others. */
  readonly notes: readonly Note[];
}

export const noExtras: TrendExtras = { noun: '', warnings: [], facts: [], notes: [] };
