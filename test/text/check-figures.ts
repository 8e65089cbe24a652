import { answerTarget, type TargetAnswer } from '../../src/widgets/target/model/answer-target.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import { targetAnswerTable } from '../../src/widgets/target/text/target-answer-table.js';
import { targetAnswerText } from '../../src/widgets/target/text/target-answer-text.js';
import { indicatorText } from '../../src/text/indicator-text.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText, type RichText } from '../../src/text/rich-text.js';
import { trendText } from '../../src/widgets/trend/text/trend-text.js';
import { valueText, type ValueFormat } from '../../src/widgets/value/text/value-text.js';
import { documentOf, type FileQuestion } from './any-file.js';
import { distancesOf, heldTargetPatterns, requiredPatterns } from './held-target-patterns.js';
import { checkAll, expectMarked } from './read-back.js';
import { forbidden, longestSentence, wordsIn } from './reading.js';
import { checkSentences } from './recompute.js';
import { checkOneSentence } from './one-sentence.js';
import { summaryPatterns } from './summary-patterns.js';
import { sliceFormatter } from '../../src/text/slice-formatter.js';
import { tableSentence } from '../../src/widgets/table/text/table-sentence.js';
import { letterWords, numberIn, reasonOf, same, statusOf } from './sentence-patterns.js';
import { factsOf, type Cell } from './small-reader.js';
import { inWords } from './in-words.js';

/**
 * Reads a file, says all there is to say of it, and holds every number of that against a second reading of the same
 * file. Throws where they differ.
 */
export const checkFigures = (question: FileQuestion, lang: Lang): void => {
  const { dataset } = readIndicator(
    documentOf(question.file),
    'https://data.example/proef.json',
    'https://data.example/',
  );
  const slice = select(dataset, question.query);
  const facts = factsOf(question, lang);
  const [leading] = facts.rows;

  const indicator = indicatorText(slice, lang);
  const sentences = [indicator.sentence, indicator.target, indicator.country];
  for (const phrase of sentences) {
    checkSentences(toPlainText(phrase), facts);
    expectReadable(phrase, lang, 20);
  }
  for (const phrase of [indicator.change, indicator.valuePhrase, indicator.period])
    expectMarked(phrase);
  const latest = leading?.cells[leading.latest];
  if (latest !== undefined)
    must(
      toPlainText(indicator.status ?? []) === statusOf(latest, facts),
      'status of an indicator',
      indicator.status,
    );

  checkValue(slice, facts);
  checkTarget(answerTarget(dataset, question.query), withTarget(question), lang);

  const trend = trendText(slice, lang);
  checkOneSentence(trend.summary, lang);
  checkSentences(toPlainText(trend.summary), facts, summaryPatterns);
  const table = tableSentence(slice, sliceFormatter(slice, lang));
  checkOneSentence(table, lang);
  checkSentences(toPlainText(table), facts, summaryPatterns);
  checkSentences(inWords(trend), facts);
  for (const phrase of trend.inWords) expectReadable(phrase, lang, 20);
  for (const { text } of trend.notes) {
    expectMarked(text);
    must(longestSentence(toPlainText(text)) <= 20, 'a long note', toPlainText(text));
  }
  expectUncertaintyMentioned(inWords(trend), question, facts, lang);
  checkAll(slice, facts);
};

/** What a target is held against: one row, with all the periods up to the last. */
const withTarget = ({ file, query }: FileQuestion): FileQuestion => ({
  file,
  query: {
    ...query,
    filters: { ...query.filters, gender: query.filters['gender'] ?? ['T'] },
    split: null,
    period: { kind: 'all' },
  },
});

const checkTarget = (answer: TargetAnswer, question: FileQuestion, lang: Lang): void => {
  const facts = factsOf(question, lang);
  const text = targetAnswerText(answer, lang);
  checkOneSentence(text.summary, lang);
  checkSentences(toPlainText(text.summary), facts, summaryPatterns);
  for (const phrase of text.inWords) {
    checkSentences(toPlainText(phrase), facts, heldTargetPatterns);
    expectReadable(phrase, lang, 20);
  }
  const all = inWords(text);
  must(wordsIn(all) <= 75, 'more than 75 words', all);
  for (const pattern of requiredPatterns(facts))
    must(pattern.test(all), `nothing of ${String(pattern)}`, all);
  for (const { text: note } of text.notes) expectMarked(note);

  const table = targetAnswerTable(answer, lang, 'X');
  const distances = distancesOf(facts);
  const given = distances.some((distance) => distance !== null);
  must(
    /Verschil|Difference/.test(toPlainText(table.columns[2]?.head ?? [])) === given,
    'whether a table tells distances',
    table.columns,
  );
  if (!given) return;
  distances.forEach((distance, i) => {
    const cell = table.rows[i]?.cells[1];
    if (distance === null)
      must(cell?.text === '' && cell.spoken !== null, 'a distance that may not be told', cell);
    else
      must(
        same(numberIn(cell?.text, facts), distance) && cell?.text.startsWith('+') === distance > 0,
        'distance in a table',
        [cell, distance],
      );
  });
};

/** A figure in a sentence of the author's: number, period and change, each by itself. */
const checkValue = (slice: Slice, facts: ReturnType<typeof factsOf>): void => {
  const valueOf = (format: ValueFormat): string => {
    const { text: rich, remark } = valueText(slice, facts.lang, format);
    expectMarked(rich);
    must(
      toPlainText(remark) === (format === 'period' || status === '' ? '' : ` (${status})`),
      'remark on a value',
      toPlainText(remark),
    );
    return toPlainText(rich);
  };
  const lead = facts.rows[0];
  const end = facts.periods.length - 1;
  const latest = lead?.cells[lead.latest];
  const status = latest === undefined ? '' : statusOf(latest, facts);
  must(
    valueOf('period') === facts.periods[latest === undefined ? end : (lead?.latest ?? end)]?.label,
    'period of a value',
    valueOf('period'),
  );
  if (latest === undefined) {
    const last = lead?.cells[end] as Cell;
    const reason = last.value === null ? reasonOf(last, facts) : letterWords[facts.lang].w;
    for (const format of ['number', 'change'] as const)
      must(valueOf(format) === reason, 'why there is no value', valueOf(format));
    return;
  }
  must(
    same(numberIn(valueOf('number').replace('%', ''), facts), latest.written),
    'number of a value',
    valueOf('number'),
  );
  must(valueOf('number').endsWith('%') === facts.share, 'unit of a value', valueOf('number'));
  const change = valueOf('change');
  // It says nothing of a target: there is no room for that in a sentence of somebody else's.
  const aimless = { ...facts, file: { ...facts.file, targets: [] } };
  if (lead?.before)
    checkSentences(`${facts.lang === 'nl' ? 'Dat is' : 'That is'} ${change}.`, aimless);
  else
    must(
      /^(niet te vergelijken met|not comparable with) /.test(change),
      'change of a value',
      change,
    );
};

/** What is not certain is in the summary, wherever it is in the data. */
const expectUncertaintyMentioned = (
  summary: string,
  _: FileQuestion,
  { rows }: ReturnType<typeof factsOf>,
  lang: Lang,
): void => {
  const words = { nl: { p: 'voorlopig', e: 'geschat', u: 'betrouwbaar', f: 'verwachting' }, en: { p: 'provisional', e: 'estimated', u: 'reliable', f: 'forecast' } }; // prettier-ignore
  for (const letter of ['p', 'e', 'u', 'f'] as const) {
    const found = rows.some(({ cells }) =>
      cells.some(({ value, letters }) => value !== null && letters.includes(letter)),
    );
    must(!found || summary.includes(words[lang][letter]), `summary without ${letter}`, summary);
  }
  const margin = rows[0]?.cells[rows[0].latest]?.margin;
  must(!margin || /marge|margin/i.test(summary), 'summary without the margin', summary);
};

const expectReadable = (phrase: RichText, lang: Lang, most: number): void => {
  const text = toPlainText(phrase);
  expectMarked(phrase);
  must(!forbidden(lang).test(text), 'a word that judges, explains or points', text);
  must(!/[%–−+]|-\d/.test(text), 'a sign where words belong', text);
  must(!/undefined|NaN|null|\s\s|\s[.,:]|\.\.|\(\)/.test(text), 'something left over', text);
  must(longestSentence(text) <= most, 'a long sentence', text);
};

const must = (truth: boolean, what: string, found: unknown): void => {
  if (!truth) throw new Error(`${what}: ${JSON.stringify(found)}`);
};
