import { Problem, type ExpectedFile } from '../../../model/problem.js';
import { jsonFault } from '../../../data/json-fault.js';
import { recogniseFormat } from '../../../data/recognise-format.js';
import { formatFound, formatName } from './format-text.js';

export { reasons } from '../../../text/problem-reasons-en.js';

/**
 * The same problem with a diagnosis from the text that was received: the name of its format, or where it stops being
 * JSON.
 */
export function diagnose(problem: Problem, wanted: ExpectedFile): Problem {
  const { code, detail, received: given, file } = problem;
  const found = given === null ? null : recogniseFormat(given);
  if (found !== null) {
    const { format, remark } = found;
    const told = new Problem(
      code === 'not-data' || code === 'http-status' ? code : 'other-format',
      {
        ...detail,
        expected: EXPECTED[wanted],
        found: `${code === 'http-status' ? `${detail.found}, ` : ''}${formatFound(format, wanted, remark)}`,
      },
    );
    told.visitorMessage = formatName(format, wanted);
    told.file = file;
    return told;
  }
  const fault = code === 'not-json' && given !== null ? jsonFault(given) : null;
  if (fault === null) return problem;
  const told = new Problem(code, { ...detail, found: fault });
  told.file = file;
  return told;
}

const EXPECTED: Readonly<Record<ExpectedFile, string>> = {
  figures: 'a monitor-indicator or monitor-index (JSON)',
  stories: 'a monitor-stories or monitor-index (JSON)',
  chart: 'a Vega-Lite specification (JSON)',
  rows: 'a list of rows, or lists of rows by name (JSON)',
};
