import type { Lang } from './lang.js';
import { wordsOf } from './words.js';

/** Texts of a widget that are not about its figures; those that are needed before anything has come stand in `first-words`. */
export interface StateText {
  /** On the button that unfolds picture and table. */
  readonly more: string;
  /** Spoken when what the reader asked for has come. */
  readonly updatedNow: string;
  /** On what opens the table. */
  readonly table: (title: string) => string;
  /** Link to the file itself. */
  readonly openData: string;
  /** Under a chart of which the publisher's file had errors. */
  readonly leftOut: string;
}

export const stateText = (lang: Lang): StateText => wordsOf(lang);
