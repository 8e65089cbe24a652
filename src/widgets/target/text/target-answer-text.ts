import type { Period } from '../../../model/dataset.js';
import type { TargetComparison, TargetAnswer } from '../model/answer-target.js';
import { parsePeriod } from '../../../model/period.js';
import type { Slice } from '../../../model/slice.js';
import { courseRule, courseText } from './course-text.js';
import { targetAnswerWords } from './target-answer-words.js';
import { targetSentence } from './target-sentence.js';
import type { Lang, Picked } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { comparedWords, exactly, numberText } from '../../../text/numbers.js';
import { periodLabel, periodName, shortPeriodLabel } from '../../../text/periods.js';
import {
  capital,
  capitalised,
  joined,
  MOST_SENTENCE_WORDS,
  toPlainText,
  wordCount,
  rich,
  type RichText,
} from '../../../text/rich-text.js';
import { missingWords, statusText } from '../../../text/status-words.js';
import {
  otherTargetText,
  targetAmount,
  targetPeriod,
  targetRule,
  targetSentences,
} from '../../../text/target-text.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';
import { provenanceText, type ProvenanceText } from '../../../text/provenance-text.js';

/** The text of `<tp-target>`. */
export interface TargetAnswerText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters: the figure and what the target asks. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  readonly course: RichText;
  readonly notes: readonly Note[];
  /** Labels of the picture; null where there is nothing to compare. */
  readonly labels: {
    readonly figure: string;
    readonly target: string;
    readonly between: string;
  } | null;
  readonly why: ProvenanceText;
}

export const targetAnswerText = (
  answer: TargetAnswer,
  lang: Lang,
  heading?: string,
): TargetAnswerText => {
  const { slice, comparison } = answer;
  const v = sliceFormatter(slice, lang);
  const { latest = null } = slice.series[0] ?? {};
  const why = provenanceText(
    slice,
    lang,
    { series: 0, period: comparison?.against ?? latest ?? slice.periods.length - 1 },
    heading ?? v.heading.text,
  );
  const course = comparison?.course
    ? courseText(slice, comparison.course, targetPeriod(slice, comparison.target, lang), v)
    : [];
  return {
    heading: v.heading,
    summary: targetSentence(answer, v),
    inWords: [
      figureText(slice, v),
      comparison === null
        ? rich`${targetAnswerWords(lang).none}`
        : targetStatement(slice, comparison, v),
      course,
    ].filter(({ length }) => length > 0),
    course,
    notes: notesOf(slice, comparison, v),
    labels: comparison && labelsOf(slice, comparison, v),
    why: {
      ...why,
      rows: [
        ...why.rows,
        ...(comparison === null ? [] : targetProvenanceRows(slice, comparison, v)),
      ],
    },
  };
};

/** The latest figure, or why there is none. */
const figureText = (
  { series: [leading], periods, indicator }: Slice,
  v: SliceFormatter,
): RichText => {
  const at = leading?.latest ?? null;
  const cell = leading?.observations[at ?? periods.length - 1];
  if (cell === undefined) return [];
  if (at === null || cell.value === null) {
    const reason = missingWords(
      cell.value === null ? cell.status : 'unpublished',
      indicator,
      v.lang,
    );
    return capitalised(rich`${v.name(periods.length - 1)}: ${reason}.`);
  }
  const status = statusText(cell, v.lang);
  return targetAnswerWords(v.lang).latest(
    rich`${v.spoken(cell.value)}${v.unit && ` ${v.unit}`}`,
    v.at(at),
    status && ` (${status})`,
  );
};

/** The target, and the distance of the figure; or why it is not compared with the figure. */
const targetStatement = (
  slice: Slice,
  comparison: TargetComparison,
  v: SliceFormatter,
): RichText => {
  const { target, refused, own: figureDefinition, when, met, distance } = comparison;
  const W = targetAnswerWords(v.lang);
  const [amount, period] = [targetAmount(slice, target, v), targetPeriod(slice, target, v.lang)];
  if (refused === 'population')
    return joined([otherPopulationText(slice, comparison, v), rich`${W.notUsed}`]);
  if (refused === 'unknown-definition')
    return joined([W.unknownCount(amount, period), rich`${W.notUsed}`]);
  if (refused === 'definition' || figureDefinition === null)
    return joined([otherTargetText(slice, target, v), definitionsText(slice, comparison, v)]);
  const [targetText, distanceText] = targetSentences(slice, figureDefinition, v, when === 'past');
  const isUndecided = figureDefinition.reached === null && when === 'past';
  return joined([
    targetText,
    isUndecided ? W.noFigure(period) : [],
    distanceText,
    figureDefinition.reached === null && met === true && distance !== 0 ? rich`${W.meets}` : [],
  ]);
};

/** In two sentences where its name is long. */
const otherPopulationText = (
  slice: Slice,
  { target, setFor }: TargetComparison,
  v: SliceFormatter,
): RichText => {
  const group = joined(
    setFor.map((label) => v.part(label)),
    ', ',
  );
  const sentenceWith = (between: string): RichText =>
    targetAnswerWords(v.lang).otherGroup(
      targetAmount(slice, target, v),
      targetPeriod(slice, target, v.lang),
      rich`${between}${group}`,
    );
  const sentence = sentenceWith(': ');
  return wordCount(sentence) <= MOST_SENTENCE_WORDS
    ? sentence
    : sentenceWith(targetAnswerWords(v.lang).thatIs);
};

/** The definitions of both, where the file describes both. */
const definitionsText = (
  { series: [leading], indicator }: Slice,
  { definition }: TargetComparison,
  v: SliceFormatter,
): RichText => {
  const cell = leading?.observations[leading.latest ?? -1];
  const figureDefinition = indicator.definitions.find(({ id }) => id === cell?.definition);
  const [sentence, figureText] = [v.part(definition?.short), v.part(figureDefinition?.short)];
  return sentence.length === 0 ||
    figureText.length === 0 ||
    toPlainText(sentence) === toPlainText(figureText)
    ? []
    : targetAnswerWords(v.lang).counts(sentence, figureText);
};

const notesOf = (
  slice: Slice,
  comparison: TargetComparison | null,
  v: SliceFormatter,
): readonly Note[] => {
  const W = targetAnswerWords(v.lang);
  const targetNote = (): Note => {
    const label = comparison === null ? [] : v.part(comparison.target.label);
    // The label may begin with that word itself.
    const hasTargetWord = toPlainText(label).startsWith(W.target);
    const source = v.part(comparison?.source?.name);
    return {
      lead: hasTargetWord ? '' : `${W.target}.`,
      text: joined([
        label.length > 0 ? rich`${label}.` : [],
        source.length > 0 ? W.source(source) : [],
      ]),
    };
  };
  return [
    ...(comparison === null ? [] : [targetNote()]),
    ...slice.notes.map((note) => ({ lead: v.words.note, text: v.part(note) })),
  ];
};

const labelsOf = (
  slice: Slice,
  { target, against, distance }: TargetComparison,
  v: SliceFormatter,
): TargetAnswerText['labels'] => {
  const { periods, series, indicator } = slice;
  const [at, value] = [periods[against ?? -1], series[0]?.observations[against ?? -1]?.value];
  const until = parsePeriod(target.period, periods[0]?.kind ?? 'year');
  if (at === undefined || value == null || distance === null || until === null) return null;
  const W = targetAnswerWords(v.lang);
  const targetText = numberText(target.value, exactly(indicator.unit, target.value), v.lang);
  const when = (period: Period): string =>
    ['year', 'schoolyear'].includes(period.kind)
      ? periodLabel(period, v.lang)
      : shortPeriodLabel(period, v.lang);
  return {
    figure: `${v.number(value)} (${when(at)})`,
    target: `${W.target.toLowerCase()} ${targetText} (${when(until)})`,
    between:
      distance === 0
        ? ''
        : toPlainText(comparedWords(distance, exactly(indicator.unit, distance), v.lang)),
  };
};

const targetProvenanceRows = (
  slice: Slice,
  comparison: TargetComparison,
  v: SliceFormatter,
): ProvenanceText['rows'] => {
  const W = targetAnswerWords(v.lang);
  const { target, source, definition, course } = comparison;
  const since = parsePeriod(target.since ?? '', slice.periods[0]?.kind ?? 'year');
  const rows: readonly (readonly [string, RichText, (string | null)?])[] = [
    [
      W.target,
      rich`${targetRule(slice, target, v)}, ${W.for}${targetPeriod(slice, target, v.lang)}`,
    ],
    [W.since, since === null ? [] : periodName(since, v.lang)],
    [W.targetCount, v.part(definition?.text)],
    [W.targetSource, v.part(source?.name), source?.url ?? null],
  ];
  return [
    ...rows.flatMap(([term, detail, url]) =>
      detail.length === 0 ? [] : [{ term: capital(term), detail, ...(url && { url }) }],
    ),
    ...(course?.kind === 'told' ? [courseRule(v)] : []),
  ];
};
