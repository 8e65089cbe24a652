import type { Lang } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import type { RichText } from '../../../text/rich-text.js';
import type { Widget } from '../view.js';

/** The text of a picture that is shown around it. */
export interface PictureText {
  readonly heading: { readonly text: string; readonly lang: string };
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** The line above the picture. */
  readonly measure: RichText;
  readonly figureName: string;
  readonly notes: readonly Note[];
}

/**
 * Heading, sentences, accessible name of the picture and notes. A heading that the page provides replaces ours, and is
 * in the page's language.
 */
export const chartCaptions = (
  widget: Widget,
  lang: Lang,
  { heading, summary, inWords, measure, figureName, notes }: PictureText,
) => ({
  heading: widget.ownHeading || heading.text,
  headingLang: widget.ownHeading ? lang : heading.lang,
  summary,
  inWords,
  measure,
  figureName,
  notes,
});
