import type { Problem, ProblemCode } from '../model/problem.js';
import { pick, type Lang } from '../text/lang.js';
import { otherChoiceText } from '../text/other-choice-text.js';
import type { Phrase } from '../text/phrase.js';
import { offeredNames } from './offered-names.js';
import type { Widget } from './view.js';

export interface OtherChoice {
  /** Name of the indicator, where its file has come. */
  readonly title: { readonly text: string; readonly lang: string } | null;
  /** That there is no figure for what was chosen; null where something else is the matter. */
  readonly none: { readonly whole: Phrase; readonly short: string } | null;
}

/** What stands in the place of the author's text, once a reader has chosen something else than that text tells of. */
export const otherChoice = ({ code, detail, about }: Problem, widget: Widget, lang: Lang): OtherChoice => {
  const codes = (detail.found ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    title: about && pick(about.title, lang, about.lang),
    none: NOT_THERE.includes(code)
      ? otherChoiceText(
          offeredNames(codes, widget, () => widget.requestUpdate()),
          lang,
        )
      : null,
  };
};

const NOT_THERE: readonly ProblemCode[] = ['unknown-category', 'unknown-period', 'unknown-edition', 'no-data'];
