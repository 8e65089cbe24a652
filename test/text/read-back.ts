import type { Slice } from '../../src/model/slice.js';
import { csvText, type CsvForm } from '../../src/text/csv-text.js';
import { toPlainText, type RichText } from '../../src/text/rich-text.js';
import { readOut } from '../../src/text/read-out.js';
import { tableText } from '../../src/text/table-text.js';
import { provenanceText } from '../../src/text/provenance-text.js';
import { numberIn, reasonOf, same, statusOf } from './sentence-patterns.js';
import {
  clean,
  labelOf,
  scaled,
  targetsOf,
  type Cell,
  type Row,
  type Facts,
} from './small-reader.js';

/**
 * Reads tables, read-outs, files and "why this number?" back, and reckons each figure again from the file alone. What
 * differs throws.
 */
export const checkAll = (slice: Slice, facts: Facts): void => {
  checkTable(slice, facts);
  facts.rows.forEach((row, series) =>
    row.cells.forEach((_, period) => checkCell(slice, facts, series, period)),
  );
  for (const form of ['dutch', 'international'] as const) checkCsv(slice, facts, form);
};

const expect = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth)
    throw new Error(
      `not what the file says: ${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`,
    );
};

const checkTable = (slice: Slice, facts: Facts): void => {
  const table = tableText(slice, facts.lang);
  expect(
    table.rows.length ===
      facts.periods.length + targetsOf(facts).filter(({ applies }) => applies).length,
    'rows',
    table.rows,
  );
  facts.periods.forEach(({ label }, i) => {
    const row = table.rows[i];
    expect(row?.head === label, 'row head', row, label);
    facts.rows.forEach(({ cells, label: series }, s) => {
      const [shownCell, cell] = [row?.cells[s], cells[i]];
      if (!shownCell || !cell) throw new Error('a cell is lacking');
      expect(shownCell.sort === cell.value, 'what a cell is sorted by', shownCell, cell);
      if (cell.value === null) {
        expect(
          shownCell.spoken === reasonOf(cell, facts) && !/^[\d−]/.test(shownCell.text),
          'missing cell',
          shownCell,
          cell,
        );
      } else {
        expect(
          same(numberIn(shownCell.text.replace('%', ''), facts), cell.written),
          'table cell',
          shownCell,
          cell,
        );
        expect(
          (shownCell.spoken ?? '') === statusOf(cell, facts),
          'status of a table cell',
          shownCell,
          cell,
        );
        expect(shownCell.text.endsWith('%') === facts.share, 'unit of a table cell', shownCell);
      }
      checkExtras(
        facts,
        table.columns.map(({ head }) => toPlainText(head)),
        row?.cells.map(({ text }) => text) ?? [],
        cell,
        series,
      );
    });
  });
  targetsOf(facts)
    .filter(({ applies }) => applies)
    .forEach(({ target, row }, i) => {
      const shown = table.rows[facts.periods.length + i];
      const text = shown?.cells[facts.rows.indexOf(row)]?.text ?? '';
      expect(
        same(numberIn(text.replace('%', ''), facts), scaled(target.value, facts.file.unit)),
        'target row',
        shown,
        target,
      );
      expect(
        shown?.head.endsWith(labelOf(facts.file.period.kind, target.period, facts.lang)) === true,
        'head of a target row',
        shown,
      );
    });
};

/** Margin, class, counting and edition: one word for all series of a row, or one per series with its name in front. */
const checkExtras = (
  { lang, file }: Facts,
  heads: readonly string[],
  texts: readonly string[],
  cell: Cell,
  series: string,
): void => {
  const [margin, band, method, edition] =
    lang === 'nl'
      ? ['Marge', 'Klasse', 'Telling', 'Editie']
      : ['Margin', 'Class', 'Count method', 'Edition'];
  const own = (head: string): string | null => {
    const text = texts[heads.indexOf(head) - 1];
    if (text === undefined) return null;
    return text.includes(': ')
      ? (text.split(`${series}: `)[1] ?? '').replace(/, [A-Z].*$/, '')
      : text;
  };
  if (cell.value === null) return;
  const range = own(margin);
  if (range !== null && cell.margin !== null) checkRange(range, cell.margin, lang);
  if (cell.margin !== null) expect(range !== null, 'a margin that the table lacks', cell);
  expect((own(band) ?? '') === className(file, cell, lang), 'class in a table', own(band), cell);
  const definition = own(method);
  if (definition !== null)
    expect(
      definition === `${lang === 'nl' ? 'telling' : 'count'} ${cell.method.charAt(0)}`,
      'counting in a table',
      definition,
      cell,
    );
  const from = own(edition);
  if (from !== null) expect(from === cell.edition, 'edition in a table', from, cell);
};

const checkRange = (
  text: string,
  [lower, upper]: readonly [number, number],
  lang: Facts['lang'],
): void => {
  const [, from, to] =
    /^(?:tussen|between) (.+) (?:en|and) (.+)$/.exec(
      text.replaceAll('%', '').replace(/ (procent|percent)/g, ''),
    ) ?? [];
  expect(
    same(numberIn(from, { lang }), lower) && same(numberIn(to, { lang }), upper),
    'margin',
    text,
    lower,
    upper,
  );
};

const className = ({ bands }: Facts['file'], { written }: Cell, lang: Facts['lang']): string =>
  bands.filter(({ from }) => from <= written).at(-1)?.label[lang] ?? '';

const checkCell = (slice: Slice, facts: Facts, series: number, period: number): void => {
  const row = facts.rows[series] as Row;
  const cell = row.cells[period] as Cell;
  const head = [row.label, facts.periods[period]?.label].filter(Boolean).join(', ');
  const { spoken, shown } = readOut(slice, facts.lang, { series, period }, true);
  const length = spoken.split(' ').length;
  checkReadOut(spoken, head, row, period, facts, true, length);
  checkReadOut(toPlainText(shown), head, row, period, facts, false, length);
  expectMarked(shown);
  const bare = readOut(slice, facts.lang, { series, period }, false).spoken;
  expect(
    spoken === [row.label, bare].filter(Boolean).join(', '),
    'read-out without its series',
    spoken,
    bare,
  );

  const why = new Map(
    provenanceText(slice, facts.lang, { series, period }).rows.map(({ term, detail }) => [
      term,
      toPlainText(detail),
    ]),
  );
  const [number, edition, margin] =
    facts.lang === 'nl' ? ['Getal', 'Editie', 'Marge'] : ['Number', 'Edition', 'Margin'];
  const figure = (why.get(number) ?? '').replace(`${row.label}: `, '');
  if (cell.value === null) expect(figure === reasonOf(cell, facts), 'why no number', figure, cell);
  else
    expect(
      same(numberIn(figure.split(/%| /)[0], facts), cell.written),
      'why this number',
      figure,
      cell,
    );
  expect(
    why.get(edition) ===
      `${cell.edition}${cell.edition === '2020' ? `, 15 ${facts.lang === 'nl' ? 'juni' : 'June'} 2030` : ''}`,
    'edition of a number',
    why.get(edition),
    cell,
  );
  if (cell.margin !== null) checkRange(why.get(margin) ?? '', cell.margin, facts.lang);
};

/**
 * `Vrouwen, 2019: 41.200 studenten, krap, plus 700, voorlopig cijfer, marge tussen 41.000 en 43.000, hoogste cijfer`.
 */
const checkReadOut = (
  text: string,
  head: string,
  row: Row,
  period: number,
  facts: Facts,
  spoken: boolean,
  length: number,
): void => {
  const cell = row.cells[period] as Cell;
  expect(text.startsWith(`${head}: `), 'head of a read-out', text, head);
  const rest = text.slice(head.length + 2);
  if (cell.value === null)
    return expect(rest === reasonOf(cell, facts), 'read-out without a number', text, cell);
  const units =
    facts.lang === 'nl' ? 'procent|studenten|punten|euro' : 'percent|students|points|euros';
  const found = new RegExp(
    `^(?<number>(?:min |minus |−)?[\\d.,]*\\d)(?:%| (?:${units}))(?:, (?<more>.+))?$`,
  ).exec(rest)?.groups;
  if (found === undefined) throw new Error(`unknown read-out “${text}”`);
  expect(same(numberIn(found['number'], facts), cell.written), 'number of a read-out', text, cell);
  expect(!spoken || !/[%–−+]|-\d/.test(text), 'signs in a spoken read-out', text);
  const more = found['more'] ?? '';
  const range =
    /(?:marge|margin) ((?:tussen|between) .+? (?:en|and) (?:min |minus |−)?[\d.,]*\d(?: procent| percent|%)?)/.exec(
      more,
    )?.[1];
  expect(
    (range === undefined) === (cell.margin === null),
    'whether a read-out has a margin',
    text,
    cell,
  );
  if (range !== undefined && cell.margin !== null) checkRange(range, cell.margin, facts.lang);
  // Where the change is that it is counted otherwise, the status does not say so again.
  const counted = more.includes(words[facts.lang].otherCount);
  const status = statusOf(
    counted ? { ...cell, letters: cell.letters.replace('d', '') } : cell,
    facts,
  );
  expect(
    status === '' || `, ${more}`.includes(`, ${status}`),
    'status of a read-out',
    text,
    status,
  );
  const band = className(facts.file, cell, facts.lang);
  expect(band === '' || more.startsWith(band), 'class of a read-out', text, band);
  checkStep(more, row, period, facts, spoken, length);
  checkExtreme(more, row, period, facts);
};

/** A number of people that is kept back for being small may be the lowest. */
const hidesSmall = ({ cells }: Row, { file }: Facts): boolean =>
  ['count', 'index'].includes(file.unit.kind) && cells.some(({ letters }) => letters.includes('s'));

const checkExtreme = (more: string, row: Row, period: number, facts: Facts): void => {
  const numbers = row.cells.flatMap(({ value, letters }, i) =>
    value === null || letters.includes('f') ? [] : [i],
  );
  const values = numbers.map((i) => row.cells[i]?.written ?? NaN);
  const own = row.cells[period]?.written ?? NaN;
  const may =
    numbers.length > 2 &&
    numbers.includes(period) &&
    row.comparableAt.join() === numbers.join() &&
    values.filter((value) => value === own).length === 1;
  const W = words[facts.lang];
  expect(
    more.includes(W.highest) === (may && own === Math.max(...values)),
    'whether a read-out tells the highest figure',
    more,
  );
  expect(
    more.includes(W.lowest) === (may && own === Math.min(...values) && !hidesSmall(row, facts)),
    'whether a read-out tells the lowest figure',
    more,
  );
};

/** `length`: how many words the whole of it has for who hears it. */
const checkStep = (
  more: string,
  row: Row,
  period: number,
  facts: Facts,
  spoken: boolean,
  length: number,
): void => {
  const W = words[facts.lang];
  const from = row.cells.findLastIndex(({ value }, i) => i < period && value !== null);
  const [older, newer] = [row.cells[from], row.cells[period]];
  const adjacent =
    (facts.periods[period]?.ordinal ?? NaN) - (facts.periods[from]?.ordinal ?? NaN) === 1;
  const cut = older !== undefined && row.cut(from, period);
  expect(!more.includes(W.otherCount) || cut, 'a cut that is none', more);
  expect(!cut || more.includes(W.otherCount), 'a cut that a read-out does not tell', more);
  const forecast = `${older?.letters ?? ''}${newer?.letters ?? ''}`.includes('f');
  const by =
    older === undefined || newer === undefined ? NaN : clean(newer.written - older.written);
  const may = older !== undefined && !cut && !forecast;
  const points = facts.lang === 'nl' ? ' procentpunt' : ' percentage points?';
  const sinds = facts.lang === 'nl' ? 'sinds' : 'since';
  const sign = new RegExp(
    `(?:^|, )(${spoken ? 'plus|min|minus' : '\\+|−'}) ?([\\d.,]*\\d)(${points})?(?: ${sinds} (?:het |the )?([^,]+))?(?=,|$)`,
  ).exec(more);
  const unmoved = /(?:hetzelfde als|the same as) (?:in|op|on) (?:het |the )?([^,]+)/.exec(
    more,
  )?.[1];
  const label = facts.periods[from]?.label;
  // Over a gap it is said since when, or nothing where that is too long.
  const since = `${['quarter', 'halfyear'].includes(facts.file.period.kind) ? 'het ' : ''}${label ?? ''}`;
  const added = `plus 0${by !== 0 && facts.share ? { nl: ' procentpunt', en: Math.abs(by) === 1 ? ' percentage point' : ' percentage points' }[facts.lang] : ''} sinds ${since}`;
  const must = may && (adjacent || sign !== null || unmoved !== undefined || length + added.split(' ').length + (by === 0 && facts.lang === 'en' ? 1 : 0) <= 20); // prettier-ignore
  expect((sign !== null) === (must && by !== 0), 'whether a read-out tells a change', more, by);
  expect(
    (sign?.[4] ?? unmoved ?? label) === label &&
      (adjacent ? sign?.[4] === undefined : !sign || sign[4] !== undefined),
    'since when',
    more,
  );
  expect(
    (unmoved !== undefined) === (must && !adjacent && by === 0),
    'that nothing changed over a gap',
    more,
  );
  expect(
    more.includes(W.unchanged) === (may && adjacent && by === 0),
    'whether a read-out tells that nothing changed',
    more,
    by,
  );
  if (sign === null) return;
  expect(
    same(numberIn(sign[2], facts), Math.abs(by)) &&
      (sign[1] === 'plus' || sign[1] === '+') === by > 0,
    'change of a read-out',
    more,
    by,
  );
  expect((sign[3] !== undefined) === facts.share, 'unit of a change', more);
};

const words = {
  nl: {
    otherCount: 'andere telling',
    unchanged: 'gelijk gebleven',
    highest: 'hoogste cijfer',
    lowest: 'laagste cijfer',
  },
  en: {
    otherCount: 'different count',
    unchanged: 'no change',
    highest: 'highest figure',
    lowest: 'lowest figure',
  },
} as const;

const checkCsv = (slice: Slice, facts: Facts, form: CsvForm): void => {
  const { lang, file, periods, rows } = facts;
  const [head = [], ...lines] = parseCsv(
    csvText([slice], lang, form).text,
    form === 'dutch' ? ';' : ',',
  );
  expect(lines.length === periods.length * rows.length, 'rows of a file', lines.length);
  const column = (name: string): number => head.findIndex(({ text }) => text === name);
  const names = csvHeads[lang];
  // The measure stands right before the status.
  const at = column(names.status) - 1;
  lines.forEach((line, n) => {
    const cell = rows[n % rows.length]?.cells[Math.floor(n / rows.length)] as Cell;
    const field = (name: string): { readonly text: string; readonly quoted: boolean } =>
      line[column(name)] ?? { text: '', quoted: false };
    const value = (one: { readonly text: string }): number | null =>
      one.text === ''
        ? null
        : Number(`${one.text.replace(form === 'dutch' ? ',' : '.', '.')}e${-file.unit.multiplier}`);
    const number = line[at] ?? { text: '?', quoted: true };
    expect(value(number) === cell.value && !number.quoted, 'number in a file', number, cell);
    expect(
      field(names.status).text ===
        (cell.value === null ? reasonOf(cell, facts) : statusOf(cell, facts)),
      'status in a file',
      line,
      cell,
    );
    expect(field(names.edition).text === cell.edition, 'edition in a file', line, cell);
    const bounds = cell.margin?.map((bound) => clean(bound * 10 ** -file.unit.multiplier)) ?? [
      null,
      null,
    ];
    expect(
      value(field(names.from)) === bounds[0] && value(field(names.to)) === bounds[1],
      'margin in a file',
      line,
      cell,
    );
    expect(line[0]?.text === periods[Math.floor(n / rows.length)]?.label, 'period in a file', line);
  });
};

const csvHeads = {
  nl: { status: 'Status', edition: 'Editie', from: 'Marge vanaf', to: 'Marge tot en met' },
  en: { status: 'Status', edition: 'Edition', from: 'Margin from', to: 'Margin to' },
} as const;

export interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

/** Reads RFC 4180 back, character by character. */
export const parseCsv = (text: string, separator: string): readonly (readonly Field[])[] => {
  expect(text.startsWith('\uFEFF'), 'a byte order mark', text.slice(0, 3));
  const rows: Field[][] = [];
  let row: Field[] = [];
  let i = 1;
  while (i < text.length) {
    const field =
      text[i] === '"' ? /"((?:[^"]|"")*)"/y : new RegExp(`([^${separator}"\\r\\n]*)`, 'y');
    field.lastIndex = i;
    const [whole = '', inner = ''] = field.exec(text) ?? [];
    i += whole.length;
    row.push({ text: inner.replaceAll('""', '"'), quoted: whole.startsWith('"') });
    if (text[i] === separator) i += 1;
    else if (text.startsWith('\r\n', i)) {
      rows.push(row);
      row = [];
      i += 2;
    } else throw new Error(`broken off at ${i}: ${JSON.stringify(text.slice(i - 20, i + 20))}`);
  }
  return rows;
};

/** A number stands in a piece of its own; "rounded to 0" is the name of a status. */
export const expectMarked = (phrase: RichText): void => {
  for (const { text, figure } of phrase)
    expect(figure || !/\d/.test(text.replace(/(naar|to) 0/g, '')), 'a number among words', phrase);
};
