import type { Slice, SliceSeries } from '../../model/slice.js';
import { isShare } from '../../model/unit.js';
import { inlineName, inlineRegion } from './inline-name.js';
import { trendSentenceWords } from './trend-sentence-words.js';
import { differenceWords, isCount } from '../numbers.js';
import { fittingSentence } from './one-sentence.js';
import { capitalised, joined, rich, toPlainText, type RichText } from '../rich-text.js';
import { missingSentence } from './missing-sentence.js';
import { statusText } from '../status-words.js';
import type { SliceFormatter } from '../slice-formatter.js';

/**
 * The one sentence of a trend, on the series that is drawn in the colour of highlights: what changed since the last
 * break. `defaultNoun`: what a number is called that is no count and no share.
 */
export const trendSentence = (slice: Slice, v: SliceFormatter, defaultNoun = ''): RichText => {
  const series =
    slice.series.find(({ id }) => slice.highlighted.includes(id)) ?? slice.series[0] ?? null;
  if (series === null) return [];
  if (series.latest === null) return nothingKnown(slice, series, v);
  return fittingSentence([
    ...besideForms(slice, series, v),
    ...changeForms(slice, series, v, defaultNoun),
    ...latestForms(slice, series, series.latest, v, defaultNoun),
  ]);
};

/** Where or for whom: `in Overijssel`, `bij vrouwen`; empty where the heading says it. */
export const placeOf = (slice: Slice, series: SliceSeries, v: SliceFormatter): RichText => {
  const named = slice.split !== null && slice.series.length > 1 && series.parts === undefined;
  if (!named) return [];
  if (isRegional(slice))
    return rich`${trendSentenceWords(v.lang).inRegion}${inlineRegion(series.label, v)}`;
  return series.total
    ? []
    : rich`${trendSentenceWords(v.lang).forGroup}${inlineName(series.label, v)}`;
};

/** The name of one of several categories that no preposition suits: `Havo, meisjes: `. */
const prefixOf = (
  { series: all }: Slice,
  { parts = [] }: SliceSeries,
  v: SliceFormatter,
): RichText => {
  const names = joined(
    parts.filter(({ total }) => !total).map(({ label }) => inlineName(label, v)),
    ', ',
  );
  return all.length > 1 && names.length > 0 ? rich`${capitalised(names)}: ` : [];
};

const isRegional = ({ series }: Slice): boolean => series.some(({ level }) => level != null);

/** `Het aantal studenten`, `het aandeel`; short `het aantal`. */
const nounsOf = (
  { indicator: { unit }, index }: Slice,
  v: SliceFormatter,
  defaultNoun: string,
): readonly [full: string, short: string] => {
  const { count, share, figure, the } = v.words;
  const noun = (label: string): string =>
    index === undefined && isCount(unit)
      ? count(label)
      : index === undefined && isShare(unit)
        ? share
        : defaultNoun || figure;
  return [the(noun(v.unit)), trendSentenceWords(v.lang).shortNoun(the(noun('')))];
};

/** A number with its period and status: `42.225 in 2019/20 (voorlopig)`. */
const statusIn = ({ observations }: SliceSeries, at: number, v: SliceFormatter): string => {
  const observation = observations[at];
  const status = observation === undefined ? '' : statusText(observation, v.lang);
  return status && ` (${status})`;
};

const amountOf = (
  { indicator: { unit }, index }: Slice,
  { observations }: SliceSeries,
  at: number,
  v: SliceFormatter,
  withUnit = index !== undefined || !isCount(unit),
): RichText =>
  rich`${v.spoken(observations[at]?.value ?? NaN)}${withUnit && v.unit ? ` ${v.unit}` : ''}`;

const changeForms = (
  slice: Slice,
  series: SliceSeries,
  v: SliceFormatter,
  defaultNoun: string,
): readonly RichText[] => {
  const { span } = series;
  if (span === null) return [];
  const W = trendSentenceWords(v.lang);
  const { from, to, absolute, trend } = span;
  const [prefix, place] = [prefixOf(slice, series, v), placeOf(slice, series, v)];
  const amount = (at: number): RichText => amountOf(slice, series, at, v);
  const dated = (at: number): RichText => rich`${amount(at)} ${v.at(at)}${statusIn(series, at, v)}`;
  return nounsOf(slice, v, defaultNoun).map((noun) => {
    if (trend === 'rose' || trend === 'fell')
      return rich`${prefix}${W.moved(place, noun, trend === 'rose', differenceWords(absolute, slice.indicator.unit, v.lang), v.name(from), dated(to))}`;
    if (trend !== null)
      return rich`${prefix}${W.stayed(place, noun, trend, dated(from), dated(to))}`;
    const [before, now] = [from, to].map((at) => rich`${amount(at)}${statusIn(series, at, v)}`);
    return rich`${prefix}${W.twoPeriods(place, noun, v.at(from), before ?? [], v.at(to), now ?? [])}`;
  });
};

/** One number, with ever fewer names. The last form has none and always fits. */
const latestForms = (
  slice: Slice,
  series: SliceSeries,
  at: number,
  v: SliceFormatter,
  defaultNoun: string,
): readonly RichText[] => {
  const W = trendSentenceWords(v.lang);
  const [prefix, place] = [prefixOf(slice, series, v), placeOf(slice, series, v)];
  const status = statusIn(series, at, v);
  const number = amountOf(slice, series, at, v);
  const [long, short] = nounsOf(slice, v, defaultNoun);
  const bare = amountOf(slice, series, at, v, false);
  const unnamed = slice.series.length > 1 && (prefix.length > 0 || place.length > 0);
  const said = (noun: string, amount: RichText): RichText =>
    rich`${prefix}${W.was(place, noun, amount, v.at(at), status)}`;
  return [
    said(long, number),
    said(short, number),
    said(short, bare),
    W.latest(unnamed, number, v.at(at), status),
    W.latest(unnamed, bare, v.at(at), status),
    W.latest(unnamed, bare, v.at(at), status && ` (${W.reserved})`),
  ];
};

/** A region beside another one: both figures are of one period and may be compared. */
const besideForms = (slice: Slice, series: SliceSeries, v: SliceFormatter): readonly RichText[] => {
  const { beside, series: all } = slice;
  const { span } = series;
  if (beside === undefined || span === null || series !== all[0] || series.parts !== undefined)
    return [];
  const W = trendSentenceWords(v.lang);
  const { from, to } = span;
  const found = beside.differences.find(({ at }) => at === to);
  const other = all[found?.series ?? -1];
  const dated = (at: number, withUnit: boolean): RichText =>
    rich`${amountOf(slice, series, at, v, withUnit)} ${v.at(at)}${statusIn(series, at, v)}`;
  const own = W.went(inlineRegion(series.label, v), dated(from, true), dated(to, false));
  return other === undefined
    ? []
    : [
        rich`${own}; ${W.standsAt(inlineRegion(other.label, v), rich`${amountOf(slice, other, to, v, false)}${statusIn(other, to, v)}`)}`,
        own,
      ];
};

const nothingKnown = (slice: Slice, series: SliceSeries, v: SliceFormatter): RichText => {
  const reasons = series.observations.map(({ value, status }) =>
    value === null ? status : 'unpublished',
  );
  const times = (reason: string): number => reasons.filter((one) => one === reason).length;
  const reason = reasons.reduce(
    (most, one) => (times(one) > times(most) ? one : most),
    reasons[0] ?? 'missing',
  );
  const name =
    slice.series.length > 1 && toPlainText(placeOf(slice, series, v)) !== ''
      ? (isRegional(slice) ? inlineRegion : inlineName)(series.label, v)
      : [];
  return fittingSentence([
    missingSentence(reason, slice.indicator, name, [], v),
    missingSentence(reason, slice.indicator, [], [], v),
  ]);
};
