import type { Finding } from '../model/problem.js';
import { detailOf, type Report } from './check.js';

const MOST = 50;
const weights: readonly Finding['severity'][] = ['warning', 'note', 'error'];

/** Collects what is reported about one file; the rest is counted, to avoid a line in the console per cell. */
export function collectFindings(): {
  readonly report: Report;
  readonly findings: () => readonly Finding[];
} {
  const found: Finding[] = [];
  let omitted = 0;
  let severity: Finding['severity'] = 'warning';
  return {
    report: (weight, code, at, expected) => {
      if (found.length < MOST) {
        found.push({ severity: weight, code, ...('value' in at ? detailOf(at, expected) : at) });
        return;
      }
      omitted++;
      if (weights.indexOf(weight) > weights.indexOf(severity)) severity = weight;
    },
    findings: () =>
      omitted === 0
        ? found
        : [...found, { severity, code: 'more-findings', pointer: '', found: `${omitted}` }],
  };
}
