import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/problem.js';

/** The result of reading a file: the frozen figures, and findings on what was left out or is doubtful. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}
