import { cellAt, breakdownRows } from '../../src/widgets/breakdown/model/breakdown-rows.js';
import { breakdown } from '../../src/widgets/breakdown/model/breakdown.js';
import { readQuery } from '../../src/model/read-query.js';
import { readIndicator } from '../data/read-indicator.js';
import { breakdownReadOut } from '../../src/widgets/breakdown/text/breakdown-read-out.js';
import { breakdownTable } from '../../src/widgets/breakdown/text/breakdown-table.js';
import { breakdownText } from '../../src/widgets/breakdown/text/breakdown-text.js';
import { breakdownFormatter } from '../../src/widgets/breakdown/text/breakdown-formatter.js';
import { breakdownProvenance } from '../../src/widgets/breakdown/text/breakdown-provenance.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { partsDocument, type PartsQuestion } from './any-parts.js';
import { checkPartsNotes, totalName } from './parts-notes.js';
import { checkPartsSentences, reasonOf, restName } from './parts-sentences.js';
import {
  partsFacts,
  type PartsFacts,
  type Percent,
  type FactBar,
  type FactCell,
} from './parts-facts.js';
import { checkNumbers, checkOneSentence } from './one-sentence.js';
import { expectMarked } from './read-back.js';
import { forbidden, longestSentence } from './reading.js';
import { letterWords, numberIn, same } from './sentence-patterns.js';
import { inWords } from './in-words.js';

/** Reads a file, says all there is to say of its parts, and holds every number of that against a second reading. */
export const checkParts = (question: PartsQuestion, lang: Lang): void => {
  const { dataset } = readIndicator(
    partsDocument(question.file),
    'https://data.example/proef.json',
    'https://data.example/',
  );
  const query = readQuery({
    split: question.by ? 'part track' : 'part',
    ...(question.chosen.length > 0 && { filter: `part=${question.chosen.join(',')}` }),
    ...(question.last > 0 && { period: `last-${question.last}` }),
  });
  const fact = breakdown(dataset, query, question.layout);
  const facts = partsFacts(question, lang);
  must(
    fact.refused === facts.refused && fact.layout === facts.layout,
    'layout',
    fact.refused,
    fact.layout,
    facts,
  );
  must(
    fact.parts.map(({ id }) => id).join() === facts.parts.join(),
    'parts',
    fact.parts,
    facts.parts,
  );
  must(
    fact.columns.length === facts.bars.length && fact.leading === facts.leading,
    'bars',
    fact.leading,
    facts,
  );

  const text = breakdownText(fact, lang, true, 1);
  checkOneSentence(text.summary, lang);
  checkNumbers(
    toPlainText(text.summary),
    facts.bars
      .flatMap(({ cells, total, whole, year }) => [
        ...[...cells, total].flatMap(({ written, percent }) => [written, percent?.size ?? NaN]),
        whole ?? NaN,
        Number(year),
      ])
      // The limit of small numbers that are withheld.
      .concat(5)
      .concat(facts.courses.flatMap((course) => course?.ends ?? []))
      .concat(facts.refused === null ? [] : differencesOf(facts)),
    lang,
  );
  const summary = inWords(text);
  text.inWords.forEach(expectMarked);
  must(!forbidden(lang).test(summary), 'a word that judges, explains or points', summary);
  must(!/[%–−+<>]|-\d/.test(summary), 'a sign where words belong', summary);
  must(!/undefined|NaN|null|\s\s|\s[.,:]|\.\.|\(\)/.test(summary), 'something left over', summary);
  must(longestSentence(summary) <= 20, 'a long sentence', summary);
  if (facts.refused === null || question.by) {
    checkPartsSentences(summary, facts);
    const { total, whole, cells } = facts.bars[facts.leading] as FactBar;
    // Where there is room and nothing to warn of, the course of the first part is told.
    const certain = facts.mentioned.every(
      ({ value, letters, edition, margin }) =>
        value === null || (letters === '' && edition === '2019' && margin === null),
    );
    const course = certain && cells.length < 3 && facts.parts[0] !== 'c' && isTellable(facts);
    must(!course || /het aandeel|the share/.test(summary), 'no course', summary, facts.courses);
    must(
      summary !== '' || (Number.isNaN(total.written) && whole === null && cells.length > 3),
      'nothing said',
      summary,
    );
  } else checkCourse(summary, facts);

  checkPartsNotes(
    text.notes.map(({ lead, text: note }) => {
      expectMarked(note);
      must(longestSentence(toPlainText(note)) <= 20, 'a long note', toPlainText(note));
      return `${lead} ${toPlainText(note)}`.trim();
    }),
    facts,
  );

  const formatter = breakdownFormatter(fact, lang);
  const rows = breakdownRows(fact);
  const table = breakdownTable(fact, formatter, 'Kop');
  const turned = fact.columns.length === 1;
  const shares = facts.bars.some(({ whole }) => whole !== null);
  const hasRest = facts.bars.some(({ rest }) => rest !== null);
  const hasTotal = facts.bars.some(({ total }) => total.cell !== null);
  const wanted = [
    ...facts.parts.map((_, i) => i),
    ...(hasRest ? ['rest'] : []),
    ...(hasTotal ? ['total'] : []),
  ];
  must(rows.join() === wanted.join(), 'rows', rows, wanted);
  rows.forEach((row, r) => {
    facts.bars.forEach((bar, column) => {
      const cell =
        row === 'rest' ? bar.rest : row === 'total' ? bar.total : (bar.cells[row] ?? null);
      const name =
        row === 'rest'
          ? restName(lang)
          : row === 'total'
            ? totalName(facts)
            : (facts.names[row] ?? '');
      const named = breakdownReadOut(fact, row, column, { row: true, column: true }, formatter);
      expectMarked(named.shown);
      for (const [readOutText, spoken] of [
        [named.spoken, true],
        [toPlainText(named.shown), false],
      ] as const)
        checkReadOut(readOutText, `${name}, ${bar.name}: `, cell, bar, facts, spoken);
      const line = turned ? table.rows[r] : table.rows[column];
      must(line?.head === (turned ? name : bar.name), 'head of a row', line, name, bar.name);
      checkCell(line?.cells[turned ? 0 : r]?.text ?? '', cell, facts);
      const share = turned ? line?.cells[1] : line?.cells[rows.length + r];
      must(
        (share === undefined) === (!shares || (row === 'total' && !turned)),
        'whether there is a share in the table',
        line,
      );
      if (share !== undefined)
        must(share.text === percentText(cell?.percent ?? null), 'share in the table', share, cell);
      const why = breakdownProvenance(fact, row, column, formatter, 'Kop').rows.map(({ detail }) =>
        toPlainText(detail),
      );
      const source = cellAt(fact, row, column)?.observation ?? null;
      if (cell !== null && row === 'rest')
        must(same(numberIn((why[0] ?? '').replace(`${name}: `, '').split(/ /)[0], facts), cell.written), 'why this remainder', why, cell);
      else if (source?.value != null)
        must(why.some((one) => one === source.pointer) && same(numberIn((why[0] ?? '').split(': ').at(-1)?.split(/[ %]/)[0], facts), cell?.written ?? NaN), 'why this number', why, cell); // prettier-ignore
    });
  });
  checkChart(text.chart, facts);
};

const percentText = (percent: Percent | null): string =>
  percent === null ? '' : `${percent.sign}${percent.size}%`;

/** Whether the course of the first part fits a sentence of 20 words: bounds take more. */
const isTellable = ({ courses, bars, leading }: PartsFacts): boolean => {
  const [course] = courses;
  return (
    course != null && [course.from, leading].every((at) => bars[at]?.cells[0]?.percent?.sign === '')
  );
};

const words = {
  nl: {
    of: 'van',
    blank: 'leeg',
    computed: 'berekend',
    less: 'minder dan ',
    more: 'meer dan ',
    percent: 'procent',
  },
  en: {
    of: 'of',
    blank: 'blank',
    computed: 'computed',
    less: 'less than ',
    more: 'more than ',
    percent: 'percent',
  },
} as const;

const unit = '(?: studenten| euro| punten| students| euros| points)?';
const number = '(?:min |minus |−)?[\\d.,]*\\d';

const checkReadOut = (
  readOutText: string,
  head: string,
  cell: FactCell | null,
  bar: FactBar,
  facts: PartsFacts,
  spoken: boolean,
): void => {
  const W = words[facts.lang];
  must(readOutText.startsWith(head), 'head of a read-out', readOutText, head);
  const rest = readOutText.slice(head.length);
  must(!spoken || !/[%–−+<>]|-\d/.test(readOutText), 'signs in a spoken read-out', readOutText);
  if (cell === null) return must(rest === W.blank, 'a read-out of nothing', readOutText);
  if (Number.isNaN(cell.written))
    return must(rest === reasonOf(cell, facts), 'reason of a read-out', readOutText, cell);
  const percent = spoken ? `(?<p>(?:${W.less}|${W.more})?\\d+ ${W.percent})` : '(?<p>[<>]?\\d+%)';
  const pattern =
    facts.layout === 'share'
      ? `^(?:${percent}, )?(?<n>${number})(?: ${W.of} (?<w>${number}))?${unit}(?:, (?<more>.+))?$`
      : `^(?<n>${number})${unit}(?:, ${percent} ${W.of} (?<w>${number}))?(?:, (?<more>.+))?$`;
  const found = new RegExp(pattern).exec(rest)?.groups;
  must(
    found !== undefined && same(numberIn(found['n'], facts), cell.written),
    'number of a read-out',
    readOutText,
    cell,
  );
  const { size = NaN, sign = '' } = cell.percent ?? {};
  const share = spoken
    ? `${{ '<': W.less, '>': W.more, '': '' }[sign]}${size} ${W.percent}`
    : `${sign}${size}%`;
  must(
    found?.['p'] === (cell.percent === null ? undefined : share),
    'share of a read-out',
    readOutText,
    cell,
  );
  must(
    cell.percent === null
      ? found?.['w'] === undefined
      : same(numberIn(found?.['w'], facts), bar.whole ?? NaN),
    'whole of a read-out',
    readOutText,
    bar,
  );
  const more = `, ${found?.['more'] ?? ''},`;
  must(
    (cell.cell === null) === more.includes(`, ${W.computed},`),
    'whether a read-out says that it was computed',
    readOutText,
    cell,
  );
  for (const letter of cell.cell?.letters ?? '')
    must(
      more.includes(letterWords[facts.lang][letter as 'p']),
      'status of a read-out',
      readOutText,
      cell,
    );
  const margin = cell.cell?.margin ?? null;
  const range = new RegExp(`, (?:tussen|between) (${number}) (?:en|and) (${number}),`).exec(more);
  must(
    (range === null) === (margin === null),
    'whether a read-out has a margin',
    readOutText,
    cell,
  );
  const scale = 10 ** facts.question.file.unit.multiplier;
  if (range !== null && margin !== null)
    must(
      same(numberIn(range[1], facts), margin[0] * scale) &&
        same(numberIn(range[2], facts), margin[1] * scale),
      'margin of a read-out',
      readOutText,
      margin,
    );
};

const checkCell = (text: string, cell: FactCell | null, facts: PartsFacts): void => {
  if (cell === null) return must(text === '', 'a cell of nothing', text);
  const [shown = '', range] = text.split(' (');
  if (Number.isNaN(cell.written))
    return must(!/^−?\d/.test(text), 'a number where there is none', text, cell);
  must(same(numberIn(shown, facts), cell.written), 'number in a table', text, cell);
  must(
    (range === undefined) === ((cell.cell?.margin ?? null) === null),
    'margin in a table',
    text,
    cell,
  );
};

/** What any two figures of one part differ by. */
const differencesOf = ({ bars, parts }: PartsFacts): readonly number[] =>
  [...parts, 'total'].flatMap((_, part) => {
    const values = bars.map(({ cells, total }) => (cells[part] ?? total).written);
    return values.flatMap((one) => values.map((other) => Math.abs(one - other)));
  });

/** What the picture writes: what each bar is a hundred of, and why there is no number. */
const checkChart = (chart: ReturnType<typeof breakdownText>['chart'], facts: PartsFacts): void => {
  facts.bars.forEach((bar, i) => {
    const column = chart.columns[i];
    must(column?.name === bar.name, 'name of a bar', column, bar);
    const shown = /^(?:samen |together )?([\d.,]*\d)/.exec(column?.whole ?? '')?.[1];
    must(
      bar.whole === null ? column?.whole === '' : same(numberIn(shown, facts), bar.whole),
      'whole of a bar',
      column,
      bar,
    );
    must(
      bar.whole === null || /^(samen|together) /.test(column?.whole ?? '') !== bar.published,
      'whose whole it is',
      column,
      bar,
    );
    must(
      bar.whole === null || (column?.whole ?? '').endsWith('= 100%') === (facts.layout === 'share'),
      'a hundred of what',
      column,
      bar,
    );
    bar.cells.forEach((cell, part) =>
      must(
        column?.missing[part] === (Number.isNaN(cell.written) ? reasonOf(cell, facts) : ''),
        'why there is no number',
        column,
        cell,
      ),
    );
    bar.cells.forEach(({ percent, written }) => {
      if (percent !== null && bar.whole !== null)
        must(
          chart.percent(written / bar.whole) === percentText(percent),
          'share in the picture',
          percent,
          written,
          bar.whole,
        );
    });
  });
};

/**
 * Where nothing may be added up, the course of one row is told, whose sentences are held against the file elsewhere:
 * here each number of them.
 */
const checkCourse = (summary: string, facts: PartsFacts): void => {
  const { file } = facts.question;
  const shown = facts.bars
    .flatMap(({ cells, total }) => [total, ...cells])
    .flatMap(({ written }) => (Number.isNaN(written) ? [] : [written]));
  const bounds = facts.mentioned
    .flatMap(({ margin }) => margin ?? [])
    .map((bound) => bound * 10 ** file.unit.multiplier);
  const differences = shown.flatMap((one) => shown.map((other) => Math.abs(one - other)));
  const relative = shown.flatMap((one) => shown.map((other) => Math.abs(one / other - 1) * 100));
  for (const [text] of summary
    .replace(/\b(20[12]\d)\b|minder dan 5|fewer than 5|rond naar 0|to 0|\d edit/gi, '')
    .matchAll(/(?:min |minus )?[\d.,]*\d/g)) {
    const value = Math.abs(numberIn(text, facts));
    const near = relative.some((one) => Math.abs(one - value) <= 0.051);
    must(
      [...shown, ...bounds, ...differences].some((one) => same(Math.abs(one), value)) || near,
      'a number that the file does not have',
      text,
      summary,
    );
  }
};

const must = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth)
    throw new Error(
      `not what the file says: ${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`,
    );
};
