import type { Dataset } from '../model/dataset.js';
import type { Detail, Finding, FindingCode } from '../model/problem.js';

/** What a reader makes of a file: the figures, frozen, and what it left out or doubts. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** Notes a finding. `error`: something was left out; `warning`: shown, with a remark. */
export type Report = (severity: Finding['severity'], code: FindingCode, detail: Detail) => void;
