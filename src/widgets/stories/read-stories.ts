import type {
  Aim,
  Commitment,
  FigureRequest,
  Highlight,
  Link,
  Pact,
  PactPart,
  Paper,
  PaperNumber,
  ParliamentRequest,
  Practice,
  Progress,
  StatedFigure,
  Successor,
  Years,
} from '../../model/stories.js';
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
  sameOriginAddress,
  text,
  word,
  isTrue,
  type At,
  type Context,
  type Reader,
} from '../../data/check.js';

/** Reads an object; one without a required member is left out, and reported to the publisher. */
const required =
  <T>(
    readers: { readonly [K in keyof T]: Reader<T[K] | null> },
    names: readonly (keyof T & string)[],
  ): Reader<T | null> =>
  (at, context) => {
    const result = fields<{ readonly [K in keyof T]: T[K] | null }>(readers)(at, context);
    const missing = names.find((name) => result[name] === null);
    if (missing === undefined) return result as T;
    context.report('error', 'story-incomplete', member(at, missing), missing);
    return null;
  };

/** An http or https URL, else null with a finding. */
const link: Reader<string | null> = (at, context) => {
  const url = address(at, context);
  if (url === null && isPresent(at)) context.report('error', 'bad-url', at, 'http: or https:');
  return url;
};

const year: Reader<number | null> = (at) => {
  const value = number(at);
  return value !== null && Number.isInteger(value) && value > 1900 && value < 2200 ? value : null;
};

const years: Reader<Years> = fields({ from: year, to: year });

const source = required<Link>({ text: localized, url: link }, ['text']);
const optionalSource: Reader<Link | null> = (at, context) =>
  isPresent(at) ? source(at, context) : null;

const where: Reader<FigureRequest['where']> = dictionary(code);

const figureRequest = required<FigureRequest>({ indicator: code, where }, ['indicator']);

const statedFigure = required<StatedFigure>({ period: text, value: number }, ['period']);
const optionalStatedFigure: Reader<StatedFigure | null> = (at, context) =>
  isPresent(at) ? statedFigure(at, context) : null;

export const readHighlight = required<Highlight>(
  {
    id: code,
    edition: code,
    text: localized,
    indicator: code,
    where,
    from: optionalStatedFigure,
    to: optionalStatedFigure,
    source: optionalSource,
    pointer: (at) => at.pointer.replace(/\/pointer$/, ''),
  },
  ['id', 'edition', 'indicator'],
);

const PROGRESS: readonly Progress[] = ['planned', 'running', 'finished', 'stopped', 'unknown'];

/** An unknown word is no status: the status is then `unknown`, and is not counted. */
const progress: Reader<Progress> = (at, context) => {
  const value = word(PROGRESS)(at);
  if (value === null && isPresent(at))
    context.report('warning', 'unknown-status', at, PROGRESS.join(', '));
  return value ?? 'unknown';
};

const commitment = required<Commitment>(
  {
    id: code,
    text: localized,
    parties: list(localized),
    years,
    status: progress,
    progress: localized,
    related: list(figureRequest),
    example: isTrue,
  },
  ['id', 'text'],
);

const successor = required<Successor>({ pact: code, part: code, note: localized }, ['pact']);

const aim = required<Aim>({ text: localized, indicator: code, where, source: optionalSource }, [
  'text',
  'indicator',
]);

const part = required<PactPart>(
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

export const readPact = required<Pact>(
  { id: code, title: localized, years, source: optionalSource, parts: list(part) },
  ['id', 'title'],
);

const requiredPicture = required<NonNullable<Practice['picture']>>(
  { src: sameOriginAddress, alt: localized },
  ['src', 'alt'],
);
const picture = (at: At, context: Context): Practice['picture'] =>
  isPresent(at) ? requiredPicture(at, context) : null;

export const readPractice = required<Practice>(
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
    example: isTrue,
  },
  ['id', 'title'],
);

/** A dossier spans years: without the number within it a paper cannot be found, and is not shown. */
const paperFields = fields({
  dossier: (at: At): string | null => {
    const digits = text(at)?.replace(/\s/g, '') ?? '';
    return /^\d{4,6}$/.test(digits) ? digits.replace(/(\d{2,3})(\d{3})$/, '$1 $2') : null;
  },
  number: (at: At): string | null => {
    const value = typeof at.value === 'number' ? String(at.value) : text(at);
    return value !== null && /^[A-Z]?\d{0,4}[A-Z]{0,2}$/.test(value) && value !== '' ? value : null;
  },
  annex: (at: At): string | null => (typeof at.value === 'number' ? String(at.value) : text(at)),
});

const paperNumber: Reader<PaperNumber | null> = (at, context) => {
  const result = paperFields(at, context);
  const { dossier, number: nr } = result;
  if (dossier !== null && nr !== null) return { dossier, number: nr, annex: result.annex };
  if (isPresent(at)) context.report('error', 'paper-number', at, 'dossier and number');
  return null;
};

const paperMembers = required<Omit<Paper, keyof PaperNumber>>(
  { id: code, title: localized, date: day, by: localized, to: localized, url: link },
  ['id', 'title'],
);

export const readPaper: Reader<Paper | null> = (at, context) => {
  const [result, paper] = [paperMembers(at, context), paperNumber(at, context)];
  return result === null || paper === null ? null : { ...result, ...paper };
};

export const readRequest = required<ParliamentRequest>(
  {
    id: code,
    askedBy: localized,
    date: day,
    topic: localized,
    paper: paperNumber,
    status: or(word<ParliamentRequest['status']>(['open', 'answered']), 'open'),
    answeredIn: paperNumber,
    url: link,
    example: isTrue,
  },
  ['id', 'askedBy', 'topic'],
);
