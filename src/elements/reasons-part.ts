import { Problem, type Wanted } from '../model/problem.js';
import { jsonFault } from '../sources/json-fault.js';
import { recogniseFormat } from '../sources/recognise-format.js';
import { formatFound, formatSaid } from '../text/format-text.js';

export { reasons } from '../text/problem-reasons-en.js';

/** The same problem with what can be learned from the text that came: by name what kind of file it is, or where it stops being JSON. */
export function recognised(problem: Problem, wanted: Wanted): Problem {
  const { code, detail, given, file } = problem;
  const found = given === null ? null : recogniseFormat(given);
  if (found !== null) {
    const { format, remark } = found;
    const told = new Problem(code === 'not-data' || code === 'http-status' ? code : 'other-format', {
      ...detail,
      expected: EXPECTED[wanted],
      found: `${code === 'http-status' ? `${detail.found}, ` : ''}${formatFound(format, wanted, remark)}`,
    });
    told.said = formatSaid(format, wanted);
    told.file = file;
    return told;
  }
  const fault = code === 'not-json' && given !== null ? jsonFault(given) : null;
  if (fault === null) return problem;
  const told = new Problem(code, { ...detail, found: fault });
  told.file = file;
  return told;
}

const EXPECTED: Readonly<Record<Wanted, string>> = {
  figures: 'a monitor-indicator or monitor-index (JSON)',
  stories: 'a monitor-stories or monitor-index (JSON)',
  chart: 'a Vega-Lite specification (JSON)',
  rows: 'a list of rows, or lists of rows by name (JSON)',
};
