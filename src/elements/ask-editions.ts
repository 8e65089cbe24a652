import type { Dataset } from '../model/dataset.js';
import { wholeEdition } from '../model/select.js';

/** The file that was found for an edition: another one where nobody lists it, which the question then refuses. */
export interface EditionFile {
  readonly id: string;
  readonly dataset: Dataset;
}

/** Brings in the editions that are to stand beside each other: those named, or with `all` the file's own and those that it lists. */
export const askEditions = (
  asked: string | null | undefined,
  { indicator }: Dataset,
  open: (edition: string) => Promise<{ readonly dataset: Dataset }>,
): Promise<readonly EditionFile[]> => {
  const named = (asked ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const known = [wholeEdition(indicator), ...indicator.previous.map(({ edition }) => edition)].filter((id) => id !== null);
  const ids = new Set(named.join() === 'all' ? known : named);
  return Promise.all([...ids].map(async (id) => ({ id, dataset: (await open(id)).dataset })));
};
