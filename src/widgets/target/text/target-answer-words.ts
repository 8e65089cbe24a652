import type { Lang } from '../../../text/lang.js';
import { rich, type RichText } from '../../../text/rich-text.js';

/** The phrases and labels of `<tp-target>`. */
export interface TargetAnswerWords {
  readonly latest: (figure: RichText, during: RichText, status: string) => RichText;
  readonly none: string;
  readonly otherGroup: (amount: RichText, period: RichText, group: RichText) => RichText;
  /** Between the sentence and the group, where they are too long for one sentence. */
  readonly thatIs: string;
  readonly unknownCount: (amount: RichText, period: RichText) => RichText;
  readonly notUsed: string;
  readonly counts: (target: RichText, figure: RichText) => RichText;
  readonly noFigure: (period: RichText) => RichText;
  readonly meets: string;
  readonly target: string;
  readonly source: (name: RichText) => RichText;
  readonly for: string;
  readonly since: string;
  readonly targetCount: string;
  readonly targetSource: string;
}

const languages: Readonly<Record<Lang, TargetAnswerWords>> = {
  nl: {
    latest: (figure, at, status) => rich`Het laatste cijfer: ${figure} ${at}${status}.`,
    none: 'Voor dit cijfer staat hier geen doel.',
    otherGroup: (amount, period, group) =>
      rich`Het doel van ${amount} voor ${period} geldt voor een andere groep${group}.`,
    thatIs: '. Dat is: ',
    unknownCount: (amount, period) =>
      rich`Het doel van ${amount} voor ${period} noemt geen telling.`,
    notUsed: 'Het is hier niet gebruikt.',
    counts: (target, figure) =>
      rich`Telling van het doel: ${target}. Telling van dit cijfer: ${figure}.`,
    noFigure: (period) => rich`Van ${period} is hier geen cijfer om mee te vergelijken.`,
    meets: 'Het laatste cijfer voldoet daaraan.',
    target: 'Doel',
    source: (name) => rich`Bron van het doel: ${name}.`,
    for: 'voor ',
    since: 'doel geldt vanaf',
    targetCount: 'telling van het doel',
    targetSource: 'bron van het doel',
  },
  en: {
    latest: (figure, at, status) => rich`The latest figure: ${figure} ${at}${status}.`,
    none: 'No target is given here for this figure.',
    otherGroup: (amount, period, group) =>
      rich`The target of ${amount} for ${period} is for another group${group}.`,
    thatIs: '. That is: ',
    unknownCount: (amount, period) => rich`The target of ${amount} for ${period} names no count.`,
    notUsed: 'It is not used here.',
    counts: (target, figure) =>
      rich`Count of the target: ${target}. Count of this figure: ${figure}.`,
    noFigure: (period) => rich`There is no figure here for ${period} to compare with.`,
    meets: 'The latest figure meets it.',
    target: 'Target',
    source: (name) => rich`Source of the target: ${name}.`,
    for: 'for ',
    since: 'target holds from',
    targetCount: 'count of the target',
    targetSource: 'source of the target',
  },
};

export const targetAnswerWords = (lang: Lang): TargetAnswerWords => languages[lang];
