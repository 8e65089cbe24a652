import {
  clean,
  codeAt,
  labelOf,
  ordinalOf,
  scaled,
  targetsOf,
  type Cell,
  type Row,
  type Facts,
} from './small-reader.js';

export type Found = Readonly<Record<string, string | undefined>>;

/** A sentence in both languages, and when it is true. */
export interface Pattern {
  readonly nl: string;
  readonly en: string;
  readonly holds: (found: Found, facts: Facts) => boolean;
}

/** A number that was read, in the language of the text. */
export const numberIn = (text: string | undefined, { lang }: Pick<Facts, 'lang'>): number => {
  const digits = (text ?? '').replace(/^(minus|min|−|plus|\+) ?/i, '');
  const value = Number(
    lang === 'nl' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''),
  );
  return /^(min|−)/i.test(text ?? '') ? -value : value;
};

export const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** What a status is called, by its letter in the file. */
export const letterWords = {
  nl: { p: 'voorlopig', q: 'nader voorlopig', r: 'herzien', e: 'geschat', f: 'verwachting', u: 'minder betrouwbaar', d: 'anders geteld', o: 'afgerond naar 0', x: 'gemerkt door de uitgever (x)', m: 'geen cijfer bekend', c: 'geheim', s: 'minder dan 5', z: 'niet van toepassing', w: 'nog niet gepubliceerd' }, // prettier-ignore
  en: { p: 'provisional', q: 'revised provisional', r: 'revised', e: 'estimated', f: 'forecast', u: 'less reliable', d: 'counted differently', o: 'rounded to 0', x: 'marked by the publisher (x)', m: 'no figure available', c: 'confidential', s: 'fewer than 5', z: 'not applicable', w: 'not yet published' }, // prettier-ignore
} as const;

type Letter = keyof (typeof letterWords)['nl'];

/** Why a cell has no number. A small number of people is told by its limit, a small share is not. */
export const reasonOf = (cell: Cell, { lang, file }: Facts): string =>
  cell.letters === 's' && file.unit.kind !== 'count'
    ? { nl: 'klein aantal, niet openbaar', en: 'small number, not public' }[lang]
    : letterWords[lang][cell.letters as Letter];

/** All that there is to say of the status of a number. */
export const statusOf = (cell: Cell, { lang }: Facts): string =>
  [...cell.letters].map((letter) => letterWords[lang][letter as Letter]).join(', ');

const lead = (facts: Facts): Row => facts.rows[0] as Row;

const rowOf = (facts: Facts, label: string | undefined): Row =>
  facts.rows.find((row) => label !== undefined && row.label === label) ?? lead(facts);

const cellAt = (row: Row, at: number): Cell | undefined => row.cells[at];

const latest = (row: Row): Cell | undefined => cellAt(row, row.latest);

const indexOf = (facts: Facts, label: string | undefined): number =>
  facts.periods.findIndex((period) => period.label === label);

const isMore = (word: string | undefined): boolean => word === 'meer' || word === 'more';

/** Whether a list of periods in a sentence stands for exactly these, given by their ordinals. */
const lists = (text: string | undefined, ordinals: readonly number[], facts: Facts): boolean => {
  const { lang, periods, file } = facts;
  const { kind } = file.period;
  const [and, to, some] =
    lang === 'nl' ? [' en ', ' tot en met ', 'enkele perioden'] : [' and ', ' to ', 'some periods'];
  if (text === some) return ordinals.length > 2;
  const [first = 0, last = 0] = [periods[0]?.ordinal, periods.at(-1)?.ordinal];
  const all = new Map(
    range(first, last).map((ordinal) => [labelOf(kind, codeAt(kind, ordinal), lang), ordinal]),
  );
  const bare = (text ?? '').replace(/(^|, | en | and )(het|the) /g, '$1').replaceAll(to, '~');
  const named = bare.split(new RegExp(`, |${and}`)).flatMap((piece) => {
    const [from = NaN, until = from] = piece.split('~').map((label) => all.get(label) ?? NaN);
    return Number.isNaN(from) ? [NaN] : range(from, until);
  });
  return named.join() === ordinals.join();
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Shown periods with a number that one of these letters stands with. */
const withLetters = ({ periods, rows }: Facts, letters: string): readonly number[] =>
  periods.flatMap(({ ordinal }, i) => (rows.some(({ cells }) => cells[i]?.value !== null && [...letters].some((one) => cells[i]?.letters.includes(one))) ? [ordinal] : [])); // prettier-ignore

const uncertain: Readonly<Record<string, string>> = {
  voorlopig: 'pq',
  geschat: 'e',
  'minder betrouwbaar': 'u',
  'een verwachting': 'f',
  provisional: 'pq',
  estimated: 'e',
  'less reliable': 'u',
  'a forecast': 'f', // prettier-ignore
};

/** Both ends of what a sentence compares; without periods of its own it speaks of those of the first row. */
const spanHolds = (f: Found, facts: Facts): boolean => {
  const row = rowOf(facts, f['who']);
  const { comparableAt } = row;
  const own =
    f['p1'] === undefined
      ? lead(facts).comparableAt
      : [indexOf(facts, f['p1']), indexOf(facts, f['p2'])];
  return (
    comparableAt.length > 1 &&
    own[0] === comparableAt[0] &&
    own.at(-1) === comparableAt.at(-1) &&
    same(numberIn(f['n1'], facts), cellAt(row, comparableAt[0] ?? -1)?.written ?? NaN) &&
    same(numberIn(f['n2'], facts), latest(row)?.written ?? NaN)
  );
};

/** Rounded to one decimal. */
const near = (exact: number, shown: number): boolean => Math.abs(exact - shown) <= 0.0501;

const noun = {
  nl: '[Hh]et (?:aantal|aantal studenten|aandeel|cijfer)',
  en: '[Tt]he (?:number|number of students|share|figure)',
};
const who = '(?:(?<who>[A-Z][a-z]+): )?';
const subject = {
  nl: 'Instroom in techniek(?: \\([^)]+\\))?',
  en: 'Entrants in technology(?: \\([^)]+\\))?',
};

const indicatorPatterns: readonly Pattern[] = [
  {
    nl: `(?<subject>${subject.nl}): #N#U in (?:het )?#P`,
    en: `(?<subject>${subject.en}): #N#U in (?:the )?#P`,
    holds: (f, t) =>
      f['subject'] === t.heading &&
      indexOf(t, f['p1']) === lead(t).latest &&
      same(numberIn(f['n1'], t), latest(lead(t))?.written ?? NaN),
  },
  {
    nl: '(?:Dat is er|Dat zijn er|Dat is) #N(?<pp> procentpunt)? (?<way>meer|minder) dan in (?:het )?#P(?: \\((?<sign>plus|min) #N procent\\))?(?:, (?<goal>naar het doel toe|van het doel af))?',
    en: 'That is #N(?<pp> percentage points?)? (?<way>more|fewer|less) than in (?:the )?#P(?: \\((?<sign>plus|minus) #N percent\\))?(?:, (?<goal>towards the target|away from the target))?',
    holds: (f, t) => {
      const now = latest(lead(t))?.written ?? NaN;
      const { written: then, label } = lead(t).before ?? { written: NaN, label: '' };
      const up = isMore(f['way']);
      const relative =
        f['n2'] === undefined ||
        (near(Math.abs(now / then - 1) * 100, numberIn(f['n2'], t)) &&
          (f['sign'] === 'plus') === up &&
          ['count', 'amount'].includes(t.file.unit.kind));
      return (
        f['p1'] === label &&
        same(Math.abs(now - then), numberIn(f['n1'], t)) &&
        now > then === up &&
        t.share === (f['pp'] !== undefined) &&
        relative &&
        goalHolds(f['goal'], now, then, t)
      );
    },
  },
  {
    nl: 'Dat is hetzelfde als in (?:het )?#P',
    en: 'That is the same as in (?:the )?#P',
    holds: (f, t) =>
      f['p1'] === lead(t).before?.label &&
      same(latest(lead(t))?.written ?? NaN, lead(t).before?.written ?? NaN),
  },
  {
    nl: 'Niet te vergelijken met (?:het )?#P: vanaf (?:het )?#P geldt een andere telling|Niet te vergelijken: de telling veranderde tussen (?:het )?#P en (?:het )?#P',
    en: 'Not comparable with (?:the )?#P: since (?:the )?#P a different count applies|Not comparable: the count changed between (?:the )?#P and (?:the )?#P',
    holds: (f, t) =>
      indexOf(t, f['p2'] ?? f['p4']) === lead(t).latest &&
      (f['p1'] ?? f['p3']) === lead(t).previous &&
      lead(t).before === null,
  },
  {
    nl: 'Hier is geen eerder cijfer om mee te vergelijken',
    en: 'There is no earlier figure here to compare with',
    // A forecast is no figure yet.
    holds: (_, t) => lead(t).previous === null,
  },
  {
    nl: 'Dit cijfer is (?<status>[a-z]+[a-z ,0()]*)',
    en: 'This figure is (?<status>[a-z]+[a-z ,0()]*)',
    holds: (f, t) => f['status'] === statusOf(latest(lead(t)) as Cell, t) && f['status'] !== '',
  },
  {
    nl: 'Dat is klasse #N van #N: (?<band>[a-z ]+)',
    en: 'That is class #N of #N: (?<band>[a-z ]+)',
    holds: (f, t) => {
      const { bands } = t.file;
      const [from, next] = [0, 1].map((step) => bands[numberIn(f['n1'], t) - 1 + step]);
      const value = latest(lead(t))?.written ?? NaN;
      const within =
        from !== undefined && from.from <= value && (next === undefined || value < next.from);
      return within && from.label[t.lang] === f['band'] && bands.length === numberIn(f['n2'], t);
    },
  },
  {
    nl: `(?<subject>${subject.nl}), (?:het )?#P: (?<reason>[a-z5 ,]+)`,
    en: `(?<subject>${subject.en}), (?:the )?#P: (?<reason>[a-z5 ,]+)`,
    holds: (f, t) => f['subject'] === t.heading && lead(t).latest === -1 && reasonHolds(f, t),
  },
  {
    nl: '#P: (?<reason>[a-z5 ,]+)',
    en: '#P: (?<reason>[a-z5 ,]+)',
    holds: (f, t) => indexOf(t, f['p1']) === t.periods.length - 1 && reasonHolds(f, t),
  },
  {
    nl: 'Het precieze aantal is niet openbaar|Zo is niemand te herkennen',
    en: 'The exact number is not public, so that nobody can be recognised',
    holds: (_, t) => lead(t).cells.at(-1)?.letters === 's',
  },
  {
    nl: 'Nederland: #N#U(?: \\((?<status>.+)\\))?',
    en: 'The Netherlands: #N#U(?: \\((?<status>.+)\\))?',
    holds: (f, t) => {
      const whole = cellAt(t.country as Row, lead(t).latest) as Cell;
      const own = latest(lead(t)) as Cell;
      const status = statusOf(whole, t);
      return (
        same(numberIn(f['n1'], t), whole.written) &&
        (f['status'] ?? '') === status &&
        whole.method === own.method &&
        !whole.letters.includes('f')
      );
    },
  },
  {
    nl: 'Dit cijfer is (?:#N(?<pp> procentpunt)? (?<way>meer|minder)|hetzelfde)',
    en: 'This figure is (?:#N(?<pp> percentage points?)? (?<way>more|fewer|less)|the same)',
    holds: (f, t) => {
      const by = clean(
        (latest(lead(t))?.written ?? NaN) -
          (cellAt(t.country as Row, lead(t).latest)?.written ?? NaN),
      );
      if (['count', 'amount'].includes(t.file.unit.kind)) return false;
      if (f['n1'] === undefined) return by === 0;
      return (
        same(Math.abs(by), numberIn(f['n1'], t)) &&
        by > 0 === isMore(f['way']) &&
        t.share === (f['pp'] !== undefined)
      );
    },
  },
  {
    nl: 'Dit cijfer is #N procent daarvan',
    en: 'This figure is #N percent of that',
    holds: (f, t) => {
      const [own, whole] = [
        latest(lead(t))?.value ?? NaN,
        cellAt(t.country as Row, lead(t).latest)?.value ?? NaN,
      ];
      return (
        ['count', 'amount'].includes(t.file.unit.kind) &&
        near((own / whole) * 100, numberIn(f['n1'], t))
      );
    },
  },
];

const reasonHolds = (f: Found, t: Facts): boolean => {
  const cell = cellAt(lead(t), indexOf(t, f['p1']));
  if (cell === undefined) return false;
  // A forecast is no figure yet.
  return f['reason'] === (cell.value === null ? reasonOf(cell, t) : letterWords[t.lang].w);
};

/** Whether the way to a target may be told, and is the right one. */
const goalHolds = (phrase: string | undefined, now: number, then: number, t: Facts): boolean => {
  const { direction, period, unit } = t.file;
  const at = t.periods[lead(t).latest]?.ordinal ?? NaN;
  const way = now > then ? 'up' : 'down';
  const may = targetsOf(t).some(({ target, row, applies }) => {
    const wanted = { atleast: 'up', atmost: 'down', equals: '' }[target.rule];
    const value = scaled(target.value, unit);
    const from = way === direction ? then : now;
    const ahead = ordinalOf(period.kind, target.period) >= at;
    return (
      row === lead(t) &&
      applies &&
      wanted === direction &&
      ahead &&
      (wanted === 'up' ? clean(from) < clean(value) : clean(from) > clean(value))
    );
  });
  const towards = phrase === 'naar het doel toe' || phrase === 'towards the target';
  return phrase === undefined ? !may : may && towards === (way === direction);
};

export const targetPatterns: readonly Pattern[] = [
  {
    nl: 'Doel voor (?:het )?#P: (?<rule>ten minste|ten hoogste|precies) #N#U',
    en: 'Target for (?:the )?#P: (?<rule>at least|at most|exactly) #N#U',
    holds: (f, t) =>
      targetsOf(t).some(
        ({ target, applies }) =>
          applies &&
          labelOf(t.file.period.kind, target.period, t.lang) === f['p1'] &&
          same(scaled(target.value, t.file.unit), numberIn(f['n1'], t)) &&
          rules[t.lang][target.rule] === f['rule'],
      ),
  },
  {
    nl: 'Dat doel is (?<no>niet )?gehaald(?:: het cijfer was #N(?<pp> procentpunt)? (?<way>meer|minder))?(?: \\((?<status>.+)\\))?',
    en: 'That target was (?<no>not )?reached(?:: the figure was #N(?<pp> percentage points?)? (?<way>more|fewer|less))?(?: \\((?<status>.+)\\))?',
    holds: (f, t) =>
      targetsOf(t).some(({ target, row, applies }) => {
        const cell = row.cells[t.periods.findIndex(({ code }) => code === target.period)];
        if (
          !applies ||
          cell === undefined ||
          cell.value === null ||
          cell.letters.includes('f') ||
          cell.method !== target.definition
        )
          return false;
        const by = clean(cell.written - scaled(target.value, t.file.unit));
        const met = { atleast: by >= 0, atmost: by <= 0, equals: by === 0 }[target.rule];
        const size =
          f['n1'] === undefined
            ? by === 0
            : same(Math.abs(by), numberIn(f['n1'], t)) && by > 0 === isMore(f['way']);
        return met === (f['no'] === undefined) && size && (f['status'] ?? '') === statusOf(cell, t);
      }),
  },
  {
    nl: 'Het laatste cijfer is (?:#N(?<pp> procentpunt)? (?<way>meer|minder) dan|gelijk aan) dat doel',
    en: 'The latest figure is (?:#N(?<pp> percentage points?)? (?<way>more|fewer|less) than|equal to) that target',
    holds: (f, t) =>
      targetsOf(t).some(({ target, row, applies }) => {
        const by = clean((latest(row)?.written ?? NaN) - scaled(target.value, t.file.unit));
        if (!applies || row.latest < 0) return false;
        return f['n1'] === undefined
          ? by === 0
          : same(Math.abs(by), numberIn(f['n1'], t)) &&
              by > 0 === isMore(f['way']) &&
              t.share === (f['pp'] !== undefined);
      }),
  },
  {
    nl: 'Het doel van #N#U voor (?:het )?#P is anders geteld en hier niet gebruikt',
    en: 'The target of #N#U for (?:the )?#P was counted differently and is not used here',
    holds: (f, t) =>
      targetsOf(t).some(
        ({ target, applies }) =>
          !applies &&
          (f['n1'] === undefined ||
            (same(scaled(target.value, t.file.unit), numberIn(f['n1'], t)) &&
              labelOf(t.file.period.kind, target.period, t.lang) === f['p1'])),
      ),
  },
];

const rules = {
  nl: { atleast: 'ten minste', atmost: 'ten hoogste', equals: 'precies' },
  en: { atleast: 'at least', atmost: 'at most', equals: 'exactly' },
} as const;

const trendPatterns: readonly Pattern[] = [
  {
    nl: `${who}${noun.nl} (?<verb>steeg|daalde) van #N#U(?: in (?:het )?#P)? naar #N#U(?: in (?:het )?#P)?`,
    en: `${who}${noun.en} (?<verb>rose|fell) from #N#U(?: in (?:the )?#P)? to #N#U(?: in (?:the )?#P)?`,
    holds: (f, t) => {
      const up = f['verb'] === 'steeg' || f['verb'] === 'rose';
      return spanHolds(f, t) && rowOf(t, f['who']).course === (up ? 'rose' : 'fell');
    },
  },
  {
    nl: 'Dat is #N(?<by> procentpunt| procent)? (?<way>meer|minder)',
    en: 'That is #N(?<by> percentage points?| percent)? (?<way>more|less)',
    // Of one of the rows: which one is told by the sentence before it.
    holds: (f, t) =>
      t.rows.some((row) => {
        const { comparableAt } = row;
        const [from, to] = [comparableAt[0] ?? -1, row.latest].map(
          (at) => cellAt(row, at)?.written ?? NaN,
        ) as [number, number];
        const isPercent = f['by'] === ' procent' || f['by'] === ' percent';
        const by = isPercent
          ? near(Math.abs(to / from - 1) * 100, numberIn(f['n1'], t))
          : same(Math.abs(to - from), numberIn(f['n1'], t));
        const points = /punt|point/.test(f['by'] ?? '');
        const up = f['way'] === 'meer' || f['way'] === 'more';
        return (
          by && up === to > from && points === t.share && row.course === (up ? 'rose' : 'fell')
        );
      }),
  },
  {
    nl: `${who}${noun.nl} (?<verb>bleef vrijwel gelijk:|ging op en neer:|was) #N#U(?: in (?:het )?#P)? en #N#U(?: in (?:het )?#P)?`,
    en: `${who}${noun.en} (?<verb>hardly changed:|went up and down:|was) #N#U(?: in (?:the )?#P)? and #N#U(?: in (?:the )?#P)?`,
    holds: (f, t) => {
      const { course } = rowOf(t, f['who']);
      const verb = {
        nl: { steady: 'bleef vrijwel gelijk:', fluctuated: 'ging op en neer:' },
        en: { steady: 'hardly changed:', fluctuated: 'went up and down:' },
      };
      const expected =
        course === null
          ? 'was'
          : course === 'rose' || course === 'fell'
            ? ''
            : verb[t.lang][course];
      return spanHolds(f, t) && f['verb'] === expected;
    },
  },
  {
    nl: `${who}${noun.nl} was #N#U in (?:het )?#P`,
    en: `${who}${noun.en} was #N#U in (?:the )?#P`,
    holds: (f, t) => {
      const row = rowOf(t, f['who']);
      return (
        row.comparableAt.length === 1 &&
        indexOf(t, f['p1']) === row.latest &&
        same(numberIn(f['n1'], t), latest(row)?.written ?? NaN)
      );
    },
  },
  {
    nl: 'Het (?<which>hoogste|laagste) cijfer was #N#U in (?:het )?#P',
    en: 'The (?<which>highest|lowest) figure was #N#U in (?:the )?#P',
    holds: (f, t) => {
      const values = lead(t).comparableAt.map((i) => cellAt(lead(t), i)?.written ?? NaN);
      const highest = f['which'] === 'hoogste' || f['which'] === 'highest';
      const extreme = highest ? Math.max(...values) : Math.min(...values);
      const hidden =
        ['count', 'index'].includes(t.file.unit.kind) &&
        lead(t).cells.some(({ letters }) => letters.includes('s'));
      return (
        !hidden &&
        same(numberIn(f['n1'], t), extreme) &&
        same(cellAt(lead(t), indexOf(t, f['p1']))?.written ?? NaN, extreme)
      );
    },
  },
  {
    nl: `${who}(?<to>[Vv]an )?#N#U(?: in (?:het )?#P)? (?:naar|en) #N#U(?: in (?:het )?#P)?`,
    en: `${who}(?<to>[Ff]rom )?#N#U(?: in (?:the )?#P)? (?:to|and) #N#U(?: in (?:the )?#P)?`,
    holds: (f, t) =>
      spanHolds(f, t) &&
      ['rose', 'fell'].includes(rowOf(t, f['who']).course ?? '') === (f['to'] !== undefined),
  },
  {
    nl: '(?:(?<who>[A-Z][a-z]+)|Het aantal studenten|Het aandeel|Het cijfer): (?<reason>[a-z5 ,]+)',
    en: '(?:(?<who>[A-Z][a-z]+)|The number of students|The share|The figure): (?<reason>[a-z5 ,]+)',
    holds: (f, t) => {
      const row = rowOf(t, f['who']);
      const reasons = row.cells.map((cell) =>
        cell.value === null ? reasonOf(cell, t) : letterWords[t.lang].w,
      );
      const times = (one: string): number => reasons.filter((other) => other === one).length;
      return row.latest === -1 && times(f['reason'] ?? '') === Math.max(...reasons.map(times));
    },
  },
  {
    nl: '(?<reason>Geen cijfer bekend|Geheim|Minder dan 5|Klein aantal, niet openbaar|Niet van toepassing|Nog niet gepubliceerd): #L',
    en: '(?<reason>No figure available|Confidential|Fewer than 5|Small number, not public|Not applicable|Not yet published): #L',
    holds: (f, t) => {
      const row = lead(t);
      const reason = (f['reason'] ?? '').toLowerCase();
      const found = lacking(row, reason, t);
      return (
        found.length > 0 &&
        lists(f['l1'], found, t) &&
        !(reason === letterWords[t.lang].m && isSome(f['l1']))
      );
    },
  },
  {
    nl: 'Niet van elke? (?<kind>[a-z]+) is een cijfer bekend',
    en: 'Not every (?<kind>[a-z -]+) has a figure',
    holds: (f, t) =>
      lacking(lead(t), letterWords[t.lang].m, t).length > 2 &&
      f['kind'] === kindWords[t.lang][t.file.period.kind],
  },
  {
    nl: '(?:(?<names>.+): )?[Dd]e cijfers (?:van voor|(?<upto>tot en met)) (?:het )?#P zijn anders geteld',
    en: '(?:(?<names>.+): )?[Ff]igures (?:before|(?<upto>up to and including)) (?:the )?#P were counted differently',
    holds: (f, t) => {
      const since = indexOf(t, f['p1']) + (f['upto'] === undefined ? 0 : 1);
      const near =
        (t.periods[since]?.ordinal ?? NaN) - (t.periods[since - 1]?.ordinal ?? NaN) === 1;
      if (near !== (f['upto'] === undefined)) return false;
      // Where a gap lies around the cut, it may be told anywhere in it.
      const next = ({ cells }: Row): number =>
        Math.max(
          since,
          cells.findIndex(({ value }, i) => i >= since && value !== null),
        );
      const across = t.rows.some((row) =>
        row.cells.some((_, i) => i < since && row.cut(i, next(row))),
      );
      const later = t.rows.some((row) => row.cells.some((_, i) => i > since && row.cut(since, i)));
      const comparable = t.rows.filter(
        ({ comparableAt }) => comparableAt.length < 2 || (comparableAt[0] ?? NaN) >= since,
      );
      const named = f['names']?.split(/, | en | and /).join();
      const all = t.rows.length === 1 || comparable.length === t.rows.length;
      const some = t.lang === 'nl' ? 'Een deel van de reeksen' : 'Some of the series';
      const names = all ? undefined : comparable.map(({ label }) => label).join() || some;
      return since > 0 && across && !later && named === names;
    },
  },
  {
    nl: 'Ze zijn niet te vergelijken met de latere',
    en: 'They cannot be compared with the later ones',
    holds: (_, t) => t.rows.some((row) => row.cut(0, row.cells.length - 1)),
  },
  {
    nl: 'De cijfers komen uit #N edities',
    en: 'The figures come from #N editions',
    holds: (f, t) => {
      const cells = t.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null));
      return new Set(cells.map(({ edition }) => edition)).size === numberIn(f['n1'], t);
    },
  },
  {
    nl: '(?<one>Het cijfer|De cijfers) van #L (?:is|zijn) (?<status>voorlopig|geschat|minder betrouwbaar|een verwachting)',
    en: '(?<one>The figure|The figures) for #L (?:is|are) (?<status>provisional|estimated|less reliable|a forecast)',
    holds: (f, t) => lists(f['l1'], withLetters(t, uncertain[f['status'] ?? ''] ?? ''), t),
  },
  {
    nl: '(?<how>Alle|Sommige) cijfers zijn (?<list>.+)',
    en: '(?<how>All|Some) figures are (?<list>.+)',
    holds: (f, t) => {
      const named = (f['list'] ?? '').split(/, | of | or /);
      const all = Object.keys(uncertain).filter(
        (word) => letters(t).includes(word) && withLetters(t, uncertain[word] ?? '').length > 0,
      );
      if (f['how'] === 'Sommige' || f['how'] === 'Some') return named.join() === all.join();
      const [only = ''] = named;
      const cells = t.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null));
      return cells.every((cell) =>
        [...(uncertain[only] ?? '')].some((letter) => cell.letters.includes(letter)),
      );
    },
  },
  {
    nl: 'De marge van (?:dit|het laatste) cijfer ligt tussen #N#U en #N#U',
    en: 'The margin of (?:this|the latest) figure lies between #N#U and #N#U',
    holds: (f, t) => {
      const [lower = NaN, upper = NaN] = latest(lead(t))?.margin ?? [];
      return same(numberIn(f['n1'], t), lower) && same(numberIn(f['n2'], t), upper);
    },
  },
];

const isSome = (text: string | undefined): boolean =>
  text === 'enkele perioden' || text === 'some periods';

const kindWords = {
  nl: {
    year: 'jaar',
    schoolyear: 'schooljaar',
    halfyear: 'halfjaar',
    quarter: 'kwartaal',
    month: 'maand',
  },
  en: {
    year: 'year',
    schoolyear: 'school year',
    halfyear: 'half-year',
    quarter: 'quarter',
    month: 'month',
  },
} as const;

/**
 * Ordinals of the periods that a row has no number for by this reason, after the first that may be compared; what the
 * axis leaves out is missing.
 */
const lacking = (row: Row, reason: string, t: Facts): readonly number[] => {
  const from = row.comparableAt[0] ?? NaN;
  const empty = row.cells.flatMap((cell, i) =>
    cell.value === null && i > from ? [{ i, why: reasonOf(cell, t) }] : [],
  );
  // That a later figure is still to be published goes without saying.
  const mentioned = empty.filter(({ i, why }) => why !== letterWords[t.lang].w || i < row.latest);
  const ordinal = (i: number): number => t.periods[i]?.ordinal ?? NaN;
  const end = Math.max(...[row.latest, ...mentioned.map(({ i }) => i)].map(ordinal));
  const skipped =
    reason === letterWords[t.lang].m
      ? range(ordinal(from), end).filter((at) => t.periods.every((one) => one.ordinal !== at))
      : [];
  return [
    ...mentioned.flatMap(({ i, why }) => (why === reason ? [ordinal(i)] : [])),
    ...skipped,
  ].sort((a, b) => a - b);
};

const letters = ({ lang }: Facts): readonly string[] =>
  lang === 'nl'
    ? ['voorlopig', 'geschat', 'minder betrouwbaar', 'een verwachting']
    : ['provisional', 'estimated', 'less reliable', 'a forecast'];

export const sentencePatterns: readonly Pattern[] = [
  ...indicatorPatterns,
  ...targetPatterns,
  ...trendPatterns,
];
