import type { Localized } from '../../model/dataset.js';
import type { RichText } from '../rich-text.js';
import type { SliceFormatter } from '../slice-formatter.js';

/**
 * The label of a category inside a sentence: `vrouwen`. Labels start with a capital in a file. It is lost only where
 * nothing suggests a proper name or an abbreviation: `ICT`, `N-profiel` and `Noord-Holland` keep it.
 */
export const inlineName = (label: Localized | null | undefined, v: SliceFormatter): RichText =>
  v.part(label).map((run) => ({ ...run, text: inlineText(run.text) }));

/** The name of a region inside a sentence: only an English article loses its capital. */
export const inlineRegion = (label: Localized | null | undefined, v: SliceFormatter): RichText =>
  v.part(label).map((run) => ({ ...run, text: run.text.replace(/^The /, 'the ') }));

export const inlineText = (text: string): string =>
  /^\p{Lu}[\p{Ll}\d\s]/u.test(text) && !/\p{Lu}/u.test(text.slice(1)) && !PEOPLES.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** Adjectives of countries keep their capital in both languages. */
const PEOPLES =
  /^(Neder|Dutch|Holland|Europ|Duits|German|Belgi|Vlaam|Flem|Fran|French|Engel|English|Brit|Turk|Maro|Moro|Surin|Antill|Arub|Carib|Oekra|Ukrain|Syri|Pol|China|Chin|Ind)/;
