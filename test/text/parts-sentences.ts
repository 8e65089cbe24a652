import type { PartsFacts, Percent, FactBar, FactCell } from './parts-facts.js';
import { letterWords, numberIn, same } from './sentence-patterns.js';
import { sentencesOf } from './reading.js';

type Found = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly nl: string;
  readonly en: string;
  /** `subject`: whom the sentence before was about. */
  readonly holds: (found: Found, facts: PartsFacts, subject: string | undefined) => boolean;
}

/**
 * Reads the sentences of a breakdown back and reckons each figure again. One that is not known, or says anything else
 * than the file, throws.
 */
export const checkPartsSentences = (text: string, facts: PartsFacts): void => {
  let subject: string | undefined;
  for (const sentence of sentencesOf(text)) {
    const known = patterns.flatMap((pattern) => {
      const found = regex(pattern[facts.lang]).exec(sentence);
      return found === null ? [] : [{ pattern, found: found.groups ?? {} }];
    });
    if (known.length === 0) throw new Error(`unknown sentence “${sentence}” in “${text}”`);
    const right = known.find(({ pattern, found }) => pattern.holds(found, facts, subject));
    if (right === undefined)
      throw new Error(
        `not what the file says: “${sentence}” in “${text}”: ${JSON.stringify(facts)}`,
      );
    subject = right.found['who'] ?? subject;
  }
};

const cache = new Map<string, RegExp>();

/** `#N` a number, `#P` a share in per cents, `#U` a unit. */
const regex = (source: string): RegExp => {
  const made = cache.get(source);
  if (made !== undefined) return made;
  const counts = { N: 0, P: 0 };
  const groups = source.replace(/#([NPU])/g, (_, kind: 'N' | 'P' | 'U') => {
    if (kind === 'U') return '(?: studenten| euro| punten| students| euros| points)?';
    const number = ++counts[kind];
    return kind === 'N' ? `(?<n${number}>(?:[Mm]in |[Mm]inus )?\\d[\\d.,]*)` : `(?<b${number}>minder dan |meer dan |less than |more than )?(?<p${number}>\\d+(?:[.,]\\d)?) (?:procent|percent)`; // prettier-ignore
  });
  const compiled = new RegExp(`^(?:${groups})$`);
  cache.set(source, compiled);
  return compiled;
};

/** Whether `#P` number `n` says this share. */
const equalsShare = (found: Found, n: number, percent: Percent | null | undefined): boolean => {
  if (percent == null) return found[`p${n}`] === undefined;
  const sign = /^(minder|less)/.test(found[`b${n}`] ?? '')
    ? '<'
    : /^(meer|more)/.test(found[`b${n}`] ?? '')
      ? '>'
      : '';
  return Number(found[`p${n}`]) === percent.size && sign === percent.sign;
};

const bar = ({ bars, leading }: PartsFacts): FactBar => bars[leading] as FactBar;
const cellOf = (facts: PartsFacts, who: string | undefined): FactCell | undefined =>
  bar(facts).cells[facts.names.indexOf(who ?? '')];
const percentIn = (
  facts: PartsFacts,
  who: string | undefined,
  at: number,
): Percent | null | undefined => facts.bars[at]?.cells[facts.names.indexOf(who ?? '')]?.percent;

export const reasonOf = ({ cell }: FactCell, { lang, question }: PartsFacts): string =>
  cell?.letters === 's' && question.file.unit.kind !== 'count'
    ? { nl: 'klein aantal, niet openbaar', en: 'small number, not public' }[lang]
    : letterWords[lang][(cell?.letters ?? 'm') as 'm'];

const restNames = { nl: 'Rest (totaal min delen)', en: 'Remainder (total minus parts)' };

const patterns: readonly Pattern[] = [
  {
    nl: '(?:(?<track>[A-Z][a-z ]+): h|H)et (?:aantal studenten|cijfer) was #N#U in (?<year>\\d{4})',
    en: '(?:(?<track>[A-Z][a-z ]+): t|T)he (?:number of students|figure) was #N#U in (?<year>\\d{4})',
    holds: (f, t) => isLeading(f, t) && same(numberIn(f['n1'], t), bar(t).total.written),
  },
  {
    nl: '(?:(?<track>[A-Z][a-z ]+): d|D)e som van de getoonde delen was #N#U in (?<year>\\d{4})',
    en: '(?:(?<track>[A-Z][a-z ]+): t|T)he sum of the parts shown was #N#U in (?<year>\\d{4})',
    holds: (f, t) =>
      isLeading(f, t) &&
      Number.isNaN(bar(t).total.written) &&
      same(numberIn(f['n1'], t), bar(t).whole ?? NaN),
  },
  {
    nl: '(?<who>[A-Z][a-z, ]+): (?:#N|(?<reason>[a-z5 ,0]+))(?:, #P)?',
    en: '(?<who>[A-Z][a-z, ]+): (?:#N|(?<reason>[a-z5 ,0]+))(?:, #P)?',
    holds: (f, t) => {
      const cell = cellOf(t, f['who']);
      if (cell === undefined || t.parts.length > 3) return false;
      const number =
        f['n1'] === undefined
          ? f['reason'] === reasonOf(cell, t) && Number.isNaN(cell.written)
          : same(numberIn(f['n1'], t), cell.written);
      return number && equalsShare(f, 1, cell.percent);
    },
  },
  {
    nl: 'Rest \\(totaal min delen\\): #N, #P',
    en: 'Remainder \\(total minus parts\\): #N, #P',
    holds: (f, t) => {
      const { rest } = bar(t);
      return (
        rest !== null && same(numberIn(f['n1'], t), rest.written) && equalsShare(f, 1, rest.percent)
      );
    },
  },
  {
    nl: 'Het (?<which>grootste|kleinste) deel is (?<who>[A-Z][a-z, ]+): #N(?:, #P)?',
    en: 'The (?<which>largest|smallest) part is (?<who>[A-Z][a-z, ]+): #N(?:, #P)?',
    holds: (f, t) => {
      const cell = cellOf(t, f['who']);
      const numbers = bar(t).cells.flatMap(({ written }) =>
        Number.isNaN(written) ? [] : [written],
      );
      const wanted = /grootste|largest/.test(f['which'] ?? '')
        ? Math.max(...numbers)
        : Math.min(...numbers);
      return (
        t.parts.length > 3 &&
        cell?.written === wanted &&
        same(numberIn(f['n1'], t), wanted) &&
        equalsShare(f, 1, cell.percent)
      );
    },
  },
  {
    nl: '(?<who>[A-Z][a-z, ]+): het aandeel (?<verb>steeg|daalde) van #P in (?<from>\\d{4}) naar #P in (?<to>\\d{4})(?:, (?<sign>plus|min) (?<points>\\d+(?:[.,]\\d)?) procentpunt)?',
    en: '(?<who>[A-Z][a-z, ]+): the share (?<verb>rose|fell) from #P in (?<from>\\d{4}) to #P in (?<to>\\d{4})(?:, (?<sign>plus|minus) (?<points>\\d+(?:[.,]\\d)?) percentage points?)?',
    holds: (f, t) => courseHolds(f, t, /steeg|rose/.test(f['verb'] ?? '') ? 'rose' : 'fell'),
  },
  {
    nl: '(?<who>[A-Z][a-z, ]+): het aandeel (?<verb>bleef vrijwel gelijk:|ging op en neer:|was) #P in (?<from>\\d{4}) en #P in (?<to>\\d{4})',
    en: '(?<who>[A-Z][a-z, ]+): the share (?<verb>hardly changed:|went up and down:|was) #P in (?<from>\\d{4}) and #P in (?<to>\\d{4})',
    holds: (f, t) =>
      courseHolds(
        f,
        t,
        /gelijk|hardly/.test(f['verb'] ?? '')
          ? 'steady'
          : f['verb'] === 'was'
            ? null
            : 'fluctuated',
      ),
  },
  {
    nl: '(?<who>[A-Z][a-z, ]+): het hoogste aandeel is #P \\((?<where>.+)\\)',
    en: '(?<who>[A-Z][a-z, ]+): the highest share is #P \\((?<where>.+)\\)',
    holds: (f, t) => spreadHolds(f, f['who'], t, true),
  },
  {
    nl: 'Het laagste is #P \\((?<where>.+)\\)',
    en: 'The lowest is #P \\((?<where>.+)\\)',
    holds: (f, t, subject) => spreadHolds(f, subject, t, false),
  },
  {
    nl: '(?:(?<names>.+): )?[Dd]e cijfers (?:van voor|tot en met) (?<year>\\d{4}) zijn anders geteld|Ze zijn niet te vergelijken met de latere',
    en: '(?:(?<names>.+): )?[Ff]igures (?:before|up to and including) (?<year>\\d{4}) were counted differently|They cannot be compared with the later ones',
    holds: (f, t) => {
      const { file } = t.question;
      const ways = new Set(
        t.mentioned
          .filter(({ value }) => value !== null)
          .map(
            ({ edition, letters }) =>
              `${edition === '2017' ? file.older : 'B'}${letters.includes('d')}`,
          ),
      );
      const named =
        f['names'] === undefined ||
        f['names']
          .split(/, (?=[A-Z])| en (?=[A-Z])| and (?=[A-Z])/)
          .every(
            (name) =>
              name === t.names[t.names.indexOf(name)] || /^(Totaal|All|Een deel|Some)/.test(name),
          );
      return (
        !t.question.by &&
        named &&
        (f['year'] === undefined || file.years.includes(Number(f['year']))) &&
        (ways.size > 1 || file.breaks.some(({ recalculated }) => !recalculated))
      );
    },
  },
  {
    nl: '(?:De cijfers komen uit|Uit) #N edities',
    en: '(?:The figures come from|From) #N editions',
    holds: (f, t) => numberIn(f['n1'], t) === 2 && editions(t) === 2,
  },
  {
    nl: '(?:Het cijfer|De cijfers) van (?<when>[\\d, a-z]+) (?:is|zijn) (?<word>voorlopig|geschat|minder betrouwbaar|een verwachting)',
    en: '(?:The figure|The figures) for (?<when>[\\d, a-z]+) (?:is|are) (?<word>provisional|estimated|less reliable|a forecast)',
    holds: (f, t) => {
      const years = yearsWith(t, f['word'] ?? '');
      const [from, to] = (f['when'] ?? '').split(/ tot en met | to /).map(Number);
      const named = (f['when'] ?? '').match(/\d{4}/g)?.map(Number) ?? [];
      if (/perioden|periods/.test(f['when'] ?? '')) return years.length > 2;
      return to === undefined
        ? named.join() === years.join()
        : from === years[0] && to === years.at(-1) && to - (from ?? 0) === years.length - 1;
    },
  },
  {
    nl: 'Alle cijfers zijn (?<word>voorlopig|geschat|minder betrouwbaar|een verwachting)',
    en: 'All figures are (?<word>provisional|estimated|less reliable|a forecast)',
    holds: (f, t) =>
      t.mentioned.every(({ value, letters }) => value === null || has(letters, f['word'] ?? '')),
  },
  {
    nl: 'Sommige cijfers zijn (?<list>.+)',
    en: 'Some figures are (?<list>.+)',
    holds: (f, t) => {
      const all = Object.keys(uncertain).filter(
        (word) => (t.lang === 'nl') === dutch.includes(word) && yearsWith(t, word).length > 0,
      );
      return (f['list'] ?? '').split(/, | of | or /).join() === all.join();
    },
  },
  {
    nl: '(?:De marge van het laatste cijfer ligt|Marge:) tussen #N(?: procent)? en #N(?: procent)?',
    en: '(?:The margin of the latest figure lies|Margin:) between #N(?: percent)? and #N(?: percent)?',
    holds: (f, t) => t.mentioned.some(({ margin }) => margin !== null && marginHolds(f, margin, t)),
  },
];

const isLeading = (f: Found, t: PartsFacts): boolean =>
  f['year'] === bar(t).year && f['track'] === (t.question.by ? bar(t).name : undefined);

const marginHolds = (
  f: Found,
  [lower, upper]: readonly [number, number],
  t: PartsFacts,
): boolean => {
  const scale = 10 ** t.question.file.unit.multiplier;
  return same(numberIn(f['n1'], t), lower * scale) && same(numberIn(f['n2'], t), upper * scale);
};

const courseHolds = (
  f: Found,
  t: PartsFacts,
  word: 'rose' | 'fell' | 'steady' | 'fluctuated' | null,
): boolean => {
  const found = t.courses[t.names.indexOf(f['who'] ?? '')];
  if (!found) return false;
  const percents = [found.from, t.leading].map((at) => percentIn(t, f['who'], at));
  const ends = percents.every((percent, i) =>
    percent?.sign === ''
      ? f[`b${i + 1}`] === undefined && numberIn(f[`p${i + 1}`], t) === found.ends[i]
      : equalsShare(f, i + 1, percent),
  );
  const points =
    f['points'] === undefined ||
    (found.points !== null &&
      numberIn(f['points'], t) === Math.abs(found.points) &&
      (f['sign'] === 'plus') === found.points > 0);
  return (
    found.word === word &&
    Number(f['from']) === Number(t.bars[found.from]?.year) &&
    Number(f['to']) === Number(bar(t).year) &&
    ends &&
    points
  );
};

const spreadHolds = (
  f: Found,
  who: string | undefined,
  t: PartsFacts,
  highest: boolean,
): boolean => {
  const known = t.bars.flatMap(({ cells, whole, name }, i) => {
    const cell = cells[t.names.indexOf(who ?? '')];
    return cell?.percent == null || whole === null || t.question.file.tracks[i] === 'T'
      ? []
      : [{ name, percent: cell.percent, share: cell.written / whole }];
  });
  const shares = known.map(({ share }) => share);
  const wanted = highest ? Math.max(...shares) : Math.min(...shares);
  const one = known.find(({ name }) => name === f['where']);
  return (
    t.question.by &&
    known.length > 2 &&
    one !== undefined &&
    same(one.share, wanted) &&
    equalsShare(f, 1, one.percent)
  );
};

const dutch: readonly string[] = ['voorlopig', 'geschat', 'minder betrouwbaar', 'een verwachting'];
const uncertain: Readonly<Record<string, string>> = { voorlopig: 'pq', geschat: 'e', 'minder betrouwbaar': 'u', 'een verwachting': 'f', provisional: 'pq', estimated: 'e', 'less reliable': 'u', 'a forecast': 'f' }; // prettier-ignore

const has = (letters: string, word: string): boolean =>
  [...(uncertain[word] ?? '')].some((letter) => letters.includes(letter));

/** Shown years with a number that the word holds for. */
const yearsWith = (
  { question: { file, by, chosen }, parts, bars }: PartsFacts,
  word: string,
): readonly number[] => {
  const shown = [...new Set(bars.map(({ year }) => Number(year)))];
  const rows = file.rows.filter(({ part }) =>
    by ? parts.includes(part) : chosen.length === 0 || chosen.includes(part),
  );
  return shown.filter((year) => rows.some(({ cells }) => { const cell = cells[file.years.indexOf(year)]; return cell !== undefined && cell.value !== null && has(cell.letters, word); })); // prettier-ignore
};

/** Editions of the numbers that are told of, or of all where there are none. */
const editions = (t: PartsFacts): number => {
  const { file, by } = t.question;
  const year = file.years.indexOf(Number(bar(t).year));
  // Each bar of a category has its own.
  const cells = by ? file.rows.map(({ cells: all }) => all[year]) : t.mentioned;
  return new Set(
    cells.flatMap((cell) => (cell === undefined || cell.value === null ? [] : [cell.edition])),
  ).size;
};

export const restName = (lang: PartsFacts['lang']): string => restNames[lang];
