import type { Lang } from './lang.js';
import { wordsOf } from './words.js';

/**
 * Texts of a widget that are not about its figures. Those that are needed before anything has loaded are in
 * `loading-messages`.
 */
export interface StateText {
  /** Announced when requested figures have loaded. */
  readonly updatedNow: string;
  /** Label of the control that opens the table. */
  readonly table: (title: string) => string;
  /** Link to the file itself. */
  readonly openData: string;
  /** Notice below a chart if the file of the publisher had errors. */
  readonly leftOut: string;
}

export const stateText = (lang: Lang): StateText => wordsOf(lang);
