import { select } from '../../src/model/select.js';
import { readIndicator } from '../../src/sources/monitor-indicator.js';
import { indicatorText } from '../../src/text/indicator-text.js';
import type { Lang } from '../../src/text/lang.js';
import { plain, type Phrase } from '../../src/text/phrase.js';
import { trendText } from '../../src/text/trend-text.js';
import { documentOf, type Asked } from './any-file.js';
import { checkAll, expectMarked } from './read-back.js';
import { forbidden, longestSentence, wordsIn } from './reading.js';
import { checkSentences } from './recompute.js';
import { statusOf } from './sentence-patterns.js';
import { toldOf } from './small-reader.js';

/** Reads a file, says all there is to say of it, and holds every number of that against a second reading of the same file. Throws where they differ. */
export const checkFigures = (asked: Asked, lang: Lang): void => {
  const { dataset } = readIndicator(documentOf(asked.file), 'https://data.example/proef.json', 'https://data.example/');
  const slice = select(dataset, asked.query);
  const told = toldOf(asked, lang);
  const [leading] = told.rows;

  const indicator = indicatorText(slice, lang);
  const sentences = [indicator.sentence, indicator.target, indicator.country];
  for (const phrase of sentences) {
    checkSentences(plain(phrase), told);
    expectReadable(phrase, lang, 20);
  }
  for (const phrase of [indicator.change, indicator.valuePhrase, indicator.period]) expectMarked(phrase);
  const latest = leading?.cells[leading.latest];
  if (latest !== undefined) must(plain(indicator.status ?? []) === statusOf(latest, told), 'status of an indicator', indicator.status);

  const trend = trendText(slice, lang);
  checkSentences(plain(trend.summary), told);
  expectReadable(trend.summary, lang, 20);
  must(wordsIn(plain(trend.summary)) <= 60, 'more than 60 words', plain(trend.summary));
  for (const { text } of trend.notes) {
    expectMarked(text);
    must(longestSentence(plain(text)) <= 20, 'a long note', plain(text));
  }
  expectUncertaintyTold(plain(trend.summary), asked, told, lang);
  checkAll(slice, told);
};

/** What is not certain is in the summary, wherever it is in the data. */
const expectUncertaintyTold = (summary: string, _: Asked, { rows }: ReturnType<typeof toldOf>, lang: Lang): void => {
  const words = { nl: { p: 'voorlopig', e: 'geschat', u: 'betrouwbaar', f: 'verwachting' }, en: { p: 'provisional', e: 'estimated', u: 'reliable', f: 'forecast' } }; // prettier-ignore
  for (const letter of ['p', 'e', 'u', 'f'] as const) {
    const found = rows.some(({ cells }) => cells.some(({ value, letters }) => value !== null && letters.includes(letter)));
    must(!found || summary.includes(words[lang][letter]), `summary without ${letter}`, summary);
  }
  const margin = rows[0]?.cells[rows[0].latest]?.margin;
  must(!margin || /marge|margin/i.test(summary), 'summary without the margin', summary);
};

const expectReadable = (phrase: Phrase, lang: Lang, most: number): void => {
  const text = plain(phrase);
  expectMarked(phrase);
  must(!forbidden(lang).test(text), 'a word that judges, explains or points', text);
  must(!/[%–−+]|-\d/.test(text), 'a sign where words belong', text);
  must(!/undefined|NaN|null|\s\s|\s[.,:]|\.\.|\(\)/.test(text), 'something left over', text);
  must(longestSentence(text) <= most, 'a long sentence', text);
};

const must = (truth: boolean, what: string, found: unknown): void => {
  if (!truth) throw new Error(`${what}: ${JSON.stringify(found)}`);
};
