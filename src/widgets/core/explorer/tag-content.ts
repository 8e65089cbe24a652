import type { RichText } from '../../../text/rich-text.js';

/** What the tag beside the chosen place shows. */
export interface TagContent {
  /** The period; empty where the facts name it. */
  readonly title: string;
  /** A status that holds for all values of the period; may be empty. */
  readonly status: string;
  /** The value of each row at this place, in the order of the rows. */
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  /** What else is known of the chosen value. */
  readonly facts: readonly RichText[];
}
