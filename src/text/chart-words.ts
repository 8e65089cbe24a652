import type { Period, Status, Target } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { exactly, numberText } from './numbers.js';
import { during, periodLabel, shortPeriodLabel } from './periods.js';
import { capital, toPlainText } from './rich-text.js';
import { missingWords } from './status-words.js';
import type { SliceFormatter } from './slice-formatter.js';

/** Every word and number that a line chart shows. */
export interface ChartWords {
  /** The line above the plot: `Aantal studenten, per schooljaar`. */
  readonly measure: string;
  /** Aligned with `Slice.series`; empty for a single series, which the heading names. */
  readonly seriesLabels: readonly string[];
  /** Latest value of each series, or null. */
  readonly latestLabels: readonly (string | null)[];
  /** Aligned with `Slice.periods`. `part` is the name within `year` of a quarter, half year or month, else empty. */
  readonly periodLabels: readonly {
    readonly full: string;
    readonly short: string;
    readonly part: string;
    readonly year: string;
  }[];
  /** Aligned with `Slice.breaks`: short names of the definitions before and since; empty if the file names none. */
  readonly breakLabels: readonly { readonly before: string; readonly since: string }[];
  /** Aligned with `Slice.targets`: `Streefwaarde: 45.000 in 2020`, preceded by the series if there are several. */
  readonly targetLabels: readonly string[];
  /** Aligned with `Slice.events`. */
  readonly eventLabels: readonly string[];
  /** Words below a period for the status of its numbers, or for why it has none; empty if that needs no word. */
  readonly statusWords: Readonly<Record<Status, string>>;
  /** Meaning of a thin line across periods without a known figure. */
  readonly unknownBetween: string;
  readonly format: (value: number) => string;
}

export const chartWords = (slice: Slice, v: SliceFormatter): ChartWords => {
  const { periods, series, breaks, targets, events, split, indicator } = slice;
  const seriesLabels = series.map(({ label }) => (split === null ? '' : v.text(label)));
  const { status } = v.words;
  return {
    measure: capital(`${v.measure}, ${v.per}`),
    seriesLabels,
    latestLabels: series.map(({ latest, observations }) => {
      const value = observations[latest ?? -1]?.value ?? null;
      return value === null ? null : v.number(value);
    }),
    periodLabels: periods.map((period, i) => {
      const short = shortPeriodLabel(period, v.lang);
      return {
        full: v.label(i),
        short,
        part: isPart(period) ? withoutYear(short) : '',
        year: period.start.slice(0, 4),
      };
    }),
    breakLabels: breaks.map((one) => ({
      before: v.text(one.before?.short),
      since: v.text(one.since?.short ?? one.break.label),
    })),
    targetLabels: targets.map(({ target, series: of }) =>
      [series.length > 1 ? seriesLabels[of] : '', targetCaption(target, slice, v)]
        .filter(Boolean)
        .join(': '),
    ),
    eventLabels: events.map(({ label }) => v.text(label)),
    statusWords: {
      ...status,
      revised: '',
      'revised-provisional': status.provisional,
      missing: v.words.noFigure,
      suppressed: toPlainText(missingWords('suppressed', indicator, v.lang)),
    },
    unknownBetween: v.words.unknownBetween,
    format: v.number,
  };
};

/** The label of a target, followed by its value and period unless the label contains these. */
export const targetCaption = (
  { label, period, value }: Target,
  slice: Slice,
  v: SliceFormatter,
): string => {
  const labelText = v.text(label);
  const words = labelText.split(/\s+/).map((word) => word.replace(/^[(]+|[.,:;)]+$/g, ''));
  const amount = numberText(value, exactly(slice.indicator.unit, value), v.lang);
  const at = parsePeriod(period, slice.periods[0]?.kind ?? 'year');
  const name = at === null ? period : periodLabel(at, v.lang);
  const shownAmount =
    words.includes(amount) || words.includes(amount.replace('%', '')) ? '' : amount;
  const when = labelText.includes(name)
    ? ''
    : at === null
      ? period
      : toPlainText(during(at, v.lang));
  const colon =
    labelText !== '' && shownAmount !== ''
      ? `${labelText}: ${shownAmount}`
      : labelText + shownAmount;
  return [colon, when].filter(Boolean).join(' ');
};

const isPart = ({ kind }: Period): boolean =>
  kind === 'quarter' || kind === 'halfyear' || kind === 'month';

/** The year is the last word of a short label in every language. */
const withoutYear = (short: string): string => short.split(' ').slice(0, -1).join(' ');
