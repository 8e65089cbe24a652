import { targetsFor, type ComparisonFacts, type FactRow } from './comparison-facts.js';
import { sentencesOf, wordsIn } from './reading.js';
import { letterWords, numberIn, same } from './sentence-patterns.js';
import { clean } from './small-reader.js';

/**
 * Reads the sentences of a comparison back, one after the other, and reckons each figure again. One that is not known,
 * or that says anything else than the file, throws; so does a text that keeps silent about what must be said.
 */
export const checkComparisonSentences = (text: string, facts: ComparisonFacts): void => {
  let subject: FactRow | null = null;
  for (const sentence of sentencesOf(text)) {
    const known = patterns.flatMap((pattern) => {
      const found = regex(pattern[facts.lang], facts).exec(sentence);
      return found === null ? [] : [{ pattern, found: found.groups ?? {} }];
    });
    if (known.length === 0) throw new Error(`unknown sentence “${sentence}” in “${text}”`);
    const before: FactRow | null = subject;
    const right: (typeof known)[number] | undefined = known.find(({ pattern, found }) =>
      pattern.holds(found, facts, before),
    );
    if (right === undefined)
      throw new Error(
        `not what the file says: “${sentence}” in “${text}”: ${JSON.stringify(facts.rows)}`,
      );
    if (right.found['own'] !== undefined) subject = rowOf(facts, right.found['own']) ?? null;
  }
  checkNothingLeftOut(text, facts);
};

type Found = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly nl: string;
  readonly en: string;
  readonly holds: (found: Found, facts: ComparisonFacts, subject: FactRow | null) => boolean;
}

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rowOf = ({ rows }: ComparisonFacts, name: string | undefined): FactRow | undefined =>
  rows.find((row) => row.name === name);

/** Who a sentence is about: by name where there are few, else how many of all. */
const whoIs = (
  text: string | undefined,
  who: readonly FactRow[],
  of: number,
  { lang, question, whole }: ComparisonFacts,
): boolean => {
  const [and, some] = lang === 'nl' ? [' en ', ' van '] : [' and ', ' of '];
  // In the order of the table, the whole first.
  const names = ordered(who, question.sort, question.descending, whole).map(({ name }) => name);
  const list =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
  const counted = `${who.length}${some}${of}`;
  return who.length > 3 || wordsIn(list) > 9 ? text === counted : text === list || text === counted;
};

/** The order of names does not matter to who is meant: any order of the same names will do. */
const ordered = (
  who: readonly FactRow[],
  sort: string,
  descending: boolean,
  whole: FactRow | null,
): readonly FactRow[] => {
  const bare = ({ name }: FactRow): string => name.replace(/^'t /, '');
  const rest = who.filter((row) => row !== whole);
  const named = [...rest].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  const group = ({ rank, apart }: FactRow): number => (rank !== null ? 0 : apart !== null ? 1 : 2);
  const sorted =
    sort === 'file'
      ? descending
        ? [...rest].reverse()
        : rest
      : sort === 'name'
        ? descending
          ? named.reverse()
          : named
        : named.sort(
            (a, b) =>
              group(a) - group(b) ||
              (Number.isNaN(a.written) || Number.isNaN(b.written)
                ? 0
                : (descending ? -1 : 1) * (a.written - b.written)),
          );
  return [...who.filter((row) => row === whole), ...sorted];
};

const values = ({ ranked }: ComparisonFacts): readonly number[] =>
  ranked.map(({ written }) => written);
const highest = (facts: ComparisonFacts): number => Math.max(...values(facts));
const lowest = (facts: ComparisonFacts): number => Math.min(...values(facts));

const reasons = (facts: ComparisonFacts): ReadonlyMap<string, string> =>
  new Map(
    [...'mcszw'].map((letter) => [
      letter === 's' && facts.question.file.unit.kind !== 'count'
        ? { nl: 'klein aantal, niet openbaar', en: 'small number, not public' }[facts.lang]
        : letterWords[facts.lang][letter as 'm'],
      letter,
    ]),
  );

const apartKinds: Readonly<Record<string, string>> = { 'anders geteld': 'count', 'uit een andere editie': 'edition', verwachting: 'forecast', 'counted differently': 'count', 'from another edition': 'edition', forecast: 'forecast' }; // prettier-ignore

const isMore = (word: string | undefined): boolean => word === 'meer' || word === 'more';

const patterns: readonly Pattern[] = [
  {
    nl: '(?<own>#R): (?:#N#U|(?<reason>[a-z5 ,]+))(?<when> in (?<year>\\d{4}))?',
    en: '(?<own>#R): (?:#N#U|(?<reason>[a-z5 ,]+))(?<when> in (?<year>\\d{4}))?',
    holds: (f, t, before) => {
      const row = rowOf(t, f['own']);
      if (row === undefined || (!t.question.highlight.includes(row.code) && t.ranked.length > 1))
        return false;
      const agrees =
        f['reason'] === undefined
          ? same(numberIn(f['n1'], t), row.written)
          : reasons(t).get(f['reason']) === row.cell.letters;
      return agrees && (f['year'] === undefined ? before !== null : f['year'] === t.year);
    },
  },
  {
    nl: 'Dat is (?:(?<tied>gedeelde )?plaats #N van #N)?(?:, en )?(?:#N(?<pp> procentpunt)? (?<way>meer|minder) dan Nederland|(?<same>hetzelfde als Nederland))?(?: \\(#N(?: procent)?\\))?',
    en: 'That is (?:(?<tied>joint )?place #N of #N)?(?:, and )?(?:#N(?<pp> percentage points?)? (?<way>more|fewer|less) than the Netherlands|(?<same>the same as the Netherlands))?(?: \\(#N(?: percent)?\\))?',
    holds: (f, t, row) => {
      if (row === null) return false;
      const place =
        f['n1'] === undefined
          ? row.rank === null || t.ranked.length < 2
          : numberIn(f['n1'], t) === row.rank &&
            numberIn(f['n2'], t) === t.ranked.length &&
            (f['tied'] !== undefined) === row.equals > 1;
      const by =
        row.by === null
          ? f['n3'] === undefined && f['same'] === undefined
          : row.by === 0
            ? f['same'] !== undefined
            : same(numberIn(f['n3'], t), Math.abs(row.by)) &&
              isMore(f['way']) === row.by > 0 &&
              (f['pp'] !== undefined) === t.share;
      return (
        place &&
        by &&
        (f['n4'] === undefined || same(numberIn(f['n4'], t), t.whole?.written ?? NaN))
      );
    },
  },
  {
    nl: 'In (?<year>\\d{4}) was het hoogste cijfer #N#U: (?<who>.+)|Het hoogste cijfer was #N(?: procent)?: (?<who2>.+)',
    en: 'In (?<year>\\d{4}) the highest figure was #N#U: (?<who>.+)|The highest figure was #N(?: percent)?: (?<who2>.+)',
    holds: (f, t) =>
      same(numberIn(f['n1'] ?? f['n2'], t), highest(t)) &&
      (f['year'] === undefined || f['year'] === t.year) &&
      whoIs(f['who'] ?? f['who2'], t.ranked.filter(({ written }) => written === highest(t)), t.ranked.length, t), // prettier-ignore
  },
  {
    nl: 'Het laagste was #N(?: procent)?: (?<who>.+)',
    en: 'The lowest was #N(?: percent)?: (?<who>.+)',
    holds: (f, t) =>
      // A number of people that is kept back for being small may be the lowest.
      !(['count', 'index'].includes(t.question.file.unit.kind) && t.rows.some(({ cell }) => cell.letters.includes('s'))) &&
      same(numberIn(f['n1'], t), lowest(t)) &&
      whoIs(f['who'], t.ranked.filter(({ written }) => written === lowest(t)), t.ranked.length, t), // prettier-ignore
  },
  {
    nl: 'In (?<year>\\d{4}) waren alle #N cijfers gelijk: #N#U',
    en: 'In (?<year>\\d{4}) all #N figures were equal: #N#U',
    holds: (f, t) =>
      f['year'] === t.year &&
      highest(t) === lowest(t) &&
      numberIn(f['n1'], t) === t.ranked.length &&
      same(numberIn(f['n2'], t), highest(t)),
  },
  {
    nl: '#N van de #N hadden #N(?: procent)? of meer',
    en: '#N of the #N had #N(?: percent)? or more',
    holds: (f, t) => {
      const from = numberIn(f['n3'], t);
      const above = values(t).filter((value) => value >= from - 1e-9).length;
      return (
        numberIn(f['n1'], t) === above &&
        numberIn(f['n2'], t) === t.ranked.length &&
        above * 2 >= t.ranked.length &&
        from > lowest(t)
      );
    },
  },
  {
    nl: 'Hoger dan Nederland: #N van de #N, lager: #N(?:, gelijk: #N)?',
    en: 'Higher than the Netherlands: #N of the #N, lower: #N(?:, equal: #N)?',
    holds: (f, t) => {
      const by = t.rows.flatMap((row) => row.by ?? []);
      const count = (test: (value: number) => boolean): number => by.filter(test).length;
      return (
        numberIn(f['n1'], t) === count((one) => one > 0) &&
        numberIn(f['n2'], t) === by.length &&
        numberIn(f['n3'], t) === count((one) => one < 0) &&
        (f['n4'] === undefined ? 0 : numberIn(f['n4'], t)) === count((one) => one === 0)
      );
    },
  },
  {
    nl: '(?<list>(?:[A-Za-z ]+: \\d+(?:, )?)+)',
    en: '(?<list>(?:[A-Za-z ]+: \\d+(?:, )?)+)',
    holds: (f, t) => {
      const { bands } = t.question.file;
      const inBand = (i: number): number =>
        t.rows.filter(
          ({ written }) =>
            written >= (bands[i]?.from ?? NaN) && !(written >= (bands[i + 1]?.from ?? Infinity)),
        ).length;
      const list = bands
        .map(({ label }, i) => ({ label: label[t.lang], count: inBand(i) }))
        .reverse();
      return f['list'] === cap(list.filter(({ count }) => count > 0).map(({ label, count }) => `${label}: ${count}`).join(', ')); // prettier-ignore
    },
  },
  {
    nl: 'Nederland: (?:#N#U|(?<reason>[a-z5 ,]+))(?: in (?<year>\\d{4}))?',
    en: 'The Netherlands: (?:#N#U|(?<reason>[a-z5 ,]+))(?: in (?<year>\\d{4}))?',
    holds: (f, t) =>
      t.whole !== null &&
      (f['reason'] === undefined
        ? same(numberIn(f['n1'], t), t.whole.written)
        : reasons(t).get(f['reason']) === t.whole.cell.letters) &&
      (f['year'] === undefined || f['year'] === t.year),
  },
  {
    nl: 'Doel voor (?<who>#R|Nederland), (?<year>\\d{4}): ten minste #N#U',
    en: 'Target for (?<who>#R|the Netherlands), (?<year>\\d{4}): at least #N#U',
    holds: (f, t) =>
      goals(t, f['who']).some(
        ({ period, amount }) => period === f['year'] && same(amount, numberIn(f['n1'], t)),
      ),
  },
  {
    nl: 'Het laatste cijfer is (?:#N(?: procentpunt)? (?<way>meer|minder) dan|gelijk aan) dat doel',
    en: 'The latest figure is (?:#N(?: percentage points?)? (?<way>more|fewer|less) than|equal to) that target',
    holds: (f, t) =>
      [...t.rows, ...(t.whole === null ? [] : [t.whole])].some((row) =>
        targetsFor(t, row).some(({ applies, amount }) => {
          const by = clean(row.written - amount);
          return (
            applies &&
            (f['n1'] === undefined
              ? by === 0
              : same(numberIn(f['n1'], t), Math.abs(by)) && isMore(f['way']) === by > 0)
          );
        }),
      ),
  },
  {
    nl: 'Dat doel is (?<no>niet )?gehaald(?:: het cijfer was #N(?: procentpunt)? (?<way>meer|minder))?(?: \\(.+\\))?',
    en: 'That target was (?<no>not )?reached(?:: the figure was #N(?: percentage points?)? (?<way>more|fewer|less))?(?: \\(.+\\))?',
    holds: (f, t) =>
      [...t.rows, ...(t.whole === null ? [] : [t.whole])].some((row) =>
        targetsFor(t, row).some(({ applies, amount, period }) => {
          const by = clean(row.written - amount);
          const size =
            f['n1'] === undefined
              ? by === 0
              : same(numberIn(f['n1'], t), Math.abs(by)) && isMore(f['way']) === by > 0;
          return applies && period === t.year && size && by >= 0 === (f['no'] === undefined);
        }),
      ),
  },
  {
    nl: '(?<reason>[A-Z][a-z5 ,]+): (?<who>.+)',
    en: '(?<reason>[A-Z][a-z5 ,]+): (?<who>.+)',
    holds: (f, t) => {
      const letter = [...reasons(t)].find(([words]) => cap(words) === f['reason'])?.[1];
      const leading = first(t);
      const empty = t.rows.filter(
        (row) => row.cell.value === null && row.cell.letters === letter && row !== leading,
      );
      return letter !== undefined && empty.length > 0 && whoIs(f['who'], empty, t.rows.length, t);
    },
  },
  {
    nl: 'Zonder plaats: (?<who>.+) \\((?<why>anders geteld|uit een andere editie|verwachting)\\)',
    en: 'Without a place: (?<who>.+) \\((?<why>counted differently|from another edition|forecast)\\)',
    holds: (f, t) => {
      const kind = apartKinds[f['why'] ?? ''];
      return whoIs(f['who'], t.rows.filter(({ apart }) => apart === kind), t.rows.length, t); // prettier-ignore
    },
  },
  {
    nl: 'Zonder (?<what>cijfer|plaats): #N van #N \\((?<why>.+)\\)',
    en: 'Without a (?<what>figure|place): #N of #N \\((?<why>.+)\\)',
    holds: (f, t) => {
      const why = (f['why'] ?? '').split('; ');
      const leading = first(t);
      const who = ['cijfer', 'figure'].includes(f['what'] ?? '')
        ? t.rows.filter((row) => row.cell.value === null && row !== leading)
        : t.rows.filter(({ apart }) => apart !== null);
      const kinds = new Set(who.map(({ cell, apart }) => apart ?? cell.letters));
      const known = why.every((one) => kinds.has(reasons(t).get(one) ?? apartKinds[one] ?? ''));
      return (
        numberIn(f['n1'], t) === who.length &&
        numberIn(f['n2'], t) === t.rows.length &&
        known &&
        why.length === kinds.size
      );
    },
  },
  {
    nl: '(?<all>Alle cijfers zijn )(?<word>voorlopig|geschat|minder betrouwbaar|een verwachting)',
    en: '(?<all>All figures are )(?<word>provisional|estimated|less reliable|a forecast)',
    holds: (f, t) => {
      const all = withNumber(t);
      return all.every(({ cell }) => has(cell.letters, f['word']));
    },
  },
  {
    nl: '(?<word>Voorlopig|Geschat|Minder betrouwbaar|Verwachting): (?<who>.+)',
    en: '(?<word>Provisional|Estimated|Less reliable|Forecast): (?<who>.+)',
    holds: (f, t) => whoIs(f['who'], withNumber(t).filter(({ cell }) => has(cell.letters, f['word'])), withNumber(t).length, t), // prettier-ignore
  },
  {
    nl: 'Sommige cijfers zijn (?<list>.+)',
    en: 'Some figures are (?<list>.+)',
    holds: (f, t) => {
      const named = (f['list'] ?? '').split(/, | of | or /);
      const there = doubts(t.lang).filter((word) =>
        withNumber(t).some(({ cell }) => has(cell.letters, word)),
      );
      return named.join() === there.join();
    },
  },
  {
    nl: 'De cijfers hebben een marge',
    en: 'The figures have a margin',
    holds: (_, t) => withNumber(t).some(({ cell }) => cell.margin !== null),
  },
];

const doubts = (lang: ComparisonFacts['lang']): readonly string[] =>
  lang === 'nl'
    ? ['voorlopig', 'geschat', 'minder betrouwbaar', 'een verwachting']
    : ['provisional', 'estimated', 'less reliable', 'a forecast'];

const has = (letters: string, word = ''): boolean => {
  const lower = word.toLowerCase();
  const wanted = /voorlopig|provisional/.test(lower)
    ? 'pq'
    : /geschat|estimated/.test(lower)
      ? 'e'
      : /betrouwbaar|reliable/.test(lower)
        ? 'u'
        : 'f';
  return [...wanted].some((letter) => letters.includes(letter));
};

const withNumber = ({ rows, whole }: ComparisonFacts): readonly FactRow[] =>
  [...(whole === null ? [] : [whole]), ...rows].filter(({ cell }) => cell.value !== null);

const goals = (facts: ComparisonFacts, who: string | undefined) => {
  const row = who === 'Nederland' || who === 'the Netherlands' ? facts.whole : rowOf(facts, who);
  return row == null ? [] : targetsFor(facts, row).filter(({ applies }) => applies);
};

/** The row that is told first because it stands out: in the order of the rows. */
const first = (facts: ComparisonFacts): FactRow | undefined =>
  ordered(facts.rows, facts.question.sort, facts.question.descending, null).find(({ code }) =>
    facts.question.highlight.includes(code),
  );

const checkNothingLeftOut = (text: string, facts: ComparisonFacts): void => {
  const silent = (what: string): never => {
    throw new Error(`nothing is said of ${what}: “${text}”`);
  };
  for (const [words, letter] of reasons(facts))
    if (
      facts.rows.some(({ cell }) => cell.value === null && cell.letters === letter) &&
      !text.toLowerCase().includes(words)
    )
      silent(words);
  if (facts.rows.some(({ apart }) => apart !== null) && !/Zonder plaats|Without a place/.test(text))
    silent('what has no place');
  for (const word of doubts(facts.lang)) {
    const doubtWord = word.replace(/^(een|a) /, '');
    if (
      withNumber(facts).some(({ cell }) => has(cell.letters, word)) &&
      !text.toLowerCase().includes(doubtWord)
    )
      silent(word);
  }
  if (withNumber(facts).some(({ cell }) => cell.margin !== null) && !/marge|margin/.test(text))
    silent('margins');
};

const regex = (source: string, { rows }: ComparisonFacts): RegExp => {
  let numbers = 0;
  const names = rows.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const groups = source.replace(/#([NUR])/g, (_, kind: 'N' | 'U' | 'R') =>
    kind === 'U'
      ? unit
      : kind === 'R'
        ? `(?:${names})`
        : `(?<n${(numbers += 1)}>(?:[Mm]in |[Mm]inus )?\\d[\\d.,]*)`,
  );
  return new RegExp(`^(?:${groups})$`);
};

const unit = '(?: procent| studenten| punten| percent| students| points)?';
