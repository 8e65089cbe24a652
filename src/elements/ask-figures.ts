import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/problem.js';
import { readQuery, type QueryAttributes } from '../model/read-query.js';
import { select } from '../model/select.js';
import type { Slice } from '../model/slice.js';
import { pageIo } from '../sources/io.js';
import { open } from '../sources/open.js';
import { dataAddress } from './data-address.js';

/** What a widget's attributes ask for. A framework may hand in numbers where the author would write text. */
export interface Question extends QueryAttributes {
  readonly src: string | null;
  readonly indicator: string | null;
}

/** Brings in what is asked for, and answers it. `signal` ends the waiting. Throws Problems of `sources` and `model`. */
export async function askFigures(
  question: Question,
  signal: AbortSignal,
): Promise<{ readonly dataset: Dataset; readonly findings: readonly Finding[]; readonly slice: Slice }> {
  const query = readQuery(question);
  const indicator = String(question.indicator ?? '').trim() || null;
  const { dataset, findings } = await open({ ...dataAddress(question.src, document), indicator, edition: query.edition }, pageIo, signal);
  return { dataset, findings, slice: select(dataset, query) };
}
