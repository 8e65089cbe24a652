import type { Breakdown } from '../model/breakdown.js';
import type { Column } from '../model/breakdown-column.js';
import { percentOf } from '../model/share-course.js';
import type { BreakdownFormatter } from './breakdown-formatter.js';
import type { Slice } from '../../../model/slice.js';
import { isShare } from '../../../model/unit.js';
import { inlineName } from '../../../text/sentence/inline-name.js';
import type { Lang } from '../../../text/lang.js';
import { missingSentence } from '../../../text/sentence/missing-sentence.js';
import { fittingSentence } from '../../../text/sentence/one-sentence.js';
import { rich, type RichText } from '../../../text/rich-text.js';
import { trendSentence } from '../../../text/sentence/trend-sentence.js';

/** Maximum number of parts of which the first is the subject; of more it is the largest. */
const MAX_NAMED = 3;

/**
 * The one sentence of a breakdown, on the highlighted part: its share now and at the start, or where it is highest and
 * lowest. `allParts`: all parts of all columns.
 */
export const breakdownSentence = (
  breakdown: Breakdown,
  allParts: Slice,
  formatter: BreakdownFormatter,
): RichText => {
  const { refused, by, columns, leading } = breakdown;
  if (refused !== null && by === null) return trendSentence(allParts, formatter.v);
  const column = columns[leading];
  const part = column === undefined ? undefined : subjectOf(breakdown, column);
  if (column === undefined || part === undefined) return [];
  return fittingSentence([
    ...(by === null ? overTime(breakdown, part, formatter) : perColumn(breakdown, part, formatter)),
    ...inColumn(breakdown, column, part, formatter),
  ]);
};

const subjectOf = ({ parts }: Breakdown, { cells }: Column): number | undefined => {
  const highlighted = parts.findIndex((part) => part.highlighted);
  if (highlighted >= 0) return highlighted;
  if (cells.length <= MAX_NAMED) return cells.length > 0 ? 0 : undefined;
  return largestOf(cells);
};

const largestOf = (cells: Column['cells']): number =>
  cells.reduce(
    (most, { value }, i) => ((value ?? -Infinity) > (cells[most]?.value ?? -Infinity) ? i : most),
    0,
  );

/** The share of a part with its status, of `whole` where that is told. */
const shareText = (
  { cells, total }: Column,
  part: number,
  { percentPhrase, status }: BreakdownFormatter,
  decimals = 0,
): readonly [share: RichText, status: string] => {
  const cell = cells[part];
  const statuses = [cell, total].map((one) => (one === undefined ? '' : status(one)));
  const remark = [...new Set(statuses.join(', ').split(', ').filter(Boolean))].join(', ');
  return [percentPhrase(cell?.share ?? 0, decimals), remark && ` (${remark})`];
};

/** `van de 42.225 studenten`; of figures that are shares themselves only that it is of the total. */
const ofWhole = ({ whole, slice }: Column, { v }: BreakdownFormatter, withUnit = true): RichText =>
  whole === null || isShare(slice.indicator.unit)
    ? rich`${languages[v.lang].ofTotal}`
    : languages[v.lang].of(v.spoken(whole.value), withUnit ? v.unit : '');

const overTime = (
  { columns, courses }: Breakdown,
  part: number,
  formatter: BreakdownFormatter,
): readonly RichText[] => {
  const change = courses[part];
  const [from, to] = [columns[change?.from ?? -1], columns[change?.to ?? -1]];
  if (!change || from === undefined || to === undefined) return [];
  const { v, partPhrase, isBounded } = formatter;
  const W = languages[v.lang];
  const moved = change.trend === 'rose' || change.trend === 'fell';
  const bounded = [from, to].some(({ cells }) => isBounded(cells[part]?.share ?? 0));
  const decimals = moved && !bounded ? change.decimals : 0;
  const [then, thenStatus] = shareText(from, part, formatter, decimals);
  const [now, nowStatus] = shareText(to, part, formatter, decimals);
  const before = W.before(v.at(change.from), rich`${then}${thenStatus}`);
  const current = (whole: RichText): RichText =>
    rich`${partPhrase(part)}: ${now} ${whole} ${v.at(change.to)}${nowStatus}`;
  return [
    rich`${current(ofWhole(to, formatter))}; ${before}`,
    rich`${current(ofWhole(to, formatter, false))}; ${before}`,
    rich`${current(rich`${W.ofTotal}`)}; ${before}`,
    current(ofWhole(to, formatter)),
  ];
};

/** `Het aandeel vrouwen is het hoogst bij niveau 4 (30 procent) en het laagst bij niveau 1 (12 procent).` */
const perColumn = (
  { columns, by, parts }: Breakdown,
  part: number,
  formatter: BreakdownFormatter,
): readonly RichText[] => {
  const { v } = formatter;
  const known = columns.flatMap((column) => {
    const share = column.cells[part]?.share ?? null;
    return share === null || column.code === by?.total ? [] : [{ column, share }];
  });
  const sorted = known.toSorted((a, b) => b.share - a.share);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low || known.length < 2 || percentOf(high.share) === percentOf(low.share))
    return [];
  const said = ({ column }: typeof high): RichText => {
    const [share, status] = shareText(column, part, formatter);
    return rich`${inlineName(column.label, v)} (${share}${status.replace(/^ \(/, ', ').replace(/\)$/, '')})`;
  };
  return [languages[v.lang].spread(inlineName(parts[part]?.label, v), said(high), said(low))];
};

const inColumn = (
  breakdown: Breakdown,
  column: Column,
  part: number,
  formatter: BreakdownFormatter,
): readonly RichText[] => {
  const { v, partPhrase, columnPhrase, status, value } = formatter;
  const W = languages[v.lang];
  const { by, leading, parts } = breakdown;
  const cell = column.cells[part];
  if (cell === undefined) return [];
  const name = partPhrase(part);
  const where = by === null ? [] : rich`, ${columnPhrase(leading)}`;
  const when = v.at(column.period);
  if (cell.value === null) {
    const reason = cell.observation?.status ?? 'missing';
    const { indicator } = column.slice;
    return [
      missingSentence(reason, indicator, rich`${name}${where}`, when, v),
      missingSentence(reason, indicator, rich`${W.marked}`, when, v),
    ];
  }
  if (cell.share === null) {
    const remark = status(cell) && ` (${status(cell)})`;
    const said = (who: RichText, unit: string): RichText =>
      rich`${who}: ${value(cell)}${unit && ` ${unit}`} ${when}${remark}`;
    return [
      said(rich`${name}${where}`, v.unit),
      said(rich`${name}${where}`, ''),
      said(rich`${W.marked}`, ''),
      rich`${W.marked}: ${value(cell)} ${when} (${W.reserved})`,
    ];
  }
  const [share, remark] = shareText(column, part, formatter);
  const largest =
    by === null && parts.length > MAX_NAMED && largestOf(column.cells) === part
      ? [W.largest(name, rich`${share} ${ofWhole(column, formatter)} ${when}${remark}`)]
      : [];
  const said = (who: RichText, whole: RichText): RichText =>
    rich`${who}: ${share} ${whole} ${when}${remark}`;
  return [
    ...largest,
    said(rich`${name}${where}`, ofWhole(column, formatter)),
    said(rich`${name}${where}`, ofWhole(column, formatter, false)),
    said(rich`${name}${where}`, rich`${W.ofTotal}`),
    said(rich`${W.marked}`, rich`${W.ofTotal}`),
    rich`${W.marked}: ${share} ${W.ofTotal} ${when} (${W.reserved})`,
  ];
};

interface SentenceWords {
  readonly ofTotal: string;
  readonly of: (whole: RichText, unit: string) => RichText;
  readonly before: (when: RichText, share: RichText) => RichText;
  readonly spread: (part: RichText, highest: RichText, lowest: RichText) => RichText;
  readonly largest: (part: RichText, share: RichText) => RichText;
  readonly marked: string;
  readonly reserved: string;
}

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    ofTotal: 'van het totaal',
    of: (whole, unit) => rich`van de ${whole}${unit && ` ${unit}`}`,
    before: (when, share) => rich`${when} was dat ${share}`,
    spread: (part, highest, lowest) =>
      rich`het aandeel ${part} is het hoogst bij ${highest} en het laagst bij ${lowest}`,
    largest: (part, share) => rich`${part} is het grootste deel: ${share}`,
    marked: 'het gemarkeerde deel',
    reserved: 'met voorbehoud',
  },
  en: {
    ofTotal: 'of the total',
    of: (whole, unit) => rich`of ${whole}${unit && ` ${unit}`}`,
    before: (when, share) => rich`${when} it was ${share}`,
    spread: (part, highest, lowest) =>
      rich`the share of ${part} is highest for ${highest} and lowest for ${lowest}`,
    largest: (part, share) => rich`${part} is the largest part: ${share}`,
    marked: 'the marked part',
    reserved: 'with reservations',
  },
};
