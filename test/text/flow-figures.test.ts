import fc from 'fast-check';
import { flow, type Flow } from '../../src/widgets/flow/model/flow.js';
import { waysOf } from '../../src/widgets/flow/model/flow-ways.js';
import { readQuery } from '../../src/model/read-query.js';
import { readIndicator } from '../data/read-indicator.js';
import { flowReadOut } from '../../src/widgets/flow/text/flow-read-out.js';
import { flowTable } from '../../src/widgets/flow/text/flow-table.js';
import { flowText } from '../../src/widgets/flow/text/flow-text.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText } from '../../src/text/rich-text.js';
import {
  anyFlow,
  flowDocument,
  genders,
  tracks,
  ways,
  type FlowCell,
  type FlowTable,
  type FlowTableRow,
  type To,
} from './any-flow.js';
import { checkNumbers, checkOneSentence } from './one-sentence.js';
import { expectMarked } from './read-back.js';
import { forbidden, longestSentence, sentencesOf } from './reading.js';
import { letterWords } from './sentence-patterns.js';
import { runsHere } from '../support/cases.js';
import { inWords } from './in-words.js';

/**
 * Files with everything that may be special, read by the widget and once more here, from the table that they were made
 * of: each number of each sentence, read-out and cell has to be found there, and nothing that is a sum over groups is
 * ever said.
 */
describe('every figure of a progression', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`is the one in the file, in ${lang}`, () => {
      fc.assert(
        fc.property(anyFlow(), (table) => check(table, lang)),
        { seed: 5, numRuns: runsHere(600), includeErrorInReport: true },
      );
    });
  }
});

interface FlowFacts {
  readonly lang: Lang;
  readonly table: FlowTable;
  /** Index of the one period. */
  readonly at: number;
  readonly groups: readonly Group[];
}

interface Group {
  readonly name: string;
  readonly rows: readonly FlowTableRow[];
}

const must = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth) throw new Error(`${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`);
};

const check = (table: FlowTable, lang: Lang): void => {
  const { dataset } = readIndicator(
    flowDocument(table),
    'https://data.example/proef.json',
    'https://data.example/',
  );
  const found = flow(dataset, readQuery({ split: '@groups @to' }));
  const facts = factsOf(table, lang);
  must(found.period.code === table.years[facts.at], 'the period', found.period.code, table);

  const said = flowText(found, lang);
  const { notes } = said;
  checkOneSentence(said.summary, lang);
  checkNumbers(
    toPlainText(said.summary),
    table.rows
      .flatMap(({ cells }) => cells[facts.at]?.value ?? NaN)
      .concat(Number(table.years[facts.at])),
    lang,
  );
  const text = inWords(said);
  checkSummary(text, facts);
  said.inWords.forEach(expectMarked);
  for (const foundSentence of [text, ...notes.map((note) => toPlainText(note.text))]) {
    must(
      !forbidden(lang).test(foundSentence),
      'a word that judges, explains or points',
      foundSentence,
    );
    must(
      !/undefined|NaN|null|\s\s|\s[.,:]|\.\.|\(\)/.test(foundSentence),
      'something left over',
      foundSentence,
    );
    must(longestSentence(foundSentence) <= 20, 'a long sentence', foundSentence);
  }
  must(!/[%–−+]|-\d/.test(text), 'a sign where words belong', text);
  checkTable(found, facts);
  checkReadOuts(found, facts);
};

/** The latest period of which more than half is published, else the latest of those of which most is. */
const factsOf = (table: FlowTable, lang: Lang): FlowFacts => {
  const published = table.years.map((_, i) => {
    const cells = table.rows.map(({ cells }) => cells[i] as FlowCell);
    const actual = ({ value, letter }: FlowCell): boolean => value !== null && letter !== 'f';
    return cells.some(actual)
      ? cells.filter((cell) => actual(cell) || 'scz'.includes(cell.letter)).length
      : 0;
  });
  const half = published.findLastIndex((count) => count > table.rows.length / 2);
  const groups = new Map<string, FlowTableRow[]>();
  for (const track of ['bb', 'tl'] as const)
    for (const gender of ['T', 'M', 'F'] as const)
      for (const row of table.rows.filter((one) => one.track === track && one.gender === gender)) {
        const name = `${tracks[track][lang]}, ${genders[gender][lang]}`;
        groups.set(name, [...(groups.get(name) ?? []), row]);
      }
  return {
    lang,
    table,
    at: half >= 0 ? half : published.lastIndexOf(Math.max(...published)),
    groups: [...groups].map(([name, rows]) => ({ name, rows })),
  };
};

const written = (value: number, { lang, table }: FlowFacts): string =>
  value.toLocaleString(lang === 'nl' ? 'nl' : 'en', {
    minimumFractionDigits: table.decimals,
    maximumFractionDigits: table.decimals,
  });
const percent = (value: number, facts: FlowFacts): string =>
  `${written(value, facts)} ${facts.lang === 'nl' ? 'procent' : 'percent'}`;
const cellOf = (row: FlowTableRow, { at }: FlowFacts): FlowCell => row.cells[at] as FlowCell;
const reason = ({ letter }: FlowCell, { lang }: FlowFacts): string =>
  letter === 's'
    ? { nl: 'klein aantal, niet openbaar', en: 'small number, not public' }[lang]
    : letterWords[lang][letter as 'm'];
const shareOf = (row: FlowTableRow, facts: FlowFacts): string => {
  const cell = cellOf(row, facts);
  return cell.value === null ? reason(cell, facts) : percent(cell.value, facts);
};
/** Destinations but that of all together, unless the file holds no other. */
const parts = (rows: readonly FlowTableRow[], { table }: FlowFacts): readonly FlowTableRow[] =>
  table.rows.some(({ to }) => to !== 'any') ? rows.filter(({ to }) => to !== 'any') : rows;
const sumOf = (rows: readonly FlowTableRow[], facts: FlowFacts): number =>
  Math.round(
    parts(rows, facts).reduce((all, row) => all + (cellOf(row, facts).value ?? 0), 0) * 10,
  ) / 10;
const isOver = (rows: readonly FlowTableRow[], facts: FlowFacts): boolean =>
  sumOf(rows, facts) >
  100 +
    (parts(rows, facts).length > 1
      ? (parts(rows, facts).length / 2) * 10 ** -facts.table.decimals
      : 0) +
    1e-9;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const checkSummary = (text: string, facts: FlowFacts): void => {
  const { lang, table, groups } = facts;
  const year = table.years[facts.at] ?? '';
  const many = groups.length > 1;
  const names = groups.map(({ name }) => escaped(name)).join('|');
  const items = (row: FlowTableRow): string => `${shareOf(row, facts)} (${ways[row.to][lang]})`;
  const numbers = table.rows.filter((row) => cellOf(row, facts).value !== null);
  const lacking = groups.filter(({ rows }) =>
    parts(rows, facts).every((row) => cellOf(row, facts).value === null),
  ).length;
  const first = groups.flatMap(({ rows }) => parts(rows, facts))[0]?.to;
  const compared = comparedOf(facts, first);
  const [most, least] = [
    Math.max(...compared.map(({ value }) => value)),
    Math.min(...compared.map(({ value }) => value)),
  ];
  const whoIs = (value: number): string => {
    const of = compared.filter((one) => one.value === value).map(({ name }) => name);
    return of.length > 2
      ? { nl: `${of.length} groepen`, en: `${of.length} groups` }[lang]
      : of.join('; ');
  };
  const W = sentences[lang];
  const overs = groups.filter(({ rows }) => isOver(rows, facts)).length;
  let group: Group | undefined;
  for (const sentence of sentencesOf(text)) {
    const named = new RegExp(`^(${names}): (.+?)( in ${year})?$`).exec(sentence);
    const more = /^(.+ \(.+\))$/.exec(sentence);
    const own = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    if (sentence === W.eachWhole) must(many, 'groups', text);
    else if (sentence === W.whole) must(!many, 'one group', text);
    else if (sentence === W.tooMuchShort(overs))
      must(overs > 0, 'groups of more than a whole', text);
    else if (sentence === W.tooMuch)
      must(
        groups.some(({ rows }) => isOver(rows, facts)),
        'more than a whole',
        text,
      );
    else if (named !== null && named[2]?.startsWith(W.together)) {
      const over = groups.find(({ name }) => name === named[1]);
      must(
        over !== undefined &&
          named[2] === `${W.together} ${percent(sumOf(over.rows, facts), facts)}${W.after}` &&
          isOver(over.rows, facts),
        'a sum',
        sentence,
      );
    } else if (!many && sentence.toLowerCase().startsWith(W.together))
      must(
        sentence.toLowerCase() ===
          `${W.together} ${percent(sumOf(table.rows, facts), facts)}${W.after}`,
        'a sum',
        sentence,
      );
    else if (sentence === W.lacking(lacking))
      must(many && lacking > 0, 'groups without a number', text);
    else if (own.includes(W.highest)) {
      must(
        compared.length > 2 &&
          sentence.endsWith(`${W.highest} ${percent(most, facts)} in ${year} (${whoIs(most)})`),
        'the highest share',
        sentence,
        compared,
      );
    } else if (own.startsWith(W.lowest))
      must(
        sentence === `${W.lowestCapital} ${percent(least, facts)} (${whoIs(least)})`,
        'the lowest share',
        sentence,
        compared,
      );
    else if (first !== undefined && sentence === ways[first][lang])
      must(compared.length > 2, 'a destination before its ends', sentence);
    else if (sentence.startsWith(W.apart))
      must(
        groups.some(({ name }) => sentence.includes(name)) || /\d/.test(sentence),
        'apart',
        sentence,
      );
    else if (W.editions.test(sentence))
      must(
        new Set(numbers.map((row) => cellOf(row, facts).edition)).size > 1,
        'editions',
        sentence,
      );
    else if (W.status.test(sentence))
      checkStatus(
        sentence,
        numbers.map((row) => cellOf(row, facts).letter),
        facts,
      );
    else {
      if (named !== null) group = groups.find(({ name }) => name === named[1]);
      else if (!many) group = groups[0];
      must(
        group !== undefined && (named !== null || more !== null || !many),
        'a sentence of a group',
        sentence,
        text,
      );
      let rest = (named?.[2] ?? sentence).replace(new RegExp(` in ${year}$`), '');
      const own = [...(group?.rows ?? [])].map(items).sort((a, b) => b.length - a.length);
      // With one group, its name is not said.
      while (rest !== '') {
        const item = own.find((one) => rest.toLowerCase().startsWith(one.toLowerCase()));
        must(item !== undefined, 'a share that is not in the file', rest, sentence, own);
        rest = rest.slice(item?.length ?? 0).replace(/^, /, '');
      }
    }
  }
  const leading = groups.filter(({ rows }) =>
    parts(rows, facts).some((row) => row.to === first && cellOf(row, facts).value !== null),
  );
  must(
    text.includes(W.apart) === (many && compared.length < leading.length),
    'whether it is told that not all can be compared',
    text,
  );
  must(text.includes(year), 'the period is not told', text);
  for (const { rows } of groups) {
    const sum = sumOf(rows, facts);
    if (isOver(rows, facts) && groups.filter((one) => isOver(one.rows, facts))[0]?.rows === rows)
      must(
        text.includes(percent(sum, facts)) || text.includes(W.tooMuchShort(overs)),
        'a sum that is not told',
        text,
      );
  }
  for (const letter of ['p', 'e', 'f']) {
    const statusWords = {
      nl: { p: 'voorlopig', e: 'geschat', f: 'verwachting' },
      en: { p: 'provisional', e: 'estimated', f: 'forecast' },
    }[lang];
    must(
      !numbers.some((row) => cellOf(row, facts).letter === letter) ||
        text.includes(statusWords[letter as 'p']),
      'a status that is not told',
      text,
      letter,
    );
  }
};

/**
 * Numbers of the first destination that may be held against one another: of the kind that most are of, the first of
 * equals.
 */
const comparedOf = (
  facts: FlowFacts,
  to: To | undefined,
): readonly { readonly name: string; readonly value: number }[] => {
  const all = facts.groups.flatMap(({ name, rows }) => {
    const row = parts(rows, facts).find((one) => one.to === to);
    const cell = row && cellOf(row, facts);
    return cell?.value == null
      ? []
      : [{ name, value: cell.value, kind: `${cell.edition} ${cell.letter === 'f'}` }];
  });
  const counts = [...new Set(all.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: all.filter((one) => one.kind === kind).length,
  }));
  const most = counts.find(
    ({ count }) => count === Math.max(...counts.map((one) => one.count)),
  )?.kind;
  return all.filter(({ kind }) => kind === most);
};

const checkStatus = (sentence: string, letters: readonly string[], { lang }: FlowFacts): void => {
  const found = {
    p: ['voorlopig', 'provisional'],
    e: ['geschat', 'estimated'],
    f: ['een verwachting', 'a forecast'],
  } as const;
  const all = (['p', 'e', 'f'] as const).filter((letter) =>
    sentence.includes(found[letter][lang === 'nl' ? 0 : 1]),
  );
  must(
    all.every((letter) => letters.includes(letter)),
    'a status that no figure has',
    sentence,
    letters,
  );
  if (/^(Alle|All|Dit|This)/.test(sentence))
    must(
      letters.every((letter) => letter === all[0]),
      'a status that not all have',
      sentence,
      letters,
    );
};

const checkTable = (found: Flow, facts: FlowFacts): void => {
  const { lang, groups } = facts;
  const table = flowTable(found, lang, 'x');
  must(table.rows.length === groups.length, 'rows', table.rows);
  const columns = table.columns.map(({ head }) => toPlainText(head));
  groups.forEach(({ name, rows }, i) => {
    const row = table.rows[i];
    must(row?.head === name, 'row head', row?.head, name);
    for (const to of ['tech', 'mbo', 'havo', 'any'] as const) {
      const at = columns.indexOf(ways[to][lang]);
      const own = rows.find((one) => one.to === to);
      must(at >= 1 || own === undefined, 'a column that is lacking', to, columns);
      if (at < 1) continue;
      const cell = row?.cells[at - 1];
      const known = own && cellOf(own, facts);
      if (known?.value == null)
        must(
          cell?.kind === 'missing' &&
            cell.spoken === reason(known ?? { value: null, letter: 'm', edition: '2020' }, facts),
          'missing cell',
          cell,
          known,
        );
      else
        must(
          cell?.text === `${written(known.value, facts)}%` &&
            (cell.spoken ?? '') === letterName(known, facts),
          'cell',
          cell,
          known,
        );
    }
  });
};

const letterName = ({ letter }: FlowCell, { lang }: FlowFacts): string =>
  letter === '.' ? '' : letterWords[lang][letter as 'p'];

const checkReadOuts = (found: Flow, facts: FlowFacts): void => {
  const { lang, groups, table, at } = facts;
  const all = waysOf(found);
  groups.forEach(({ name, rows }, step) =>
    all.forEach(({ id }, way) => {
      const { spoken, shown } = flowReadOut(found, lang, { step, way }, true);
      expectMarked(shown);
      must(!/[%–−+]|-\d/.test(spoken), 'signs in a spoken read-out', spoken);
      const row = rows.find(({ to }) => to === id);
      const cell = row && cellOf(row, facts);
      const where = all.length > 1 ? `${ways[id as To][lang]}, ` : '';
      const head = `${where}${name}, ${table.years[at]}: `;
      must(spoken.startsWith(head), 'head of a read-out', spoken, head);
      const rest = spoken.slice(head.length);
      if (cell?.value == null)
        return must(
          rest === reason(cell ?? { value: null, letter: 'm', edition: '2020' }, facts),
          'no number',
          spoken,
        );
      const whom = lang === 'nl' ? 'van leerlingen met een diploma' : 'of pupils with a diploma';
      must(
        rest.startsWith(`${percent(cell.value, facts)} ${whom}`),
        'share and whole',
        spoken,
        cell,
      );
      must(
        shown.some(({ text, figure }) => figure && text === `${written(cell.value ?? 0, facts)}%`),
        'the share for the eye',
        toPlainText(shown),
      );
      const earlier = row?.cells.slice(0, at) ?? [];
      const from = earlier.findLastIndex(({ value, letter }) => value !== null && letter !== 'f');
      const before = earlier[from];
      // Nothing is compared over another counting, nor over a number in between that was counted so.
      const between = earlier.slice(from).filter(({ value }) => value !== null);
      const may =
        before?.value != null &&
        cell.letter !== 'f' &&
        (table.alike || between.every(({ edition }) => edition === cell.edition));
      const by = Math.round((cell.value - (before?.value ?? 0)) * 10) / 10;
      const points = (size: number): string =>
        `${written(size, facts)} ${lang === 'nl' ? 'procentpunt' : size === 1 && table.decimals === 0 ? 'percentage point' : 'percentage points'}`;
      const change =
        by === 0
          ? lang === 'nl'
            ? 'hetzelfde als'
            : 'the same as'
          : `${points(Math.abs(by))} ${lang === 'nl' ? (by > 0 ? 'meer' : 'minder') : by > 0 ? 'more' : 'less'}`;
      must(rest.includes(`, ${change}`) === may, 'whether a change is told', spoken, before, cell);
    }),
  );
};

const sentences = {
  nl: {
    eachWhole: 'Elke groep telt apart als 100 procent',
    whole: '100 procent staat voor: leerlingen met een diploma',
    tooMuch: 'Dat is meer dan de hele groep',
    together: 'de aandelen zijn samen',
    after: '',
    tooMuchShort: (count: number) =>
      `Van ${count} ${count === 1 ? 'groep' : 'groepen'} zijn de aandelen samen meer dan 100 procent`,
    lacking: (count: number) =>
      `Van ${count} ${count === 1 ? 'groep' : 'groepen'} is hier geen cijfer`,
    highest: 'et hoogste aandeel was',
    lowest: 'het laagste aandeel was',
    lowestCapital: 'Het laagste aandeel was',
    apart: 'Niet te vergelijken met de andere: ',
    editions: /^(De cijfers komen uit|Uit) 2 edities$/,
    status: /^(Alle cijfers zijn|Sommige cijfers zijn|Dit cijfer is) /,
  },
  en: {
    eachWhole: 'Each group counts as 100 percent by itself',
    whole: '100 percent stands for: pupils with a diploma',
    tooMuch: 'That is more than the whole group',
    together: 'the shares are',
    after: ' together',
    tooMuchShort: (count: number) =>
      `The shares of ${count} ${count === 1 ? 'group' : 'groups'} are more than 100 percent together`,
    lacking: (count: number) =>
      `Of ${count} ${count === 1 ? 'group' : 'groups'} there is no figure here`,
    highest: 'he highest share was',
    lowest: 'the lowest share was',
    lowestCapital: 'The lowest share was',
    apart: 'Not comparable with the others: ',
    editions: /^(The figures come from|From) 2 editions$/,
    status: /^(All figures are|Some figures are|This figure is) /,
  },
} as const;
