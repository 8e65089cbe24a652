import type { Period } from '../../src/model/dataset.js';
import type { Slice, SliceSeries } from '../../src/model/slice.js';
import type { Lang } from '../../src/text/lang.js';
import { sentencesOf } from './reading.js';

/**
 * Reads generated sentences back and computes each figure again from the cells alone. A sentence that is not known, or that says
 * another figure than the cells, throws.
 */
export const checkIndicator = (text: string, slice: Slice, lang: Lang): void => check(text, indicatorPatterns, slice, lang);

export const checkTrend = (text: string, slice: Slice, lang: Lang): void => check(text, trendPatterns, slice, lang);

interface Pattern {
  readonly nl: string;
  readonly en: string;
  readonly holds: (found: Found, said: Said) => boolean;
}

type Found = Readonly<Record<string, string | undefined>>;

/** What the cells say, reckoned without the slice's own spans and changes. */
interface Said {
  readonly slice: Slice;
  readonly lang: Lang;
  readonly number: (text: string | undefined) => number;
  readonly index: (text: string | undefined) => number;
  readonly series: (label: string | undefined) => SliceSeries;
}

const indicatorPatterns: readonly Pattern[] = [
  {
    nl: '[^:]+: #N(?: procent| studenten| punten) in (?:het )?#P',
    en: '[^:]+: #N(?: percent| students| points) in (?:the )?#P',
    holds: (f, s) => s.index(f['p1']) === latest(first(s)) && same(s.number(f['n1']), at(first(s), latest(first(s)))),
  },
  {
    nl: '(?:Dat is er|Dat zijn er|Dat is) #N(?<pp> procentpunt)? (?<way>meer|minder) dan in (?:het )?#P(?: \\((?<sign>plus|min) #N procent\\))?',
    en: 'That is #N(?<pp> percentage points?)? (?<way>more|fewer|less) than in (?:the )?#P(?: \\((?<sign>plus|minus) #N percent\\))?',
    holds: (f, s) => {
      const [now, before] = [at(first(s), latest(first(s))), at(first(s), s.index(f['p1']))];
      const up = f['way'] === 'meer' || f['way'] === 'more';
      const isShare = s.slice.indicator.unit.kind === 'share';
      const size = same(Math.abs(now - before), s.number(f['n1'])) && now > before === up && isShare === (f['pp'] !== undefined);
      const share =
        f['n2'] === undefined || (near(Math.abs(now / before - 1) * 100, s.number(f['n2'])) && (f['sign'] === 'plus') === up && !isShare);
      return s.index(f['p1']) === latest(first(s)) - 1 && comparable(s, s.index(f['p1'])) && size && share;
    },
  },
  {
    nl: 'Dat is hetzelfde als in (?:het )?#P',
    en: 'That is the same as in (?:the )?#P',
    holds: (f, s) => same(at(first(s), latest(first(s))), at(first(s), s.index(f['p1']))) && comparable(s, s.index(f['p1'])),
  },
  {
    nl: 'Niet te vergelijken met (?:het )?#P: vanaf (?:het )?#P geldt een andere telling',
    en: 'Not comparable with (?:the )?#P: since (?:the )?#P a different count applies',
    holds: (f, s) => s.index(f['p2']) === latest(first(s)) && s.index(f['p1']) === latest(first(s)) - 1,
  },
  {
    nl: 'Geen vergelijking: van de periode direct ervoor is hier geen cijfer|Hier is geen eerder cijfer om mee te vergelijken',
    en: 'No comparison: there is no figure here for the period right before|There is no earlier figure here to compare with',
    holds: (_, s) => latest(first(s)) === 0 || !comparable(s, latest(first(s)) - 1),
  },
  {
    nl: 'Dit cijfer is [a-z ,0]+',
    en: 'This figure is [a-z ,0]+',
    holds: (_, s) => first(s).observations[latest(first(s))]?.status !== 'final',
  },
  {
    nl: '(?:[^:]+, )?(?:het )?#P: (?:minder dan #N|[a-z ,]+)',
    en: '(?:[^:]+, )?(?:the )?#P: (?:fewer than #N|[a-z ,]+)',
    holds: (f, s) => !actual(first(s)).includes(s.index(f['p1'])) && (f['n1'] === undefined || s.number(f['n1']) === 5),
  },
  {
    nl: 'Het precieze aantal is niet openbaar|Zo is niemand te herkennen',
    en: 'The exact number is not public, so that nobody can be recognised',
    holds: (_, s) => first(s).observations.some(({ status }) => status === 'suppressed'),
  },
];

const trendPatterns: readonly Pattern[] = [
  {
    nl: '(?:(?<who>[A-Z][a-z]+): )?[Hh]et (?:aantal|aantal studenten|aandeel|cijfer) (?<verb>steeg|daalde) van #N(?: procent)?(?: in (?:het )?#P)? naar #N(?: procent)?(?: in (?:het )?#P)?(?:, (?<sign>plus|min) #N(?<by> procent| procentpunt)?)?',
    en: '(?:(?<who>[A-Z][a-z]+): )?[Tt]he (?:number|number of students|share|figure) (?<verb>rose|fell) from #N(?: percent)?(?: in (?:the )?#P)? to #N(?: percent)?(?: in (?:the )?#P)?(?:, (?<sign>plus|minus) #N(?<by> percent| percentage points?)?)?',
    holds: (f, s) => {
      const up = f['verb'] === 'steeg' || f['verb'] === 'rose';
      const [from, to] = [s.number(f['n1']), s.number(f['n2'])];
      const isPercent = f['by'] === ' procent' || f['by'] === ' percent';
      const by = isPercent ? near(Math.abs(to / from - 1) * 100, s.number(f['n3'])) : same(Math.abs(to - from), s.number(f['n3']));
      return spanHolds(f, s) && to > from === up && (f['n3'] === undefined || (by && (f['sign'] === 'plus') === up));
    },
  },
  {
    nl: '(?:(?<who>[A-Z][a-z]+): )?[Hh]et (?:aantal|aantal studenten|aandeel|cijfer) (?:bleef vrijwel gelijk:|wisselde:|was) #N(?: procent)?(?: in (?:het )?#P)? en #N(?: procent)?(?: in (?:het )?#P)?',
    en: '(?:(?<who>[A-Z][a-z]+): )?[Tt]he (?:number|number of students|share|figure) (?:hardly changed:|fluctuated:|was) #N(?: percent)?(?: in (?:the )?#P)? and #N(?: percent)?(?: in (?:the )?#P)?',
    holds: spanHolds,
  },
  {
    nl: '(?:(?<who>[A-Z][a-z]+): )?[Hh]et (?:aantal|aantal studenten|aandeel|cijfer) was #N(?: procent)? in (?:het )?#P',
    en: '(?:(?<who>[A-Z][a-z]+): )?[Tt]he (?:number|number of students|share|figure) was #N(?: percent)? in (?:the )?#P',
    holds: (f, s) => s.index(f['p1']) === latest(s.series(f['who'])) && same(s.number(f['n1']), at(s.series(f['who']), s.index(f['p1']))),
  },
  {
    nl: 'Het (?<which>hoogste|laagste) cijfer was #N(?: procent)? in (?:het )?#P',
    en: 'The (?<which>highest|lowest) figure was #N(?: percent)? in (?:the )?#P',
    holds: (f, s) => {
      const values = stretch(first(s)).map((i) => at(first(s), i));
      const most = f['which'] === 'hoogste' || f['which'] === 'highest';
      const extreme = most ? Math.max(...values) : Math.min(...values);
      return same(s.number(f['n1']), extreme) && same(at(first(s), s.index(f['p1'])), extreme);
    },
  },
  {
    nl: '(?:(?<who>[A-Z][a-z]+): )?(?:[Vv]an )?#N(?: procent)?(?: in (?:het )?#P)? (?:naar|en) #N(?: procent)?(?: in (?:het )?#P)?',
    en: '(?:(?<who>[A-Z][a-z]+): )?(?:[Ff]rom )?#N(?: percent)?(?: in (?:the )?#P)? (?:to|and) #N(?: percent)?(?: in (?:the )?#P)?',
    holds: spanHolds,
  },
  {
    nl: '(?:(?<who>[A-Z][a-z]+)|Het aantal studenten|Het aandeel|Het cijfer): (?:minder dan #N|[a-z ,]+)',
    en: '(?:(?<who>[A-Z][a-z]+)|The number of students|The share|The figure): (?:fewer than #N|[a-z ,]+)',
    holds: (f, s) => latest(s.series(f['who'])) === -1 && (f['n1'] === undefined || s.number(f['n1']) === 5),
  },
  { nl: 'Zonder cijfer: .+', en: 'Without a figure: .+', holds: (_, s) => first(s).observations.some(({ value }) => value === null) },
  {
    nl: '(?:[A-Z].*: )?[Dd]e cijfers van voor (?:het )?#P zijn anders geteld',
    en: '(?:[A-Z].*: )?[Ff]igures from before (?:the )?#P were counted differently',
    holds: (f, s) => s.slice.breaks.some(({ after, cut }) => cut && after + 1 === s.index(f['p1'])),
  },
  { nl: 'Vergelijk ze niet met de latere cijfers', en: 'Do not compare them with later figures', holds: () => true },
  {
    nl: 'De cijfers komen uit #N edities van de monitor',
    en: 'The figures come from #N editions of the monitor',
    holds: (f, s) => {
      const cells = s.slice.series.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
      return new Set(cells.map(({ edition }) => edition)).size === s.number(f['n1']);
    },
  },
  {
    nl: '(?:Het cijfer|De cijfers) van .+ (?:is|zijn) voorlopig',
    en: '(?:The figure|The figures) for .+ (?:is|are) provisional',
    holds: (_, s) => s.slice.series.some(({ observations }) => observations.some(({ status }) => status === 'provisional')),
  },
];

const check = (text: string, patterns: readonly Pattern[], slice: Slice, lang: Lang): void => {
  const said = speaker(slice, lang);
  for (const sentence of sentencesOf(text)) {
    const known = patterns.flatMap((pattern) => {
      const found = read(pattern[lang], slice, lang).exec(sentence);
      return found === null ? [] : [{ pattern, found: found.groups ?? {} }];
    });
    if (known.length === 0) throw new Error(`unknown sentence “${sentence}”`);
    if (!known.some(({ pattern, found }) => pattern.holds(found, said)))
      throw new Error(`not what the cells say: “${sentence}” in “${text}”`);
  }
};

const read = (pattern: string, slice: Slice, lang: Lang): RegExp => {
  const labels = slice.periods.map((period) => written(period, lang).replace(/[/]/g, '\\/')).join('|');
  let [n, p] = [0, 0];
  const source = pattern.replace(/#[NP]/g, (kind) =>
    kind === '#N' ? `(?<n${++n}>(?:[Mm]in |[Mm]inus )?\\d[\\d.,]*)` : `(?<p${++p}>${labels})`,
  );
  return new RegExp(`^(?:${source})$`);
};

const speaker = (slice: Slice, lang: Lang): Said => ({
  slice,
  lang,
  number: (text = '') => {
    const digits = text.replace(/^min(us)? /i, '');
    const value = Number(lang === 'nl' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
    return digits === text ? value : -value;
  },
  index: (text) => slice.periods.findIndex((period) => written(period, lang) === text),
  series: (label) => slice.series.find((one) => one.label[lang] === label) ?? ownFirst(slice),
});

const nth = { nl: ['eerste', 'tweede', 'derde', 'vierde'], en: ['first', 'second', 'third', 'fourth'] } as const;

const written = ({ code }: Period, lang: Lang): string => {
  const [year, quarter] = code.split('-Q');
  return quarter === undefined ? code : `${nth[lang][Number(quarter) - 1]} ${lang === 'nl' ? 'kwartaal van' : 'quarter of'} ${year}`;
};

const ownFirst = ({ series }: Slice): SliceSeries => {
  const [leading] = series;
  if (leading === undefined) throw new Error('no series');
  return leading;
};

const first = ({ slice }: Said): SliceSeries => ownFirst(slice);

const at = ({ observations }: SliceSeries, index: number): number => observations[index]?.value ?? NaN;

const actual = ({ observations }: SliceSeries): readonly number[] =>
  observations.flatMap(({ value, status }, i) => (value !== null && status !== 'forecast' ? [i] : []));

const latest = (series: SliceSeries): number => actual(series).at(-1) ?? -1;

/** Indices of the actual numbers that were counted the way the latest one was, without another counting in between. */
const stretch = (series: SliceSeries): readonly number[] => {
  const method = series.observations[latest(series)]?.definition;
  const other = series.observations.findLastIndex(
    ({ value, definition }, i) => value !== null && i < latest(series) && definition !== method,
  );
  return actual(series).filter((i) => i > other);
};

const comparable = (said: Said, before: number): boolean => {
  const series = first(said);
  const [older, newer] = [said.slice.periods[before], said.slice.periods[before + 1]];
  const adjacent = older !== undefined && newer !== undefined && newer.ordinal - older.ordinal === 1;
  return adjacent && stretch(series).includes(before);
};

function spanHolds(f: Found, s: Said): boolean {
  const indices = stretch(s.series(f['who']));
  const [from, to] = [indices[0] ?? -1, indices.at(-1) ?? -1];
  // Without periods of its own a sentence speaks of those of the first series.
  const own = f['p1'] === undefined ? stretch(first(s)) : [s.index(f['p1']), s.index(f['p2'])];
  return (
    own[0] === from &&
    own.at(-1) === to &&
    same(s.number(f['n1']), at(s.series(f['who']), from)) &&
    same(s.number(f['n2']), at(s.series(f['who']), to))
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Rounded to one decimal. */
const near = (exact: number, shown: number): boolean => Math.abs(exact - shown) <= 0.0501;
