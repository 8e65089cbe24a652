import type { Dataset } from '../../../model/dataset.js';
import { pinnableEdition } from '../../../model/select.js';

/**
 * The file found for an edition. It may be of another edition when nobody lists that one; the question then refuses it.
 */
export interface EditionFile {
  readonly id: string;
  readonly dataset: Dataset;
}

/**
 * Loads the editions to compare: those named, or with `all` the edition of the file and those that it lists.
 */
export const loadEditions = (
  asked: string | null | undefined,
  { indicator }: Dataset,
  open: (edition: string) => Promise<{ readonly dataset: Dataset }>,
): Promise<readonly EditionFile[]> => {
  const named = (asked ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const known = [
    pinnableEdition(indicator),
    ...indicator.previous.map(({ edition }) => edition),
  ].filter((id) => id !== null);
  const ids = new Set(named.join() === 'all' ? known : named);
  return Promise.all([...ids].map(async (id) => ({ id, dataset: (await open(id)).dataset })));
};
