import type { Dataset } from '../model/dataset.js';
import type { Detail, Finding, FindingCode } from '../model/problem.js';
import type { At } from './check.js';

/** What a reader makes of a file: the figures, frozen, and what it left out or doubts. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** Notes a finding about what stands there. */
export type Report = (severity: Finding['severity'], code: FindingCode, at: At | Detail, expected?: string) => void;
