import { runSync } from '../../src/model/cooperative.js';
import { Problem, type Finding, type ProblemCode } from '../../src/model/problem.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { doubtsAbout } from '../../src/data/doubts-about.js';
import { limits } from '../../src/data/limits.js';
import { open, type Opened, type OpenRequest } from '../../src/data/open.js';
import { smallFile } from './small-file.js';
import { testIo, type Answer, type TestIo } from './test-io.js';

/**
 * What a reader gets to see: figures, figures with a remark, none because there are none, none because something is
 * wrong, old ones.
 */
export type State = 'OK' | 'NOTE' | 'EMPTY' | 'ERROR' | 'STALE';

export interface Outcome {
  readonly state: State;
  /** The code of the problem, or the codes of the findings with their weight, each once. */
  readonly codes: readonly string[];
  readonly problem: Problem | null;
  readonly opened: Opened | null;
  readonly slice: Slice | null;
  readonly io: TestIo;
}

/** One numbered entry of the catalogue of bad input. */
export interface BadInput {
  readonly number: number;
  /** What the reader does with it, in a sentence. */
  readonly what: string;
  readonly run: () => Promise<Outcome>;
  readonly state: State;
  readonly codes?: readonly string[];
  /** What else must be so. */
  readonly also?: (outcome: Outcome) => unknown;
}

const nothingThere: readonly ProblemCode[] = [
  'empty',
  'no-data',
  'unknown-category',
  'unknown-period',
];

// A missing source or name is remarked in its own place: "Bron: onbekend", the code in the place of the label. So is a
// target that must not be drawn.
const seenInPlace = ['missing-source', 'missing-text'];

/** All that the publisher is told. */
const findingsOf = ({ dataset, findings }: Opened): readonly Finding[] => [
  ...findings,
  ...runSync(doubtsAbout(dataset)),
];

const stateOf = (opened: Opened, slice: Slice): State => {
  if (opened.stale) return 'STALE';
  if (slice.series.every(({ observations }) => observations.every(({ value }) => value === null)))
    return 'EMPTY';
  if (slice.otherTargets.length > 0) return 'NOTE';
  return findingsOf(opened).some(
    ({ severity, code }) => severity !== 'warning' || seenInPlace.includes(code),
  )
    ? 'NOTE'
    : 'OK';
};

const answered = async (
  io: TestIo,
  openFile: () => Promise<Opened>,
  attributes: QueryAttributes,
): Promise<Outcome> => {
  try {
    const opened = await openFile();
    const slice = select(opened.dataset, readQuery(attributes));
    const codes = [
      ...new Set(findingsOf(opened).map(({ severity, code }) => `${severity} ${code}`)),
    ];
    return {
      state: stateOf(opened, slice),
      codes: opened.stale ? [opened.stale.problem.code] : codes,
      problem: null,
      opened,
      slice,
      io,
    };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const state = nothingThere.includes(problem.code) ? 'EMPTY' : 'ERROR';
    return { state, codes: [problem.code], problem, opened: null, slice: null, io };
  }
};

/** What becomes of a file that stands in the page itself: an object, or its text. */
export const given = (file: unknown, attributes: QueryAttributes = {}): Promise<Outcome> => {
  const io = testIo(() => new Response('', { status: 404 }));
  const inline = typeof file === 'string' ? file : JSON.stringify(file);
  return answered(
    io,
    () => open({ src: null, inline, indicator: null, edition: null }, io),
    attributes,
  );
};

export const url = 'https://data.example/monitor/proef.json';
const ask: OpenRequest = { src: url, indicator: null, edition: null };
export const good = (): Response => new Response(JSON.stringify(smallFile()));

/** What becomes of an answer from a server, once all time that it may take has passed. */
export const fetched = async (
  answer: Answer,
  request: Partial<OpenRequest> = {},
  base?: string,
): Promise<Outcome> => {
  const io = testIo(answer, base);
  const outcome = answered(io, () => open({ ...ask, ...request }, io), {});
  await io.pass(20_000);
  return outcome;
};

/** The same when the figures were well read before, and it is time to ask again. */
export const fetchedAgain = async (answer: Answer): Promise<Outcome> => {
  const io = testIo((call) => (call.nth === 1 ? good() : answer(call)));
  await open(ask, io);
  await io.pass(limits.ttl);
  const opened = await open(ask, io);
  const outcome = answered(io, async () => (await opened.renewal) ?? opened, {});
  await io.pass(20_000);
  return outcome;
};
