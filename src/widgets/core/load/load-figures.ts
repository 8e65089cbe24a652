import type { Dataset } from '../../../model/dataset.js';
import { Problem, type Finding } from '../../../model/problem.js';
import { readQuery, type QueryAttributes } from '../../../model/read-query.js';
import type { Query } from '../../../model/query.js';
import { selectSliced } from '../../../model/select.js';
import type { Slice } from '../../../model/slice.js';
import { runSlicedAsync } from '../../../data/run-sliced.js';
import { pageIo } from '../../../data/io.js';
import { open, type Opened } from '../../../data/open.js';
import { findingText } from '../../../text/finding-text.js';
import { integerText } from '../../../text/numbers.js';
import { dateText } from '../../../text/periods.js';
import { lazy } from './lazy.js';
import { loadEditions, type EditionFile } from './load-editions.js';
import { dataAddress } from './data-address.js';
import { explained } from '../problems/explained.js';
import { nextTask } from '../page/scheduler.js';
import { report } from '../page/report.js';
import { collation } from '../../../model/collation.js';

const loadDoubts = lazy('panel', () => import('../../../data/doubts-about.js'));

/** The question that a widget's attributes put. A framework may pass numbers where an author writes text. */
export interface Question extends QueryAttributes {
  readonly src: string | null;
  readonly indicator: string | null;
  /** The view, where a widget has several: another view loads again. */
  readonly view?: string;
  /** Ids of the editions to compare, or `all`. */
  readonly editions?: string | null;
  /** See `OpenRequest`. */
  readonly anyIndicator?: boolean;
}

export interface Answer {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** The question that the slice answers. */
  readonly query: Query;
  readonly slice: Slice;
  /** The files of the editions to compare. */
  readonly editions: readonly EditionFile[];
  /** Why these are the last good figures and not new ones; see `Opened`. */
  readonly stale: Opened['stale'];
  /** The newer answer that will replace this one; null when there is none. */
  readonly renewal: Promise<Answer | null> | null;
}

/** Loads and answers a question. `signal` cancels it. Throws the Problems of `data` and `model`. */
export async function loadFigures(question: Question, signal: AbortSignal): Promise<Answer> {
  const query = readQuery(question);
  const indicator = String(question.indicator ?? '').trim() || null;
  const { anyIndicator = false } = question;
  const request = { ...dataAddress(question.src, document), indicator, anyIndicator };
  const answered = async ({ dataset, findings, stale, renewal }: Opened): Promise<Answer> => {
    // First of all, since the question may concern rows that were left out. `report` prints equal lines of several
    // widgets once.
    for (const finding of findings) reportFinding(dataset, question.src, finding);
    const editions = await loadEditions(question.editions, dataset, (edition) =>
      open({ ...request, edition }, pageIo, signal),
    );
    await nextTask();
    return {
      dataset,
      findings,
      query,
      slice: await runSlicedAsync(selectSliced(dataset, query)).catch((reason: unknown) => {
        const lost = findings.find(
          ({ severity, pointer }) => severity === 'error' && pointer.startsWith('/series/'),
        );
        const inLost = lost && reason instanceof Problem && reason.code === 'no-data';
        return throwAbout(dataset, inLost ? new Problem('rows-left-out', { ...lost }) : reason);
      }),
      editions,
      stale,
      // Newer figures that no longer answer the question do not replace those that did.
      renewal: renewal?.then((next) => next && answered(next)).catch(() => null) ?? null,
    };
  };
  // An error here is thrown again at the real use, and is reported there.
  warmed ??= FIRST_USES.map((use) =>
    nextTask()
      .then(use)
      .catch(() => undefined),
  );
  const opened = open({ ...request, edition: query.edition }, pageIo, signal).catch(
    async (reason: unknown) => {
      throw await explained(reason);
    },
  );
  return answered(await opened);
}

/** Rows whose publisher has been told. */
const doubted = new WeakSet<Dataset['series']>();

const reportFinding = ({ url }: Dataset, src: string | null, finding: Finding): void =>
  report(`${url ?? src ?? ''}: ${findingText(finding)}`, 'warn');

/** Tells the publisher what is suspicious about figures: once they are shown, since nobody else waits for it. */
export const tellDoubts = async (dataset: Dataset, src: string | null): Promise<void> => {
  if (doubted.has(dataset.series)) return;
  doubted.add(dataset.series);
  const parts = await loadDoubts().catch(() => null);
  if (parts === null) return;
  await nextTask();
  for (const doubt of await runSlicedAsync(parts.doubtsAbout(dataset)))
    reportFinding(dataset, src, doubt);
};

/** A problem names the indicator that it is about. */
const throwAbout = ({ indicator }: Dataset, reason: unknown): never => {
  if (reason instanceof Problem) reason.about = indicator;
  throw reason;
};

/**
 * Formatting the first number takes ten milliseconds, the first date two, later ones next to nothing: so they are
 * formatted once while the figures are on their way. Half of the ten is the lookup of available locales, which a
 * collation needs too.
 */
const FIRST_USES: readonly (() => unknown)[] = [
  () => collation('nl'),
  () => integerText(0, 'nl'),
  () => dateText('2020-01-01', 'nl'),
];
let warmed: readonly Promise<unknown>[] | undefined;
