import type { PeriodKind } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Course, UntoldReason } from '../model/target-course.js';
import { comparedWords, exactly, wholeText } from './numbers.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';

/**
 * Whether a figure is on course to a target, with what that is reckoned from, so that a reader can check it: `Op koers voor 2030: nee. Sinds 2016: 6
 * procentpunt meer, in 4 jaar. Nog nodig: 20 procentpunt meer, in 10 jaar.` Or that it cannot be told, and why. `period`: that of the target.
 * It says nothing of what is to come.
 */
export const courseText = (slice: Slice, course: Course, period: Phrase, v: Voice): Phrase => {
  const W = languages[v.lang];
  if (course.kind === 'untold') return joined([W.onCourse(period, W.untold), words`${W.reason[course.reason]}`]);
  const { unit } = slice.indicator;
  const kind = slice.periods[0]?.kind ?? 'year';
  const compare = (by: number): Phrase => comparedWords(by, exactly(unit, by), v.lang);
  const time = (count: number): Phrase => words`${fig(wholeText(count, v.lang))} ${W.periods[kind][count === 1 ? 0 : 1]}`;
  const since = v.name(course.from);
  return joined([
    W.onCourse(period, W.answer[course.onCourse ? 'yes' : 'no']),
    course.change === 0 ? W.same(since, time(course.elapsed)) : W.since(since, compare(course.change), time(course.elapsed)),
    W.needed(compare(course.left), time(course.toGo)),
  ]);
};

/** What "on course" means, for who asks. */
export const courseRule = (v: Voice): { readonly term: string; readonly detail: Phrase } => {
  const { rule } = languages[v.lang];
  return { term: rule[0], detail: words`${rule[1]}` };
};

interface CourseWords {
  readonly onCourse: (period: Phrase, answer: string) => Phrase;
  readonly answer: Readonly<Record<'yes' | 'no', string>>;
  readonly untold: string;
  readonly since: (period: Phrase, compared: Phrase, time: Phrase) => Phrase;
  readonly same: (period: Phrase, time: Phrase) => Phrase;
  readonly needed: (compared: Phrase, time: Phrase) => Phrase;
  readonly periods: Readonly<Record<PeriodKind, readonly [one: string, more: string]>>;
  readonly reason: Readonly<Record<UntoldReason, string>>;
  readonly rule: readonly [term: string, detail: string];
}

const languages: Readonly<Record<'nl' | 'en', CourseWords>> = {
  nl: {
    onCourse: (period, answer) => words`Op koers voor ${period}: ${answer}.`,
    answer: { yes: 'ja', no: 'nee' },
    untold: 'niet te zeggen',
    since: (period, compared, time) => words`Sinds ${period}: ${compared}, in ${time}.`,
    same: (period, time) => words`Sinds ${period}: even veel, in ${time}.`,
    needed: (compared, time) => words`Nog nodig: ${compared}, in ${time}.`,
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
    rule: ['Op koers', 'Sinds het doel geldt, verandert het cijfer gemiddeld ten minste zo snel als nodig is om het op tijd te halen.'],
  },
  en: {
    onCourse: (period, answer) => words`On course for ${period}: ${answer}.`,
    answer: { yes: 'yes', no: 'no' },
    untold: 'cannot be told',
    since: (period, compared, time) => words`Since ${period}: ${compared}, in ${time}.`,
    same: (period, time) => words`Since ${period}: as much, in ${time}.`,
    needed: (compared, time) => words`Still needed: ${compared}, in ${time}.`,
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
    rule: ['On course', 'Since the target holds, the figure changes on average at least as fast as is needed to reach it in time.'],
  },
};
