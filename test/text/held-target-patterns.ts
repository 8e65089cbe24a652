import type { FileTarget } from './any-file.js';
import {
  letterWords,
  numberIn,
  reasonOf,
  same,
  statusOf,
  targetPatterns,
  type Found,
  type Pattern,
} from './sentence-patterns.js';
import {
  clean,
  labelOf,
  ordinalOf,
  scaled,
  targetsOf,
  type Cell,
  type Row,
  type Facts,
} from './small-reader.js';

/** The one target that a figure is held against, reckoned once more from the file. */
interface Chosen {
  readonly target: FileTarget;
  readonly kind: 'own' | 'other' | 'group';
  /** Its period against that of the latest figure. */
  readonly ahead: boolean;
  readonly past: boolean;
  readonly value: number;
  /** The figure of its own period, where that may be held against it. */
  readonly figure: Cell | undefined;
}

export const chosenOf = (facts: Facts): Chosen | null => {
  const row = facts.rows[0] as Row;
  const { kind } = facts.file.period;
  const now = facts.periods[row.latest]?.ordinal ?? NaN;
  const lastCell = row.cells[row.latest < 0 ? row.cells.length - 1 : row.latest];
  const all = facts.file.targets.map((target): Chosen => {
    const own = target.key.join() === row.key.join();
    const at = ordinalOf(kind, target.period);
    const cell = row.cells[facts.periods.findIndex(({ code }) => code === target.period)];
    return {
      target,
      kind: !own ? 'group' : lastCell?.method === target.definition ? 'own' : 'other',
      ahead: at > now,
      past: at < now,
      value: scaled(target.value, facts.file.unit),
      figure: holds(cell, target) ? cell : undefined,
    };
  });
  const rank = { own: 0, other: 1, group: 2 };
  const at = ({ target }: Chosen): number => ordinalOf(kind, target.period);
  const sorted = all.sort(
    (a, b) =>
      rank[a.kind] - rank[b.kind] ||
      Number(a.past) - Number(b.past) ||
      (a.past ? at(b) - at(a) : at(a) - at(b)),
  );
  return sorted[0] ?? null;
};

/** Whether a cell is a figure that a target may be held against. */
const holds = (cell: Cell | undefined, target: FileTarget): boolean =>
  cell !== undefined &&
  cell.value !== null &&
  !cell.letters.includes('f') &&
  cell.method === target.definition;

/** How far each cell is from the target; null where that may not be told. */
export const distancesOf = (facts: Facts): readonly (number | null)[] => {
  const chosen = chosenOf(facts);
  if (chosen?.kind !== 'own') return [];
  return (facts.rows[0] as Row).cells.map((cell) =>
    holds(cell, chosen.target) ? clean(cell.written - chosen.value) : null,
  );
};

const meets = ({ rule }: FileTarget, by: number): boolean =>
  ({ atleast: by >= 0, atmost: by <= 0, equals: by === 0 })[rule];

interface Way {
  readonly answer: 'yes' | 'no' | 'none';
  readonly reason: number;
  readonly from: number;
}

/** Whether it is on course, or which of the reasons it is that this cannot be told; null where it is no question. */
const wayOf = (facts: Facts): Way | null => {
  const chosen = chosenOf(facts);
  const row = facts.rows[0] as Row;
  const last = row.cells[row.latest];
  if (
    chosen?.kind !== 'own' ||
    !chosen.ahead ||
    last === undefined ||
    meets(chosen.target, clean(last.written - chosen.value))
  )
    return null;
  const none = (reason: number): Way => ({ answer: 'none', reason, from: -1 });
  const { target } = chosen;
  if (target.rule === 'equals') return none(0);
  if (target.since === undefined) return none(1);
  const { kind } = facts.file.period;
  const begin = ordinalOf(kind, target.since);
  const since = row.cells.flatMap((cell, i) =>
    i <= row.latest &&
    (facts.periods[i]?.ordinal ?? NaN) >= begin &&
    cell.value !== null &&
    !cell.letters.includes('f')
      ? [i]
      : [],
  );
  if (since.some((i) => !row.comparableAt.includes(i))) return none(2);
  if (since.length < 3) return none(3);
  const now = facts.periods[row.latest]?.ordinal ?? NaN;
  const periods = now - begin + 1;
  if ((periods - since.length) * 5 > periods) return none(4);
  const from = since[0] as number;
  const pace =
    clean(last.written - (row.cells[from]?.written ?? NaN)) /
    (now - (facts.periods[from]?.ordinal ?? NaN));
  const needed = clean(chosen.value - last.written) / (ordinalOf(kind, target.period) - now);
  const fast =
    Math.abs(pace - needed) < 1e-9 || (target.rule === 'atleast' ? pace > needed : pace < needed);
  return { answer: fast ? 'yes' : 'no', reason: -1, from };
};

const up = (way: string | undefined): boolean => way === 'meer' || way === 'more';

/** `6 procentpunt meer`, in so many periods. */
const step = (f: Found, facts: Facts, by: number, periods: number): boolean =>
  same(Math.abs(by), numberIn(f['n1'], facts)) &&
  by > 0 === up(f['way']) &&
  facts.share === (f['pp'] !== undefined) &&
  numberIn(f['n2'], facts) === periods;

const time = {
  nl: '#N (?:jaar|schooljaar|schooljaren|halfjaar|halfjaren|kwartaal|kwartalen|maand|maanden)',
  en: '#N (?:year|school year|half-year|quarter|month)s?',
};
const compared = {
  nl: '#N(?<pp> procentpunt)? (?<way>meer|minder)',
  en: '#N(?<pp> percentage points?)? (?<way>more|fewer|less)',
};

const isGoal = (f: Found, t: Facts, kind: Chosen['kind']): boolean => {
  const chosen = chosenOf(t);
  return (
    chosen?.kind === kind &&
    labelOf(t.file.period.kind, chosen.target.period, t.lang) === f['p1'] &&
    same(chosen.value, numberIn(f['n1'], t))
  );
};

const names = { NL01: ['Nederland', 'the Netherlands'], PV23: ['Overijssel', 'Overijssel'], T: ['Totaal', 'Total'], F: ['Vrouwen', 'Women'], M: ['Mannen', 'Men'] } as const; // prettier-ignore

/** The sentences of a figure against a target. */
export const heldTargetPatterns: readonly Pattern[] = [
  {
    nl: 'Het laatste cijfer: #N#U in (?:het )?#P(?: \\((?<status>.+)\\))?',
    en: 'The latest figure: #N#U in (?:the )?#P(?: \\((?<status>.+)\\))?',
    holds: (f, t) => {
      const row = t.rows[0] as Row;
      const cell = row.cells[row.latest];
      if (cell === undefined) return false;
      return (
        t.periods[row.latest]?.label === f['p1'] &&
        same(numberIn(f['n1'], t), cell.written) &&
        (f['status'] ?? '') === statusOf(cell, t)
      );
    },
  },
  {
    nl: '(?:Het )?#P: (?<reason>[a-z5 ,]+)',
    en: '(?:The )?#P: (?<reason>[a-z5 ,]+)',
    holds: (f, t) => {
      const row = t.rows[0] as Row;
      const last = row.cells.at(-1) as Cell;
      const reason = last.value === null ? reasonOf(last, t) : letterWords[t.lang].w;
      return (
        row.latest === -1 &&
        f['reason'] === reason &&
        f['p1']?.toLowerCase() === t.periods.at(-1)?.label.toLowerCase()
      );
    },
  },
  ...targetPatterns.slice(0, 1).map((pattern): Pattern => ({
    ...pattern,
    holds: (f, t) => isGoal(f, t, 'own') && chosenOf(t)?.past === false && pattern.holds(f, t),
  })),
  {
    nl: 'Het doel was voor (?:het )?#P: (?<rule>ten minste|ten hoogste|precies) #N#U',
    en: 'The target was for (?:the )?#P: (?<rule>at least|at most|exactly) #N#U',
    holds: (f, t) => isGoal(f, t, 'own') && chosenOf(t)?.past === true,
  },
  ...targetPatterns.slice(1, 3),
  {
    nl: 'Van (?:het )?#P is hier geen cijfer om mee te vergelijken',
    en: 'There is no figure here for (?:the )?#P to compare with',
    holds: (f, t) => {
      const chosen = chosenOf(t);
      return (
        chosen?.kind === 'own' &&
        chosen.past &&
        !chosen.figure &&
        labelOf(t.file.period.kind, chosen.target.period, t.lang) === f['p1']
      );
    },
  },
  {
    nl: 'Het laatste cijfer voldoet daaraan',
    en: 'The latest figure meets it',
    holds: (_, t) => {
      const [chosen, row] = [chosenOf(t), t.rows[0] as Row];
      const by = clean((row.cells[row.latest]?.written ?? NaN) - (chosen?.value ?? NaN));
      return chosen?.kind === 'own' && !chosen.figure && by !== 0 && meets(chosen.target, by);
    },
  },
  {
    nl: '(?:Op koers voor (?:het )?#P: (?<answer>ja|nee)|Of dit op koers ligt voor (?:het )?#P, is niet te zeggen)',
    en: '(?:On course for (?:the )?#P: (?<answer>yes|no)|Whether this is on course for (?:the )?#P cannot be told)',
    holds: (f, t) => {
      const way = wayOf(t);
      const answer = { ja: 'yes', yes: 'yes', nee: 'no', no: 'no' }[f['answer'] ?? ''] ?? 'none';
      return (
        way?.answer === answer &&
        (f['p1'] ?? f['p2']) ===
          labelOf(t.file.period.kind, chosenOf(t)?.target.period ?? '', t.lang)
      );
    },
  },
  {
    nl: `Sinds (?:het )?#P: ${compared.nl}, in ${time.nl}`,
    en: `Since (?:the )?#P: ${compared.en}, in ${time.en}`,
    holds: (f, t) => {
      const [way, row] = [wayOf(t), t.rows[0] as Row];
      const by = clean(
        (row.cells[row.latest]?.written ?? NaN) - (row.cells[way?.from ?? -1]?.written ?? NaN),
      );
      const from = t.periods[way?.from ?? -1];
      return (
        from?.label === f['p1'] &&
        step(f, t, by, (t.periods[row.latest]?.ordinal ?? NaN) - (from?.ordinal ?? NaN))
      );
    },
  },
  {
    nl: `Sinds (?:het )?#P: even veel, in ${time.nl}`,
    en: `Since (?:the )?#P: as much, in ${time.en}`,
    holds: (f, t) => {
      const [way, row] = [wayOf(t), t.rows[0] as Row];
      const from = t.periods[way?.from ?? -1];
      const elapsed = (t.periods[row.latest]?.ordinal ?? NaN) - (from?.ordinal ?? NaN);
      return (
        from?.label === f['p1'] &&
        row.cells[way?.from ?? -1]?.written === row.cells[row.latest]?.written &&
        numberIn(f['n1'], t) === elapsed
      );
    },
  },
  {
    nl: `Nog nodig: ${compared.nl}, in ${time.nl}`,
    en: `Still needed: ${compared.en}, in ${time.en}`,
    holds: (f, t) => {
      const [chosen, row] = [chosenOf(t), t.rows[0] as Row];
      if (chosen === null || wayOf(t)?.reason !== -1) return false;
      const left = clean(chosen.value - (row.cells[row.latest]?.written ?? NaN));
      return step(
        f,
        t,
        left,
        ordinalOf(t.file.period.kind, chosen.target.period) -
          (t.periods[row.latest]?.ordinal ?? NaN),
      );
    },
  },
  ...[
    ['Dit doel is één precieze waarde', 'This target is one exact value'],
    [
      'Het bestand zegt niet vanaf wanneer dit doel geldt',
      'The file does not say from when this target holds',
    ],
    [
      'De telling is veranderd sinds dit doel geldt',
      'The count has changed since this target holds',
    ],
    [
      'Er zijn te weinig cijfers sinds dit doel geldt',
      'There are too few figures since this target holds',
    ],
    [
      'Er ontbreken te veel cijfers sinds dit doel geldt',
      'Too many figures are missing since this target holds',
    ],
  ].map(([nl = '', en = ''], reason): Pattern => ({
    nl,
    en,
    holds: (_, t) => wayOf(t)?.reason === reason,
  })),
  {
    nl: 'Het doel van #N#U voor (?:het )?#P is anders geteld en hier niet gebruikt',
    en: 'The target of #N#U for (?:the )?#P was counted differently and is not used here',
    holds: (f, t) => isGoal(f, t, 'other'),
  },
  {
    nl: 'Het doel van #N#U voor (?:het )?#P geldt voor een andere groep: (?<group>.+)',
    en: 'The target of #N#U for (?:the )?#P is for another group: (?<group>.+)',
    holds: (f, t) => {
      const key = (t.rows[0] as Row).key;
      const differs = chosenOf(t)?.target.key.filter((code, i) => code !== key[i]) as
        readonly (keyof typeof names)[] | undefined;
      return (
        isGoal(f, t, 'group') &&
        f['group'] === differs?.map((code) => names[code][t.lang === 'nl' ? 0 : 1]).join(', ')
      );
    },
  },
  {
    nl: 'Het is hier niet gebruikt',
    en: 'It is not used here',
    holds: (_, t) => ['other', 'group'].includes(chosenOf(t)?.kind ?? ''),
  },
  {
    nl: 'Telling van het doel: telling (?<one>[AB])|Telling van dit cijfer: telling (?<other>[AB])',
    en: 'Count of the target: count (?<one>[AB])|Count of this figure: count (?<other>[AB])',
    holds: (f, t) => {
      const row = t.rows[0] as Row;
      const chosen = chosenOf(t);
      if (chosen?.kind !== 'other') return false;
      return f['one'] === undefined
        ? row.cells[row.latest]?.method.startsWith(f['other'] ?? '-') === true
        : chosen.target.definition === f['one'];
    },
  },
  {
    nl: 'Voor dit cijfer staat hier geen doel',
    en: 'No target is given here for this figure',
    holds: (_, t) => t.file.targets.length === 0,
  },
];

/** Whether all that must be said of it is said: nothing that the file allows is left out. */
export const requiredPatterns = (facts: Facts): readonly RegExp[] => {
  const chosen = chosenOf(facts);
  const way = wayOf(facts);
  return [
    ...(chosen === null ? [/geen doel|No target/] : []),
    ...(chosen?.kind === 'own' ? [/Doel voor|doel was voor|Target for|target was for/] : []),
    ...(chosen?.kind === 'own' && targetsOf(facts).length > 0 && (facts.rows[0] as Row).latest >= 0
      ? [/ dat doel|gehaald|that target|reached/i]
      : []),
    ...(chosen !== null && chosen.kind !== 'own'
      ? [/niet gebruikt|niet te gebruiken|not used|cannot be used/]
      : []),
    ...(way === null ? [] : [/[Oo]p koers|[Oo]n course/]),
  ];
};
