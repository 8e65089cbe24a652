import type { Slice } from '../../../model/slice.js';
import type { Commitment, PaperNumber, Years } from '../../../model/stories.js';
import { indicatorText } from '../../../text/indicator-text.js';
import type { Lang } from '../../../text/lang.js';
import { figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import { partOf } from '../../../text/slice-formatter.js';
import { storyWords } from './story-words.js';
import { integerText } from '../../../text/numbers.js';

/**
 * How many actions are finished, counted here and nowhere else: an unknown status is mentioned, and is counted as
 * neither. Fictitious examples are never counted among real actions, but mentioned.
 */
export const finishedText = (allCommitments: readonly Commitment[], lang: Lang): RichText => {
  const W = storyWords(lang);
  const commitments = allCommitments.filter(({ example }) => !example);
  const exampleCount = allCommitments.length - commitments.length;
  const examples =
    exampleCount === 0
      ? []
      : W.exampleActions(figureRun(integerText(exampleCount, lang)), exampleCount === 1);
  if (commitments.length === 0 && exampleCount > 0) return examples;
  const count = (wantedStatus: Commitment['status']): number =>
    commitments.filter(({ status }) => status === wantedStatus).length;
  const number = (value: number): RichText => [figureRun(integerText(value, lang))];
  if (commitments.length === 0) return rich`${W.noActions}`;
  const [finishedCount, unknown] = [count('finished'), count('unknown')];
  const isSingle = commitments.length === 1;
  return joined([
    isSingle
      ? unknown === 1
        ? []
        : rich`${W.onlyFinished(finishedCount === 1)}`
      : W.finished(number(finishedCount), number(commitments.length), finishedCount === 1),
    unknown === 0 ? [] : W.ofUnknown(number(unknown)),
    examples,
  ]);
};

/** How many commitments are shown, of how many; fictitious examples separately. */
export const shownText = (
  shownCommitments: readonly Commitment[],
  allCommitments: readonly Commitment[],
  lang: Lang,
): RichText => {
  const W = storyWords(lang);
  const realCount = (commitments: readonly Commitment[]): number =>
    commitments.filter(({ example }) => !example).length;
  const number = (value: number): RichText => [figureRun(integerText(value, lang))];
  if (shownCommitments.length === 0) return rich`${W.none}`;
  const exampleCount = shownCommitments.length - realCount(shownCommitments);
  return joined([
    realCount(allCommitments) === 0
      ? []
      : W.shown(number(realCount(shownCommitments)), number(realCount(allCommitments))),
    exampleCount === 0 ? [] : W.examplesShown(number(exampleCount), exampleCount === 1),
  ]);
};

export const yearsText = ({ from, to }: Years, lang: Lang): RichText => {
  const W = storyWords(lang);
  if (from === null) return to === null ? [] : [figureRun(String(to))];
  if (to === null) return [figureRun(W.fromYear(String(from)))];
  return [figureRun(from === to ? String(from) : W.years(String(from), String(to)))];
};

/** `Kamerstuk 32 637, nr. 320, bijlage 5`. The blank in the dossier does not break. */
export const paperText = ({ dossier, number, annex }: PaperNumber, lang: Lang): string => {
  const W = storyWords(lang);
  const name = W.paperName(dossier.replace(' ', '\u00a0'), number);
  return annex === null ? name : `${name}, ${W.annex(annex)}`;
};

/** A figure beside an action or a target: its name, number and period. */
export const relatedText = (slice: Slice, lang: Lang): RichText => {
  const text = indicatorText(slice, lang);
  const status = text.status === null ? [] : rich` (${text.status})`;
  return rich`${partOf(text.heading, lang)}: ${text.valuePhrase}, ${text.period}${status}.`;
};

/**
 * The sentence about the targets of a slice: including one that was set for another definition and is not compared with
 * it.
 */
export const aimText = (slice: Slice, lang: Lang): RichText => indicatorText(slice, lang).target;
