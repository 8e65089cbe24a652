import type { Lang } from '../text/lang.js';
import type { Note } from '../text/notes-text.js';
import type { Phrase } from '../text/phrase.js';
import type { Widget } from './view.js';

/** What a picture's own text gives for the words around it. */
export interface PictureText {
  readonly heading: { readonly text: string; readonly lang: string };
  readonly summary: Phrase;
  readonly figureName: string;
  readonly notes: readonly Note[];
}

/** Heading, sentences, name of the picture and notes. A heading that the page gives goes before ours, and is in the page's language. */
export const aroundPicture = (widget: Widget, lang: Lang, { heading, summary, figureName, notes }: PictureText) => ({
  heading: widget.ownHeading || heading.text,
  headingLang: widget.ownHeading ? lang : heading.lang,
  summary,
  figureName,
  notes,
});
