import type { Dataset } from '../model/dataset.js';
import { Problem, type Finding } from '../model/problem.js';
import { readQuery, type QueryAttributes } from '../model/read-query.js';
import type { Query } from '../model/query.js';
import { selection } from '../model/select.js';
import type { Slice } from '../model/slice.js';
import { inTime } from '../sources/in-turns.js';
import { pageIo } from '../sources/io.js';
import { open, type Opened } from '../sources/open.js';
import { findingText } from '../text/finding-text.js';
import { wholeText } from '../text/numbers.js';
import { dateText } from '../text/periods.js';
import { askEditions, type EditionFile } from './ask-editions.js';
import { dataAddress } from './data-address.js';
import { explained } from './explained.js';
import { ownTurn } from './own-turn.js';
import { report } from './report.js';
import { collation } from '../model/collation.js';

/** What a widget's attributes ask for. A framework may hand in numbers where the author would write text. */
export interface Question extends QueryAttributes {
  readonly src: string | null;
  readonly indicator: string | null;
  /** The view that is to show them, where a widget has several: another one asks anew. */
  readonly view?: string;
  /** Ids of editions that are to stand beside each other, or `all`. */
  readonly editions?: string | null;
  /** See `OpenRequest`. */
  readonly anyIndicator?: boolean;
}

export interface Answer {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** What the slice answers. */
  readonly query: Query;
  readonly slice: Slice;
  /** The files of editions that are to stand beside each other. */
  readonly editions: readonly EditionFile[];
  /** Why these are the last good figures instead of new ones; see `Opened`. */
  readonly stale: Opened['stale'];
  /** What takes the place of this answer, once it is known; null where nothing does. */
  readonly renewal: Promise<Answer | null> | null;
}

/** Brings in what is asked for, and answers it. `signal` ends the waiting. Throws Problems of `sources` and `model`. */
export async function askFigures(question: Question, signal: AbortSignal): Promise<Answer> {
  const query = readQuery(question);
  const indicator = String(question.indicator ?? '').trim() || null;
  const { anyIndicator = false } = question;
  const request = { ...dataAddress(question.src, document), indicator, anyIndicator };
  const answered = async ({ dataset, findings, stale, renewal }: Opened): Promise<Answer> => {
    // Before anything else: what is asked for may be in what was left out. The same line of another widget is not said again.
    for (const finding of findings) report(`${dataset.url ?? question.src ?? ''}: ${findingText(finding)}`, 'warn');
    const editions = await askEditions(question.editions, dataset, (edition) => open({ ...request, edition }, pageIo, signal));
    await ownTurn();
    return {
      dataset,
      findings,
      query,
      slice: await inTime(selection(dataset, query)).catch((reason: unknown) => {
        const lost = findings.find(({ severity, pointer }) => severity === 'error' && pointer.startsWith('/series/'));
        const inLost = lost && reason instanceof Problem && reason.code === 'no-data';
        return tellOf(dataset, inLost ? new Problem('rows-left-out', { ...lost }) : reason);
      }),
      editions,
      stale,
      // Newer figures that no longer answer the question leave those that did.
      renewal: renewal?.then((next) => next && answered(next)).catch(() => null) ?? null,
    };
  };
  // What fails here fails again where it is used, and is told there.
  warmed ??= FIRST_USES.map((use) =>
    ownTurn()
      .then(use)
      .catch(() => undefined),
  );
  const opened = open({ ...request, edition: query.edition }, pageIo, signal).catch(async (reason: unknown) => {
    throw await explained(reason);
  });
  return answered(await opened);
}

/** A problem names the indicator that it is about. */
const tellOf = ({ indicator }: Dataset, reason: unknown): never => {
  if (reason instanceof Problem) reason.about = indicator;
  throw reason;
};

/**
 * The first number that is written takes ten milliseconds, the first date two, others next to none: they are written while the figures are on
 * their way. Half of those ten go to finding out which languages the browser has, which a collation asks for too.
 */
const FIRST_USES: readonly (() => unknown)[] = [() => collation('nl'), () => wholeText(0, 'nl'), () => dateText('2020-01-01', 'nl')];
let warmed: readonly Promise<unknown>[] | undefined;
