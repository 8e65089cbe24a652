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
import { missingWords } from '../../../text/status-words.js';
import { isShare } from '../../../model/unit.js';
import type { SlopeRow } from '../model/slope-row.js';
import type { Slope } from '../model/slope.js';
import { betweenEnds, changeWords, countRun, rowsName } from './slope-names.js';
import { slopeWarnings } from './slope-warnings.js';
import { slopeWords } from './slope-words.js';

const MOST_WORDS = 60;
/** So many equals are named; of more none is the one that changed most. */
const MOST_EQUALS = 3;

/**
 * Both ends in at most 60 words. What must be said is counted first: what cannot be compared, what is lacking, what is
 * not certain. Of the rest, as much as fits: which way most rows went and which went furthest, what stands out, the
 * others, the whole.
 */
export const slopeSummary = (slope: Slope, v: SliceFormatter): RichText => {
  const [first = [], ...others] = factSentences(slope, v);
  const forms = slopeWarnings(slope, v);
  const must =
    forms.find((form) => wordCount(joined([first, form])) <= MOST_WORDS) ?? forms.at(-1) ?? [];
  const facts = [first];
  for (const fact of others)
    if (wordCount(joined([...facts, fact, must])) <= MOST_WORDS) facts.push(fact);
  return joined([...facts, must]);
};

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
  const { rows, level } = slope;
  const L = slopeWords(v.lang);
  const between = capitalised(betweenEnds(v));
  const all = rows.filter(({ course }) => course !== null);
  const went = (way: SlopeRow['course']): readonly SlopeRow[] =>
    all.filter(({ course }) => course === way);
  const [rose, fell, steady] = [went('rose'), went('fell'), went('steady')];
  const where = L.where(level !== null);
  const count = (value: number): RichText => [countRun(value, v.lang)];
  const name = (value: number): string => rowsName(slope, value, v.lang);
  if (all.length === 0)
    return rows.length === 0 || rows.every(({ fit }) => fit === 'cut')
      ? []
      : [L.nothingKnown(between, count(rows.length), name(rows.length))];
  const comparable = all.length < rows.length;
  const partOf = (some: number): RichText =>
    rich`${where}${
      some === all.length
        ? L.allRows(some, count(some), name(some), comparable)
        : L.ofRows(count(some), count(all.length), name(all.length), comparable)
    }`;
  const few = (some: number): RichText => rich`${where}${count(some)} ${name(some)}`;
  const noun = v.words.the(nounOf(slope, v));
  const [most, least] = rose.length >= fell.length ? [rose, fell] : [fell, rose];
  if (most.length === 0) return [L.steadyAll(between, noun, partOf(all.length))];
  const verb = (some: readonly SlopeRow[]): string => (some === rose ? L.rose : L.fell);
  const furthest = mostChanged(slope, most, v);
  const lead = L.moved(between, verb(most), noun, partOf(most.length));
  const short = L.movedShort(between, most === rose, partOf(most.length));
  const bare = [lead, short].find((form) => wordCount(form) <= MOST_SENTENCE_WORDS) ?? short;
  const one = behind(lead, furthest, most, '; ');
  const other = behind([], mostChanged(slope, least, v), least, ', ');
  return [
    wordCount(one) <= MOST_SENTENCE_WORDS
      ? rich`${one}.`
      : joined([rich`${bare}.`, sentence(furthest)]),
    least.length > 0 ? capitalised(L.alsoMoved(verb(least), few(least.length), other)) : [],
    steady.length > 0 ? capitalised(L.alsoSteady(few(steady.length))) : [],
  ];
};

/** Of one row it is told which one it is, of more which of them changed most. */
const behind = (
  lead: RichText,
  furthest: RichText,
  rows: readonly SlopeRow[],
  between: string,
): RichText =>
  furthest.length === 0 ? lead : rich`${lead}${rows.length === 1 ? ': ' : between}${furthest}`;

/** `het meest in Zeeland: plus 4,2 procentpunt`; of one row `Utrecht, min 78`. */
const mostChanged = (slope: Slope, rows: readonly SlopeRow[], v: SliceFormatter): RichText => {
  const L = slopeWords(v.lang);
  const ranked = rows.filter(({ unranked }) => !unranked);
  const size = ({ change }: SlopeRow): number => Math.abs(change ?? 0);
  const largest = ranked.reduce((most, row) => Math.max(most, size(row)), 0);
  const who = ranked.filter((row) => size(row) === largest);
  const [first] = who;
  if (first?.change == null || who.length > MOST_EQUALS) return [];
  const change = changeWords(first.change, slope, v);
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
