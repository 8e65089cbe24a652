import type { Dataset, Status } from '../../src/model/dataset.js';
import { parsePeriod } from '../../src/model/period.js';

const numberless: readonly Status[] = [
  'missing',
  'confidential',
  'suppressed',
  'impossible',
  'unpublished',
];

/** What is wrong with a dataset that a reader made of `file`; empty when every promise of its types is kept. */
export const faultsOf = (dataset: Dataset, file: unknown): readonly string[] => {
  const { indicator, periods, dimensions, series, breaks, targets, events } = dataset;
  const kind = periods[0]?.kind ?? 'year';
  const faults: string[] = [];
  const fault = (found: boolean, text: string): void => void (found && faults.push(text));

  fault(periods.length === 0, 'no periods');
  fault(
    periods.some(({ ordinal }, i) => i > 0 && ordinal <= (periods[i - 1]?.ordinal ?? 0)),
    'periods do not ascend',
  );
  fault(new Set(periods.map(({ kind }) => kind)).size > 1, 'kinds of period are mixed');
  fault(new Set(dimensions.map(({ id }) => id)).size < dimensions.length, 'a dimension twice');
  const codes = dimensions.map(({ categories }) => categories.map(({ code }) => code));
  dimensions.forEach(({ total }, i) => {
    fault(new Set(codes[i]).size < (codes[i]?.length ?? 0), 'a category twice');
    fault(total !== null && codes[i]?.includes(total) === false, 'a total that is no category');
  });
  const known = (key: readonly string[]): boolean =>
    key.length === codes.length && key.every((code, i) => codes[i]?.includes(code));

  fault(new Set(series.map(({ key }) => key.join('|'))).size < series.length, 'a row twice');
  for (const { key, observations, pointer } of series) {
    fault(!known(key), `unknown key at ${pointer}`);
    fault(observations.length !== periods.length, `cells and periods differ at ${pointer}`);
    for (const cell of observations) {
      fault(
        (cell.value === null) !== numberless.includes(cell.status),
        `number and status contradict at ${cell.pointer}`,
      );
      fault(cell.flags[0] !== cell.status, `leading flag is not the status at ${cell.pointer}`);
      fault(cell.value !== null && !Number.isFinite(cell.value), `no number at ${cell.pointer}`);
      fault(
        cell.value !== null && cell.value !== plainly(resolve(file, cell.pointer)),
        `another number than the file has at ${cell.pointer}`,
      );
      const { value, margin, unknownCodes: letters } = cell;
      fault(
        margin !== undefined && !(value !== null && margin.lower <= value && value <= margin.upper),
        `a margin that does not hold its number at ${cell.pointer}`,
      );
      fault(
        cell.flags.includes('remark') !== (letters !== undefined),
        `letters and remark contradict at ${cell.pointer}`,
      );
      fault(
        value !== null && value < 0 && ['count', 'share'].includes(indicator.unit.kind),
        `less than nothing at ${cell.pointer}`,
      );
      fault(
        !indicator.editions.some(({ id }) => id === cell.edition),
        `unknown edition at ${cell.pointer}`,
      );
      fault(
        cell.definition !== null && !indicator.definitions.some(({ id }) => id === cell.definition),
        `unknown definition at ${cell.pointer}`,
      );
    }
  }
  fault(
    breaks.some(({ key }) => key !== null && !known(key)),
    'a break of an unknown row',
  );
  fault(
    targets.some(({ key, value }) => !known(key) || !Number.isFinite(value)),
    'a target of an unknown row',
  );
  fault(
    [...targets, ...events].some(({ period }) => parsePeriod(period, kind) === null),
    'a target or an event in no period',
  );
  fault(
    indicator.bands.some(({ from }, i) => !(from > (indicator.bands[i - 1]?.from ?? -Infinity))),
    'classes do not ascend',
  );
  fault(!indicator.editions.includes(indicator.edition), 'own edition is not listed');
  fault(!Number.isInteger(indicator.unit.decimals), 'decimals are not whole');
  fault(!allFrozen(dataset), 'something can be changed');
  return faults;
};

/** A number without what reckoning in binary fractions leaves behind its fifteenth digit. */
const plainly = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;

/** The value that a JSON pointer leads to. */
const resolve = (file: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce(
      (value, name) =>
        (value as Record<string, unknown> | undefined)?.[
          name.replace(/~1/g, '/').replace(/~0/g, '~')
        ],
      file,
    );

const allFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(allFrozen));
