import type { Indicator, Status } from '../../model/dataset.js';
import type { Lang } from '../lang.js';
import { capitalised, rich, toPlainText, type RichText } from '../rich-text.js';
import { missingWords } from '../status-words.js';
import type { SliceFormatter } from '../slice-formatter.js';

/**
 * Why somebody has no figure, as a sentence without its full stop: `Het cijfer van Zeeland is niet openbaar`. `who` and
 * `when` may be empty.
 */
export const missingSentence = (
  status: Status,
  indicator: Indicator,
  who: RichText,
  when: RichText,
  v: SliceFormatter,
): RichText => {
  const reason = missingWords(status, indicator, v.lang);
  const W = languages[v.lang];
  const whose = who.length > 0 ? rich`${W.of}${who}` : [];
  const at = when.length > 0 ? rich` ${when}` : [];
  if (status === 'missing') return W.unknown(whose, at);
  // A number that is known to be small is told by its limit.
  if (toPlainText(reason) !== v.words.status[status]) return W.figureIs(whose, reason, at);
  return W.figureIs(whose, rich`${W.reasons[status] ?? v.words.status[status]}`, at);
};

interface MissingWords {
  readonly of: string;
  readonly unknown: (whose: RichText, at: RichText) => RichText;
  readonly figureIs: (whose: RichText, reason: RichText, at: RichText) => RichText;
  readonly reasons: Readonly<Partial<Record<Status, string>>>;
}

const languages: Readonly<Record<Lang, MissingWords>> = {
  nl: {
    of: ' van ',
    unknown: (whose, at) =>
      whose.length > 0
        ? rich`${capitalised(whose.slice(0, 1).map((run) => ({ ...run, text: run.text.trimStart() })))}${whose.slice(1)} is${at} geen cijfer bekend`
        : rich`Er is${at} geen cijfer bekend`,
    figureIs: (whose, reason, at) => rich`Het cijfer${whose} is${at} ${reason}`,
    reasons: { confidential: 'niet openbaar', suppressed: 'klein en niet openbaar' },
  },
  en: {
    of: ' for ',
    unknown: (whose, at) => rich`No figure is available${whose}${at}`,
    figureIs: (whose, reason, at) => rich`The figure${whose} is ${reason}${at}`,
    reasons: { confidential: 'not public', suppressed: 'small and not public' },
  },
};
