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
  type Told,
} from './small-reader.js';

/**
 * Reads tables, read-outs, files and "why this number?" back, and reckons each figure again from the file alone. What
 * differs throws.
 */
export const checkAll = (slice: Slice, told: Told): void => {
  checkTable(slice, told);
  told.rows.forEach((row, series) =>
    row.cells.forEach((_, period) => checkCell(slice, told, series, period)),
  );
  for (const form of ['dutch', 'international'] as const) checkCsv(slice, told, form);
};

const expect = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth)
    throw new Error(
      `not what the file says: ${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`,
    );
};

const checkTable = (slice: Slice, told: Told): void => {
  const table = tableText(slice, told.lang);
  expect(
    table.rows.length ===
      told.periods.length + targetsOf(told).filter(({ applies }) => applies).length,
    'rows',
    table.rows,
  );
  told.periods.forEach(({ label }, i) => {
    const row = table.rows[i];
    expect(row?.head === label, 'row head', row, label);
    told.rows.forEach(({ cells, label: series }, s) => {
      const [said, cell] = [row?.cells[s], cells[i]];
      if (!said || !cell) throw new Error('a cell is lacking');
      expect(said.sort === cell.value, 'what a cell is sorted by', said, cell);
      if (cell.value === null) {
        expect(
          said.spoken === reasonOf(cell, told) && !/^[\d−]/.test(said.text),
          'missing cell',
          said,
          cell,
        );
      } else {
        expect(
          same(numberIn(said.text.replace('%', ''), told), cell.written),
          'table cell',
          said,
          cell,
        );
        expect((said.spoken ?? '') === statusOf(cell, told), 'status of a table cell', said, cell);
        expect(said.text.endsWith('%') === told.share, 'unit of a table cell', said);
      }
      checkExtras(
        told,
        table.columns.map(({ head }) => toPlainText(head)),
        row?.cells.map(({ text }) => text) ?? [],
        cell,
        series,
      );
    });
  });
  targetsOf(told)
    .filter(({ applies }) => applies)
    .forEach(({ target, row }, i) => {
      const shown = table.rows[told.periods.length + i];
      const text = shown?.cells[told.rows.indexOf(row)]?.text ?? '';
      expect(
        same(numberIn(text.replace('%', ''), told), scaled(target.value, told.file.unit)),
        'target row',
        shown,
        target,
      );
      expect(
        shown?.head.endsWith(labelOf(told.file.period.kind, target.period, told.lang)) === true,
        'head of a target row',
        shown,
      );
    });
};

/** Margin, class, counting and edition: one word for all series of a row, or one per series with its name in front. */
const checkExtras = (
  { lang, file }: Told,
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
  const counting = own(method);
  if (counting !== null)
    expect(
      counting === `${lang === 'nl' ? 'telling' : 'count'} ${cell.method.charAt(0)}`,
      'counting in a table',
      counting,
      cell,
    );
  const from = own(edition);
  if (from !== null) expect(from === cell.edition, 'edition in a table', from, cell);
};

const checkRange = (
  text: string,
  [lower, upper]: readonly [number, number],
  lang: Told['lang'],
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

const className = ({ bands }: Told['file'], { written }: Cell, lang: Told['lang']): string =>
  bands.filter(({ from }) => from <= written).at(-1)?.label[lang] ?? '';

const checkCell = (slice: Slice, told: Told, series: number, period: number): void => {
  const row = told.rows[series] as Row;
  const cell = row.cells[period] as Cell;
  const head = [row.label, told.periods[period]?.label].filter(Boolean).join(', ');
  const { spoken, shown } = readOut(slice, told.lang, { series, period }, true);
  const length = spoken.split(' ').length;
  checkReadOut(spoken, head, row, period, told, true, length);
  checkReadOut(toPlainText(shown), head, row, period, told, false, length);
  expectMarked(shown);
  const bare = readOut(slice, told.lang, { series, period }, false).spoken;
  expect(
    spoken === [row.label, bare].filter(Boolean).join(', '),
    'read-out without its series',
    spoken,
    bare,
  );

  const why = new Map(
    provenanceText(slice, told.lang, { series, period }).rows.map(({ term, detail }) => [
      term,
      toPlainText(detail),
    ]),
  );
  const [number, edition, margin] =
    told.lang === 'nl' ? ['Getal', 'Editie', 'Marge'] : ['Number', 'Edition', 'Margin'];
  const figure = (why.get(number) ?? '').replace(`${row.label}: `, '');
  if (cell.value === null) expect(figure === reasonOf(cell, told), 'why no number', figure, cell);
  else
    expect(
      same(numberIn(figure.split(/%| /)[0], told), cell.written),
      'why this number',
      figure,
      cell,
    );
  expect(
    why.get(edition) ===
      `${cell.edition}${cell.edition === '2020' ? `, 15 ${told.lang === 'nl' ? 'juni' : 'June'} 2030` : ''}`,
    'edition of a number',
    why.get(edition),
    cell,
  );
  if (cell.margin !== null) checkRange(why.get(margin) ?? '', cell.margin, told.lang);
};

/**
 * `Vrouwen, 2019: 41.200 studenten, krap, plus 700, voorlopig cijfer, marge tussen 41.000 en 43.000, hoogste cijfer`.
 */
const checkReadOut = (
  text: string,
  head: string,
  row: Row,
  period: number,
  told: Told,
  spoken: boolean,
  length: number,
): void => {
  const cell = row.cells[period] as Cell;
  expect(text.startsWith(`${head}: `), 'head of a read-out', text, head);
  const rest = text.slice(head.length + 2);
  if (cell.value === null)
    return expect(rest === reasonOf(cell, told), 'read-out without a number', text, cell);
  const units =
    told.lang === 'nl' ? 'procent|studenten|punten|euro' : 'percent|students|points|euros';
  const found = new RegExp(
    `^(?<number>(?:min |minus |−)?[\\d.,]*\\d)(?:%| (?:${units}))(?:, (?<more>.+))?$`,
  ).exec(rest)?.groups;
  if (found === undefined) throw new Error(`unknown read-out “${text}”`);
  expect(same(numberIn(found['number'], told), cell.written), 'number of a read-out', text, cell);
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
  if (range !== undefined && cell.margin !== null) checkRange(range, cell.margin, told.lang);
  // Where the change is that it is counted otherwise, the status does not say so again.
  const counted = more.includes(words[told.lang].otherCount);
  const status = statusOf(
    counted ? { ...cell, letters: cell.letters.replace('d', '') } : cell,
    told,
  );
  expect(
    status === '' || `, ${more}`.includes(`, ${status}`),
    'status of a read-out',
    text,
    status,
  );
  const band = className(told.file, cell, told.lang);
  expect(band === '' || more.startsWith(band), 'class of a read-out', text, band);
  checkStep(more, row, period, told, spoken, length);
  checkExtreme(more, row, period, told);
};

/** A number of people that is kept back for being small may be the lowest. */
const hidesSmall = ({ cells }: Row, { file }: Told): boolean =>
  ['count', 'index'].includes(file.unit.kind) && cells.some(({ letters }) => letters.includes('s'));

const checkExtreme = (more: string, row: Row, period: number, told: Told): void => {
  const numbers = row.cells.flatMap(({ value, letters }, i) =>
    value === null || letters.includes('f') ? [] : [i],
  );
  const values = numbers.map((i) => row.cells[i]?.written ?? NaN);
  const own = row.cells[period]?.written ?? NaN;
  const may =
    numbers.length > 2 &&
    numbers.includes(period) &&
    row.stretch.join() === numbers.join() &&
    values.filter((value) => value === own).length === 1;
  const W = words[told.lang];
  expect(
    more.includes(W.highest) === (may && own === Math.max(...values)),
    'whether a read-out tells the highest figure',
    more,
  );
  expect(
    more.includes(W.lowest) === (may && own === Math.min(...values) && !hidesSmall(row, told)),
    'whether a read-out tells the lowest figure',
    more,
  );
};

/** `length`: how many words the whole of it has for who hears it. */
const checkStep = (
  more: string,
  row: Row,
  period: number,
  told: Told,
  spoken: boolean,
  length: number,
): void => {
  const W = words[told.lang];
  const from = row.cells.findLastIndex(({ value }, i) => i < period && value !== null);
  const [older, newer] = [row.cells[from], row.cells[period]];
  const adjacent =
    (told.periods[period]?.ordinal ?? NaN) - (told.periods[from]?.ordinal ?? NaN) === 1;
  const cut = older !== undefined && row.cut(from, period);
  expect(!more.includes(W.otherCount) || cut, 'a cut that is none', more);
  expect(!cut || more.includes(W.otherCount), 'a cut that a read-out does not tell', more);
  const forecast = `${older?.letters ?? ''}${newer?.letters ?? ''}`.includes('f');
  const by =
    older === undefined || newer === undefined ? NaN : clean(newer.written - older.written);
  const may = older !== undefined && !cut && !forecast;
  const points = told.lang === 'nl' ? ' procentpunt' : ' percentage points?';
  const sinds = told.lang === 'nl' ? 'sinds' : 'since';
  const sign = new RegExp(
    `(?:^|, )(${spoken ? 'plus|min|minus' : '\\+|−'}) ?([\\d.,]*\\d)(${points})?(?: ${sinds} (?:het |the )?([^,]+))?(?=,|$)`,
  ).exec(more);
  const unmoved = /(?:hetzelfde als|the same as) (?:in|op|on) (?:het |the )?([^,]+)/.exec(
    more,
  )?.[1];
  const label = told.periods[from]?.label;
  // Over a gap it is said since when, or nothing where that is too long.
  const since = `${['quarter', 'halfyear'].includes(told.file.period.kind) ? 'het ' : ''}${label ?? ''}`;
  const added = `plus 0${by !== 0 && told.share ? { nl: ' procentpunt', en: Math.abs(by) === 1 ? ' percentage point' : ' percentage points' }[told.lang] : ''} sinds ${since}`;
  const must = may && (adjacent || sign !== null || unmoved !== undefined || length + added.split(' ').length + (by === 0 && told.lang === 'en' ? 1 : 0) <= 20); // prettier-ignore
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
    same(numberIn(sign[2], told), Math.abs(by)) &&
      (sign[1] === 'plus' || sign[1] === '+') === by > 0,
    'change of a read-out',
    more,
    by,
  );
  expect((sign[3] !== undefined) === told.share, 'unit of a change', more);
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

const checkCsv = (slice: Slice, told: Told, form: CsvForm): void => {
  const { lang, file, periods, rows } = told;
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
        (cell.value === null ? reasonOf(cell, told) : statusOf(cell, told)),
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
