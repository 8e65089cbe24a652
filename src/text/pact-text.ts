import type { Slice } from '../model/slice.js';
import type { Commitment, PaperNumber, Years } from '../model/stories.js';
import { indicatorText } from './indicator-text.js';
import type { Lang } from './lang.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { partOf } from './voice.js';
import { storyWords } from './story-words.js';
import { wholeText } from './numbers.js';

/**
 * How many are finished, counted here and nowhere else: a status that is not known is said, and counts as neither. What is made up is never counted among
 * what is not: it is said that it is there.
 */
export const finishedText = (all: readonly Commitment[], lang: Lang): Phrase => {
  const W = storyWords(lang);
  const commitments = all.filter(({ example }) => !example);
  const madeUp = all.length - commitments.length;
  const examples = madeUp === 0 ? [] : W.madeUpActions(fig(wholeText(madeUp, lang)), madeUp === 1);
  if (commitments.length === 0 && madeUp > 0) return examples;
  const count = (wanted: Commitment['status']): number => commitments.filter(({ status }) => status === wanted).length;
  const number = (value: number): Phrase => [fig(wholeText(value, lang))];
  if (commitments.length === 0) return words`${W.noActions}`;
  const [done, unknown] = [count('finished'), count('unknown')];
  const only = commitments.length === 1;
  return joined([
    only ? (unknown === 1 ? [] : words`${W.onlyFinished(done === 1)}`) : W.finished(number(done), number(commitments.length), done === 1),
    unknown === 0 ? [] : W.ofUnknown(number(unknown)),
    examples,
  ]);
};

/** How many agreements are shown, of how many; those that are made up apart. */
export const shownText = (shown: readonly Commitment[], all: readonly Commitment[], lang: Lang): Phrase => {
  const W = storyWords(lang);
  const real = (of: readonly Commitment[]): number => of.filter(({ example }) => !example).length;
  const number = (value: number): Phrase => [fig(wholeText(value, lang))];
  if (shown.length === 0) return words`${W.none}`;
  const madeUp = shown.length - real(shown);
  return joined([
    real(all) === 0 ? [] : W.shown(number(real(shown)), number(real(all))),
    madeUp === 0 ? [] : W.madeUpShown(number(madeUp), madeUp === 1),
  ]);
};

export const yearsText = ({ from, to }: Years, lang: Lang): Phrase => {
  const W = storyWords(lang);
  if (from === null) return to === null ? [] : [fig(String(to))];
  if (to === null) return [fig(W.fromYear(String(from)))];
  return [fig(from === to ? String(from) : W.years(String(from), String(to)))];
};

/** `Kamerstuk 32 637, nr. 320, bijlage 5`. The blank in the dossier does not break. */
export const paperText = ({ dossier, number, annex }: PaperNumber, lang: Lang): string => {
  const W = storyWords(lang);
  const name = W.paperName(dossier.replace(' ', '\u00a0'), number);
  return annex === null ? name : `${name}, ${W.annex(annex)}`;
};

/** A figure beside an action or a target: its name, number and period. */
export const relatedText = (slice: Slice, lang: Lang): Phrase => {
  const text = indicatorText(slice, lang);
  const status = text.status === null ? [] : words` (${text.status})`;
  return words`${partOf(text.heading, lang)}: ${text.valuePhrase}, ${text.period}${status}.`;
};

/** What the file of the figures says of its targets: also that one was set for another count and is not held against them. */
export const aimText = (slice: Slice, lang: Lang): Phrase => indicatorText(slice, lang).target;
