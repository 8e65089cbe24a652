import type { PeriodKind } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import type { Course, UndeterminedReason } from '../model/target-course.js';
import { comparedWords, exactly, integerText } from '../../../text/numbers.js';
import { figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/**
 * Says whether a figure is on course to a target, with the numbers that this follows from, so that a reader can check
 * it: `Op koers voor 2030: nee. Sinds 2016: 6 procentpunt meer, in 4 jaar. Nog nodig: 20 procentpunt meer, in 10 jaar.`
 * Or that it cannot be determined, and why. `period`: that of the target. It predicts nothing.
 */
export const courseText = (
  slice: Slice,
  course: Course,
  period: RichText,
  v: SliceFormatter,
): RichText => {
  const W = languages[v.lang];
  if (course.kind === 'untold') return joined([W.untold(period), rich`${W.reason[course.reason]}`]);
  const { unit } = slice.indicator;
  const kind = slice.periods[0]?.kind ?? 'year';
  const compare = (by: number): RichText => comparedWords(by, exactly(unit, by), v.lang);
  const time = (count: number): RichText =>
    rich`${figureRun(integerText(count, v.lang))} ${W.periods[kind][count === 1 ? 0 : 1]}`;
  const since = v.name(course.from);
  return joined([
    W.onCourse(period, W.answer[course.onCourse ? 'yes' : 'no']),
    course.change === 0
      ? W.same(since, time(course.elapsed))
      : W.since(since, compare(course.change), time(course.elapsed)),
    W.needed(compare(course.left), time(course.toGo)),
  ]);
};

/** The rule for "on course", for the provenance rows. */
export const courseRule = (
  v: SliceFormatter,
): { readonly term: string; readonly detail: RichText } => {
  const { rule } = languages[v.lang];
  return { term: rule[0], detail: rich`${rule[1]}` };
};

interface CourseWords {
  readonly onCourse: (period: RichText, answer: string) => RichText;
  readonly answer: Readonly<Record<'yes' | 'no', string>>;
  readonly untold: (period: RichText) => RichText;
  readonly since: (period: RichText, compared: RichText, time: RichText) => RichText;
  readonly same: (period: RichText, time: RichText) => RichText;
  readonly needed: (compared: RichText, time: RichText) => RichText;
  readonly periods: Readonly<Record<PeriodKind, readonly [one: string, more: string]>>;
  readonly reason: Readonly<Record<UndeterminedReason, string>>;
  readonly rule: readonly [term: string, detail: string];
}

const languages: Readonly<Record<'nl' | 'en', CourseWords>> = {
  nl: {
    onCourse: (period, answer) => rich`Op koers voor ${period}: ${answer}.`,
    answer: { yes: 'ja', no: 'nee' },
    untold: (period) => rich`Of dit op koers ligt voor ${period}, is niet te zeggen.`,
    since: (period, compared, time) => rich`Sinds ${period}: ${compared}, in ${time}.`,
    same: (period, time) => rich`Sinds ${period}: even veel, in ${time}.`,
    needed: (compared, time) => rich`Nog nodig: ${compared}, in ${time}.`,
    periods: {
      year: ['jaar', 'jaar'],
      schoolyear: ['schooljaar', 'schooljaren'],
      halfyear: ['halfjaar', 'halfjaren'],
      quarter: ['kwartaal', 'kwartalen'],
      month: ['maand', 'maanden'],
      date: ['dag', 'dagen'],
    },
    reason: {
      'one-value': 'Dit doel is één precieze waarde.',
      'no-start': 'Het bestand zegt niet vanaf wanneer dit doel geldt.',
      break: 'De telling is veranderd sinds dit doel geldt.',
      few: 'Er zijn te weinig cijfers sinds dit doel geldt.',
      gaps: 'Er ontbreken te veel cijfers sinds dit doel geldt.',
    },
    rule: [
      'Op koers',
      'Sinds het doel geldt, verandert het cijfer gemiddeld ten minste zo snel als nodig is om het op tijd te halen.',
    ],
  },
  en: {
    onCourse: (period, answer) => rich`On course for ${period}: ${answer}.`,
    answer: { yes: 'yes', no: 'no' },
    untold: (period) => rich`Whether this is on course for ${period} cannot be told.`,
    since: (period, compared, time) => rich`Since ${period}: ${compared}, in ${time}.`,
    same: (period, time) => rich`Since ${period}: as much, in ${time}.`,
    needed: (compared, time) => rich`Still needed: ${compared}, in ${time}.`,
    periods: {
      year: ['year', 'years'],
      schoolyear: ['school year', 'school years'],
      halfyear: ['half-year', 'half-years'],
      quarter: ['quarter', 'quarters'],
      month: ['month', 'months'],
      date: ['day', 'days'],
    },
    reason: {
      'one-value': 'This target is one exact value.',
      'no-start': 'The file does not say from when this target holds.',
      break: 'The count has changed since this target holds.',
      few: 'There are too few figures since this target holds.',
      gaps: 'Too many figures are missing since this target holds.',
    },
    rule: [
      'On course',
      'Since the target holds, the figure changes on average at least as fast as is needed to reach it in time.',
    ],
  },
};
