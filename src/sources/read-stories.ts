import type {
  Aim,
  Commitment,
  FigureAsk,
  Highlight,
  Link,
  Pact,
  PactPart,
  Paper,
  PaperNumber,
  ParliamentRequest,
  Practice,
  Progress,
  Stated,
  Successor,
  Years,
} from '../model/stories.js';
import {
  address,
  code,
  day,
  dictionary,
  fields,
  isPresent,
  list,
  localized,
  member,
  number,
  or,
  ownAddress,
  text,
  word,
  yes,
  type At,
  type Context,
  type Reader,
} from './check.js';

/** Reads one thing; without what it needs it is left out, and the publisher is told. */
const needing =
  <T>(readers: { readonly [K in keyof T]: Reader<T[K] | null> }, needed: readonly (keyof T & string)[]): Reader<T | null> =>
  (at, context) => {
    const made = fields<{ readonly [K in keyof T]: T[K] | null }>(readers)(at, context);
    const missing = needed.find((name) => made[name] === null);
    if (missing === undefined) return made as T;
    context.report('error', 'story-incomplete', member(at, missing), missing);
    return null;
  };

/** An http or https address, else null with a finding. */
const link: Reader<string | null> = (at, context) => {
  const url = address(at, context);
  if (url === null && isPresent(at)) context.report('error', 'bad-url', at, 'http: or https:');
  return url;
};

const year: Reader<number | null> = (at) => {
  const found = number(at);
  return found !== null && Number.isInteger(found) && found > 1900 && found < 2200 ? found : null;
};

const years: Reader<Years> = fields({ from: year, to: year });

const source = needing<Link>({ text: localized, url: link }, ['text']);
const optionalSource: Reader<Link | null> = (at, context) => (isPresent(at) ? source(at, context) : null);

const where: Reader<FigureAsk['where']> = dictionary(code);

const ask = needing<FigureAsk>({ indicator: code, where }, ['indicator']);

const said = needing<Stated>({ period: text, value: number }, ['period']);
const stated: Reader<Stated | null> = (at, context) => (isPresent(at) ? said(at, context) : null);

export const readHighlight = needing<Highlight>(
  {
    id: code,
    edition: code,
    text: localized,
    indicator: code,
    where,
    from: stated,
    to: stated,
    source: optionalSource,
    pointer: (at) => at.pointer.replace(/\/pointer$/, ''),
  },
  ['id', 'edition', 'indicator'],
);

const PROGRESS: readonly Progress[] = ['planned', 'running', 'finished', 'stopped', 'unknown'];

/** A word that nobody here knows is no status: then none is known, and no count takes it for one. */
const progress: Reader<Progress> = (at, context) => {
  const found = word(PROGRESS)(at);
  if (found === null && isPresent(at)) context.report('warning', 'unknown-status', at, PROGRESS.join(', '));
  return found ?? 'unknown';
};

const commitment = needing<Commitment>(
  {
    id: code,
    text: localized,
    parties: list(localized),
    years,
    status: progress,
    progress: localized,
    related: list(ask),
    example: yes,
  },
  ['id', 'text'],
);

const successor = needing<Successor>({ pact: code, part: code, note: localized }, ['pact']);

const aim = needing<Aim>({ text: localized, indicator: code, where, source: optionalSource }, ['text', 'indicator']);

const part = needing<PactPart>(
  {
    id: code,
    kind: or(word<PactPart['kind']>(['line', 'goal', 'theme']), 'theme'),
    title: localized,
    text: localized,
    next: list(successor),
    targets: list(aim),
    commitments: list(commitment),
  },
  ['id', 'title'],
);

export const readPact = needing<Pact>({ id: code, title: localized, years, source: optionalSource, parts: list(part) }, ['id', 'title']);

const shown = needing<NonNullable<Practice['picture']>>({ src: ownAddress, alt: localized }, ['src', 'alt']);
const picture = (at: At, context: Context): Practice['picture'] => (isPresent(at) ? shown(at, context) : null);

export const readPractice = needing<Practice>(
  {
    id: code,
    title: localized,
    text: localized,
    place: localized,
    regions: list(code),
    organisation: localized,
    url: link,
    picture,
    actions: list(code),
    example: yes,
  },
  ['id', 'title'],
);

/** A dossier runs for years: without the number within it a paper cannot be found, and is not named. */
const paperFields = fields({
  dossier: (at: At): string | null => {
    const digits = text(at)?.replace(/\s/g, '') ?? '';
    return /^\d{4,6}$/.test(digits) ? digits.replace(/(\d{2,3})(\d{3})$/, '$1 $2') : null;
  },
  number: (at: At): string | null => {
    const found = typeof at.value === 'number' ? String(at.value) : text(at);
    return found !== null && /^[A-Z]?\d{0,4}[A-Z]{0,2}$/.test(found) && found !== '' ? found : null;
  },
  annex: (at: At): string | null => (typeof at.value === 'number' ? String(at.value) : text(at)),
});

const paperNumber: Reader<PaperNumber | null> = (at, context) => {
  const made = paperFields(at, context);
  const { dossier, number: nr } = made;
  if (dossier !== null && nr !== null) return { dossier, number: nr, annex: made.annex };
  if (isPresent(at)) context.report('error', 'paper-number', at, 'dossier and number');
  return null;
};

const named = needing<Omit<Paper, keyof PaperNumber>>({ id: code, title: localized, date: day, by: localized, to: localized, url: link }, [
  'id',
  'title',
]);

export const readPaper: Reader<Paper | null> = (at, context) => {
  const [made, paper] = [named(at, context), paperNumber(at, context)];
  return made === null || paper === null ? null : { ...made, ...paper };
};

export const readRequest = needing<ParliamentRequest>(
  {
    id: code,
    askedBy: localized,
    date: day,
    topic: localized,
    paper: paperNumber,
    status: or(word<ParliamentRequest['status']>(['open', 'answered']), 'open'),
    answeredIn: paperNumber,
    url: link,
    example: yes,
  },
  ['id', 'askedBy', 'topic'],
);
