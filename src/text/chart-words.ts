import type { Period, Status, Target } from '../model/dataset.js';
import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { exactly, numberText } from './numbers.js';
import { during, periodLabel, shortPeriodLabel } from './periods.js';
import { capital, plain } from './phrase.js';
import { missingWords } from './status-words.js';
import type { Voice } from './voice.js';

/** Every word and number that a line chart shows. */
export interface ChartWords {
  /** The line above the plot: `Aantal studenten, per schooljaar`. */
  readonly measure: string;
  /** Aligned with `Slice.series`; empty for a single series, which the heading names. */
  readonly seriesLabels: readonly string[];
  /** Latest value of each series, or null. */
  readonly latestLabels: readonly (string | null)[];
  /** Aligned with `Slice.periods`. `part` is the name within `year` of a quarter, half year or month, else empty. */
  readonly periodLabels: readonly { readonly full: string; readonly short: string; readonly part: string; readonly year: string }[];
  /** Aligned with `Slice.breaks`: names of the counting before and since; empty where the file names none. */
  readonly breakLabels: readonly { readonly before: string; readonly since: string }[];
  /** Aligned with `Slice.targets`: `Streefwaarde: 45.000 in 2020`, the series in front where there is more than one. */
  readonly targetLabels: readonly string[];
  /** Aligned with `Slice.events`. */
  readonly eventLabels: readonly string[];
  /** What stands under a period for the status of its numbers, or for the reason why it has none; empty where that needs no word. */
  readonly statusWords: Readonly<Record<Status, string>>;
  /** What a thin line over periods without a known figure stands for. */
  readonly unknownBetween: string;
  readonly format: (value: number) => string;
}

export const chartWords = (slice: Slice, v: Voice): ChartWords => {
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
      return { full: v.label(i), short, part: isPart(period) ? withoutYear(short) : '', year: period.start.slice(0, 4) };
    }),
    breakLabels: breaks.map((one) => ({ before: v.text(one.before?.short), since: v.text(one.since?.short ?? one.break.label) })),
    targetLabels: targets.map(({ target, series: of }) =>
      [series.length > 1 ? seriesLabels[of] : '', goalLabel(target, slice, v)].filter(Boolean).join(': '),
    ),
    eventLabels: events.map(({ label }) => v.text(label)),
    statusWords: {
      ...status,
      revised: '',
      'revised-provisional': status.provisional,
      missing: v.words.noFigure,
      suppressed: plain(missingWords('suppressed', indicator, v.lang)),
    },
    unknownBetween: v.words.unknownBetween,
    format: v.number,
  };
};

/** Value and period of a target behind its label; what the label says already is not said again. */
export const goalLabel = ({ label, period, value }: Target, slice: Slice, v: Voice): string => {
  const own = v.text(label);
  const words = own.split(/\s+/).map((word) => word.replace(/^[(]+|[.,:;)]+$/g, ''));
  const amount = numberText(value, exactly(slice.indicator.unit, value), v.lang);
  const at = parsePeriod(period, slice.periods[0]?.kind ?? 'year');
  const name = at === null ? period : periodLabel(at, v.lang);
  const said = words.includes(amount) || words.includes(amount.replace('%', '')) ? '' : amount;
  const when = own.includes(name) ? '' : at === null ? period : plain(during(at, v.lang));
  const colon = own !== '' && said !== '' ? `${own}: ${said}` : own + said;
  return [colon, when].filter(Boolean).join(' ');
};

const isPart = ({ kind }: Period): boolean => kind === 'quarter' || kind === 'halfyear' || kind === 'month';

/** The year is the last word of a short name in every language. */
const withoutYear = (short: string): string => short.split(' ').slice(0, -1).join(' ');
