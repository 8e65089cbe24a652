import type { Period } from '../model/dataset.js';
import type { HeldTarget, TargetAnswer } from '../model/held-target.js';
import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { courseRule, courseText } from './course-text.js';
import type { Lang, Picked } from './lang.js';
import type { Note } from './notes-text.js';
import { comparedWords, exactly, numberText } from './numbers.js';
import { periodLabel, periodName, shortPeriodLabel } from './periods.js';
import { capital, capitalised, joined, MOST_SENTENCE_WORDS, plain, wordCount, words, type Phrase } from './phrase.js';
import { missingWords, statusText } from './status-words.js';
import { otherTargetText, targetAmount, targetPeriod, targetRule, targetSentences } from './target-text.js';
import { voice, type Voice } from './voice.js';
import { whyText, type WhyText } from './why-text.js';

/** What `<tp-target>` says. */
export interface HeldTargetText {
  readonly heading: Picked;
  /** Figure, target and distance in sentences, signs in words. */
  readonly summary: Phrase;
  /** Whether it is on course; empty where that is no question. */
  readonly course: Phrase;
  readonly notes: readonly Note[];
  /** Labels of the picture; null where there is nothing to hold against each other. */
  readonly labels: { readonly figure: string; readonly target: string; readonly between: string } | null;
  readonly why: WhyText;
}

/** `heading`: what stands above the widget. */
export const heldTargetText = ({ slice, held }: TargetAnswer, lang: Lang, heading?: string): HeldTargetText => {
  const v = voice(slice, lang);
  const { latest = null } = slice.series[0] ?? {};
  const why = whyText(slice, lang, { series: 0, period: held?.against ?? latest ?? slice.periods.length - 1 }, heading ?? v.heading.text);
  return {
    heading: v.heading,
    summary: joined([figureText(slice, v), held === null ? words`${languages[lang].none}` : toldOf(slice, held, v)]),
    course: held?.course ? courseText(slice, held.course, targetPeriod(slice, held.target, lang), v) : [],
    notes: notesOf(slice, held, v),
    labels: held && labelsOf(slice, held, v),
    why: { ...why, rows: [...why.rows, ...(held === null ? [] : whyRows(slice, held, v))] },
  };
};

/** The latest figure, or why there is none. */
const figureText = ({ series: [leading], periods, indicator }: Slice, v: Voice): Phrase => {
  const at = leading?.latest ?? null;
  const cell = leading?.observations[at ?? periods.length - 1];
  if (cell === undefined) return [];
  if (at === null || cell.value === null) {
    const reason = missingWords(cell.value === null ? cell.status : 'unpublished', indicator, v.lang);
    return capitalised(words`${v.name(periods.length - 1)}: ${reason}.`);
  }
  const status = statusText(cell, v.lang);
  return languages[v.lang].latest(words`${v.spoken(cell.value)}${v.unit && ` ${v.unit}`}`, v.at(at), status && ` (${status})`);
};

/** The target, and how far the figure is from it; or why it is not held against the figure. */
const toldOf = (slice: Slice, held: HeldTarget, v: Voice): Phrase => {
  const { target, refused, own, when, met, distance } = held;
  const W = languages[v.lang];
  const [amount, period] = [targetAmount(slice, target, v), targetPeriod(slice, target, v.lang)];
  if (refused === 'population') return joined([otherGroup(slice, held, v), words`${W.notUsed}`]);
  if (refused === 'unknown-definition') return joined([W.unknownCount(amount, period), words`${W.notUsed}`]);
  if (refused === 'definition' || own === null) return joined([otherTargetText(slice, target, v), countsOf(slice, held, v)]);
  const [goal, told] = targetSentences(slice, own, v, when === 'past');
  const open = own.reached === null && when === 'past';
  return joined([
    goal,
    open ? W.noFigure(period) : [],
    told,
    own.reached === null && met === true && distance !== 0 ? words`${W.meets}` : [],
  ]);
};

/** In two sentences where its name is long. */
const otherGroup = (slice: Slice, { target, setFor }: HeldTarget, v: Voice): Phrase => {
  const group = joined(
    setFor.map((label) => v.part(label)),
    ', ',
  );
  const say = (between: string): Phrase =>
    languages[v.lang].otherGroup(targetAmount(slice, target, v), targetPeriod(slice, target, v.lang), words`${between}${group}`);
  const one = say(': ');
  return wordCount(one) <= MOST_SENTENCE_WORDS ? one : say(languages[v.lang].thatIs);
};

/** How either was counted, where the file has words for both. */
const countsOf = ({ series: [leading], indicator }: Slice, { definition }: HeldTarget, v: Voice): Phrase => {
  const cell = leading?.observations[leading.latest ?? -1];
  const own = indicator.definitions.find(({ id }) => id === cell?.definition);
  const [one, other] = [v.part(definition?.short), v.part(own?.short)];
  return one.length === 0 || other.length === 0 || plain(one) === plain(other) ? [] : languages[v.lang].counts(one, other);
};

const notesOf = (slice: Slice, held: HeldTarget | null, v: Voice): readonly Note[] => {
  const W = languages[v.lang];
  const about = (): Note => {
    const label = held === null ? [] : v.part(held.target.label);
    // It may begin with that word itself.
    const said = plain(label).startsWith(W.target);
    const source = v.part(held?.source?.name);
    return {
      lead: said ? '' : `${W.target}.`,
      text: joined([label.length > 0 ? words`${label}.` : [], source.length > 0 ? W.source(source) : []]),
    };
  };
  return [...(held === null ? [] : [about()]), ...slice.notes.map((note) => ({ lead: v.words.note, text: v.part(note) }))];
};

const labelsOf = (slice: Slice, { target, against, distance }: HeldTarget, v: Voice): HeldTargetText['labels'] => {
  const { periods, series, indicator } = slice;
  const [at, value] = [periods[against ?? -1], series[0]?.observations[against ?? -1]?.value];
  const until = parsePeriod(target.period, periods[0]?.kind ?? 'year');
  if (at === undefined || value == null || distance === null || until === null) return null;
  const W = languages[v.lang];
  const goal = numberText(target.value, exactly(indicator.unit, target.value), v.lang);
  const when = (period: Period): string =>
    ['year', 'schoolyear'].includes(period.kind) ? periodLabel(period, v.lang) : shortPeriodLabel(period, v.lang);
  return {
    figure: `${v.number(value)} (${when(at)})`,
    target: `${W.target.toLowerCase()} ${goal} (${when(until)})`,
    between: distance === 0 ? '' : plain(comparedWords(distance, exactly(indicator.unit, distance), v.lang)),
  };
};

const whyRows = (slice: Slice, held: HeldTarget, v: Voice): WhyText['rows'] => {
  const W = languages[v.lang];
  const { target, source, definition, course } = held;
  const since = parsePeriod(target.since ?? '', slice.periods[0]?.kind ?? 'year');
  const rows: readonly (readonly [string, Phrase, (string | null)?])[] = [
    [W.target, words`${targetRule(slice, target, v)}, ${W.for}${targetPeriod(slice, target, v.lang)}`],
    [W.since, since === null ? [] : periodName(since, v.lang)],
    [W.targetCount, v.part(definition?.text)],
    [W.targetSource, v.part(source?.name), source?.url ?? null],
  ];
  return [
    ...rows.flatMap(([term, detail, url]) => (detail.length === 0 ? [] : [{ term: capital(term), detail, ...(url && { url }) }])),
    ...(course?.kind === 'told' ? [courseRule(v)] : []),
  ];
};

interface HeldWords {
  readonly latest: (figure: Phrase, during: Phrase, status: string) => Phrase;
  readonly none: string;
  readonly otherGroup: (amount: Phrase, period: Phrase, group: Phrase) => Phrase;
  /** Between that and the group, where they are too much for one sentence. */
  readonly thatIs: string;
  readonly unknownCount: (amount: Phrase, period: Phrase) => Phrase;
  readonly notUsed: string;
  readonly counts: (target: Phrase, figure: Phrase) => Phrase;
  readonly noFigure: (period: Phrase) => Phrase;
  readonly meets: string;
  readonly target: string;
  readonly source: (name: Phrase) => Phrase;
  readonly for: string;
  readonly since: string;
  readonly targetCount: string;
  readonly targetSource: string;
}

const languages: Readonly<Record<Lang, HeldWords>> = {
  nl: {
    latest: (figure, at, status) => words`Het laatste cijfer: ${figure} ${at}${status}.`,
    none: 'Voor dit cijfer staat hier geen doel.',
    otherGroup: (amount, period, group) => words`Het doel van ${amount} voor ${period} geldt voor een andere groep${group}.`,
    thatIs: '. Dat is: ',
    unknownCount: (amount, period) => words`Het doel van ${amount} voor ${period} noemt geen telling.`,
    notUsed: 'Het is hier niet gebruikt.',
    counts: (target, figure) => words`Telling van het doel: ${target}. Telling van dit cijfer: ${figure}.`,
    noFigure: (period) => words`Van ${period} is hier geen cijfer om mee te vergelijken.`,
    meets: 'Het laatste cijfer voldoet daaraan.',
    target: 'Doel',
    source: (name) => words`Bron van het doel: ${name}.`,
    for: 'voor ',
    since: 'doel geldt vanaf',
    targetCount: 'telling van het doel',
    targetSource: 'bron van het doel',
  },
  en: {
    latest: (figure, at, status) => words`The latest figure: ${figure} ${at}${status}.`,
    none: 'No target is given here for this figure.',
    otherGroup: (amount, period, group) => words`The target of ${amount} for ${period} is for another group${group}.`,
    thatIs: '. That is: ',
    unknownCount: (amount, period) => words`The target of ${amount} for ${period} names no count.`,
    notUsed: 'It is not used here.',
    counts: (target, figure) => words`Count of the target: ${target}. Count of this figure: ${figure}.`,
    noFigure: (period) => words`There is no figure here for ${period} to compare with.`,
    meets: 'The latest figure meets it.',
    target: 'Target',
    source: (name) => words`Source of the target: ${name}.`,
    for: 'for ',
    since: 'target holds from',
    targetCount: 'count of the target',
    targetSource: 'source of the target',
  },
};
