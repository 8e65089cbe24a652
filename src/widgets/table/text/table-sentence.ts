import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import { missingSentence } from '../../../text/sentence/missing-sentence.js';
import { comparedWords, isCount } from '../../../text/numbers.js';
import { fittingSentence } from '../../../text/sentence/one-sentence.js';
import { during } from '../../../text/periods.js';
import { joined, rich, type RichText } from '../../../text/rich-text.js';
import { statusText } from '../../../text/status-words.js';
import { placeOf, trendSentence } from '../../../text/sentence/trend-sentence.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** The one sentence of a table: the latest figure of its first series, and its change. */
export const tableSentence = (slice: Slice, v: SliceFormatter): RichText => {
  const [series] = slice.series;
  const at = series?.latest ?? null;
  const cell = series?.observations[at ?? -1];
  if (series === undefined) return [];
  if (series.parts !== undefined && slice.series.length > 1) return trendSentence(slice, v);
  if (at === null || cell?.value == null) {
    const last = series.observations.at(-1);
    // A forecast is no figure yet.
    const reason = last?.value == null ? (last?.status ?? 'missing') : 'unpublished';
    return fittingSentence([missingSentence(reason, slice.indicator, [], [], v)]);
  }
  const W = languages[v.lang];
  const place = placeOf(slice, series, v);
  const status = statusText(cell, v.lang);
  const { change } = series;
  const several = isCount(slice.indicator.unit);
  const said = (where: RichText, unit: string, remark = status): RichText =>
    W.was(
      where,
      v.at(at),
      rich`${v.spoken(cell.value ?? NaN)}${unit && ` ${unit}`}${remark && ` (${remark})`}`,
      several && unit !== '',
    );
  const than =
    change.kind === 'none'
      ? []
      : change.absolute === 0
        ? v.words.same(during(change.than, v.lang))
        : v.words.than(
            comparedWords(change.absolute, slice.indicator.unit, v.lang),
            during(change.than, v.lang),
          );
  return fittingSentence([
    joined([said(place, v.unit), than], ', '),
    said(place, v.unit),
    said(place, ''),
    W.latest(slice.series.length > 1, said([], '')),
    W.latest(slice.series.length > 1, said([], '', W.reserved)),
  ]);
};

interface SentenceWords {
  readonly was: (place: RichText, when: RichText, figure: RichText, many: boolean) => RichText;
  readonly latest: (several: boolean, sentence: RichText) => RichText;
  readonly reserved: string;
}

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    was: (place, when, figure, many) =>
      place.length > 0
        ? rich`${place} ${many ? 'waren' : 'was'} het ${figure} ${when}`
        : rich`${when} ${many ? 'waren' : 'was'} het ${figure}`,
    latest: (several, sentence) => (several ? rich`eerste reeks: ${sentence}` : sentence),
    reserved: 'met voorbehoud',
  },
  en: {
    was: (place, when, figure) =>
      place.length > 0 ? rich`${place} it was ${figure} ${when}` : rich`${when} it was ${figure}`,
    latest: (several, sentence) => (several ? rich`first series: ${sentence}` : sentence),
    reserved: 'with reservations',
  },
};
