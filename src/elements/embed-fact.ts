import type { Fact } from '../embed/snippet.js';
import type { Slice } from '../model/slice.js';
import { indicatorText } from '../text/indicator-text.js';
import type { Lang } from '../text/lang.js';
import { plain } from '../text/phrase.js';
import { sourceText } from '../text/source-text.js';

/** What a snippet tells by itself of the leading series; `heading` is the author's own, if any. */
export const embedFact = (slice: Slice, lang: Lang, heading: string | undefined): Fact => {
  const text = indicatorText(slice, lang);
  const [leading] = slice.series;
  const at = leading?.latest ?? -1;
  const cell = leading?.observations[at];
  return {
    heading: heading ?? text.heading.text,
    sentence: plain(text.sentence),
    source: `${plain(sourceText(slice, lang, slice.figure).source)}.`,
    lang,
    pasted: typeof cell?.value === 'number' ? `${cell.edition}|${slice.periods[at]?.code ?? ''}|${cell.value}` : null,
  };
};
