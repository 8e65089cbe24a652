import {
  letterWords,
  numberIn,
  reasonOf,
  same,
  statusOf,
  type Found,
  type Pattern,
} from './sentence-patterns.js';
import {
  clean,
  labelOf,
  scaled,
  targetsOf,
  type Cell,
  type Facts,
  type Row,
} from './small-reader.js';

/** The one sentence above a trend, a table and a target, and when it is true. A status stands behind its number. */

const noun = {
  nl: '(?:aantal(?: studenten)?|aandeel|cijfer)',
  en: '(?:number(?: of students)?|share|figure)',
} as const;
const whoNl = '(?:[Bb]ij|[Ii]n) (?<who>[A-Za-z]+)';
const whoEn = '(?:[Ff]or|[Ii]n) (?<who>(?:the )?[A-Za-z]+)';
const status = (name: string): string => `(?: \\((?<${name}>[a-z][^;]*?)\\))?`;

/** Opens with who it is about; else it is about the first row, or the total. */
const opened = (verb: string): string =>
  `(?:${whoNl} ${verb} het ${noun.nl}|Het ${noun.nl} ${verb.replace('<verb>', '<verb2>')})`;
const openedEn = (verb: string): string => `(?:${whoEn} the|The) ${noun.en} ${verb}`;

const rowOf = (f: Found, t: Facts): Row | undefined =>
  f['who'] === undefined
    ? t.rows[0]
    : t.rows.find(({ label }) => label.toLowerCase() === f['who']?.toLowerCase());

const at = (row: Row | undefined, i: number): Cell | undefined => row?.cells[i];

const says = (
  cell: Cell | undefined,
  number: string | undefined,
  said: string | undefined,
  t: Facts,
): boolean =>
  cell !== undefined &&
  same(numberIn(number, t), cell.written) &&
  (statusOf(cell, t) === (said ?? '') || /voorbehoud|reservations/.test(said ?? ''));

const label = (i: number | undefined, t: Facts): string | undefined => t.periods[i ?? -1]?.label;

export const summaryPatterns: readonly Pattern[] = [
  {
    nl: `${opened('(?<verb>steeg|daalde)')} met #N(?<pp> procentpunt)? sinds (?:het )?#P, naar #N#U in (?:het )?#P${status('s1')}`,
    en: `${openedEn('(?<verb>rose|fell)')} by #N(?<pp> percentage points?)? since (?:the )?#P, to #N#U in (?:the )?#P${status('s1')}`,
    holds: (f, t) => {
      const row = rowOf(f, t);
      const [from] = row?.comparableAt ?? [];
      const [first, last] = [at(row, from ?? -1), at(row, row?.latest ?? -1)];
      const by = clean((last?.written ?? NaN) - (first?.written ?? NaN));
      const up = ['steeg', 'rose'].includes(f['verb'] ?? f['verb2'] ?? '');
      return (
        row?.course === (up ? 'rose' : 'fell') &&
        same(Math.abs(by), numberIn(f['n1'], t)) &&
        by > 0 === up &&
        t.share === (f['pp'] !== undefined) &&
        f['p1'] === label(from, t) &&
        f['p2'] === label(row.latest, t) &&
        says(last, f['n2'], f['s1'], t)
      );
    },
  },
  {
    nl: `(?:${whoNl} (?:bleef|ging) het ${noun.nl}|Het ${noun.nl} (?:bleef|ging)) (?<how>vrijwel gelijk|op en neer): #N#U in (?:het )?#P${status('s1')}, #N#U in (?:het )?#P${status('s2')}`,
    en: `${openedEn('(?<how>hardly changed|went up and down)')}: #N#U in (?:the )?#P${status('s1')}, #N#U in (?:the )?#P${status('s2')}`,
    holds: (f, t) => {
      const steady = ['vrijwel gelijk', 'hardly changed'].includes(f['how'] ?? '');
      return bothEnds(f, t) && rowOf(f, t)?.course === (steady ? 'steady' : 'fluctuated');
    },
  },
  {
    nl: `In (?:het )?#P was het ${noun.nl}(?: ${whoNl})? #N#U${status('s1')}, in (?:het )?#P #N#U${status('s2')}`,
    en: `In (?:the )?#P the ${noun.en}(?: ${whoEn})? was #N#U${status('s1')}, in (?:the )?#P #N#U${status('s2')}`,
    holds: (f, t) => bothEnds(f, t) && rowOf(f, t)?.course === null,
  },
  {
    nl: `(?:${whoNl} was het ${noun.nl}|Het ${noun.nl} was|Het laatste cijfer (?<first>van de eerste reeks )?is) #N#U in (?:het )?#P${status('s1')}`,
    en: `(?:(?:${whoEn} the|The) ${noun.en} was|The latest figure (?<first>of the first series )?is) #N#U in (?:the )?#P${status('s1')}`,
    holds: (f, t) => {
      const row = rowOf(f, t);
      return (
        f['p1'] === label(row?.latest, t) && says(at(row, row?.latest ?? -1), f['n1'], f['s1'], t)
      );
    },
  },
  {
    nl: '(?:Van (?<who>[a-z]+) is geen cijfer bekend|Er is(?: in (?:het )?#P)? geen cijfer bekend|Het cijfer(?: van (?<who2>[a-z]+))? is(?: in (?:het )?#P)? (?<reason>.+?))(?:; (?<goal>.+))?',
    en: '(?:No figure is available(?: for (?<who>[a-z]+))?(?: in (?:the )?#P)?|The figure(?: for (?<who2>[a-z]+))? is (?<reason>.+?)(?: in (?:the )?#P)?)(?:; (?<goal>.+))?',
    holds: (f, t) => {
      const row = rowOf({ who: f['who'] ?? f['who2'] }, t);
      const reasons = (row?.cells ?? []).map((cell) =>
        cell.value === null ? reasonOf(cell, t) : letterWords[t.lang].w,
      );
      const said =
        { 'niet openbaar': 'geheim', 'not public': 'confidential', 'klein en niet openbaar': 'klein aantal, niet openbaar', 'small and not public': 'small number, not public' }[f['reason'] ?? ''] ?? f['reason'] ?? letterWords[t.lang].m; // prettier-ignore
      return row?.latest === -1 && reasons.includes(said);
    },
  },
  {
    nl: `(?:In (?:het )?#P (?:was|waren) het #N#U${status('s1')}|${whoNl} (?:was|waren) het #N#U${status('s2')} in (?:het )?#P|Eerste reeks: in (?:het )?#P was het #N#U${status('s3')})(?:, (?:#N(?<pp> procentpunt)? (?<way>meer|minder) dan in (?:het )?#P|(?<same>hetzelfde) als in (?:het )?#P))?`,
    en: `(?:In (?:the )?#P it was #N#U${status('s1')}|${whoEn} it was #N#U${status('s2')} in (?:the )?#P|First series: in (?:the )?#P it was #N#U${status('s3')})(?:, (?:#N(?<pp> percentage points?)? (?<way>more|fewer|less) than in (?:the )?#P|(?<same>the same) as in (?:the )?#P))?`,
    holds: (f, t) => {
      const row = rowOf(f, t);
      const cell = at(row, row?.latest ?? -1);
      const when = f['p1'] ?? f['p2'] ?? f['p3'];
      if (when !== label(row?.latest, t)) return false;
      if (!says(cell, f['n1'] ?? f['n2'] ?? f['n3'], f['s1'] ?? f['s2'] ?? f['s3'], t))
        return false;
      if (f['way'] === undefined && f['same'] === undefined) return true;
      const before = row?.before ?? null;
      const by = clean((cell?.written ?? NaN) - (before?.written ?? NaN));
      if ((f['p4'] ?? f['p5']) !== before?.label) return false;
      if (f['same'] !== undefined) return by === 0;
      const up = ['meer', 'more'].includes(f['way'] ?? '');
      return (
        same(Math.abs(by), numberIn(f['n4'], t)) &&
        by > 0 === up &&
        t.share === (f['pp'] !== undefined)
      );
    },
  },
  {
    nl: `In (?:het )?#P (?:was|waren) het #N#U${status('s1')}; (?:het doel voor (?:het )?#P (?:(?:is|was) (?<rule>ten minste|ten hoogste|precies) #N#U|(?<apart>is hier niet mee te vergelijken))|(?<none>er is geen doel bij dit cijfer))`,
    en: `In (?:the )?#P it was #N#U${status('s1')}; (?:the target for (?:the )?#P (?:(?:is|was) (?<rule>at least|at most|exactly) #N#U|(?<apart>cannot be compared with it))|(?<none>this figure has no target))`,
    holds: (f, t) => {
      const row = t.rows[0];
      const cell = at(row, row?.latest ?? -1);
      if (f['p1'] !== label(row?.latest, t) || !says(cell, f['n1'], f['s1'], t)) return false;
      if (f['none'] !== undefined)
        return t.file.targets.length === 0 || targetsOf(t).every(({ applies }) => !applies);
      const named = t.file.targets.filter(
        ({ period }) => labelOf(t.file.period.kind, period, t.lang) === f['p2'],
      );
      if (f['apart'] !== undefined) return named.length > 0;
      return named.some(
        ({ value, rule }) =>
          same(scaled(value, t.file.unit), numberIn(f['n2'], t)) &&
          rules[t.lang][rule] === f['rule'],
      );
    },
  },
];

const rules = {
  nl: { atleast: 'ten minste', atmost: 'ten hoogste', equals: 'precies' },
  en: { atleast: 'at least', atmost: 'at most', equals: 'exactly' },
} as const;

const bothEnds = (f: Found, t: Facts): boolean => {
  const row = rowOf(f, t);
  const [from] = row?.comparableAt ?? [];
  return (
    row !== undefined &&
    row.comparableAt.length > 1 &&
    f['p1'] === label(from, t) &&
    f['p2'] === label(row.latest, t) &&
    says(at(row, from ?? -1), f['n1'], f['s1'], t) &&
    says(at(row, row.latest), f['n2'], f['s2'], t)
  );
};
