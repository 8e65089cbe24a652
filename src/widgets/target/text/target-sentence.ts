import type { TargetAnswer } from '../model/answer-target.js';
import type { Lang } from '../../../text/lang.js';
import { missingSentence } from '../../../text/sentence/missing-sentence.js';
import { exactly, isCount, numberWords } from '../../../text/numbers.js';
import { fittingSentence } from '../../../text/sentence/one-sentence.js';
import { joined, rich, type RichText } from '../../../text/rich-text.js';
import { statusText } from '../../../text/status-words.js';
import { targetPeriod, ruleWord } from '../../../text/target-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** The one sentence of a target: the latest figure, and what the target asks; or that both may not be compared. */
export const targetSentence = (
  { slice, comparison }: TargetAnswer,
  v: SliceFormatter,
): RichText => {
  const { series, periods, indicator } = slice;
  const [leading] = series;
  const W = languages[v.lang];
  const at = leading?.latest ?? null;
  const cell = leading?.observations[at ?? periods.length - 1];
  if (cell === undefined) return [];
  const { target = null, refused = null, own = null, when = null } = comparison ?? {};
  const goal = (unit: string): RichText => {
    if (target === null) return rich`${W.none}`;
    const period = targetPeriod(slice, target, v.lang);
    if (refused !== null || own === null) return W.apart(period);
    const amount = numberWords(target.value, exactly(indicator.unit, target.value), v.lang);
    return W.goal(
      period,
      rich`${ruleWord(target.rule, v.lang)}${amount}${unit && ` ${unit}`}`,
      when === 'past',
    );
  };
  if (at === null || cell.value === null) {
    const reason = missingSentence(
      cell.value === null ? cell.status : 'unpublished',
      indicator,
      [],
      v.at(periods.length - 1),
      v,
    );
    return fittingSentence([
      joined([reason, goal(v.unit)], '; '),
      joined([reason, goal('')], '; '),
      reason,
    ]);
  }
  const status = statusText(cell, v.lang);
  const figure = (unit: string, remark: string): RichText =>
    W.was(
      v.at(at),
      unit !== '' && isCount(indicator.unit),
      rich`${v.spoken(cell.value ?? NaN)}${unit && ` ${unit}`}${remark && ` (${remark})`}`,
    );
  return fittingSentence([
    joined([figure(v.unit, status), goal('')], '; '),
    joined([figure('', status), goal('')], '; '),
    figure(v.unit, status),
    figure('', status),
    figure('', W.reserved),
  ]);
};

interface SentenceWords {
  readonly was: (when: RichText, many: boolean, figure: RichText) => RichText;
  readonly goal: (period: RichText, rule: RichText, past: boolean) => RichText;
  readonly apart: (period: RichText) => RichText;
  readonly none: string;
  readonly reserved: string;
}

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    was: (when, many, figure) => rich`${when} ${many ? 'waren' : 'was'} het ${figure}`,
    goal: (period, rule, past) => rich`het doel voor ${period} ${past ? 'was' : 'is'} ${rule}`,
    apart: (period) => rich`het doel voor ${period} is hier niet mee te vergelijken`,
    none: 'er is geen doel bij dit cijfer',
    reserved: 'met voorbehoud',
  },
  en: {
    was: (when, _, figure) => rich`${when} it was ${figure}`,
    goal: (period, rule, past) => rich`the target for ${period} ${past ? 'was' : 'is'} ${rule}`,
    apart: (period) => rich`the target for ${period} cannot be compared with it`,
    none: 'this figure has no target',
    reserved: 'with reservations',
  },
};
