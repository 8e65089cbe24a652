import type { SlopeRow } from '../model/slope-row.js';
import type { Slope } from '../model/slope.js';
import { courseForms, coursesOf } from './slope-in-words.js';
import { betweenEnds } from './slope-names.js';
import { inlineName, inlineRegion } from '../../../text/sentence/inline-name.js';
import type { Lang } from '../../../text/lang.js';
import { missingSentence } from '../../../text/sentence/missing-sentence.js';
import { fittingSentence } from '../../../text/sentence/one-sentence.js';
import { rich, type RichText } from '../../../text/rich-text.js';
import { statusText } from '../../../text/status-words.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** The one sentence of two periods: both ends of the highlighted row or the only one, else which way most rows went. */
export const slopeSentence = (slope: Slope, v: SliceFormatter): RichText => {
  const { rows, whole, slice } = slope;
  const own = rows.find(({ id }) => slice.highlighted.includes(id));
  const subject = own ?? (rows.length > 1 ? null : (rows[0] ?? whole));
  const courses = rows.length > 1 ? courseForms(slope, v) : [];
  return fittingSentence([
    ...(subject === null ? [] : endsForms(slope, subject, v)),
    ...courses,
    ...(subject === null || courses.length > 0 ? [] : unnamedForms(subject, v)),
    ...shortest(slope, v),
  ]);
};

/** Without periods, names and units, which may be of any length. */
const shortest = (slope: Slope, v: SliceFormatter): readonly RichText[] => {
  const W = languages[v.lang];
  const { most, rose, steady, silent, where } = coursesOf(slope, v);
  if (silent) return [v.words.countChanged(betweenEnds(v)), rich`${W.notComparable}`];
  if (most.length > 0) return [W.movedBare(most === rose, where)];
  return [steady.length > 0 ? W.steadyBare(where) : rich`${W.unknown}`];
};

const endText = ({ ends }: SlopeRow, at: 0 | 1, unit: string, v: SliceFormatter): RichText => {
  const status = statusText(ends[at], v.lang);
  return rich`${v.spoken(ends[at].value ?? NaN)}${unit && ` ${unit}`}${status && ` (${status})`}`;
};

const endsForms = (slope: Slope, row: SlopeRow, v: SliceFormatter): readonly RichText[] => {
  const { whole, holdsWhole, slice } = slope;
  const W = languages[v.lang];
  const regions = slope.level !== null || row === whole;
  const name = (regions ? inlineRegion : inlineName)(row.label, v);
  const [first, last] = row.ends;
  if (first.value === null && last.value === null)
    return [missingSentence(last.status, slice.indicator, name, v.at(1), v)];
  const one = (at: 0 | 1, unit: string): RichText =>
    (regions ? W.stood : W.groupWas)(name, v.at(at), endText(row, at, unit, v));
  if (first.value === null || last.value === null) {
    const at = first.value === null ? 1 : 0;
    return [one(at, v.unit), one(at, '')];
  }
  if (row.fit === 'cut') return [rich`${one(1, v.unit)}; ${W.cut(v.name(0))}`, one(1, '')];
  const went = (unit: string): RichText =>
    (regions ? W.went : W.groupWent)(
      name,
      rich`${endText(row, 0, unit, v)} ${v.at(0)}`,
      rich`${endText(row, 1, '', v)} ${v.at(1)}`,
    );
  const beside =
    holdsWhole && whole !== null && whole !== row && whole.fit === 'joined' && !row.unranked
      ? [
          rich`${went(v.unit)}; ${W.wentToo(inlineRegion(whole.label, v), endText(whole, 0, '', v), endText(whole, 1, '', v))}`,
        ]
      : [];
  return [...beside, went(v.unit), went('')];
};

/** For a name of any length. */
const unnamedForms = (row: SlopeRow, v: SliceFormatter): readonly RichText[] => {
  const W = languages[v.lang];
  const at = row.ends[1].value === null ? 0 : 1;
  const { value } = row.ends[at];
  return value === null
    ? []
    : [
        W.figureWas(v.at(at), endText(row, at, '', v)),
        W.figureWas(v.at(at), rich`${v.spoken(value)} (${W.reserved})`),
      ];
};

interface SentenceWords {
  readonly went: (who: RichText, from: RichText, to: RichText) => RichText;
  /** The same of groups of people or things. */
  readonly groupWent: SentenceWords['went'];
  readonly groupWas: SentenceWords['stood'];
  readonly wentToo: (who: RichText, from: RichText, to: RichText) => RichText;
  readonly stood: (who: RichText, when: RichText, at: RichText) => RichText;
  readonly cut: (period: RichText) => RichText;
  readonly figureWas: (when: RichText, figure: RichText) => RichText;
  readonly movedBare: (up: boolean, where: RichText) => RichText;
  readonly steadyBare: (where: RichText) => RichText;
  readonly unknown: string;
  readonly notComparable: string;
  readonly reserved: string;
}

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    went: (who, from, to) => rich`${who} ging van ${from} naar ${to}`,
    groupWent: (who, from, to) => rich`bij ${who} ging het van ${from} naar ${to}`,
    groupWas: (who, when, at) => rich`bij ${who} was het ${at} ${when}`,
    wentToo: (who, from, to) => rich`${who} van ${from} naar ${to}`,
    stood: (who, when, at) => rich`${who} stond ${when} op ${at}`,
    cut: (period) => rich`in ${period} is anders geteld`,
    figureWas: (when, figure) => rich`${when} was het ${figure}`,
    movedBare: (up, where) => rich`er was een ${up ? 'stijging' : 'daling'} ${where}`,
    steadyBare: (where) => rich`het bleef vrijwel gelijk ${where}`,
    unknown: 'er is geen verschil bekend',
    notComparable: 'de twee perioden zijn niet te vergelijken: er is anders geteld',
    reserved: 'met voorbehoud',
  },
  en: {
    went: (who, from, to) => rich`${who} went from ${from} to ${to}`,
    groupWent: (who, from, to) => rich`for ${who} it went from ${from} to ${to}`,
    groupWas: (who, when, at) => rich`for ${who} it was ${at} ${when}`,
    wentToo: (who, from, to) => rich`${who} from ${from} to ${to}`,
    stood: (who, when, at) => rich`${who} stood at ${at} ${when}`,
    cut: (period) => rich`${period} was counted differently`,
    figureWas: (when, figure) => rich`${when} it was ${figure}`,
    movedBare: (up, where) => rich`there was a ${up ? 'rise' : 'fall'} ${where}`,
    steadyBare: (where) => rich`it hardly changed ${where}`,
    unknown: 'no difference is known',
    notComparable: 'the two periods cannot be compared: the count changed',
    reserved: 'with reservations',
  },
};
