import type { Fact } from '../../embed/snippet/snippet.js';
import type { Slice } from '../../model/slice.js';
import { indicatorText } from '../../text/indicator-text.js';
import type { Lang } from '../../text/lang.js';
import { toPlainText } from '../../text/rich-text.js';
import { sourceText } from '../../text/source-text.js';

/** The figure of the first series as a snippet states it without script; `heading` is the author's, if any. */
export const embedFact = (slice: Slice, lang: Lang, heading: string | undefined): Fact => {
  const text = indicatorText(slice, lang);
  const [leading] = slice.series;
  const at = leading?.latest ?? -1;
  const cell = leading?.observations[at];
  return {
    heading: heading ?? text.heading.text,
    sentence: toPlainText(text.sentence),
    source: `${toPlainText(sourceText(slice, lang, slice.figure).source)}.`,
    lang,
    pasted:
      typeof cell?.value === 'number'
        ? `${cell.edition}|${slice.periods[at]?.code ?? ''}|${cell.value}`
        : null,
  };
};
