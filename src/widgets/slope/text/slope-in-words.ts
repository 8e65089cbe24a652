import { namesOf } from '../../../text/compare-names.js';
import { isCount } from '../../../text/numbers.js';
import {
  capitalised,
  joined,
  MOST_SENTENCE_WORDS,
  rich,
  wordCount,
  type RichText,
} from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import { missingWords, statusText } from '../../../text/status-words.js';
import { isShare } from '../../../model/unit.js';
import type { SlopeRow } from '../model/slope-row.js';
import type { Slope } from '../model/slope.js';
import { betweenEnds, changeWords, countRun, rowsName } from './slope-names.js';
import { slopeWarnings } from './slope-warnings.js';
import { slopeWords } from './slope-words.js';

/** So many equals are named; of more none is the one that changed most. */
const MOST_EQUALS = 3;

/**
 * Both ends in sentences: which way most rows went and which went furthest, what stands out, the others, the whole;
 * then what cannot be compared, what is lacking, what is not certain.
 */
export const slopeInWords = (slope: Slope, v: SliceFormatter): readonly RichText[] =>
  [...factSentences(slope, v), ...slopeWarnings(slope, v)].filter(({ length }) => length > 0);

/** In the order in which they are worth their words. */
const factSentences = (slope: Slope, v: SliceFormatter): readonly RichText[] => {
  const { rows, whole, slice } = slope;
  const own = rows.filter(({ id }) => slice.highlighted.includes(id));
  const single = rows.length === 1 ? rows : [];
  const ends = (row: SlopeRow, dated: boolean): RichText => rowSentence(slope, row, dated, v);
  return [
    ...(single.length > 0 ? [] : courses(slope, v)),
    ...(single.length > 0 ? single : own).map((row) => ends(row, single.length > 0)),
    ...(whole && whole.fit !== 'none' ? [ends(whole, rows.length === 0)] : []),
  ].filter((phrase) => phrase.length > 0);
};

/** Which way the rows went, the way of most of them first. */
const courses = (slope: Slope, v: SliceFormatter): readonly RichText[] => {
  const L = slopeWords(v.lang);
  const { rose, fell, steady, lead, short, most, verb } = coursesOf(slope, v);
  const where = L.where(slope.level !== null);
  const few = (some: readonly SlopeRow[]): RichText =>
    rich`${where}${countRun(some.length, v.lang)} ${rowsName(slope, some.length, v.lang)}`;
  if (most.length === 0) return lead.length > 0 ? [lead] : [];
  const least = most === rose ? fell : rose;
  const furthest = mostChanged(slope, most, v);
  const bare = [lead, short].find((form) => wordCount(form) <= MOST_SENTENCE_WORDS) ?? short;
  const one = behind(lead, furthest, most, '; ');
  const other = behind([], mostChanged(slope, least, v), least, ', ');
  return [
    wordCount(one) <= MOST_SENTENCE_WORDS
      ? rich`${one}.`
      : joined([rich`${bare}.`, sentence(furthest)]),
    least.length > 0 ? capitalised(L.alsoMoved(verb(least), few(least), other)) : [],
    steady.length > 0 ? capitalised(L.alsoSteady(few(steady))) : [],
  ];
};

/** Which way most rows went, in ever fewer words. */
export const courseForms = (slope: Slope, v: SliceFormatter): readonly RichText[] => {
  const { lead, short, most } = coursesOf(slope, v);
  return most.length === 0
    ? [lead]
    : [behind(lead, mostChanged(slope, most, v, true), most, '; '), lead, short];
};

/** The rows by their way. `lead`: what most of them did, or that nothing is known; else empty. */
export const coursesOf = (slope: Slope, v: SliceFormatter) => {
  const { rows, level } = slope;
  const L = slopeWords(v.lang);
  const between = capitalised(betweenEnds(v));
  const all = rows.filter(({ course }) => course !== null);
  const went = (way: SlopeRow['course']): readonly SlopeRow[] =>
    all.filter(({ course }) => course === way);
  const [rose, fell, steady] = [went('rose'), went('fell'), went('steady')];
  const count = (value: number): RichText => [countRun(value, v.lang)];
  const name = (value: number): string => rowsName(slope, value, v.lang);
  const comparable = all.length < rows.length;
  const partOf = (some: number): RichText =>
    rich`${L.where(level !== null)}${
      some === all.length
        ? L.allRows(some, count(some), name(some), comparable)
        : L.ofRows(count(some), count(all.length), name(all.length), comparable)
    }`;
  const noun = v.words.the(nounOf(slope, v));
  const most = rose.length >= fell.length ? rose : fell;
  const verb = (some: readonly SlopeRow[]): string => (some === rose ? L.rose : L.fell);
  const silent = rows.length === 0 || rows.every(({ fit }) => fit === 'cut');
  const unmoved =
    all.length > 0
      ? L.steadyAll(between, noun, partOf(all.length))
      : silent
        ? []
        : L.nothingKnown(between, count(rows.length), name(rows.length));
  return {
    rose,
    fell,
    steady,
    most,
    /** Whether all figures were counted differently at both ends: then nothing is told of a way. */
    silent,
    /** `in 11 van de 12 provincies`. */
    where: partOf(most.length > 0 ? most.length : all.length),
    verb,
    lead: most.length > 0 ? L.moved(between, verb(most), noun, partOf(most.length)) : unmoved,
    short: L.movedShort(between, most === rose, partOf(most.length)),
  };
};

/** Of one row it is told which one it is, of more which of them changed most. */
const behind = (
  lead: RichText,
  furthest: RichText,
  rows: readonly SlopeRow[],
  between: string,
): RichText =>
  furthest.length === 0 ? lead : rich`${lead}${rows.length === 1 ? ': ' : between}${furthest}`;

/**
 * `het meest in Zeeland: plus 4,2 procentpunt`; of one row `Utrecht, min 78`. `remarked`: with the status of its
 * figures.
 */
const mostChanged = (
  slope: Slope,
  rows: readonly SlopeRow[],
  v: SliceFormatter,
  remarked = false,
): RichText => {
  const L = slopeWords(v.lang);
  const ranked = rows.filter(({ unranked }) => !unranked);
  const size = ({ change }: SlopeRow): number => Math.abs(change ?? 0);
  const largest = ranked.reduce((most, row) => Math.max(most, size(row)), 0);
  const who = ranked.filter((row) => size(row) === largest);
  const [first] = who;
  if (first?.change == null || who.length > MOST_EQUALS) return [];
  const status = remarked
    ? [...new Set(who.flatMap(({ ends }) => ends.map((end) => statusText(end, v.lang))))]
        .filter(Boolean)
        .join(', ')
    : '';
  const change = rich`${changeWords(first.change, slope, v)}${status && ` (${status})`}`;
  const names = namesOf(who, slope.rows.length, v);
  if (rows.length === 1) return rich`${names}, ${change}`;
  return who.length === rows.length
    ? L.each(change)
    : L.most(L.where(slope.level !== null), names, change);
};

/** One row: `Overijssel: van 1.401 naar 1.774, plus 373.` `dated`: nothing has told the periods yet. */
const rowSentence = (
  slope: Slope,
  { label, ends, fit, change }: SlopeRow,
  dated: boolean,
  v: SliceFormatter,
): RichText => {
  const L = slopeWords(v.lang);
  const { indicator } = slope.slice;
  const name = v.part(label);
  const [from = [], to = []] = ends.map(({ value, status }, i) => {
    const said = value === null ? missingWords(status, indicator, v.lang) : v.spoken(value);
    const unit = dated && i === 0 && value !== null && v.unit ? ` ${v.unit}` : '';
    return rich`${said}${unit}${dated || fit !== 'joined' ? rich` ${v.at(i)}` : ''}`;
  });
  if (fit === 'joined' && change !== null)
    return capitalised(L.fromTo(name, from, to, changeWords(change, slope, v)));
  const remark = fit === 'cut' ? `, ${L.differentCount}` : '';
  return capitalised(rich`${name}: ${joined([from, to], v.words.and)}${remark}.`);
};

const nounOf = ({ slice: { indicator } }: Slope, { words, unit }: SliceFormatter): string =>
  isCount(indicator.unit)
    ? words.count(unit)
    : isShare(indicator.unit)
      ? words.share
      : words.figure;

const sentence = (phrase: RichText): RichText =>
  phrase.length === 0 ? [] : capitalised(rich`${phrase}.`);
