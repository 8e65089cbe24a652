import { comparison } from '../../src/model/comparison.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { compareReadOut, stopsOf } from '../../src/text/compare-read-out.js';
import { compareTable } from '../../src/text/compare-table.js';
import { compareText } from '../../src/widgets/compare/text/compare-text.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { comparedDocument, type ComparisonQuestion } from './any-comparison.js';
import { checkComparisonSentences } from './comparison-sentences.js';
import {
  comparisonFacts,
  targetsFor,
  type ComparisonFacts,
  type FactRow,
} from './comparison-facts.js';
import { mapSentence } from '../../src/text/sentence/compare-sentence.js';
import { sliceFormatter } from '../../src/text/slice-formatter.js';
import { checkComparedSentence } from './compared-sentence.js';
import { checkOneSentence } from './one-sentence.js';
import { expectMarked } from './read-back.js';
import { forbidden, longestSentence } from './reading.js';
import { letterWords, numberIn, same } from './sentence-patterns.js';
import { inWords } from './in-words.js';

/**
 * Reads a file, says all there is to say of its rows beside each other, and holds every number of that against a second
 * reading.
 */
export const checkComparison = (question: ComparisonQuestion, lang: Lang): void => {
  const { dataset } = readIndicator(
    comparedDocument(question.file),
    'https://data.example/proef.json',
    'https://data.example/',
  );
  const query = readQuery({ split: 'region', highlight: question.highlight.join(' ') });
  const compared = comparison(dataset, query, select(dataset, query), {
    sort: question.sort,
    descending: question.descending,
    period: null,
    lang,
  });
  const facts = comparisonFacts(question, lang);
  must(
    compared.ranking.period.code === facts.year,
    'year',
    compared.ranking.period.code,
    facts.year,
  );

  const text = compareText(compared, lang, {
    form: 'bars',
    axisCut: false,
    rows: compared.ranking.rows.length,
  });
  checkOneSentence(text.summary, lang);
  const onMap = mapSentence(compared, sliceFormatter(compared.slice, lang));
  checkOneSentence(onMap, lang);
  for (const sentence of [text.summary, onMap]) checkComparedSentence(toPlainText(sentence), facts);
  const summary = inWords(text);
  text.inWords.forEach(expectMarked);
  must(!forbidden(lang).test(summary), 'a word that judges, explains or points', summary);
  must(!/[%–−+]|-\d/.test(summary), 'a sign where words belong', summary);
  must(!/undefined|NaN|null|\s\s|\s[.,:]|\.\.|\(\)/.test(summary), 'something left over', summary);
  must(longestSentence(summary) <= 20, 'a long sentence', summary);
  checkComparisonSentences(summary, facts);
  for (const note of text.notes) {
    expectMarked(note.text);
    must(longestSentence(toPlainText(note.text)) <= 20, 'a long note', toPlainText(note.text));
  }

  const stops = stopsOf(compared);
  const wanted = [...(facts.whole === null ? [] : [facts.whole]), ...inOrder(facts)];
  must(stops.length === wanted.length, 'stops', stops.length, wanted.length);
  const table = compareTable(compared, lang, 'Kop');
  const heads = table.columns.map(({ head }) => toPlainText(head));
  wanted.forEach((row, i) => {
    const spoken = compareReadOut(compared, lang, i, true).spoken;
    expectMarked(compareReadOut(compared, lang, i, false).shown);
    checkReadOut(spoken, row, facts);
    checkRow(
      table.rows[i]?.head ?? '',
      table.rows[i]?.cells.map(({ text: cell }) => cell) ?? [],
      heads,
      row,
      facts,
    );
  });
};

/** Rows as they must stand, whole left out. */
const inOrder = ({ rows, question: { sort, descending } }: ComparisonFacts): readonly FactRow[] => {
  const way = descending ? -1 : 1;
  if (sort === 'file') return descending ? [...rows].reverse() : rows;
  const bare = ({ name }: FactRow): string => name.replace(/^'t /, '');
  const named = [...rows].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  if (sort === 'name') return descending ? named.reverse() : named;
  const group = ({ rank, apart }: FactRow): number => (rank !== null ? 0 : apart !== null ? 1 : 2);
  return named.sort(
    (a, b) => group(a) - group(b) || (Number.isNaN(a.written) ? 0 : way * (a.written - b.written)),
  );
};

const words = {
  nl: { place: 'plaats', tied: 'gedeelde ', none: 'geen plaats', of: ' van ', than: 'dan Nederland', sameAs: 'hetzelfde als Nederland', more: 'meer', point: ' procentpunt', target: 'dan het doel voor', at: 'gelijk aan het doel voor', apart: { count: 'anders geteld', edition: 'uit een andere editie', forecast: 'verwachting' }, unit: '(?: procent| studenten| punten)', heads: ['Plaats', 'Verschil met Nederland', 'Klasse', 'Doel', 'Telling', 'Editie'] }, // prettier-ignore
  en: { place: 'place', tied: 'joint ', none: 'no place', of: ' of ', than: 'than the Netherlands', sameAs: 'the same as the Netherlands', more: 'more', point: ' percentage points?', target: 'than the target for', at: 'equal to the target for', apart: { count: 'counted differently', edition: 'from another edition', forecast: 'forecast' }, unit: '(?: percent| students| points)', heads: ['Place', 'Difference from the Netherlands', 'Class', 'Target', 'Count method', 'Edition'] }, // prettier-ignore
} as const;

const checkReadOut = (spoken: string, row: FactRow, facts: ComparisonFacts): void => {
  const W = words[facts.lang];
  const head = `${row.name}, ${facts.year}: `;
  must(spoken.startsWith(head), 'head of a read-out', spoken, head);
  const rest = spoken.slice(head.length);
  if (row.cell.value === null)
    return must(rest === reasonOf(row, facts), 'reason of a read-out', spoken);
  const found = new RegExp(`^((?:min |minus )?[\\d.,]*\\d)${W.unit}?(?:, (.+))?$`).exec(rest);
  must(
    found !== null && same(numberIn(found[1], facts), row.written),
    'number of a read-out',
    spoken,
    row,
  );
  const more = `, ${found?.[2] ?? ''},`;
  must(!/[%–−+]|-\d/.test(spoken), 'signs in a spoken read-out', spoken);
  const own = row.code !== 'NL01';
  const place =
    row.rank === null
      ? null
      : `, ${row.equals > 1 ? W.tied : ''}${W.place} ${row.rank}${W.of}${facts.ranked.length},`;
  must(
    !own || facts.ranked.length < 2 || place === null || more.includes(place),
    'place of a read-out',
    spoken,
    place,
  );
  must(own || !more.includes(W.place), 'a place of the whole', spoken);
  must(
    (row.apart !== null) === more.includes(`, ${W.none} (`),
    'whether a read-out says that there is no place',
    spoken,
    row,
  );
  must(
    row.apart === null || more.includes(`(${W.apart[row.apart]})`),
    'why there is no place',
    spoken,
    row,
  );
  const by = new RegExp(`, ([\\d.,]*\\d)(${W.point})? (\\w+) ${W.than},`).exec(more);
  must(
    (by !== null) === (row.by !== null && row.by !== 0),
    'whether a difference is told',
    spoken,
    row,
  );
  must(more.includes(W.sameAs) === (row.by === 0), 'whether an equal is told', spoken, row);
  if (by !== null && row.by !== null) {
    must(
      same(numberIn(by[1], facts), Math.abs(row.by)) && (by[3] === W.more) === row.by > 0,
      'difference of a read-out',
      spoken,
      row,
    );
    must((by[2] !== undefined) === facts.share, 'unit of a difference', spoken);
  }
  const open = targetsFor(facts, row).filter(
    ({ applies, period }) => applies && period >= facts.year && !row.cell.letters.includes('f'),
  );
  const goals = [
    ...more.matchAll(
      new RegExp(
        `, (?:([\\d.,]*\\d)(?:${W.point})? (\\w+) ${W.target}|${W.at}) (\\d{4})(?=,)`,
        'g',
      ),
    ),
  ];
  must(goals.length === open.length, 'targets of a read-out', spoken, open);
  open.forEach(({ amount, period }, i) => {
    const goal = goals[i];
    const distance = row.written - amount;
    must(
      goal?.[3] === period &&
        same(
          goal[1] === undefined ? 0 : numberIn(goal[1], facts),
          Math.abs(Number(distance.toFixed(6))),
        ),
      'distance to a target',
      spoken,
      amount,
    );
  });
  for (const letter of row.cell.letters) {
    const word = letterWords[facts.lang][letter as keyof (typeof letterWords)['nl']];
    must(more.includes(word), 'status of a read-out', spoken, word);
  }
  must(
    (row.cell.margin !== null) === /, (marge|margin) /.test(more),
    'margin of a read-out',
    spoken,
  );
  const band = facts.question.file.bands.filter(({ from }) => from <= row.written).at(-1)?.label[
    facts.lang
  ];
  must(
    !own || band === undefined || more.startsWith(`, ${band},`),
    'class of a read-out',
    spoken,
    band,
  );
};

const checkRow = (
  head: string,
  cells: readonly string[],
  heads: readonly string[],
  row: FactRow,
  facts: ComparisonFacts,
): void => {
  must(head === row.name, 'head of a row', head, row.name);
  const [place, difference, band, , , edition] = words[facts.lang].heads;
  const of = (name: string): string | null =>
    cells[heads.findIndex((one) => one === name || one.startsWith(`${name} (`)) - 1] ?? null;
  const number = (text: string | null): number => numberIn((text ?? '').replace('%', ''), facts);
  if (row.cell.value !== null)
    must(same(number(cells[0] ?? ''), row.written), 'number in a table', cells, row);
  else must(!/^[\d−]/.test(cells[0] ?? ''), 'a number where there is none', cells, row);
  if (facts.ranked.length > 1)
    must(of(place) === (row.rank === null ? '' : String(row.rank)), 'place in a table', cells, row);
  else must(of(place) === null, 'places of one row', heads);
  const by = of(difference);
  must(
    (by ?? '') === '' ? row.by === null : row.by !== null && same(number(by), row.by),
    'difference in a table',
    cells,
    row,
  );
  const label = Number.isNaN(row.written)
    ? undefined
    : facts.question.file.bands.filter(({ from }) => from <= row.written).at(-1)?.label[facts.lang];
  if (facts.question.file.bands.length > 0)
    must(of(band) === (label ?? ''), 'class in a table', cells, label);
  const shown = of(edition);
  if (shown !== null)
    must(
      shown === (row.cell.value === null ? '' : row.cell.edition),
      'edition in a table',
      cells,
      row,
    );
};

const reasonOf = ({ cell }: FactRow, { lang, question }: ComparisonFacts): string =>
  cell.letters === 's' && question.file.unit.kind !== 'count'
    ? { nl: 'klein aantal, niet openbaar', en: 'small number, not public' }[lang]
    : letterWords[lang][cell.letters as keyof (typeof letterWords)['nl']];

const must = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth)
    throw new Error(
      `not what the file says: ${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`,
    );
};
